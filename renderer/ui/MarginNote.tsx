import { Compass } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './MarginNote.module.css';

/** A posture note by a colleague, in the margin: italic serif, one at a time. */
export function MarginNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.note}>
      <p className={styles.title}>
        <Icon of={Compass} />
        {title}
      </p>
      <p className={styles.text}>{children}</p>
    </div>
  );
}
