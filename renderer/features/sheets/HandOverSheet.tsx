import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { HandOverDialog } from '#renderer/guided/HandOverDialog.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import type { Address } from '#shared/features/fields.ts';
import type { Sheet } from '#shared/features/sheets.ts';
import { SheetPaper } from './SheetPaper.tsx';

interface HandOverSheetProps {
  readonly sheet: Sheet;
  readonly book: AnswerBook;
  readonly onClose: () => void;
}

/** The sheet as the person would hold it; once written, the words handed over leave their proof. */
export function HandOverSheet({ sheet, book, onClose }: HandOverSheetProps) {
  const t = useT();
  const { id } = sheet;
  const mark = (address: Address) =>
    sheet.withdrawnOn === null ? call(api.sheets.markHanded, { id, address }) : Promise.resolve();
  return (
    <HandOverDialog
      title={sheet.template.title}
      text={t('sheets.handOverText')}
      initial={sheet.person.address}
      printed={(address) => ({ kind: 'sheet', id, address })}
      before={async (address) => {
        await book.flush();
        await call(api.sheets.page, { id, address });
      }}
      after={mark}
      onClose={onClose}
    >
      {(address) => <Preview sheet={sheet} address={address} />}
    </HandOverDialog>
  );
}

function Preview({ sheet, address }: { sheet: Sheet; address: Address }) {
  const t = useT();
  const { data, error } = useRead(api.sheets.page, { id: sheet.id, address });
  if (error) return <ErrorNote error={error} />;
  return data ? <SheetPaper page={data} /> : <Progress label={t('common.loading')} />;
}
