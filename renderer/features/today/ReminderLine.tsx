import { CalendarDays } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { calendarDays } from '#shared/rules/agenda/calendar.ts';
import styles from './today.module.css';

/** For those who asked for it, on the day itself: neutral words that could be read over a shoulder. */
export function ReminderLine() {
  const t = useT();
  const { data } = useRead(api.agenda.list, { today: today() });
  if (!calendarDays(data?.lines ?? [], today()).includes(today())) return null;
  return (
    <Card title={t('agenda.reminder.title')} icon={CalendarDays}>
      <p>{t('agenda.reminder.text')}</p>
      <div className={styles.actions}>
        <LinkButton to={paths.agenda} look="plain">
          {t('agenda.open')}
        </LinkButton>
      </div>
    </Card>
  );
}
