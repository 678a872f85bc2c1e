import { expect, expectTypeOf, it } from 'vitest';
import { portfolioHandlers } from '#main/vault/features/portfolio/portfolio.handlers.ts';
import { settingsHandlers } from '#main/vault/features/settings/settings.handlers.ts';
import type { PathwayId, PersonId, SessionId } from '#shared/features/fields.ts';
import { type PortfolioPage, portfolioPage } from '#shared/features/portfolio.ts';
import type { Session } from '#shared/features/sessions.ts';
import { userSettings } from '#shared/features/settings.ts';
import { printedAddress, printedPage } from '#shared/ipc/printed-page.ts';
import { openTestGate } from '#tests/support/vault.ts';

const own = {
  role: 'pair-aidante indépendante',
  ownPrinciples: 'Dire « je ».',
  experienceFields: ['rétablissement'],
  practiceContext: 'Un quartier de Melun.',
};

async function withLine(more: Record<string, unknown> = {}) {
  const gate = await openTestGate({ portfolio: portfolioHandlers, settings: settingsHandlers });
  const line = { kind: 'training', title: 'Formation de pair', beganOn: '2025-01-05', ...more };
  await gate.ask('portfolio.add', line);
  await gate.ask('settings.update', { ...userSettings.parse({}), ...own });
  return gate;
}

it('says the lines, the role and the principles, and not what stays with oneself', async () => {
  const { ask } = await withLine();
  const page = await ask<PortfolioPage>('portfolio.page', null);
  expect(page).toEqual({
    role: own.role,
    principles: own.ownPrinciples,
    lines: [
      {
        ...{ kind: 'training', title: 'Formation de pair', place: '', beganOn: '2025-01-05' },
        ...{ endedOn: null, minutes: null, learned: '' },
      },
    ],
  });
  expect(JSON.stringify(page)).not.toMatch(/rétablissement|Melun/);
});

/** True somewhere in the union when a type carries the identifier of somebody, however deep. */
type Mentions<T> = T extends PersonId | PathwayId | SessionId
  ? true
  : T extends string | number | boolean | null | undefined
    ? false
    : T extends readonly (infer Item)[]
      ? Mentions<Item>
      : T extends object
        ? { [K in keyof T]: Mentions<T[K]> }[keyof T]
        : false;

it('can carry nobody’s identifier, by type; nor can the address of its page', () => {
  expectTypeOf<Extract<Mentions<PortfolioPage>, true>>().toBeNever();
  // Control: the same eyes see whom a session is with.
  expectTypeOf<Extract<Mentions<Session['pathway']>, true>>().toEqualTypeOf<true>();
  expect(
    portfolioPage.safeParse({ role: '', principles: '', lines: [], personId: 'x' }).success,
  ).toBe(false);
  const given = { kind: 'portfolio', id: '11111111-1111-4111-8111-111111111111' };
  expect(printedPage.safeParse(given).success).toBe(false);
  expect(printedAddress({ kind: 'portfolio' })).toBe('/impression/mon-parcours');
});

it('claims no secrecy that the frame does not give', async () => {
  const { ask, call } = await withLine({ learned: 'Le secret professionnel.' });
  expect(await call('portfolio.page', null)).toEqual({ ok: false, code: 'sheet-claims-secrecy' });
  const convention = { ...userSettings.parse({}), practiceFrame: 'convention' };
  await ask('settings.update', convention);
  expect(await call('portfolio.page', null)).toMatchObject({ ok: true });
});
