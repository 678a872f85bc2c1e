import { FileCheck, FileKey, KeyRound } from 'lucide-react';
import { useState } from 'react';
import { usePreferences, useSetPreferences } from '#renderer/app/preferences.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { CheckSheetDialog } from '#renderer/phrase/CheckSheetDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { ChangePhraseDialog } from './ChangePhraseDialog.tsx';
import { QuickOpening } from './QuickOpening.tsx';
import { RenewSheetDialog } from './RenewSheetDialog.tsx';
import { SheetReminder } from './SheetReminder.tsx';
import styles from './settings.module.css';

const delays = [1, 2, 3, 5, 10, 15, 20, 30] as const;

interface VaultCardProps {
  /** The fictional vault has a phrase of its own, that is nobody's to change. */
  readonly hasOwnPhrase: boolean;
  readonly recoveryPending: boolean;
}

/** When the vault locks, and what opens it. */
export function VaultCard({ hasOwnPhrase, recoveryPending }: VaultCardProps) {
  const t = useT();
  const { idleMinutes } = usePreferences();
  const set = useSetPreferences();
  const [open, setOpen] = useState<'phrase' | 'sheet' | 'check' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title={t('settings.lock.title')}>
      <Select
        label={t('settings.lock.idle')}
        help={t('settings.lock.idleHelp')}
        value={String(idleMinutes)}
        onChange={(next) => void set({ idleMinutes: Number(next) })}
        options={delays.map((count) => ({
          value: String(count),
          label: t('settings.lock.minutes', { count }),
        }))}
      />
      {hasOwnPhrase ? (
        <>
          {recoveryPending ? (
            <p className={styles.pending}>{t('settings.lock.sheetPending')}</p>
          ) : null}
          <div className={styles.row}>
            <Button icon={KeyRound} onPress={() => setOpen('phrase')}>
              {t('settings.lock.change')}
            </Button>
            <Button icon={FileKey} onPress={() => setOpen('sheet')}>
              {t('settings.lock.sheet')}
            </Button>
            {recoveryPending ? null : (
              <Button icon={FileCheck} onPress={() => setOpen('check')}>
                {t('care.sheet.check')}
              </Button>
            )}
          </div>
          <SheetReminder />
          <QuickOpening />
          {open === 'phrase' ? <ChangePhraseDialog onClose={close} /> : null}
          {open === 'check' ? <CheckSheetDialog onClose={close} /> : null}
          {open === 'sheet' ? <RenewSheetDialog onClose={close} /> : null}
        </>
      ) : null}
    </Card>
  );
}
