import { useNavigate, useParams } from '@tanstack/react-router';
import { Archive, ArrowLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import { limits, type ToolId, toolId } from '#shared/features/fields.ts';
import { reach, type Tool, type ToolDraft, toolDraft } from '#shared/features/toolbox.ts';
import { Pieces } from './Pieces.tsx';
import styles from './toolbox.module.css';

/** `/ressources/outils/$id`: one tool and what it carries. */
export function ToolPage() {
  const t = useT();
  const parsed = toolId.safeParse(useParams({ strict: false }).id);
  if (parsed.success) return <OpenedTool key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('toolbox.eyebrow')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function OpenedTool({ id }: { id: ToolId }) {
  const t = useT();
  const { data, error } = useRead(api.toolbox.get, { id });
  return (
    <Page
      eyebrow={t('toolbox.eyebrow')}
      title={data?.title ?? t('toolbox.eyebrow')}
      actions={
        <>
          <LinkButton to={paths.toolbox} look="plain" icon={ArrowLeft}>
            {t('toolbox.back')}
          </LinkButton>
          {data ? <SetAside id={id} /> : null}
        </>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <>
          <Card>
            <ToolForm tool={data} />
          </Card>
          <Pieces tool={data} />
        </>
      ) : null}
    </Page>
  );
}

function ToolForm({ tool }: { tool: Tool }) {
  const t = useT();
  const update = useCommand(api.toolbox.update);
  const draft = useDraft<ToolDraft>(`tool:${tool.id}`, toolDraft.parse(tool));
  const [tried, setTried] = useState(false);
  const { value } = draft;
  const change = (part: Partial<ToolDraft>) => draft.set({ ...value, ...part });
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const parsed = toolDraft.safeParse(value);
    if (!parsed.success) return;
    await update.mutateAsync({ ...parsed.data, id: tool.id });
    await draft.discard();
    showToast(t('toolbox.saved'));
  }
  if (!draft.ready) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event).catch(() => undefined)}
      noValidate
    >
      <TextField
        label={t('toolbox.title')}
        name="tool.title"
        value={value.title}
        maxLength={limits.title}
        onChange={(title) => change({ title })}
        error={tried && value.title.trim() === '' ? t('toolbox.titleMissing') : undefined}
      />
      <TextArea
        label={t('toolbox.purpose')}
        name="tool.purpose"
        optional
        rows={2}
        maxLength={limits.shortText}
        value={value.purpose}
        onChange={(purpose) => change({ purpose })}
      />
      <TextArea
        label={t('toolbox.how')}
        name="tool.how"
        optional
        rows={5}
        maxLength={20_000}
        value={value.how}
        onChange={(how) => change({ how })}
      />
      <Choice
        label={t('toolbox.reach')}
        options={reach.options.map((each) => ({
          value: each,
          label: t(`toolbox.reaches.${each}`),
        }))}
        value={value.reach}
        onChange={(chosen) => change({ reach: chosen })}
      />
      <Origin value={value} onChange={change} />
      {update.error ? <ErrorNote error={update.error} /> : null}
      <div>
        <Button look="primary" type="submit" isPending={update.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

interface OriginProps {
  readonly value: ToolDraft;
  readonly onChange: (part: Partial<ToolDraft>) => void;
}

/** Where the tool comes from, since when, under which words. */
function Origin({ value, onChange }: OriginProps) {
  const t = useT();
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={t('toolbox.source')}
          name="tool.source"
          help={t('toolbox.sourceHelp')}
          optional
          maxLength={limits.title}
          value={value.source}
          onChange={(source) => onChange({ source })}
        />
        <DateField
          label={t('toolbox.datedOn')}
          optional
          value={value.datedOn ?? ''}
          onChange={(day) => onChange({ datedOn: day || null })}
        />
      </div>
      <TagField
        label={t('toolbox.tags')}
        optional
        maxLength={limits.tag}
        value={value.tags}
        onChange={(tags) => onChange({ tags: tags.slice(0, limits.tags) })}
      />
    </>
  );
}

function SetAside({ id }: { id: ToolId }) {
  const t = useT();
  const navigate = useNavigate();
  const command = useCommand(api.toolbox.discard);
  async function discard(): Promise<void> {
    await command.mutateAsync({ id });
    await navigate({ to: paths.toolbox });
    showToast(t('toolbox.discarded'), () => {
      void call(api.toolbox.restore, { id }).catch(() => undefined);
    });
  }
  return (
    <Button look="plain" icon={Archive} onPress={() => void discard().catch(() => undefined)}>
      {t('library.setAside')}
    </Button>
  );
}
