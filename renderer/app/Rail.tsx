import { Link } from '@tanstack/react-router';
import { FileKey, Lock, Search, Settings2, ShieldCheck } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Pill } from '#renderer/ui/Pill.tsx';
import { Brand } from './Brand.tsx';
import { HideButton } from './HideButton.tsx';
import { paths } from './paths.ts';
import styles from './Rail.module.css';
import { type Section, sections } from './sections.ts';
import { useBuiltPaths } from './useBuiltPaths.ts';

interface RailProps {
  readonly route: string;
  /** Opens the palette with what was typed. */
  readonly onSearch: (text: string) => void;
  /** The palette is open: its own search box is then the only one. */
  readonly searching: boolean;
  readonly onLock: () => void;
}

const settings: Section = { to: paths.settings, label: 'common.nav.settings', icon: Settings2 };

/** Left of the page; a line of stones above it when the window is narrow. */
export function Rail({ route, onSearch, searching, onLock }: RailProps) {
  const t = useT();
  const built = useBuiltPaths();
  const status = useRead(api.vault.status, null);
  const hasOwnHide = /^\/(seances|journal\/page)\//.test(route);
  return (
    <header className={styles.rail}>
      <div className={styles.top}>
        <Brand />
        {status.data?.open === 'example' ? (
          <Pill tone="straw">{t('common.exampleOpen')}</Pill>
        ) : null}
      </div>
      <SearchBox onSearch={onSearch} searching={searching} />
      <nav className={styles.nav} aria-label={t('common.nav.label')}>
        <ul>
          {sections
            .filter((section) => built.includes(section.to))
            .map((section) => (
              <Stone key={section.to} section={section} route={route} />
            ))}
          <Stone section={settings} route={route} last />
        </ul>
      </nav>
      <div className={styles.foot}>
        {status.data?.recoveryPending ? (
          <Link to={paths.settings} className={styles.pending}>
            <Icon of={FileKey} />
            <span>{t('settings.lock.pendingLink')}</span>
          </Link>
        ) : null}
        <Link to={paths.proof} className={styles.offline}>
          <Icon of={ShieldCheck} />
          <span>
            <strong>{t('common.offline.title')}</strong>
            <span className={styles.dash}> – </span>
            <span className={styles.nothing}>{t('common.offline.text')}</span>
          </span>
        </Link>
        <div className={styles.buttons}>
          {hasOwnHide ? null : <HideButton look="plain" />}
          <Button icon={Lock} onPress={onLock}>
            {t('common.lock')}
          </Button>
        </div>
      </div>
    </header>
  );
}

function Stone({ section, route, last }: { section: Section; route: string; last?: boolean }) {
  const t = useT();
  const here = route === section.to || route.startsWith(`${section.to}/`);
  const current = here || (section.to === paths.pathways && route.startsWith('/seances/'));
  return (
    <li className={last ? styles.last : undefined}>
      <Link
        to={section.to}
        className={styles.link}
        data-current={current || undefined}
        data-room={section.room}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon of={section.icon} />
        <span>{t(section.label)}</span>
      </Link>
    </li>
  );
}

function SearchBox({ onSearch, searching }: Pick<RailProps, 'onSearch' | 'searching'>) {
  const t = useT();
  return (
    <div className={styles.search} aria-hidden={searching}>
      <Icon of={Search} />
      <input
        type="search"
        value=""
        aria-label={t('common.search')}
        placeholder={t('common.search')}
        onChange={(event) => onSearch(event.target.value)}
        onClick={() => onSearch('')}
        onKeyDown={(event) => event.key === 'Enter' && onSearch('')}
      />
      <span className={styles.shortcut} aria-hidden="true">
        Ctrl K
      </span>
    </div>
  );
}
