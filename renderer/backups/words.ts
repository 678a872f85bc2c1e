import { Temporal } from 'temporal-polyfill';
import type { Translate } from '#renderer/i18n/useT.ts';
import { today } from '#renderer/ui/clock.ts';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { BackupContent } from '#shared/features/backups.ts';
import { formatNumber, formatTime, type Language } from '#shared/i18n/format.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';
import { addDays } from '#shared/rules/cadence.ts';

export interface Speech {
  readonly t: Translate;
  readonly language: Language;
}

/** « hier, 19:06 », « 14 mars 2026, 19:06 ». Input: milliseconds since the epoch. */
export function momentInWords({ t, language }: Speech, instant: number): string {
  const time = formatTime(language, instant);
  const day = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
  if (day === today()) return t('backups.when.today', { time });
  if (day === addDays(today(), -1)) return t('backups.when.yesterday', { time });
  return t('backups.when.on', { day: dayInWords(language, day, 'long'), time });
}

/** « 3 personnes, 12 séances, 140 notes. » */
export function countsInWords({ t }: Speech, counts: BackupContent['counts']): string {
  return t('backups.counts', {
    persons: t('backups.persons', { count: counts.persons }),
    sessions: t('backups.sessions', { count: counts.sessions }),
    entries: t('backups.entries', { count: counts.entries }),
  });
}

/** Megabytes, at least a tenth of one. */
export function sizeInWords({ language }: Speech, bytes: number): string {
  return formatNumber(language, Math.max(0.1, Math.round(bytes / 100_000) / 10));
}

/** Why a backup could not be made: the general sentences speak of unsaved text, which is safe here. */
export function failureInWords(code: ErrorCode): MessageKey {
  switch (code) {
    case 'disk-full':
      return 'backups.failed.room';
    case 'folder-read-only':
      return 'backups.failed.folder';
    case 'backup-damaged':
      return 'backups.failed.damaged';
    case 'backup-interrupted':
      return 'backups.failed.interrupted';
    default:
      return 'backups.failed.other';
  }
}
