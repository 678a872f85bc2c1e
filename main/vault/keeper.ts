import type {
  PassphraseStrength,
  RecoverySheet,
  VaultHealth,
  VaultKind,
  VaultStatus,
} from '#shared/features/vault.ts';
import type { Backups } from './backup/backups.ts';
import type { Care } from './care/care.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { VaultDatabase } from './db/database.ts';
import type { Merging } from './merge/merging.ts';
import type { Quick } from './quick/quick.ts';

/**
 * Keeps the vault: creates it, opens it, closes it, and is the only holder of its keys. Handlers
 * of actions work through it; queries and commands only ever see a transaction.
 */
export interface Keeper {
  /** The open database, or null while locked. */
  database(): VaultDatabase | null;
  status(): Promise<VaultStatus>;
  drawPassphrase(): Promise<string>;
  judgePassphrase(phrase: string): Promise<PassphraseStrength>;
  create(phrase: string): Promise<RecoverySheet>;
  confirmRecovery(answers: readonly { position: number; word: string }[]): Promise<void>;
  renewRecovery(phrase: string): Promise<RecoverySheet>;
  unlock(kind: VaultKind, phrase: string): Promise<void>;
  unlockWithRecovery(words: string, newPhrase: string): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  /** The fictional vault: created when absent, then opened. */
  openExample(): Promise<void>;
  eraseExample(): Promise<void>;
  examplePhrase(): string;
  health(): Promise<VaultHealth>;
  readonly backups: Backups;
  readonly merging: Merging;
  readonly chosenFiles: ChosenFiles;
  readonly care: Care;
  readonly quick: Quick;
  /** Folds the journal back into the file, closes it, forgets the keys. */
  close(): Promise<void>;
}
