import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveToApp } from '#scripts/testing/plain-user.mjs';
import { type Bench, openBench, type ShellApp } from '#tests/support/shell-app.ts';

const bilan = { kind: 'bilan', id: '6f1f3c8a-5d8e-4c55-9b7e-1f6a2f0b9d11' };
/** The stub page says of this one that it cannot be printed. */
const broken = { kind: 'bilan', id: '00000000-0000-4000-8000-0000000000ff' };

let bench: Bench;
let shell: ShellApp;
let folder: string;

beforeAll(async () => {
  bench = await openBench();
  shell = await bench.launch();
}, 60_000);
afterAll(async () => {
  await shell?.stop();
  bench?.close();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carnet-export-'));
  giveToApp(folder);
  await shell.call('stub.open');
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Answers the save dialog; gives back what it was asked. */
async function answerDialog(filePath: string | null): Promise<() => Promise<string>> {
  await shell.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      Object.assign(globalThis, { asked: given.at(-1) });
      return { canceled: path === null, filePath: path ?? '' };
    };
  }, filePath);
  return () =>
    shell.app.evaluate(() => JSON.stringify((globalThis as unknown as { asked: object }).asked));
}

const hidden = () =>
  shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

describe('the export of a bilan', () => {
  it('writes a tagged French PDF that tells nothing of who made it', async () => {
    const path = join(folder, 'bilan.pdf');
    const asked = await answerDialog(path);
    const reply = await shell.call('shell.exportPage', bilan);
    expect(reply).toEqual({ ok: true, value: { fileName: 'bilan.pdf' } });
    expect(await asked()).toMatch(/bilan-\d{4}-\d{2}-\d{2}\.pdf/);
    expect(await asked()).toContain('dontAddToRecent');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['bilan.pdf']);
    await expectClean(path);
    expect(await hidden()).toBe(1);
  });

  it('adds the extension the dialog has not', async () => {
    await answerDialog(join(folder, 'mon bilan'));
    const reply = await shell.call('shell.exportPage', bilan);
    expect(reply).toEqual({ ok: true, value: { fileName: 'mon bilan.pdf' } });
  });

  it('is nothing when the user changes their mind', async () => {
    await answerDialog(null);
    expect(await shell.call('shell.exportPage', bilan)).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says when the page cannot be printed, and leaves nothing behind', async () => {
    await answerDialog(join(folder, 'bilan.pdf'));
    const reply = await shell.call('shell.exportPage', broken);
    expect(reply).toEqual({ ok: false, code: 'export-failed' });
    expect(readdirSync(folder)).toEqual([]);
    expect(await hidden()).toBe(1);
  });

  it('says when the file cannot be written, and keeps the old one', async () => {
    const path = join(folder, 'dossier.pdf');
    mkdirSync(path);
    await answerDialog(path);
    const reply = await shell.call('shell.exportPage', bilan);
    expect(reply).toEqual({ ok: false, code: 'export-failed' });
    expect(readdirSync(folder)).toEqual(['dossier.pdf']);
  });

  it('is refused while locked', async () => {
    const gone = (await shell.page()).waitForEvent('close');
    await shell.call('shell.lock');
    await gone;
    const path = join(folder, 'bilan.pdf');
    await answerDialog(path);
    expect(await shell.call('shell.exportPage', bilan)).toEqual({ ok: false, code: 'locked' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

async function expectClean(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(pdf.getTitle()).toBe('Bilan');
  expect([pdf.getAuthor(), pdf.getCreator(), pdf.getProducer()]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([undefined, undefined]);
  const { catalog } = pdf;
  expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(fr-FR)');
  expect(catalog.get(PDFName.of('Metadata'))).toBeUndefined();
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
  expect(catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
  expect(catalog.lookup(PDFName.of('Outlines'))).toBeInstanceOf(PDFDict);
  const text = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n');
  for (const word of ['Gwena', 'app://', 'Chromium', 'Skia', 'HeadlessChrome', 'pdf-lib'])
    expect(text).not.toContain(word);
}
