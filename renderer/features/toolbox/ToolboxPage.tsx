import { useNavigate } from '@tanstack/react-router';
import { Paperclip, Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { LibraryPage } from '#renderer/library/LibraryPage.tsx';
import styles from '#renderer/library/library.module.css';
import { matches } from '#renderer/library/matches.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Row, RowLink, Rows } from '#renderer/ui/Rows.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import { type Tool, toolDraft } from '#shared/features/toolbox.ts';

/** « Boîte à outils »: what helps, by name. */
export function ToolboxPage() {
  const t = useT();
  const { data, error } = useRead(api.toolbox.list, null);
  const [adding, setAdding] = useState(false);
  const button = (
    <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('toolbox.new')}
    </Button>
  );
  const none = data?.length === 0;
  return (
    <LibraryPage at={paths.toolbox} actions={none ? undefined : button}>
      {error ? <ErrorNote error={error} /> : null}
      {none ? (
        <Card look="sheet">
          <EmptyState action={button}>{t('toolbox.empty')}</EmptyState>
        </Card>
      ) : null}
      {data && data.length > 0 ? <Tools tools={data} /> : null}
      {adding ? <NewTool onClose={() => setAdding(false)} /> : null}
    </LibraryPage>
  );
}

/** More tools than this deserve a filter. */
const atAGlance = 6;

function Tools({ tools }: { tools: readonly Tool[] }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const found = tools.filter(({ title, purpose, source, tags, reach }) =>
    matches(typed, [title, purpose, source, ...tags, t(`toolbox.reaches.${reach}`)]),
  );
  return (
    <Card>
      {tools.length > atAGlance ? (
        <TextField label={t('library.filter')} value={typed} onChange={setTyped} />
      ) : null}
      {found.length === 0 ? <p className={styles.none}>{t('library.noneFound')}</p> : null}
      <Rows>
        {found.map((tool) => (
          <Row key={tool.id} className={styles.row}>
            <RowLink to={paths.tool(tool.id)}>{tool.title}</RowLink>
            {tool.purpose ? <p>{tool.purpose}</p> : null}
            <p className={styles.facts}>
              <Pill>{t(`toolbox.reaches.${tool.reach}`)}</Pill>
              {tool.attachments.length > 0 ? (
                <Pill icon={Paperclip}>{tool.attachments.length}</Pill>
              ) : null}
              {tool.tags.map((tag) => (
                <Pill key={tag}>{tag}</Pill>
              ))}
              {tool.source ? <span>{tool.source}</span> : null}
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

function NewTool({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const create = useCommand(api.toolbox.create);
  const [title, setTitle] = useState('');
  const [tried, setTried] = useState(false);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const parsed = toolDraft.safeParse({ title });
    if (!parsed.success) return;
    const { id } = await create.mutateAsync(parsed.data);
    await navigate({ to: paths.tool(id) });
  }
  return (
    <Dialog
      title={t('toolbox.new')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" type="submit" form="new-tool">
            {t('common.save')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <form
        id="new-tool"
        onSubmit={(event) => void submit(event).catch(() => undefined)}
        noValidate
      >
        <TextField
          label={t('toolbox.title')}
          value={title}
          onChange={setTitle}
          maxLength={limits.title}
          autoFocus
          error={tried && title.trim() === '' ? t('toolbox.titleMissing') : undefined}
        />
      </form>
      {create.error ? <ErrorNote error={create.error} /> : null}
    </Dialog>
  );
}
