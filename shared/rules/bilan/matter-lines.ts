import type { BilanSectionId } from '#shared/features/bilans.ts';
import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { axes, landmarks, natures, type SessionFacts, themes } from '../indicators.ts';
import type { ExportableEntry } from './exportable.ts';
import { type BilanFacts, sessionFacts } from './facts.ts';
import { type ComposedLine, folded, type Hide, hidden, originOf } from './line.ts';
import { statementsOf, tagsOf, wordsBesideTags, wordsOf } from './words.ts';

const counted = say.origin.of(say.origin.all, say.origin.counted);

/** Longest list of themes in one sentence: beyond, nobody reads it. The most met come first. */
const longestList = 5;

/** Without an end there is no half: nothing is said to come late or to fade. */
function themesOf({ plannedSessions }: BilanFacts, sessions: readonly SessionFacts[]) {
  return themes(sessions, plannedSessions ?? Number.POSITIVE_INFINITY);
}

/** I7 and I8: what was brought, and the themes by number of sessions. */
export function countedMatter(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const sessions = sessionFacts(facts);
  const brought = natures(sessions);
  const { top, ...moves } = themesOf(facts, sessions);
  const appearing = moves.appearing.slice(0, longestList);
  const fading = moves.fading.slice(0, longestList);
  const worked = (text: string, origin = counted): ComposedLine => ({
    section: 'worked',
    text,
    origin,
  });
  return [
    ...(brought.length > 0 ? [worked(say.natures(hidden(brought, hide)))] : []),
    ...top.map(({ word, count }) =>
      worked(say.theme(hide(word), count), originOf(entriesWithTag(facts, word))),
    ),
    ...(appearing.length > 0 ? [worked(say.newThemes(appearing.map(hide)))] : []),
    ...(fading.length > 0 ? [worked(say.fadingThemes(fading.map(hide)))] : []),
  ];
}

function entriesWithTag(facts: BilanFacts, tag: string): ExportableEntry[] {
  return facts.entries.filter(
    ({ step, role, kind, value }) =>
      step === 'session' &&
      role === 'themes' &&
      tagsOf(kind, value).some((each) => folded(each) === folded(tag)),
  );
}

/** I9: one word a session, placed by its month. */
export function keywordLines(facts: BilanFacts, hide: Hide): ComposedLine[] {
  return facts.entries
    .filter(({ role }) => role === 'exitKeyword')
    .flatMap((entry) =>
      statementsOf(entry.kind, entry.value).map((word) => ({
        section: 'worked',
        text: say.keyword(hide(word), entry.month),
        origin: originOf([entry]),
      })),
    );
}

/** I13 and I11: how many repères and axes, in which state. */
export function countedMoves(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const sessions = sessionFacts(facts);
  const { created, withLimits } = landmarks(sessions);
  const states = axes(sessions);
  return [
    ...(created > 0
      ? [{ section: 'shifted', text: say.landmarks(created, withLimits), origin: counted } as const]
      : []),
    ...(states.length > 0
      ? [{ section: 'outlook', text: say.axes(hidden(states, hide)), origin: counted } as const]
      : []),
  ];
}

interface Passage {
  readonly section: BilanSectionId;
  readonly words: (entry: ExportableEntry) => string[];
  readonly say: (text: string) => string;
}

const plain = (text: string) => text;
const words = ({ kind, value }: ExportableEntry) => wordsOf(kind, value);

/** What people wrote, by the meaning of the field. A role that is not here is left where it is. */
const passages: Partial<Record<FieldRole, Passage>> = {
  themes: {
    section: 'worked',
    words: ({ kind, value }) => wordsBesideTags(kind, value),
    say: plain,
  },
  learnings: { section: 'shifted', words, say: plain },
  landmarks: { section: 'shifted', words, say: say.landmark },
  strengths: {
    section: 'shifted',
    words: ({ kind, value }) => statementsOf(kind, value),
    say: say.strength,
  },
  strategies: { section: 'shifted', words, say: say.strategy },
  teamPlace: { section: 'team', words, say: plain },
  levers: { section: 'team', words, say: say.lever },
  axes: {
    section: 'outlook',
    words: ({ kind, value }) => statementsOf(kind, value),
    say: say.axis,
  },
  outlook: { section: 'outlook', words, say: plain },
};

/** Notes, texts and lists without a role: what was worked on, or what moved once one looks back. */
function plainPassage({ kind, step }: ExportableEntry): Passage | undefined {
  if (kind.type !== 'richText' && kind.type !== 'list') return undefined;
  const lookingBack = step === 'midpoint' || step === 'final';
  return { section: lookingBack ? 'shifted' : 'worked', words, say: plain };
}

/** One line a paragraph or an item; the same item met in several sessions makes one line. */
export function writtenLines(facts: BilanFacts, hide: Hide): ComposedLine[] {
  const met = new Map<string, { passage: Passage; text: string; entries: ExportableEntry[] }>();
  for (const entry of facts.entries) {
    const passage = entry.role === null ? plainPassage(entry) : passages[entry.role];
    for (const text of passage?.words(entry) ?? []) {
      const key = `${passage?.section} ${folded(text)}`;
      const known = met.get(key);
      if (known) known.entries.push(entry);
      else if (passage) met.set(key, { passage, text, entries: [entry] });
    }
  }
  return [...met.values()].flatMap(({ passage, text, entries }) =>
    parts(hide(text)).map((part) => ({
      section: passage.section,
      text: passage.say(part),
      origin: originOf(entries),
    })),
  );
}

/** Longest stretch of one line: more is not read, only scrolled over. */
const longestPart = 1_500;

/** Cuts a very long paragraph at the end of its sentences, or else between two words. */
function parts(text: string): string[] {
  if (text.length <= longestPart) return [text];
  const head = text.slice(0, longestPart);
  const sentence = Math.max(...['. ', '? ', '! ', '… '].map((end) => head.lastIndexOf(end) + 1));
  const cut = sentence > 0 ? sentence : head.lastIndexOf(' ');
  const at = cut > 0 ? cut : longestPart;
  return [text.slice(0, at).trimEnd(), ...parts(text.slice(at).trimStart())];
}
