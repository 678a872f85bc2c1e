import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { VaultDetails } from '#shared/features/care.ts';
import styles from './settings.module.css';

/** Each way to open the vault, by kind: what it is, never what it holds. */
export function SlotFacts({ slots }: { slots: VaultDetails['slots'] }) {
  const t = useT();
  const say = (count: number) => {
    if (count === 0) return t('care.health.none');
    return count === 1 ? t('care.health.one') : t('care.health.many', { count });
  };
  return (
    <dl className={styles.facts}>
      <dt>{t('care.health.passphrase')}</dt>
      <dd>{say(slots.passphrase)}</dd>
      <dt>{t('care.health.recovery')}</dt>
      <dd>{say(slots.recovery)}</dd>
      <dt>{t('care.health.quick')}</dt>
      <dd>
        <QuickFact hasSlot={slots.keychain > 0} />
      </dd>
      {slots.others > 0 ? (
        <>
          <dt>{t('care.health.others')}</dt>
          <dd>{say(slots.others)}</dd>
        </>
      ) : null}
    </dl>
  );
}

/** Whether a code opens the vault on this computer, and whether one could. */
function QuickFact({ hasSlot }: { hasSlot: boolean }) {
  const t = useT();
  const { data: quick } = useRead(api.quick.state, null);
  const { data: keychain } = useRead(api.quick.keychain, null);
  if (!quick || !keychain) return null;
  // The state is that of the own vault; the one that is open may be the example.
  if (hasSlot) return t(`quick.health.${quick.way}`);
  return t(keychain.state === 'ready' ? 'quick.health.none' : 'quick.health.absent');
}
