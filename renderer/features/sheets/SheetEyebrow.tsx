import { Link } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage } from '#renderer/i18n/useT.ts';
import { useMask } from '#renderer/ui/masking.tsx';
import type { Sheet } from '#shared/features/sheets.ts';
import { formatDay } from '#shared/i18n/format.ts';
import styles from './sheets.module.css';

/** Whose sheet it is, and of which day. */
export function SheetEyebrow({ sheet }: { sheet: Sheet }) {
  const mask = useMask();
  const day = formatDay(useLanguage(), sheet.writtenOn, 'long');
  return (
    <span className={styles.eyebrow}>
      <Link to={paths.person(sheet.person.id)}>{mask(sheet.person.pseudonym)}</Link> · {day}
    </span>
  );
}
