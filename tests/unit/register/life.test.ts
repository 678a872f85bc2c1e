import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type RegisterBody,
  type RegisterState,
  registerBody,
  registerKind,
} from '#shared/features/registers.ts';
import {
  type LifeVersion,
  planWriting,
  statesOf,
  wordingsOf,
} from '#shared/rules/register/life.ts';
import {
  isOpen,
  registerStates,
  scaleOf,
  stateOfWord,
  wordOfState,
} from '#shared/rules/register/states.ts';

const body = (statement: string, more: Partial<RegisterBody> = {}) =>
  registerBody.parse({ statement, ...more });
const version = (id: string, sessionId: string | null, said: RegisterBody): LifeVersion => ({
  id,
  sessionId,
  body: said,
});

describe('the states of an axis', () => {
  const all = registerStates.axis;

  it('can each follow any other, and the way travelled stays in sight', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 12 }), (path) => {
        const versions = path.map((state) => ({ body: body('Dire non', { state }) }));
        const seen = statesOf(versions).map((one) => one.body.state);
        const expected = path.filter((state, index) => state !== path[index - 1]);
        expect(seen).toEqual(expected);
        expect(wordingsOf(versions)).toHaveLength(1);
      }),
    );
  });

  it('are the four words of the templates, both ways', () => {
    const words = ['ouvert', 'en cours', 'apprivoisé', 'abandonné'];
    expect(words.map(stateOfWord)).toEqual(all);
    expect(all.map((state) => wordOfState(state, words))).toEqual(words);
    expect(stateOfWord('résolu')).toBeUndefined();
  });

  it('are to be taken up again until tamed or given up', () => {
    expect(all.filter(isOpen)).toEqual(['open', 'underway'] satisfies RegisterState[]);
    for (const kind of registerKind.options) expect(registerStates[kind]).toContain('dropped');
  });
});

describe('what a session writes of an item', () => {
  const first = version('a', 's1', body('Prendre la parole en réunion'));

  it('follows its row as one types, in one version', () => {
    const plan = planWriting([first], 's1', { statement: 'Prendre ma place en réunion' });
    expect(plan).toEqual({
      act: 'replace',
      versionId: 'a',
      body: body('Prendre ma place en réunion'),
    });
  });

  it('is a version of its own in the next session, even with the same words', () => {
    const plan = planWriting([first], 's2', { statement: first.body.statement });
    expect(plan).toEqual({ act: 'append', body: first.body });
  });

  it('keeps what its field does not ask', () => {
    const rich = version('a', 's1', body('Poser le cadre', { limits: 'Pas à chaud.' }));
    const plan = planWriting([rich], 's2', { state: 'dropped' });
    expect(plan).toMatchObject({
      act: 'append',
      body: { limits: 'Pas à chaud.', state: 'dropped' },
    });
  });

  it('corrects itself when opened again, without touching what came later', () => {
    const later = version('b', 's2', body('Prendre ma place', { state: 'settled' }));
    const plan = planWriting([first, later], 's1', { statement: 'Parler en réunion' });
    expect(plan).toMatchObject({ act: 'replace', versionId: 'a' });
  });

  it('adds to what the register said meanwhile', () => {
    const rephrased = version('b', null, body('Parler quand c’est utile', { author: 'person' }));
    const plan = planWriting([first, rephrased], 's1', { state: 'underway' });
    expect(plan).toEqual({
      act: 'append',
      body: { ...rephrased.body, state: 'underway' },
    });
  });

  it('is nothing when nothing changed', () => {
    expect(planWriting([first], 's1', { statement: first.body.statement })).toEqual({
      act: 'nothing',
    });
  });
});

describe('wordings', () => {
  it('are shown latest first, a change of state alone not repeated', () => {
    const versions = [
      { body: body('Un') },
      { body: body('Un', { state: 'dropped' }) },
      { body: body('Deux', { state: 'dropped' }) },
    ];
    expect(wordingsOf(versions).map((one) => one.body.statement)).toEqual(['Deux', 'Un']);
  });

  it('of a nearness are the person’s, or ours until there are some', () => {
    expect(scaleOf(['très loin', 'là'])).toEqual(['très loin', 'là']);
    expect(scaleOf([])).toHaveLength(4);
    expect(registerBody.safeParse({ statement: 'x', scale: ['seul'] }).success).toBe(false);
    expect(registerBody.safeParse({ statement: 'x', scale: ['un', 'un'] }).success).toBe(false);
  });
});
