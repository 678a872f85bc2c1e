import { Link } from '@tanstack/react-router';
import { Feather } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { MineRoomContext } from '#renderer/guided/mine-room.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './JournalRoom.module.css';

/** Around every page of the journal: plum, and « à moi » said once for all its fields. */
export function JournalRoom({ children }: { children: ReactNode }) {
  return (
    <MineRoomContext value={true}>
      <div className={styles.room} data-room="journal">
        {children}
      </div>
    </MineRoomContext>
  );
}

/** The feather, and where one is; a link back, except on the journal's own first page. */
export function JournalEyebrow({ here }: { here?: boolean }) {
  const t = useT();
  return (
    <span className={styles.eyebrow}>
      <Icon of={Feather} />
      {here ? t('journal.roomTitle') : <Link to={paths.journal}>{t('journal.eyebrow')}</Link>}
    </span>
  );
}
