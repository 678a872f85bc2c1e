import { now } from '#main/vault/clock.ts';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import {
  appendVersion,
  deletePosition,
  findItem,
  insertItem,
  insertPosition,
  readItems,
  readStoredItem,
  readVersions,
} from '#main/vault/registers/register.sql.ts';
import { AppError } from '#shared/errors.ts';
import { registerItemId } from '#shared/features/fields.ts';
import type { RegisterBody, RegisterKind, RegisterState } from '#shared/features/registers.ts';
import { sameBody } from '#shared/rules/register/life.ts';
import { frameworkObjectives } from '#shared/rules/register/objectives.ts';
import { originOfOption } from '#shared/rules/register/rows.ts';
import { isOpen, registerStates, scaleOf } from '#shared/rules/register/states.ts';
import { readPathwayHead } from '../sessions/pathway-head.sql.ts';
import { readSession } from '../sessions/sessions.sql.ts';
import { readTexts, readThemes } from './derived.sql.ts';

export const registersHandlers: FeatureHandlers<'registers'> = {
  ofPathway: async (tx, { pathwayId }) => {
    const { id, title } = await readPathwayHead(tx, pathwayId);
    return {
      pathway: { id, title },
      items: await readItems(tx, id),
      themes: await readThemes(tx, id),
      threads: await readTexts(tx, id, 'carryOver'),
      decisions: await readTexts(tx, id, 'decision'),
      sharings: await readTexts(tx, id, 'selfDisclosure'),
    };
  },

  openFor: async (tx, { sessionId }) => {
    const { pathwayId } = await readSession(tx, sessionId);
    const items = await readItems(tx, pathwayId);
    return items.filter(({ body }) => isOpen(body.state));
  },

  add: async (tx, { pathwayId, kind, body }) => {
    await readPathwayHead(tx, pathwayId);
    checkState(kind, body.state);
    const id = registerItemId.parse(globalThis.crypto.randomUUID());
    const writtenAt = now();
    const origin = originOf(kind, body) ?? id;
    const known = await findItem(tx, { pathwayId, kind, origin });
    const itemId = known ? registerItemId.parse(known) : id;
    if (!known) await insertItem(tx, { id, pathwayId, kind, origin }, writtenAt);
    await appendVersion(tx, itemId, { body, sessionId: null }, writtenAt);
    return { id: itemId };
  },

  rewrite: async (tx, { id, body }) => {
    const { kind } = await readStoredItem(tx, id);
    checkState(kind, body.state);
    if (sameBody(body, await currentBody(tx, id))) return null;
    await appendVersion(tx, id, { body, sessionId: null }, now());
    return null;
  },

  setState: async (tx, { id, state }) => {
    const { kind } = await readStoredItem(tx, id);
    checkState(kind, state);
    const current = await currentBody(tx, id);
    if (current.state === state) return null;
    await appendVersion(tx, id, { body: { ...current, state }, sessionId: null }, now());
    return null;
  },

  returnTo: async (tx, { id, versionId }) => {
    await readStoredItem(tx, id);
    const versions = await readVersions(tx, [id]);
    const wanted = versions.find((version) => version.id === versionId);
    if (!wanted) throw new AppError('not-found');
    // The words come back, not the state: saying it as before does not open it again.
    const { state } = await currentBody(tx, id);
    await appendVersion(tx, id, { body: { ...wanted.body, state }, sessionId: null }, now());
    return null;
  },

  place: async (tx, { id, word, on }) => {
    const { kind } = await readStoredItem(tx, id);
    const { scale } = await currentBody(tx, id);
    if (kind !== 'objective' || !scaleOf(scale).includes(word)) throw new AppError('invalid-input');
    return { positionId: await insertPosition(tx, { itemId: id, word, on }, now()) };
  },

  unplace: async (tx, { id, positionId }) => {
    await deletePosition(tx, { itemId: id, positionId });
    return null;
  },
};

/** An objective of the framework is the same one, chosen here or in the preliminary talk. */
function originOf(kind: RegisterKind, { statement }: RegisterBody): string | undefined {
  const shared = kind === 'objective' && frameworkObjectives().includes(statement);
  return shared ? originOfOption(statement) : undefined;
}

function checkState(kind: RegisterKind, state: RegisterState): void {
  if (!registerStates[kind].includes(state)) throw new AppError('invalid-input');
}

/** @throws AppError `not-found` for an item whose sessions are all set aside. */
async function currentBody(tx: ReadTx, itemId: string): Promise<RegisterBody> {
  const latest = (await readVersions(tx, [itemId])).at(-1);
  if (!latest) throw new AppError('not-found');
  return latest.body;
}
