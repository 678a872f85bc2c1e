import type { ReactNode } from 'react';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { AnswerWords } from './AnswerWords.tsx';
import styles from './Paper.module.css';

interface PaperProps {
  readonly title: string;
  /** Lines under the title: the day, how it was written. */
  readonly facts: readonly string[];
  /** At the foot: what the person may do with the page. */
  readonly foot?: string;
  readonly children: ReactNode;
}

/** A page made to be handed over: black on white, in French whatever the interface. */
export function Paper({ title, facts, foot, children }: PaperProps) {
  return (
    <article lang="fr" className={styles.sheet}>
      <header>
        <h1>{title}</h1>
        {facts.map((fact) => (
          <p key={fact} className={styles.facts}>
            {fact}
          </p>
        ))}
      </header>
      {children}
      {foot === undefined ? null : <p className={styles.rights}>{foot}</p>}
    </article>
  );
}

interface PaperPhaseProps {
  readonly title: string;
  readonly answers: readonly { label: string; kind: FieldKind; value: unknown }[];
  /** Stands for the label of the phase's own note. */
  readonly note: string;
}

/** The answers of a phase, under its title. */
export function PaperPhase({ title, answers, note }: PaperPhaseProps) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {answers.map(({ label, kind, value }) => (
          <div key={label} className={styles.answer}>
            <dt>{label || note}</dt>
            <dd>
              <AnswerWords kind={kind} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Somebody's own words, and when they were written. */
export function PaperQuote({ words, when }: { words: string; when: string }) {
  return (
    <figure className={styles.reply}>
      <blockquote>{words}</blockquote>
      <figcaption>{when}</figcaption>
    </figure>
  );
}
