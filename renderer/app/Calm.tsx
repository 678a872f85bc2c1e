import type { ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Brand } from './Brand.tsx';
import styles from './Calm.module.css';

/** A desk with one sheet on it: lock screen, first start, hidden notebook. */
export function Calm({ children, wide }: { children: ReactNode; wide?: boolean }) {
  const t = useT();
  return (
    <main className={styles.desk}>
      <div className={wide ? styles.wide : styles.column}>
        <div className={styles.brand}>
          <Brand />
        </div>
        {children}
        <p className={styles.offline}>{t('common.offlineSentence')}</p>
      </div>
      <svg
        preserveAspectRatio="xMidYMax slice"
        className={styles.path}
        viewBox="0 10 1200 130"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M-10 120 C 140 30, 260 150, 420 90 S 700 20, 840 84 S 1080 120, 1220 40" />
        <circle cx="119" cy="85" r="11" className={styles.walked} />
        <circle cx="328" cy="108" r="11" className={styles.walked} />
        <circle cx="597" cy="44" r="11" className={styles.walked} />
        <circle cx="799" cy="67" r="12" />
        <circle cx="1030" cy="116" r="10" />
      </svg>
    </main>
  );
}
