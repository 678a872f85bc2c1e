import { TriangleAlert } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import {
  answerQuestions,
  documentNature,
  questionNames,
  type RiskFacts,
} from '#shared/anonymise/risk/questions.ts';
import { answerWords, natureWords } from '#shared/anonymise/risk/words.ts';
import type { Review } from '#shared/features/reviews.ts';
import styles from './review.module.css';

/** « Ce qui reste »: in words, and only from what was really looked at. */
export function RemainsCard({ remains }: Pick<Review, 'remains'>) {
  const t = useT();
  const facts = factsOf(remains);
  const answers = answerQuestions(facts);
  return (
    <Card tone="clay" icon={TriangleAlert} title={t('anonymise.review.remains.title')}>
      <p>{t(natureWords(documentNature(facts, answers)))}</p>
      <p>{t('anonymise.review.remains.quality')}</p>
      <details className={styles.read}>
        <summary>{t('anonymise.review.remains.questions')}</summary>
        {questionNames.map((name) => {
          const words = answerWords(name, answers[name]);
          return (
            <section key={name} className={styles.question}>
              <h3>{t(words.title)}</h3>
              <p>{t(words.question)}</p>
              <p>
                <strong>{t(words.verdict)}</strong>
              </p>
              <ul>
                {[...words.reasons, ...words.missing].map((key) => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </section>
          );
        })}
      </details>
    </Card>
  );
}

/** What nobody has looked at stays unknown: no measured recall is at hand, nor any group size. */
function factsOf({ datesToTheDay, longQuotes, overlappingExports }: Review['remains']): RiskFacts {
  return {
    scope: 'onePathway',
    smallestGroup: null,
    uniqueAmongOwn: null,
    expectedMisses: null,
    datesToTheDay,
    longQuotes,
    overlappingExports,
    // The vault keeps the review, hence what each replacement stands for.
    tableKept: true,
    smallestCell: null,
    uniformGroup: null,
    smallestDenominator: null,
    sensitiveDetails: null,
  };
}
