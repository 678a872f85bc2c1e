import { place } from '#shared/features/fields.ts';
import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { textWords } from '../mask-text.ts';

/** One and several of each sentence of the bilan, so that both wordings are there. */
const counts = [1, 2] as const;

const tallies = [{ word: '', count: 1 }];
const hidden: readonly string[] = Object.values(say.hidden);

/** Two ways of meeting in one sentence, one and several of each. */
function placesTwoByTwo(): string[] {
  return place.options.flatMap((one, index) =>
    place.options
      .slice(index + 1)
      .flatMap((other) =>
        counts.flatMap((first) =>
          counts.map((second) => say.places({ [one]: first, [other]: second })),
        ),
      ),
  );
}

/** What every bilan may say by itself, whoever it is about. */
export const ownSentences: readonly string[] = [
  ...Object.values(say.framework.purpose),
  say.firstMeeting,
  say.framework.principles,
  ...say.limits,
  ...Object.values(say.sections),
  ...Object.values(say.steps),
  ...counts.flatMap((count) => [
    say.advancement(count, 2),
    say.span(count),
    say.interval(count),
    say.intervalsInWindow(count - 1, count),
    say.intervalsInWindow(count, 3),
    say.intervalsInWindow(0, 3),
    say.durations(count, 3, 1),
    say.durations(0, 3, 1),
    say.landmarks(count, count),
    say.theme('', count),
    say.held(count),
    say.averageLength(count),
    ...place.options.map((where) => say.places({ [where]: count })),
  ]),
  ...placesTwoByTwo(),
  say.intervalsInWindow(1, 1),
  say.noteModes(tallies),
  say.natures(tallies),
  say.newThemes(['', '']),
  say.fadingThemes(['', '']),
  say.keyword('', 1),
  say.landmark(''),
  say.strength(''),
  say.strategy(''),
  say.lever(''),
  say.axes(tallies),
  say.axis(''),
];

const ownWords = new Set(
  [...ownSentences, ...hidden].flatMap((text) => textWords(text).map(({ folded }) => folded)),
);

/** A folded word that every bilan holds anyway: it points to nobody. */
export function isOwnWord(word: string): boolean {
  return ownWords.has(word);
}
