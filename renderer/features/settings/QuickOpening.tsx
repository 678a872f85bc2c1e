import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { QuickWay } from '#shared/features/quick.ts';
import { QuickCodeDialog } from './QuickCodeDialog.tsx';
import styles from './settings.module.css';

/** « Ouvrir plus vite avec un code »: the switch, or why there is none, or what became of it. */
export function QuickOpening() {
  const t = useT();
  const { data: quick } = useRead(api.quick.state, null);
  const { data: keychain } = useRead(api.quick.keychain, null);
  if (!quick || !keychain) return null;
  const { way } = quick;
  if (way === 'usable') return <QuickSwitch isOn />;
  if (way !== 'none') return <BrokenCode way={way} canKeep={keychain.state === 'ready'} />;
  if (keychain.state === 'ready') return <QuickSwitch isOn={false} />;
  return <p className={styles.small}>{t(`quick.absent.${keychain.state}`)}</p>;
}

function useRemoval() {
  const t = useT();
  const disable = useCommand(api.quick.disable);
  const remove = () => disable.mutate(null, { onSuccess: () => showToast(t('quick.removed')) });
  return { remove, error: disable.error, isRemoving: disable.isPending };
}

function QuickSwitch({ isOn }: { isOn: boolean }) {
  const t = useT();
  const { remove, error, isRemoving } = useRemoval();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <CheckboxField
        checked={isOn}
        onChange={(on) => (on ? setAsking(true) : remove())}
        disabled={isRemoving}
        help={t('quick.help')}
      >
        {t('quick.switch')}
      </CheckboxField>
      <p className={styles.small}>{t('quick.honest')}</p>
      {error ? <ErrorNote error={error} /> : null}
      {isOn ? (
        <div>
          <Button look="plain" onPress={() => setAsking(true)}>
            {t('quick.change')}
          </Button>
        </div>
      ) : null}
      {asking ? <QuickCodeDialog onClose={() => setAsking(false)} /> : null}
    </>
  );
}

interface BrokenCodeProps {
  readonly way: Exclude<QuickWay, 'none' | 'usable'>;
  /** Another code could take its place here. */
  readonly canKeep: boolean;
}

/** A code that opens nothing here any more: why, and how to be rid of it. */
function BrokenCode({ way, canKeep }: BrokenCodeProps) {
  const t = useT();
  const { remove, error, isRemoving } = useRemoval();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p className={styles.pending}>{t(`quick.broken.${way}`)}</p>
      {error ? <ErrorNote error={error} /> : null}
      <div className={styles.row}>
        <Button onPress={remove} isDisabled={isRemoving}>
          {t('quick.remove')}
        </Button>
        {canKeep ? (
          <Button look="plain" onPress={() => setAsking(true)}>
            {t('quick.choose')}
          </Button>
        ) : null}
      </div>
      {asking ? <QuickCodeDialog onClose={() => setAsking(false)} /> : null}
    </>
  );
}
