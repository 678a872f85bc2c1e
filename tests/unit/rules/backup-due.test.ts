import { describe, expect, it } from 'vitest';
import { isBackupDue, isSecondPlaceDue } from '#shared/rules/backup-due.ts';
import { backupMoment, backupName } from '#shared/rules/backup-name.ts';

const now = Date.UTC(2026, 10, 22, 19, 6, 5);
const hour = 3_600_000;
const day = 24 * hour;

describe('a backup by itself', () => {
  const due = (moment: 'open' | 'lock', lastAt: number | null, changed = true) =>
    isBackupDue({ moment, now, lastAt, changed });

  it('is never made when nothing changed', () => {
    expect(due('lock', null, false)).toBe(false);
    expect(due('open', now - 30 * day, false)).toBe(false);
  });

  it('is made at each lock that follows a change', () => {
    expect(due('lock', null)).toBe(true);
    expect(due('lock', now - 1)).toBe(true);
  });

  it('is made once a day while the vault is open', () => {
    expect(due('open', null)).toBe(true);
    expect(due('open', now - day + 1)).toBe(false);
    expect(due('open', now - day)).toBe(true);
  });

  it('is made when the clock was set back: the last one may be days old', () => {
    expect(due('open', now + hour)).toBe(true);
  });
});

it('proposes a second place after a fortnight without one, and not before a first backup', () => {
  expect(isSecondPlaceDue(now, null)).toBe(false);
  expect(isSecondPlaceDue(now, now - 14 * day + 1)).toBe(false);
  expect(isSecondPlaceDue(now, now - 14 * day)).toBe(true);
});

it('names a backup by its moment, and reads it back', () => {
  expect(backupName(now)).toBe('carnet-20261122-190605.sauvegarde');
  expect(backupMoment(backupName(now))).toBe(now);
  expect(backupMoment('carnet-20261122-190605.sauvegarde.tmp')).toBeNull();
  expect(backupMoment('notes.txt')).toBeNull();
});
