import { useContext } from 'react';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { GuidedField } from '#renderer/guided/GuidedField.tsx';
import { AddressContext, useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import type { Template } from '#shared/templates/schema.ts';
import styles from './knowledge.module.css';

interface CardStepsProps {
  readonly template: Template;
  readonly book: AnswerBook;
}

/** The steps of the method, in its own words: what was lived, done, learnt, when it holds, its use. */
export function CardSteps({ template: { phases }, book }: CardStepsProps) {
  const t = useT();
  const address = useContext(AddressContext);
  return phases.map(({ id, title, aim, prompts, fields }, index) => (
    <Card
      key={id}
      title={title}
      aside={
        <span className={styles.step}>
          {t('knowledge.step', { number: index + 1, count: phases.length })}
        </span>
      }
    >
      <div className={styles.fields}>
        {aim === '' ? null : <p className={styles.aim}>{aim}</p>}
        {prompts.map((prompt) => (
          <p key={prompt.id} className={styles.question}>
            {prompt.text[address]}
          </p>
        ))}
        {fields.map((field) => (
          <GuidedField key={field.id} book={book} phaseId={id} field={field} />
        ))}
      </div>
    </Card>
  ));
}
