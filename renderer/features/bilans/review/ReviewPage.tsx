import { Link, useParams } from '@tanstack/react-router';
import { NotFound } from '#renderer/app/NotFound.tsx';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { Progress } from '#renderer/ui/Progress.tsx';
import { type BilanId, bilanId } from '#shared/features/fields.ts';
import { ReviewDeskView } from './ReviewDeskView.tsx';

/** « Relire les noms »: between the choice of the lines and the export. */
export function ReviewPage() {
  const { id } = useParams({ strict: false });
  const wanted = bilanId.safeParse(id);
  return wanted.success ? <OneReview id={wanted.data} /> : <NotFound />;
}

function OneReview({ id }: { readonly id: BilanId }) {
  const t = useT();
  // Read anew at each visit: the lines may have changed since.
  const { data, error } = useRead(api.reviews.get, { id }, { keepAfter: false });
  if (data) return <ReviewDeskView key={data.id} review={data} />;
  return (
    <Page
      eyebrow={<Link to={paths.bilans}>{t('bilans.title')}</Link>}
      title={t('anonymise.review.title')}
    >
      {error ? <ErrorNote error={error} /> : <Progress label={t('common.loading')} />}
    </Page>
  );
}
