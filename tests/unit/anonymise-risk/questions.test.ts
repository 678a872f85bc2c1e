import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerQuestions,
  documentNature,
  mayBeCalledAnonymous,
  questionNames,
  type ReasonCode,
  type RiskFacts,
  reasonCodes,
} from '#shared/anonymise/risk/questions.ts';
import { answerWords, natureWords } from '#shared/anonymise/risk/words.ts';
import { en } from '#shared/i18n/en.ts';
import { fr } from '#shared/i18n/fr.ts';

const safe: RiskFacts = {
  scope: 'severalPathways',
  smallestGroup: 5,
  uniqueAmongOwn: false,
  expectedMisses: 0.05,
  datesToTheDay: false,
  longQuotes: 0,
  overlappingExports: 0,
  tableKept: false,
  smallestCell: 5,
  uniformGroup: false,
  smallestDenominator: 20,
  sensitiveDetails: false,
};

const breaches: readonly (readonly [Partial<RiskFacts>, ReasonCode])[] = [
  [{ scope: 'onePathway' }, 'onePathway'],
  [{ smallestGroup: 4.9 }, 'smallGroup'],
  [{ smallestGroup: Number.NaN }, 'smallGroup'],
  [{ uniqueAmongOwn: true }, 'uniqueAmongOwn'],
  [{ expectedMisses: 0.06 }, 'missesLikely'],
  [{ expectedMisses: Number.NaN }, 'missesLikely'],
  [{ datesToTheDay: true }, 'datesToTheDay'],
  [{ longQuotes: 1 }, 'longQuotes'],
  [{ overlappingExports: 1 }, 'overlappingExports'],
  [{ tableKept: true }, 'tableKept'],
  [{ smallestCell: 4 }, 'smallCell'],
  [{ uniformGroup: true }, 'uniformGroup'],
  [{ smallestDenominator: 19 }, 'smallDenominator'],
  [{ sensitiveDetails: true }, 'sensitiveDetails'],
];

describe('the three questions', () => {
  it('pass when nothing fails and nothing is unknown', () => {
    const answers = answerQuestions(safe);
    expect(questionNames.map((name) => answers[name].verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(mayBeCalledAnonymous(answers)).toBe(true);
    expect(documentNature(safe, answers)).toBe('anonymous');
  });

  it.each(breaches)('fail for one breach: %o', (change, code) => {
    const answers = answerQuestions({ ...safe, ...change });
    expect(questionNames.flatMap((name) => answers[name].reasons)).toContain(code);
    expect(mayBeCalledAnonymous(answers)).toBe(false);
  });

  it('know every reason', () => {
    expect(new Set(breaches.map(([, code]) => code))).toEqual(new Set(reasonCodes));
  });

  it('never pass on what nobody knows', () => {
    const known = Object.keys(safe).filter((key) => key !== 'scope');
    fc.assert(
      fc.property(fc.subarray(known, { minLength: 1 }), (unknown) => {
        const facts = { ...safe, ...Object.fromEntries(unknown.map((key) => [key, null])) };
        const answers = answerQuestions(facts);
        expect(mayBeCalledAnonymous(answers)).toBe(false);
        expect(questionNames.flatMap((name) => answers[name].missing)).toHaveLength(unknown.length);
        expect(documentNature(facts, answers)).toBe('pseudonymised');
      }),
    );
  });

  it('never let a document on one pathway be more than depersonalised', () => {
    const facts = { ...safe, scope: 'onePathway' } as const;
    expect(documentNature(facts, answerQuestions(facts))).toBe('depersonalised');
  });
});

/** Sentences of a catalogue by their dotted path. */
function sentences(node: object, path: string): [string, string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}.${key}`, value]] : sentences(value, `${path}.${key}`),
  );
}

describe('their words', () => {
  it('are in the catalogue, each its own', () => {
    const all = new Map(sentences(fr.anonymise, 'anonymise'));
    const facts = [
      safe,
      ...breaches.map(([change]) => ({ ...safe, ...change })),
      ...Object.keys(safe).map((key) => ({
        ...safe,
        [key]: key === 'scope' ? 'onePathway' : null,
      })),
    ];
    for (const each of facts as RiskFacts[]) {
      const answers = answerQuestions(each);
      for (const name of questionNames) {
        const { title, question, verdict, reasons, missing } = answerWords(name, answers[name]);
        for (const key of [title, question, verdict, ...reasons, ...missing])
          expect(all.get(key)).toBeTruthy();
      }
      expect(all.get(natureWords(documentNature(each, answers)))).toBeTruthy();
    }
  });

  it('say « anonyme » in one sentence only', () => {
    const saying = (catalogue: object, word: RegExp) =>
      sentences(catalogue, 'anonymise')
        .filter(([, text]) => word.test(text))
        .map(([key]) => key);
    expect(saying(fr.anonymise, /anonym/i)).toEqual([natureWords('anonymous')]);
    expect(saying(en.anonymise, /anonym/i)).toEqual([natureWords('anonymous')]);
  });

  it('keep French typography', () => {
    for (const [, text] of sentences(fr.anonymise, 'anonymise'))
      expect(text).not.toMatch(/ [:;?!]|'|"/);
  });
});
