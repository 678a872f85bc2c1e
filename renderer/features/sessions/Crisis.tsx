import { useNavigate } from '@tanstack/react-router';
import { CornerDownLeft, LifeBuoy } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Session } from '#shared/features/sessions.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { crisisLines } from '#shared/rules/crisis-lines.ts';
import { openSessionBook } from './book.ts';
import styles from './Crisis.module.css';
import { useWide } from './useWide.ts';

/** Opens the relay sheet beside this session, once its last words are in the vault. */
function useOpenRelay({ id }: Session) {
  const navigate = useNavigate();
  const open = useCommand(api.sessions.openRelay);
  async function run(): Promise<void> {
    const book = openSessionBook(id);
    book.timer.pause();
    await book.flush();
    const relay = await open.mutateAsync({ id, heldOn: today() });
    await navigate({ to: paths.session(relay.id) });
  }
  return { run: () => void run().catch(() => undefined), ...open };
}

/** « Moment de crise »: one press from any open session (source 003); the session stays as it is. */
export function CrisisButton({ session }: { session: Session }) {
  const t = useT();
  // A narrow header keeps its height for the page: one word in sight, the whole name heard.
  const wide = useWide();
  const relay = useOpenRelay(session);
  if (session.template.facts.relay) return null;
  return (
    <>
      <Button
        look="plain"
        icon={LifeBuoy}
        aria-label={t('ways.crisis.button')}
        isDisabled={relay.isPending}
        onPress={relay.run}
      >
        {t(wide ? 'ways.crisis.button' : 'ways.crisis.short')}
      </Button>
      {relay.error ? <ErrorNote error={relay.error} /> : null}
    </>
  );
}

/** Beside a length that is refused: a crisis has a sheet of its own. */
export function OpenRelay({ session }: { session: Session }) {
  const t = useT();
  const relay = useOpenRelay(session);
  return (
    <>
      <p>{t('ways.crisis.question')}</p>
      <div>
        <Button icon={LifeBuoy} isDisabled={relay.isPending} onPress={relay.run}>
          {t('ways.crisis.open')}
        </Button>
      </div>
    </>
  );
}

/** On top of the relay sheet: whom to call, what one is not, and the way back. */
export function RelayHead({ session }: { session: Session }) {
  const t = useT();
  const { data: settings } = useRead(api.settings.get, null);
  if (!session.template.facts.relay || !settings) return null;
  const own = settings.ownNumbers.split('\n').filter((line) => line.trim() !== '');
  return (
    <Card title={t('ways.crisis.numbers')} icon={LifeBuoy}>
      <ul className={styles.lines}>
        {crisisLines[settings.country].map(({ number, kind }) => (
          <li key={number}>
            <strong>{number}</strong> {t(`ways.crisis.line.${kind}`)}
          </li>
        ))}
        {own.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Checked day={settings.numbersCheckedOn} />
      <p>{t('ways.crisis.limits')}</p>
      {session.openedFrom === null ? null : (
        <div className={styles.back}>
          <LinkButton to={paths.session(session.openedFrom)} icon={CornerDownLeft}>
            {t('ways.crisis.back')}
          </LinkButton>
          <span className={styles.quiet}>{t('ways.crisis.kept')}</span>
        </div>
      )}
    </Card>
  );
}

function Checked({ day }: { day: string | null }) {
  const t = useT();
  const language = useLanguage();
  return (
    <p className={styles.quiet}>
      {day
        ? t('ways.crisis.checked', { day: formatDay(language, day, 'long') })
        : t('ways.crisis.unchecked')}
    </p>
  );
}
