import { Columns2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { FileSide } from '#shared/features/persons.ts';
import styles from './ways.module.css';

/** The lasting reminder that two files are kept apart. It never says whose the other one is. */
export function ApartBanner({
  side,
  children,
}: {
  readonly side: FileSide | null | undefined;
  readonly children?: ReactNode;
}) {
  const t = useT();
  if (!side) return null;
  return (
    <aside className={styles.apart} aria-label={t('ways.apart.title')}>
      <Icon of={Columns2} />
      <p>{t(`ways.apart.${side}`)}</p>
      {children}
    </aside>
  );
}
