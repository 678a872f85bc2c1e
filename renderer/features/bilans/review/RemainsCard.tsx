import { TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import {
  type Answers,
  answerQuestions,
  documentNature,
  questionNames,
} from '#shared/anonymise/risk/questions.ts';
import { answerWords, natureWords } from '#shared/anonymise/risk/words.ts';
import type { Remains } from '#shared/features/reviews.ts';
import { RemainsFigures } from './RemainsFigures.tsx';
import styles from './review.module.css';
import { factsOfReview } from './risk-facts.ts';

/** « Ce qui reste »: in words, and only from what was really looked at. */
export function RemainsCard({ remains }: { readonly remains: Remains }) {
  const t = useT();
  const facts = factsOfReview(remains);
  const answers = answerQuestions(facts);
  return (
    <Card tone="clay" icon={TriangleAlert} title={t('anonymise.review.remains.title')}>
      <p>{t(natureWords(documentNature(facts, answers)))}</p>
      <RemainsFigures remains={remains} />
      <Questions answers={answers} />
      <p>{t('anonymise.review.remains.quality')}</p>
    </Card>
  );
}

/** Each with its answer in sight; the reasons one level below. */
function Questions({ answers }: { readonly answers: Answers }) {
  const t = useT();
  return (
    <section className={styles.questions}>
      <h3>{t('anonymise.review.remains.questions')}</h3>
      {questionNames.map((name) => {
        const words = answerWords(name, answers[name]);
        const why = [...words.reasons, ...words.missing];
        return (
          <div key={name} className={styles.question}>
            <p>{t(words.question)}</p>
            <p>
              <strong>{t(words.verdict)}</strong>
            </p>
            {why.length === 0 ? null : (
              <details className={styles.read}>
                <summary>
                  {t('anonymise.review.remains.why')}
                  <span className="visually-hidden">{` ${t(words.question)}`}</span>
                </summary>
                <ul>
                  {why.map((key) => (
                    <li key={key}>{t(key)}</li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}
