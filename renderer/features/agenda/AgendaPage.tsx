import { Link } from '@tanstack/react-router';
import { CalendarMinus, Undo2 } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { type AgendaLine, agendaPart } from '#shared/features/agenda.ts';
import styles from './agenda.module.css';
import { CalendarCard } from './CalendarCard.tsx';
import { lineWords } from './line-words.ts';

/** « Agenda »: what is due, in calm order; each line leads where it can be done. */
export function AgendaPage() {
  const t = useT();
  const { data, error } = useRead(api.agenda.list, { today: today() });
  const bringBack = useCommand(api.agenda.bringBack);
  return (
    <Page
      eyebrow={<Link to={paths.today}>{t('agenda.eyebrow')}</Link>}
      title={t('agenda.title')}
      margin={<CalendarCard lines={data?.lines ?? []} />}
    >
      {error ? <ErrorNote error={error} /> : null}
      {data?.lines.length === 0 ? (
        <Card look="sheet">
          <EmptyState action={<LinkButton to={paths.pathways}>{t('agenda.pathways')}</LinkButton>}>
            {t('agenda.empty')}
          </EmptyState>
        </Card>
      ) : null}
      {agendaPart.options.map((part) => {
        const lines = data?.lines.filter((line) => line.part === part) ?? [];
        return lines.length === 0 ? null : (
          <Card key={part} title={t(`agenda.parts.${part}`)}>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <Line key={`${line.kind} ${line.ownerId}`} line={line} />
              ))}
            </ul>
          </Card>
        );
      })}
      {data?.someAside ? (
        <div>
          <Button look="plain" icon={Undo2} onPress={() => bringBack.mutate(null)}>
            {t('agenda.bringBack')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

const leadsTo = ({ at }: AgendaLine) => paths[at.screen](at.id);

function Line({ line }: { line: AgendaLine }) {
  const t = useT();
  const mask = useMask();
  const what = lineWords({ t, language: useLanguage(), today: today() }, line);
  const setAside = useCommand(api.agenda.setAside);
  const bringBack = useCommand(api.agenda.bringBack);
  const { kind, ownerId } = line;
  const name = mask(line.name);
  function leave(): void {
    const undo = () => void bringBack.mutateAsync({ kind, ownerId }).catch(() => undefined);
    setAside.mutateAsync({ kind, ownerId, today: today() }).then(
      () => showToast(t('agenda.asideDone'), undo),
      () => undefined,
    );
  }
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link to={leadsTo(line)} className={styles.name}>
          {name}
        </Link>
        <span className={styles.what}>{what}</span>
      </div>
      <Button
        look="plain"
        icon={CalendarMinus}
        aria-label={t('agenda.asideNamed', { name, what })}
        onPress={leave}
      >
        {t('agenda.aside')}
      </Button>
      {setAside.error ? <ErrorNote error={setAside.error} /> : null}
    </li>
  );
}
