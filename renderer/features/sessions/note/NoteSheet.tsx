import { AnswerWords } from '#renderer/guided/AnswerWords.tsx';
import type { NotePage } from '#shared/features/notes.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { noteSheetFr as words } from '#shared/i18n/fr/note-sheet.ts';
import styles from './NoteSheet.module.css';

const day = (date: string) => formatDay('fr', date, 'full');

/** The page itself, on paper and in the preview: black on white, in French whatever the interface. */
export function NoteSheet({ page }: { page: NotePage }) {
  const { address, mode, phases, replies } = page;
  return (
    <article lang="fr" className={styles.sheet}>
      <header>
        <h1>{words.title}</h1>
        <p className={styles.facts}>{words.held(day(page.heldOn))}</p>
        {mode ? <p className={styles.facts}>{words.mode[mode][address]}</p> : null}
      </header>
      {phases.length === 0 ? <p>{words.nothing[address]}</p> : null}
      {phases.map((phase) => (
        <section key={phase.title}>
          <h2>{phase.title}</h2>
          <dl>
            {phase.answers.map(({ label, kind, value }) => (
              <div key={label} className={styles.answer}>
                <dt>{label || words.note}</dt>
                <dd>
                  <AnswerWords kind={kind} value={value} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {replies.length === 0 ? null : (
        <section>
          <h2>{words.replies[address]}</h2>
          {replies.map((reply) => (
            <figure key={reply.id} className={styles.reply}>
              <blockquote>{reply.text}</blockquote>
              <figcaption>{words.by[reply.hand](day(reply.writtenOn))}</figcaption>
            </figure>
          ))}
        </section>
      )}
      <p className={styles.rights}>{words.rights[address]}</p>
    </article>
  );
}
