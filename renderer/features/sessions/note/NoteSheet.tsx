import { Paper, PaperPhase, PaperQuote } from '#renderer/guided/Paper.tsx';
import type { NotePage } from '#shared/features/notes.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { noteSheetFr as words } from '#shared/i18n/fr/note-sheet.ts';

const day = (date: string) => formatDay('fr', date, 'full');

/** The note itself, on paper and in the preview. */
export function NoteSheet({ page }: { page: NotePage }) {
  const { address, mode, phases, replies } = page;
  const facts = [words.held(day(page.heldOn)), ...(mode ? [words.mode[mode][address]] : [])];
  return (
    <Paper title={words.title} facts={facts} foot={words.rights[address]}>
      {phases.length === 0 ? <p>{words.nothing[address]}</p> : null}
      {phases.map((phase) => (
        <PaperPhase key={phase.title} {...phase} note={words.note} />
      ))}
      {replies.length === 0 ? null : (
        <section>
          <h2>{words.replies[address]}</h2>
          {replies.map((reply) => (
            <PaperQuote
              key={reply.id}
              words={reply.text}
              when={words.by[reply.hand](day(reply.writtenOn))}
            />
          ))}
        </section>
      )}
    </Paper>
  );
}
