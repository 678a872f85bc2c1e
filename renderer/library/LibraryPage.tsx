import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useBuiltPaths } from '#renderer/app/useBuiltPaths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Page } from '#renderer/ui/Page.tsx';
import styles from './library.module.css';

const tabs = [
  { to: paths.library, label: 'library.tabs.knowledge' },
  { to: paths.toolbox, label: 'library.tabs.toolbox' },
  { to: paths.portfolio, label: 'library.tabs.portfolio' },
] as const;

interface LibraryPageProps {
  /** Address of the shelf on screen. */
  readonly at: (typeof tabs)[number]['to'];
  readonly actions?: ReactNode;
  readonly margin?: ReactNode;
  readonly children: ReactNode;
}

/** « Ressources »: the shelves as tabs, one of them open. */
export function LibraryPage({ at, actions, margin, children }: LibraryPageProps) {
  const t = useT();
  const built = useBuiltPaths();
  const here = tabs.find(({ to }) => to === at) ?? tabs[0];
  return (
    <Page
      eyebrow={t('library.title')}
      title={t(here.label)}
      actions={actions}
      {...(margin === undefined ? {} : { margin })}
    >
      <nav aria-label={t('library.tabs.label')} className={styles.tabs}>
        {tabs
          .filter(({ to }) => built.includes(to))
          .map(({ to, label }) => (
            <Link key={to} to={to} activeOptions={{ exact: true }}>
              {t(label)}
            </Link>
          ))}
      </nav>
      {children}
    </Page>
  );
}
