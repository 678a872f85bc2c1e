import { ShieldCheck } from 'lucide-react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import styles from './settings.module.css';

/** The way to the page that shows what tried to leave. */
export function ProofCard() {
  const t = useT();
  return (
    <Card title={t('proof.card.title')} icon={ShieldCheck}>
      <p>{t('proof.card.text')}</p>
      <div className={styles.row}>
        <LinkButton to={paths.proof}>{t('proof.card.open')}</LinkButton>
      </div>
    </Card>
  );
}
