import type { RegisterKind, RegisterState } from '#shared/features/registers.ts';

const keptOrDropped = ['open', 'dropped'] as const;

/**
 * The states of each kind. Any can follow any other, as often as life asks: an axis given up comes
 * back, an axis « apprivoisé » opens again, and the way travelled stays in the versions.
 */
export const registerStates: Readonly<Record<RegisterKind, readonly RegisterState[]>> = {
  axis: ['open', 'underway', 'settled', 'dropped'],
  trial: ['open', 'settled', 'dropped'],
  objective: keptOrDropped,
  landmark: keptOrDropped,
  strength: keptOrDropped,
  strategy: keptOrDropped,
};

/** Words of the « État » column of the templates (practice.md 3A, T01 § 4). */
const axisWords: Readonly<Record<RegisterState, string>> = {
  open: 'ouvert',
  underway: 'en cours',
  settled: 'apprivoisé',
  dropped: 'abandonné',
};

/** The state a word of a template says, or undefined: a user's own template may say others. */
export function stateOfWord(word: string): RegisterState | undefined {
  const found = Object.entries(axisWords).find(([, known]) => known === word.trim().toLowerCase());
  return found?.[0] as RegisterState | undefined;
}

/** The word of a template's column for a state, if the column has it. */
export function wordOfState(state: RegisterState, options: readonly string[]): string | undefined {
  return options.find((option) => stateOfWord(option) === state);
}

/** Still to be taken up: neither settled nor dropped. */
export function isOpen(state: RegisterState): boolean {
  return state === 'open' || state === 'underway';
}

/** Nearness to an objective, from far to near, until the person finds words of their own. */
export const nearnessWords = ['encore loin', 'en chemin', 'plus près', 'tout proche'] as const;

/** The words an objective is placed on. */
export function scaleOf(scale: readonly string[]): readonly string[] {
  return scale.length > 0 ? scale : nearnessWords;
}
