import { Paper, PaperPhase } from '#renderer/guided/Paper.tsx';
import type { SheetPage } from '#shared/features/sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { noteSheetFr as words } from '#shared/i18n/fr/note-sheet.ts';

/** The sheet itself, on paper and in the preview: the information first, then what was agreed. */
export function SheetPaper({ page }: { page: SheetPage }) {
  const day = formatDay('fr', page.writtenOn, 'full');
  return (
    <Paper title={page.title} facts={[words.held(day)]} foot={words.rights[page.address]}>
      {page.information.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      {page.phases.map((phase) => (
        <PaperPhase key={phase.title} {...phase} note={words.note} />
      ))}
    </Paper>
  );
}
