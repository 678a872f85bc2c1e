import { Link, useParams } from '@tanstack/react-router';
import { NotFound } from '#renderer/app/NotFound.tsx';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { type BilanId, bilanId } from '#shared/features/fields.ts';
import { BilanDesk } from './BilanDesk.tsx';

/** « Préparer le bilan »: what leaves, line by line. */
export function BilanPage() {
  const { id } = useParams({ strict: false });
  const wanted = bilanId.safeParse(id);
  return wanted.success ? <OneBilan id={wanted.data} /> : <NotFound />;
}

function OneBilan({ id }: { id: BilanId }) {
  const t = useT();
  const bilan = useRead(api.bilans.get, { id });
  // What was read stays on screen: a failure to read again costs nobody their place.
  if (bilan.data) return <BilanDesk key={bilan.data.id} bilan={bilan.data} />;
  return (
    <Page
      eyebrow={<Link to={paths.bilans}>{t('bilans.title')}</Link>}
      title={t('bilans.page.title')}
    >
      {bilan.error ? (
        <>
          <ErrorNote error={bilan.error} />
          <div>
            <LinkButton to={paths.bilans}>{t('bilans.title')}</LinkButton>
          </div>
        </>
      ) : (
        <Progress label={t('common.loading')} />
      )}
    </Page>
  );
}
