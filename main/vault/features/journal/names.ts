import type { ReadTx } from '#main/vault/db/database.ts';
import type { EntityLabel } from '#shared/anonymise/types.ts';
import type { NamedInPage } from '#shared/features/journal.ts';
import { knownWorld } from '#shared/rules/bilan/known-world.ts';
import { readVaultNames } from '../bilans/known-names.sql.ts';
import { loadDetector } from '../reviews/detector.ts';
import { plainAnswers } from './answers.sql.ts';

/** What points at somebody in a journal; days, ages and towns are its ordinary words. */
const kinds: Partial<Record<EntityLabel, NamedInPage['kind']>> = {
  PERSON: 'name',
  PHONE: 'detail',
  EMAIL: 'detail',
  ADDRESS: 'detail',
  ID: 'detail',
};

/** Remarks enough for a margin; the next ones come once these are dealt with. */
const most = 20;

/**
 * Names and details written in a page, each once, as they stand in it: those the vault knows and
 * those the engine sees. Looked for in memory, said to the screen, kept nowhere.
 */
export async function namesInPage(tx: ReadTx, pageId: string): Promise<NamedInPage[]> {
  const texts = await plainAnswers(tx, pageId);
  if (texts.length === 0) return [];
  const world = knownWorld(await readVaultNames(tx), { never: [], always: [] });
  const detect = await loadDetector(world);
  const found = texts.flatMap((text) =>
    detect(text).spans.flatMap(({ start, end, label }): NamedInPage[] => {
      const kind = kinds[label];
      return kind === undefined ? [] : [{ text: text.slice(start, end), kind }];
    }),
  );
  return [...new Map(found.map((one) => [one.text, one])).values()].slice(0, most);
}
