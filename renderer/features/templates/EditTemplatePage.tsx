import { useParams } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';

/**
 * « Modifier la trame ». Read once: what another window saves meanwhile never replaces what is being
 * typed here, it is told at the next save.
 */
export function EditTemplatePage() {
  const t = useT();
  const { id = '' } = useParams({ strict: false });
  const { data, error } = useRead(api.templates.get, { id });
  if (data?.own) return <TemplateEditor key={data.id} sheet={data} />;
  return (
    <Page title={t('templates.edit.eyebrow')}>
      {error ? <ErrorNote error={error} /> : null}
      {data ? (
        <>
          <p>{t('templates.edit.shipped')}</p>
          <LinkButton to={paths.template(id)}>{data.title}</LinkButton>
        </>
      ) : null}
    </Page>
  );
}
