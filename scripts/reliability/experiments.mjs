import { killBackup, killRestore } from './backups.mjs';
import { copyWhileWriting } from './copies.mjs';
import { failCalls, killAtCall, losePower, losePowerControl } from './cuts.mjs';
import { damageFiles, flipBits } from './damage.mjs';
import { killDestruction, killErasure } from './erasure.mjs';
import { killCreation, killMigration, killWrites } from './kills.mjs';
import { fillDisk, folderGoes, readOnlyFolder, twins } from './limits.mjs';
import { killMerge } from './merge.mjs';
import { modelFuzz } from './model.mjs';
import { killPhraseChange } from './phrases.mjs';
import { tenYears } from './ten-years.mjs';

/**
 * @typedef {object} Experiment
 * @property {string} name key in the JSON
 * @property {string} title line of docs/reliability.md
 * @property {number} full runs of the full count
 * @property {number} short runs in `npm test`
 * @property {(task: import('./kills.mjs').Task) => Promise<Record<string, unknown> & { failed: boolean }>} run
 */

/** @type {readonly Experiment[]} */
export const experiments = [
  {
    name: 'killWrites',
    title: '`kill -9` in the middle of writes',
    full: 1_000,
    short: 2,
    run: killWrites,
  },
  {
    name: 'killAtCall',
    title: 'kill at a random call that changes a file',
    full: 300,
    short: 2,
    run: killAtCall,
  },
  {
    name: 'killCreation',
    title: 'kill while the vault is being made',
    full: 300,
    short: 1,
    run: killCreation,
  },
  {
    name: 'killPhraseChange',
    title: 'kill while the phrase changes',
    full: 300,
    short: 2,
    run: killPhraseChange,
  },
  {
    name: 'killMigration',
    title: 'kill while a later version migrates',
    full: 300,
    short: 1,
    run: killMigration,
  },
  {
    name: 'killMerge',
    title: 'kill while another copy is merged in',
    full: 300,
    short: 2,
    run: killMerge,
  },
  {
    name: 'killBackup',
    title: 'kill while backups are made',
    full: 300,
    short: 3,
    run: killBackup,
  },
  {
    name: 'killRestore',
    title: 'kill while a backup is put back',
    full: 300,
    short: 2,
    run: killRestore,
  },
  {
    name: 'killDestruction',
    title: 'kill while the vault is destroyed',
    full: 300,
    short: 3,
    run: killDestruction,
  },
  {
    name: 'killErasure',
    title: 'kill while the journal burns and an identity is erased',
    full: 300,
    short: 3,
    run: killErasure,
  },
  {
    name: 'failCalls',
    title: 'failing disk: I/O errors and short writes, once or for good',
    full: 500,
    short: 4,
    run: failCalls,
  },
  {
    name: 'losePower',
    title: 'power cut: writes not synced vanish or are torn',
    full: 500,
    short: 3,
    run: losePower,
  },
  {
    name: 'losePowerControl',
    title: 'its control: the same, with no effect left to fsync (must lose notes)',
    full: 100,
    short: 3,
    run: losePowerControl,
  },
  {
    name: 'flipBits',
    title: 'one bit flipped in one file',
    full: 1_000,
    short: 6,
    run: flipBits,
  },
  {
    name: 'damageFiles',
    title: 'cut, swapped, emptied, removed files, or 512 bytes of noise',
    full: 1_000,
    short: 8,
    run: damageFiles,
  },
  {
    name: 'fillDisk',
    title: 'full disk (tmpfs of 100 to 4,000 KiB)',
    full: 60,
    short: 1,
    run: fillDisk,
  },
  {
    name: 'readOnlyFolder',
    title: 'folder that may only be read',
    full: 1,
    short: 1,
    run: readOnlyFolder,
  },
  {
    name: 'folderGoes',
    title: 'folder removed, moved or replaced while notes are written',
    full: 100,
    short: 2,
    run: folderGoes,
  },
  {
    name: 'twins',
    title: 'two creators, then two openers, at once',
    full: 100,
    short: 1,
    run: twins,
  },
  {
    name: 'copyWhileWriting',
    title: 'copy of the files, one after the other, while notes are written',
    full: 300,
    short: 2,
    run: copyWhileWriting,
  },
  {
    name: 'modelFuzz',
    title: 'random acts against a plain model (runs of 50 acts)',
    full: 5_000,
    short: 10,
    run: modelFuzz,
  },
  {
    name: 'tenYears',
    title: 'ten years of notes, beside a plain SQLite file',
    full: 20_000,
    short: 30,
    run: tenYears,
  },
];
