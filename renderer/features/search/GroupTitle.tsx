import { Header } from 'react-aria-components';
import styles from './search.module.css';

export function GroupTitle({ children }: { children: string }) {
  return <Header className={styles.group ?? ''}>{children}</Header>;
}
