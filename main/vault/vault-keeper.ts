import { rm } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type {
  PassphraseStrength,
  RecoverySheet,
  VaultHealth,
  VaultKind,
  VaultStatus,
} from '#shared/features/vault.ts';
import { backupsFolder } from '#shared/rules/backup-name.ts';
import { broughtCopy } from '#shared/rules/brought-copy.ts';
import { type Backups, createBackups } from './backup/backups.ts';
import { undoHalfRestore } from './backup/restore.ts';
import { type Care, createCare } from './care/care.ts';
import { finishDestruction } from './care/destroy.ts';
import { type ChosenFiles, createChosenFiles } from './chosen-files.ts';
import type { VaultDatabase } from './db/database.ts';
import { createExample } from './example/create.ts';
import { examplePhrase } from './example/phrase.ts';
import type { Keeper } from './keeper.ts';
import {
  type Attempts,
  type AttemptsState,
  createAttempts,
  createCounted,
} from './keys/attempts.ts';
import { drawPassphrase } from './keys/draw-passphrase.ts';
import { readHeader } from './keys/header-file.ts';
import { defaultKdfParams, type KdfCost } from './keys/kdf.ts';
import {
  changePassphrase,
  createHeader,
  renewRecovery,
  type UnlockedFolder,
  unlockFolder,
} from './keys/keyring.ts';
import { pickChallenge } from './keys/recovery.ts';
import { judgePassphrase, requireStrong } from './keys/strength.ts';
import { createMerging, type Merging } from './merge/merging.ts';
import { closeOpenVault, type OpenVault, openVaultFolder, type Proof } from './open-vault.ts';
import { byRecovery } from './proof-by-recovery.ts';
import { createQueue } from './queue.ts';
import { type KeychainDoor, noKeychain } from './quick/keychain-door.ts';
import { createQuick, type Quick } from './quick/quick.ts';
import {
  type Answers,
  forgetRecoveryProof,
  isRecoveryProven,
  markRecoveryProven,
  matches,
} from './recovery-proof.ts';
import { createVaultFolder, isOccupied, sweepWorkshops } from './vault-folder.ts';

export interface KeeperOptions {
  /** Holds `coffre/` and `coffre-exemple/`. */
  readonly userData: string;
  /** Open last in this run of the app. */
  readonly last: VaultKind;
  /** Wrong phrases so far: they outlive this process. */
  readonly attempts: AttemptsState;
  /** Cost of a new slot; the machine's memory decides when it is not given. */
  readonly kdf?: KdfCost;
  /** Ends once no vault process of before is still at work, making its last backup. */
  readonly alone: () => Promise<void>;
  /** To main, for the quick opening. */
  readonly keychain?: KeychainDoor;
  readonly onOpened: (kind: VaultKind) => void;
  readonly onAttempts: (state: AttemptsState) => void;
  /** Writes the fictional notes in a vault just created. */
  readonly seedExample: (database: VaultDatabase) => Promise<void>;
}

