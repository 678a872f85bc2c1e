import { PenLine, Plus, Printer, X } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { LibraryPage } from '#renderer/library/LibraryPage.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { Pill } from '#renderer/ui/Pill.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { PortfolioLine } from '#shared/features/portfolio.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { LineForm } from './LineForm.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import { PrintPortfolio } from './PrintPortfolio.tsx';
import styles from './portfolio.module.css';

/** « Mon parcours en pair-aidance »: trainings, experiences, supervisions, partners, by day; and one’s practice. */
export function PortfolioPage() {
  const t = useT();
  const { data, error } = useRead(api.portfolio.list, null);
  const settings = useRead(api.settings.get, null);
  const [adding, setAdding] = useState(false);
  const [printing, setPrinting] = useState(false);
  const none = data?.length === 0;
  const button = (
    <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('portfolio.add')}
    </Button>
  );
  const actions = (
    <>
      <Button icon={Printer} onPress={() => setPrinting(true)}>
        {t('portfolio.print.open')}
      </Button>
      {adding ? null : button}
    </>
  );
  return (
    <LibraryPage at={paths.portfolio} actions={data && !none ? actions : undefined}>
      {error ? <ErrorNote error={error} /> : null}
      {adding ? (
        <Card title={t('portfolio.add')}>
          <LineForm line={null} onDone={() => setAdding(false)} />
        </Card>
      ) : null}
      {none && !adding ? (
        <Card look="sheet">
          <EmptyState action={button}>{t('portfolio.empty')}</EmptyState>
        </Card>
      ) : null}
      {data && data.length > 0 ? (
        <Card>
          <ul className={styles.lines}>
            {data.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ul>
        </Card>
      ) : null}
      {printing ? <PrintPortfolio onClose={() => setPrinting(false)} /> : null}
      {settings.data ? <PracticeCard settings={settings.data} /> : null}
    </LibraryPage>
  );
}

function Line({ line }: { line: PortfolioLine }) {
  const t = useT();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const { id, kind, title, place, beganOn, endedOn, minutes, learned } = line;
  async function remove(): Promise<void> {
    await call(api.portfolio.discard, { id });
    showToast(t('portfolio.removed'), () => {
      void call(api.portfolio.restore, { id }).catch(() => undefined);
    });
  }
  if (editing) {
    return (
      <li className={styles.line}>
        <LineForm line={line} onDone={() => setEditing(false)} />
      </li>
    );
  }
  const from = dayInWords(language, beganOn, 'long');
  const when =
    endedOn === null
      ? t('portfolio.on', { day: from })
      : t('portfolio.span', { from, to: dayInWords(language, endedOn, 'long') });
  return (
    <li className={styles.line}>
      <p className={styles.title}>{title}</p>
      <p className={styles.facts}>
        <Pill>{t(`portfolio.kinds.${kind}`)}</Pill>
        <span>{when}</span>
        {minutes === null ? null : <span>{formatMinutes(minutes)}</span>}
        {place ? <span>{place}</span> : null}
      </p>
      {learned ? <p className={styles.learned}>{learned}</p> : null}
      <div className={styles.actions}>
        <Button
          look="plain"
          icon={PenLine}
          aria-label={t('portfolio.editNamed', { title })}
          onPress={() => setEditing(true)}
        >
          {t('portfolio.edit')}
        </Button>
        <Button look="plain" iconOnly icon={X} onPress={() => void remove().catch(() => undefined)}>
          {t('portfolio.removeNamed', { title })}
        </Button>
      </div>
    </li>
  );
}
