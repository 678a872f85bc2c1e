import { describe, expect, it } from 'vitest';
import { knowledgeHandlers } from '#main/vault/features/knowledge/knowledge.handlers.ts';
import type { CardId } from '#shared/features/fields.ts';
import type { Card, CardSummary } from '#shared/features/knowledge.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { openDesk } from '#tests/support/session-desk.ts';
import { openTestGate } from '#tests/support/vault.ts';

async function oneCard() {
  const gate = await openTestGate({ knowledge: knowledgeHandlers });
  const { id } = await gate.ask<{ id: CardId }>('knowledge.create', null);
  const read = () => gate.ask<Card>('knowledge.get', { id });
  const list = () => gate.ask<CardSummary[]>('knowledge.list', null);
  const answer = async (role: FieldRole, value: unknown) => {
    const found = fieldWithRole((await read()).template, role);
    const place = { phaseId: found?.phase.id, fieldId: found?.field.id };
    return gate.call('knowledge.saveAnswer', { id, ...place, value });
  };
  return { ...gate, id, read, list, answer };
}

describe('a card of experiential knowledge', () => {
  it('follows the five steps of its method, and is named by its statement', async () => {
    const { read, list, answer } = await oneCard();
    expect((await read()).template.phases.map(({ title }) => title)).toEqual([
      'Le vécu',
      'Ce que j’ai fait',
      'Ce que j’en ai appris',
      'Conditions et limites',
      'Mise en pratique',
    ]);
    await answer('knowledgeStatement', 'Demander avant d’aider.');
    await answer('sharingLevel', { selected: ['groupe de pairs'], other: '' });
    expect(await list()).toMatchObject([
      { statement: 'Demander avant d’aider.', sharing: 'groupe de pairs' },
    ]);
  });

  it('keeps where it comes from out of every list', async () => {
    const { id, read, list, ask } = await oneCard();
    const [first] = (await read()).template.phases;
    const field = first?.fields[0];
    expect(field?.class).toBe('never');
    const place = { phaseId: first?.id, fieldId: field?.id };
    await ask('knowledge.saveAnswer', { id, ...place, value: 'Une nuit aux urgences.' });
    expect(JSON.stringify(await list())).not.toContain('urgences');
    expect(JSON.stringify(await read())).toContain('urgences');
  });

  it('refuses a level of sharing it does not know, an unknown field, a text too long', async () => {
    const { id, answer, call } = await oneCard();
    const refused = { ok: false, code: 'invalid-input' };
    expect(await answer('sharingLevel', { selected: ['tout le monde'], other: '' })).toEqual(
      refused,
    );
    expect(await answer('knowledgeStatement', 'x'.repeat(2_001))).toEqual(refused);
    const stray = { id, phaseId: 'p1', fieldId: 'inconnu', value: 'x' };
    expect(await call('knowledge.saveAnswer', stray)).toEqual(refused);
  });

  it('set aside is found no more, until it is brought back whole', async () => {
    const { id, list, answer, ask, call } = await oneCard();
    await answer('knowledgeStatement', 'Demander avant d’aider.');
    await ask('knowledge.discard', { id });
    expect(await list()).toEqual([]);
    expect(await call('knowledge.get', { id })).toEqual({ ok: false, code: 'not-found' });
    await ask('knowledge.restore', { id });
    expect((await list())[0]?.statement).toBe('Demander avant d’aider.');
  });

  it('tells the sessions it was mobilised in', async () => {
    const desk = await openDesk();
    const pathway = await desk.pathway([await desk.person('Lina')]);
    const session = await desk.start(pathway, '2026-01-05');
    const { id } = await desk.ask<{ id: CardId }>('knowledge.create', null);
    await desk.answer(session, 'experientialKnowledge', [{ label: 'Demander', ref: id }]);
    const { mobilised } = await desk.ask<Card>('knowledge.get', { id });
    expect(mobilised).toEqual([{ id: session, pathway: 'Lina', heldOn: '2026-01-05' }]);
    await desk.ask('sessions.discard', { id: session });
    expect((await desk.ask<Card>('knowledge.get', { id })).mobilised).toEqual([]);
  });
});