/** At most one vault open, and what changes it done one at a time. */
export class VaultKeeper implements Keeper {
  readonly #options: KeeperOptions;
  readonly #folders: Record<VaultKind, string>;
  readonly #kdf: KdfCost;
  readonly #attempts: Attempts;
  readonly #counted: <T>(work: () => Promise<T>) => Promise<T>;
  readonly #inTurn = createQueue();
  readonly backups: Backups;
  readonly merging: Merging;
  readonly chosenFiles: ChosenFiles = createChosenFiles();
  readonly care: Care;
  readonly quick: Quick;
  #open: OpenVault | null = null;
  /** The sheet on screen, until three of its words are typed back. Never written. */
  #sheet: RecoverySheet | null = null;
  #headerRecovered = false;
  #mended: Promise<void> | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#folders = {
      own: join(options.userData, 'coffre'),
      example: join(options.userData, 'coffre-exemple'),
    };
    this.#kdf = options.kdf ?? defaultKdfParams(totalmem());
    this.#attempts = createAttempts(options.attempts);
    this.#counted = createCounted(this.#attempts, options.onAttempts);
    const shared = {
      open: () => this.#open,
      inTurn: this.#inTurn,
      counted: this.#counted,
      alone: options.alone,
    };
    const folder = this.#folders.own;
    const brought = join(options.userData, broughtCopy);
    const place = join(options.userData, backupsFolder);
    this.backups = createBackups({ ...shared, folder, place });
    const backUp = () => this.backups.make();
    this.merging = createMerging({ ...shared, folder, file: brought, backUp });
    this.quick = createQuick({
      ...shared,
      folder,
      door: options.keychain ?? noKeychain,
      checkPhrase: (place, phrase) => this.#checkPhrase(place, phrase),
      openBy: (unlock) => this.#openVault('own', this.#by(unlock)),
    });
    this.care = createCare({
      ...shared,
      close: () => this.#closeVault(),
      isHeaderRecovered: () => this.#headerRecovered,
      brought,
      forgetCode: () => this.quick.forget(),
    });
  }

  database(): VaultDatabase | null {
    return this.#open?.database ?? null;
  }

  async status(): Promise<VaultStatus> {
    const open = this.#open;
    return {
      own: await this.#ownState(),
      example: (await isOccupied(this.#folders.example)) ? 'present' : 'absent',
      open: open?.kind ?? null,
      last: open?.kind ?? this.#options.last,
      headerRecovered: this.#headerRecovered,
      missingSaves: open?.database.missingSaves ?? 0,
      recoveryPending: open?.kind === 'own' && !(await open.database.read(isRecoveryProven)),
      retryInSeconds: this.#attempts.secondsLeft(),
    };
  }

  async drawPassphrase(): Promise<string> {
    return drawPassphrase();
  }

  judgePassphrase(phrase: string): Promise<PassphraseStrength> {
    return judgePassphrase(phrase);
  }

  create(phrase: string): Promise<RecoverySheet> {
    return this.#inTurn(async () => {
      await requireStrong(phrase);
      const folder = this.#folders.own;
      await sweepWorkshops(folder);
      const keys = await createHeader({ passphrase: phrase, params: this.#kdf });
      await createVaultFolder(folder, keys).finally(() => keys.dek.fill(0));
      await this.#openVault('own', this.#byPhrase(phrase));
      return this.#showSheet(keys.recoveryWords);
    });
  }

  confirmRecovery(answers: Answers): Promise<void> {
    return this.#inTurn(async () => {
      const { database } = this.#requireOpen();
      if (!this.#sheet || !matches(this.#sheet, answers))
        throw new AppError('recovery-words-differ');
      await database.write(markRecoveryProven);
      this.#sheet = null;
    });
  }

  renewRecovery(phrase: string): Promise<RecoverySheet> {
    return this.#inTurn(async () => {
      const { folder, dek, database } = this.#requireOpen();
      await this.#checkPhrase(folder, phrase);
      await database.write(forgetRecoveryProof);
      const { recoveryWords } = await renewRecovery(folder, dek);
      return this.#showSheet(recoveryWords);
    });
  }

  unlock(kind: VaultKind, phrase: string): Promise<void> {
    return this.#inTurn(() => this.#counted(() => this.#openVault(kind, this.#byPhrase(phrase))));
  }

  unlockWithRecovery(words: string, newPhrase: string): Promise<void> {
    return this.#inTurn(async () => {
      await requireStrong(newPhrase);
      await this.#counted(() => this.#openVault('own', byRecovery(words, newPhrase)));
    });
  }

  changePassphrase(current: string, next: string): Promise<void> {
    return this.#inTurn(async () => {
      const { folder, dek } = this.#requireOpen();
      await requireStrong(next);
      await this.#checkPhrase(folder, current);
      await changePassphrase(folder, dek, next);
    });
  }

  openExample(): Promise<void> {
    return this.#inTurn(async () => {
      const folder = this.#folders.example;
      if (!(await isOccupied(folder)))
        await createExample(folder, this.#kdf, this.#options.seedExample);
      await this.#openVault('example', this.#byPhrase(examplePhrase));
    });
  }

  eraseExample(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#options.alone();
      if (this.#open?.kind === 'example') await this.#closeVault();
      await rm(this.#folders.example, { recursive: true, force: true });
    });
  }

  examplePhrase(): string {
    return examplePhrase;
  }

  async health(): Promise<VaultHealth> {
    const { cipherVersion, documents, headerCopy, bytes } = await this.care.details();
    return { cipherVersion, documents, headerCopy, bytes };
  }

  close(): Promise<void> {
    this.merging.stop();
    return this.#inTurn(() => this.#closeVault());
  }

  #showSheet(words: string[]): RecoverySheet {
    this.#sheet = { words, challenge: pickChallenge() };
    return this.#sheet;
  }

  #requireOpen(): OpenVault {
    if (!this.#open) throw new AppError('locked');
    return this.#open;
  }

  async #openVault(kind: VaultKind, prove: Proof): Promise<void> {
    if (this.#open) throw new AppError('conflict');
    await this.#options.alone();
    this.#open = await openVaultFolder(kind, this.#folders[kind], prove);
    const { backups, merging, quick } = this;
    if (kind === 'own')
      await Promise.all([backups.sweep(), merging.sweep(), quick.tidy(this.#open)]);
    this.#options.onOpened(kind);
  }

  async #closeVault(): Promise<void> {
    const closing = this.#open;
    this.#open = null;
    this.#sheet = null;
    await this.merging.forget().catch(() => undefined);
    if (closing) await closeOpenVault(closing);
  }

  #byPhrase(phrase: string): Proof {
    return this.#by((folder) => unlockFolder(folder, phrase));
  }

  #by(unlock: (folder: string) => Promise<UnlockedFolder>): Proof {
    return async (folder) => {
      const { dek, header, recovered } = await unlock(folder);
      this.#headerRecovered ||= recovered;
      return { dek, vaultId: header.vault_id };
    };
  }

  async #checkPhrase(folder: string, phrase: string): Promise<void> {
    await this.#counted(async () => (await unlockFolder(folder, phrase)).dek.fill(0));
  }

  async #ownState(): Promise<VaultStatus['own']> {
    const folder = this.#folders.own;
    if (this.#open?.kind === 'own') return 'present';
    // Once, before anything else can be under way.
    this.#mended ??= finishDestruction(folder).then(() => undoHalfRestore(folder));
    await this.#mended;
    if (!(await isOccupied(folder))) return 'absent';
    try {
      this.#headerRecovered ||= (await readHeader(folder)).recovered;
      return 'present';
    } catch (error) {
      return error instanceof AppError && error.code === 'vault-newer-version'
        ? 'newer'
        : 'damaged';
    }
  }
}
