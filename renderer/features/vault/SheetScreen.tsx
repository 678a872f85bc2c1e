import { Calm } from '#renderer/app/Calm.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { RecoverySheetForm } from '#renderer/phrase/RecoverySheetForm.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import type { RecoverySheet } from '#shared/features/vault.ts';

/** « Feuille de secours », right after the vault was created. */
export function SheetScreen({ sheet, onProven }: { sheet: RecoverySheet; onProven: () => void }) {
  const t = useT();
  return (
    <Calm wide>
      <Card look="sheet">
        <h1>{t('vault.sheet.title')}</h1>
        <RecoverySheetForm sheet={sheet} onProven={onProven} />
        <div className="no-print">
          <MarginNote title={t('vault.sheet.marginTitle')}>{t('vault.sheet.margin')}</MarginNote>
        </div>
      </Card>
    </Calm>
  );
}
