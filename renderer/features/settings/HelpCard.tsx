import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import styles from './settings.module.css';

/** The way to the short texts of « Aide ». */
export function HelpCard() {
  const t = useT();
  return (
    <Card title={t('help.title')}>
      <p>{t('help.settings')}</p>
      <div className={styles.row}>
        <LinkButton to={paths.help}>{t('help.open')}</LinkButton>
      </div>
    </Card>
  );
}
