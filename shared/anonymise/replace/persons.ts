import { foldWord, textWords } from '#shared/rules/mask-text.ts';
import { endsWithKinship, type PersonPart, personParts } from './person-parts.ts';
import { blank, type Mention, type Phrase, plain } from './phrase.ts';
import type { PersonPlan, PersonStyle } from './plan-types.ts';
import { tagPhrases } from './tags.ts';

/** The ways a mention of somebody may be written, the best first. */
export function personPhrases(
  { surface, before }: Mention,
  plan: PersonPlan,
  style: PersonStyle,
): Phrase[] {
  const numbered = plain(`[personne ${plan.number}]`, 'f');
  if (style === 'numbered') return [numbered, blank];
  if (style === 'lettered') {
    return [plain(`Personne ${lettersOf(plan.number)}`, 'f'), numbered, blank];
  }
  if (style === 'tag') return unnamed(before);
  const facts = {
    given: new Set(plan.realGiven),
    family: new Set(plan.realFamily),
    genderOf: () => null,
  };
  const named = spelled(personParts(surface, before, facts), plan);
  return [...(named === null ? [] : [plain(named)]), numbered, blank];
}

/** The relation says enough: « sa sœur Rose » → « sa sœur ». */
function unnamed(before: string): Phrase[] {
  const nothing: Phrase = { form: 'nothing', text: '', gender: 'm' };
  return endsWithKinship(before) ? [nothing] : tagPhrases('PERSON');
}

/** Every part with its replacement; null when one has none. */
function spelled(parts: readonly PersonPart[], plan: PersonPlan): string | null {
  const written = parts.map((part) => writtenPart(part, plan));
  return written.includes(null) ? null : written.join(' ');
}

function writtenPart({ kind, text }: PersonPart, { given, family }: PersonPlan): string | null {
  if (kind === 'kept') return text;
  const name = kind === 'given' || kind === 'givenInitial' ? given : family;
  if (name === null) return null;
  return kind === 'given' || kind === 'family' ? inCaseOf(text, name) : `${initialOf(name)}.`;
}

/** 1 → « A », 26 → « Z », 27 → « AA ». */
function lettersOf(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? lettersOf(Math.floor((number - 1) / 26)) + letter : letter;
}

/** The letter a name is shortened to, without accent: « É. » would tell more than « E. ». */
export function initialOf(name: string): string {
  return foldWord(name).slice(0, 1).toUpperCase();
}

/** Written as the original was: « ANA » → « INÈS », « ana » → « inès ». */
function inCaseOf(original: string, name: string): string {
  const letters = textWords(original)
    .map(({ start, end }) => original.slice(start, end))
    .join('');
  if (!/\p{Lu}/u.test(letters)) return name.toLocaleLowerCase('fr');
  const shouted = letters.length > 1 && !/\p{Ll}/u.test(letters);
  return shouted ? name.toLocaleUpperCase('fr') : name;
}
