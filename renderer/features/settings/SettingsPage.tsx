import { useT } from '#renderer/i18n/useT.ts';
import { Page } from '#renderer/ui/Page.tsx';

/** « Réglages ». */
export function SettingsPage() {
  const t = useT();
  return <Page title={t('common.nav.settings')}>{null}</Page>;
}
