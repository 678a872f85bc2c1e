import { useT } from '#renderer/i18n/useT.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';

/** An address that leads nowhere (an old link, a discarded session). */
export function NotFound() {
  const t = useT();
  return (
    <Page title={t('common.notFound.title')}>
      <div>
        <LinkButton to="/">{t('common.notFound.back')}</LinkButton>
      </div>
    </Page>
  );
}
