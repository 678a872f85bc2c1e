import { FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import type { AgendaLine } from '#shared/features/agenda.ts';
import { calendarDays } from '#shared/rules/agenda/calendar.ts';

/** The agreed days in a file for another program, and what that program will know. */
export function CalendarCard({ lines }: { lines: readonly AgendaLine[] }) {
  const t = useT();
  const [error, setError] = useState<AppError | null>(null);
  async function exportDays(): Promise<void> {
    const place = await callShell('placeCalendar', null);
    if (!place) return;
    await call(api.agenda.exportFile, { today: today(), token: place.token });
    showToast(t('agenda.export.done', { file: place.fileName }));
  }
  function start(): void {
    setError(null);
    exportDays().catch((failure) => {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    });
  }
  const some = calendarDays(lines, today()).length > 0;
  return (
    <Card title={t('agenda.export.title')} look="slim">
      <p>{t('agenda.export.what')}</p>
      {some ? (
        <>
          <p>{t('agenda.export.knows')}</p>
          <p>{t('agenda.export.again')}</p>
          <div>
            <Button icon={FileOutput} onPress={start}>
              {t('agenda.export.button')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('agenda.export.none')}</p>
      )}
      {error ? <ErrorNote error={error} /> : null}
    </Card>
  );
}
