import { describe, expect, it } from 'vitest';
import { informationSheet } from '#shared/i18n/fr/information-sheet.ts';
import { agreementFacts, isProof, stateOf } from '#shared/rules/sheets/agreement-state.ts';
import { claimsSecrecy, practiceFrame } from '#shared/rules/sheets/practice-frame.ts';
import { templates } from '#shared/templates/catalogue.ts';

describe('professional secrecy', () => {
  it.each([
    'Je suis tenue au secret professionnel.',
    'SECRET PROFESSIONNEL',
    'le secret\u00a0professionnel',
    'des secrets\nprofessionnels',
  ])('is claimed by « %s », unless a convention or a contract gives it', (words) => {
    const allowed = practiceFrame.options.filter((frame) => !claimsSecrecy(words, frame));
    expect(allowed).toEqual(['convention', 'employee']);
  });

  it('is not claimed by words that only come near it', () => {
    expect(claimsSecrecy('Un secret partagé avec une professionnelle.', 'independent')).toBe(false);
  });

  it('is in none of our own sentences for the other frames', () => {
    for (const frame of practiceFrame.options) {
      for (const address of ['tu', 'vous'] as const) {
        const words = informationSheet(address, frame).map(({ text }) => text);
        expect(words.some((text) => claimsSecrecy(text, frame))).toBe(false);
      }
    }
  });
});

describe('the state of an agreement', () => {
  const given = { person: 'oui', professional: 'oui', expiresOn: null, withdrawnOn: null } as const;

  it.each([
    [given, null, 'given'],
    [{ ...given, person: null }, null, 'awaiting'],
    [{ ...given, professional: null }, null, 'awaiting'],
    [{ ...given, professional: 'non' as const }, null, 'refused'],
    [{ ...given, expiresOn: '2026-11-21' }, null, 'expired'],
    [{ ...given, expiresOn: '2026-11-22' }, null, 'given'],
    [{ ...given, withdrawnOn: '2026-11-01' }, null, 'withdrawn'],
    [given, '2026-11-01', 'withdrawn'],
    [null, null, 'written'],
    [null, '2026-11-01', 'withdrawn'],
  ] as const)('%o withdrawn %s: %s', (facts, withdrawnOn, state) => {
    expect(stateOf(facts, withdrawnOn, '2026-11-22')).toBe(state);
  });

  it('asks both the person and the professional, in the one template that plays the role', () => {
    const withRole = templates.filter((template) => agreementFacts(template, () => undefined));
    expect(withRole.map(({ id }) => id)).toEqual(['G01']);
    const [sharing] = withRole;
    const yes = { agreement: { selected: ['oui'], other: '' } };
    const onlyPerson = agreementFacts(sharing as never, (_phase, field) =>
      field === 'accord-de-la-personne' ? yes : undefined,
    );
    expect(onlyPerson).toMatchObject({ person: 'oui', professional: null });
  });
});

describe('a proof', () => {
  it('is what was agreed and what was told, of all sheets about a person', () => {
    const proofs = templates.filter(({ id }) => id.startsWith('G')).filter(isProof);
    expect(proofs.map(({ id }) => id)).toEqual(['G01', 'G02']);
  });
});
