/**
 * The three questions of the G29 opinion 05/2014 (WP216) on anonymisation: can somebody be singled
 * out, can two records be linked, can something be inferred about somebody?
 */
export const questionNames = ['individualisation', 'correlation', 'inference'] as const;
export type QuestionName = (typeof questionNames)[number];

/** Groups and cells below this are not told (practice.md, 4C: default k). */
export const SMALLEST_CELL = 5;
/** No percentage of fewer people than this (practice.md, 4C). */
export const SMALLEST_DENOMINATOR = 20;
/** More than one document in twenty with something left is not « nothing left ». */
export const MOST_EXPECTED_MISSES = 0.05;

/** What is known of a document; null is « nobody knows », which never answers for safety. */
export interface RiskFacts {
  /** A document on one pathway singles somebody out by its very subject. */
  readonly scope: 'onePathway' | 'severalPathways';
  readonly smallestGroup: number | null;
  readonly uniqueAmongOwn: boolean | null;
  /** Upper bound. */
  readonly expectedMisses: number | null;
  /** Days are told, even shifted: their intervals can be matched. */
  readonly datesToTheDay: boolean | null;
  readonly longQuotes: number | null;
  /** Other exports whose period overlaps this one's. */
  readonly overlappingExports: number | null;
  /** The table of replacements is kept, or was used for another document. */
  readonly tableKept: boolean | null;
  /** Smallest count written; null also when counts were not looked at, Infinity when there is none. */
  readonly smallestCell: number | null;
  /** A group told of has one and the same sensitive value for all. */
  readonly uniformGroup: boolean | null;
  /** Smallest denominator of a percentage, Infinity when there is none. */
  readonly smallestDenominator: number | null;
  /** Sensitive details (health, events, relations) of identifiable roles remain. */
  readonly sensitiveDetails: boolean | null;
}

export const reasonCodes = [
  'onePathway',
  'smallGroup',
  'uniqueAmongOwn',
  'missesLikely',
  'datesToTheDay',
  'longQuotes',
  'overlappingExports',
  'tableKept',
  'smallCell',
  'uniformGroup',
  'smallDenominator',
  'sensitiveDetails',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export interface Answer {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** What fails. */
  readonly reasons: readonly ReasonCode[];
  /** What could not be looked at. */
  readonly missing: readonly ReasonCode[];
}

export type Answers = Readonly<Record<QuestionName, Answer>>;

type Checks = Partial<Record<ReasonCode, boolean | null>>;

/** Each question with its answer and why. A single unknown keeps a question from passing. */
export function answerQuestions(facts: RiskFacts): Answers {
  return {
    individualisation: answer({
      onePathway: facts.scope === 'onePathway',
      smallGroup: below(facts.smallestGroup, SMALLEST_CELL),
      uniqueAmongOwn: facts.uniqueAmongOwn,
      missesLikely:
        facts.expectedMisses === null ? null : !(facts.expectedMisses <= MOST_EXPECTED_MISSES),
      smallCell: below(facts.smallestCell, SMALLEST_CELL),
    }),
    correlation: answer({
      datesToTheDay: facts.datesToTheDay,
      longQuotes: facts.longQuotes === null ? null : facts.longQuotes > 0,
      overlappingExports: facts.overlappingExports === null ? null : facts.overlappingExports > 0,
      tableKept: facts.tableKept,
    }),
    inference: answer({
      onePathway: facts.scope === 'onePathway',
      uniformGroup: facts.uniformGroup,
      smallDenominator: below(facts.smallestDenominator, SMALLEST_DENOMINATOR),
      sensitiveDetails: facts.sensitiveDetails,
    }),
  };
}

/** Written so that a figure that is no number is below everything. */
const below = (value: number | null, least: number) => (value === null ? null : !(value >= least));

function answer(checks: Checks): Answer {
  const named = (wanted: boolean | null) =>
    reasonCodes.filter((code) => Object.hasOwn(checks, code) && checks[code] === wanted);
  const [reasons, missing] = [named(true), named(null)];
  const verdict = reasons.length > 0 ? 'fail' : missing.length > 0 ? 'unknown' : 'pass';
  return { verdict, reasons, missing };
}

/** The only door to the word « anonyme »: the three questions pass. */
export function mayBeCalledAnonymous(answers: Answers): boolean {
  return questionNames.every((name) => answers[name].verdict === 'pass');
}

/** What a document may call itself (practice.md, 4A). */
export type DocumentNature = 'anonymous' | 'pseudonymised' | 'depersonalised';

export function documentNature({ scope }: RiskFacts, answers: Answers): DocumentNature {
  if (mayBeCalledAnonymous(answers)) return 'anonymous';
  return scope === 'onePathway' ? 'depersonalised' : 'pseudonymised';
}
