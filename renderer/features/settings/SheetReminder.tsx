import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';

/** Whether the recovery sheet is asked after every quarter. */
export function SheetReminder() {
  const t = useT();
  const { data } = useRead(api.care.sheet, null);
  const set = useCommand(api.care.setSheetReminder);
  if (!data) return null;
  return (
    <CheckboxField checked={data.remind} onChange={(on) => set.mutate({ on })}>
      {t('care.sheet.remind')}
    </CheckboxField>
  );
}
