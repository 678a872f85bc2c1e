import type { Translate } from '#renderer/i18n/useT.ts';
import { type DayStyle, formatDay, type Language } from '#shared/i18n/format.ts';
import type { DateWindow, PlainDay } from '#shared/rules/cadence.ts';
import { type FriezeStep, nextStep } from '#shared/rules/frieze.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';

/** What is needed to put days into words. */
export interface Speech {
  readonly t: Translate;
  readonly language: Language;
  readonly today: PlainDay;
}

/** « Séance 3 ». */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** « 14 mars », « 1er mars ». */
export function dayInWords(language: Language, day: PlainDay, style: DayStyle): string {
  return formatDay(language, day, style);
}

/** « entre le 3 et le 23 janvier », with the year only where it is not this one. */
export function windowInWords({ t, language, today }: Speech, { from, to }: DateWindow): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const thisYear = to.slice(0, 4) === today.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = String(Number(from.slice(8)));
  const start = sameMonth
    ? first === '1' && language === 'fr'
      ? '1er'
      : first
    : dayInWords(language, from, sameYear ? 'dayMonth' : 'long');
  const end = dayInWords(language, to, sameYear && thisYear ? 'dayMonth' : 'long');
  return t('frieze.window', { from: start, to: end });
}

/** « séance 3 », « point d’étape ». */
export function stepName(
  t: Translate,
  {
    kind,
    number,
    openEnded,
  }: Pick<FriezeStep, 'kind' | 'number'> & { readonly openEnded?: boolean },
): string {
  if (kind === 'preliminary' && openEnded) return t('frieze.step.firstMeeting');
  return kind === 'session'
    ? t('frieze.step.session', { number: number ?? 1 })
    : t(`frieze.step.${kind}`);
}

/** « en cours », « a eu lieu », « à proposer »… */
export function stateName(t: Translate, stone: PathwayStone): string {
  return t(`frieze.state.${stone.openSince === null ? stone.state : 'open'}`);
}

/** Where the pathway is, in two calm sentences: what a screen reader says of the drawing. */
export function friezeSentence(speech: Speech, stones: readonly PathwayStone[]): string {
  const { t } = speech;
  const sessions = stones.filter(({ kind }) => kind === 'session');
  const held = sessions.filter(({ state }) => state === 'done').length;
  if (stones.some(({ openEnded }) => openEnded)) return openSentence(speech, stones, held);
  const so =
    held === 0
      ? t('frieze.sentence.none', { count: sessions.length })
      : t('frieze.sentence.held', { count: held, planned: sessions.length });
  return `${so} ${nextSentence(speech, stones)}`;
}

/** Of a path whose end is not drawn: what was lived, and what may come. */
function openSentence(speech: Speech, stones: readonly PathwayStone[], held: number): string {
  const { t } = speech;
  const beside = stones.filter(({ kind }) => kind === 'halt' || kind === 'detour').length;
  if (stones.length === beside) return t('frieze.sentence.moments', { count: beside });
  const so =
    held === 0 ? t('frieze.sentence.noneYet') : t('frieze.sentence.walked', { count: held });
  const open = stones.some(({ openSince }) => openSince !== null);
  const settled = !open && !nextStep(stones)?.window;
  return `${so} ${settled ? t('frieze.sentence.whenNeeded') : nextSentence(speech, stones)}`;
}

function nextSentence(speech: Speech, stones: readonly PathwayStone[]): string {
  const { t } = speech;
  const open = stones.find(({ openSince }) => openSince !== null);
  if (open) return t('frieze.sentence.open', { step: stepName(t, open) });
  const next = nextStep(stones);
  if (!next?.window) return t('frieze.sentence.complete');
  const said = { step: stepName(t, next), window: windowInWords(speech, next.window) };
  return t(next.state === 'tooEarly' ? 'frieze.sentence.tooEarly' : 'frieze.sentence.next', said);
}
