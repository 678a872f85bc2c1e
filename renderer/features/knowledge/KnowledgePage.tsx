import { useNavigate } from '@tanstack/react-router';
import { FilePlus2, Share2 } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { LibraryPage } from '#renderer/library/LibraryPage.tsx';
import styles from '#renderer/library/library.module.css';
import { matches } from '#renderer/library/matches.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Row, RowLink, Rows } from '#renderer/ui/Rows.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { CardSummary } from '#shared/features/knowledge.ts';

/** More cards than this deserve a filter. */
const atAGlance = 6;

/** « Savoirs d’expérience »: the cards, by their statement. */
export function KnowledgePage() {
  const t = useT();
  const navigate = useNavigate();
  const { data, error } = useRead(api.knowledge.list, null);
  const create = useCommand(api.knowledge.create);
  async function begin(): Promise<void> {
    const { id } = await create.mutateAsync(null);
    await navigate({ to: paths.card(id) });
  }
  const button = (
    <Button
      look="primary"
      icon={FilePlus2}
      isPending={create.isPending}
      onPress={() => void begin().catch(() => undefined)}
    >
      {t('knowledge.new')}
    </Button>
  );
  const none = data?.length === 0;
  return (
    <LibraryPage
      at={paths.library}
      actions={none ? undefined : button}
      margin={<MarginNote title={t('knowledge.margin')}>{t('knowledge.marginText')}</MarginNote>}
    >
      {error ? <ErrorNote error={error} /> : null}
      {create.error ? <ErrorNote error={create.error} /> : null}
      {none ? (
        <Card look="sheet">
          <EmptyState action={button}>{t('knowledge.empty')}</EmptyState>
        </Card>
      ) : null}
      {data && data.length > 0 ? <Cards cards={data} /> : null}
    </LibraryPage>
  );
}

function Cards({ cards }: { cards: readonly CardSummary[] }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const found = cards.filter((card) => matches(typed, [card.statement, card.sharing ?? '']));
  return (
    <Card>
      {cards.length > atAGlance ? (
        <TextField label={t('library.filter')} value={typed} onChange={setTyped} />
      ) : null}
      {found.length === 0 ? <p className={styles.none}>{t('library.noneFound')}</p> : null}
      <Rows>
        {found.map(({ id, statement, sharing }) => (
          <Row key={id} className={styles.row}>
            <RowLink to={paths.card(id)}>{statement || t('knowledge.unnamed')}</RowLink>
            <p className={styles.facts}>
              <Pill icon={Share2}>{sharing ?? t('knowledge.sharingUnset')}</Pill>
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
