import { foldWord } from '#shared/rules/mask-text.ts';
import type { Phrase } from './phrase.ts';

/** A phrase fitted to its left: `taken` characters before the mention go, `text` takes their place. */
export interface Fitted {
  readonly taken: number;
  readonly text: string;
}

interface Lead {
  /** Folded, spaces and apostrophes dropped to one space: « de la », « de l », « d », « a ». */
  readonly key: string;
  readonly length: number;
}

const letter = String.raw`\p{L}\p{M}*`;
const leadPattern = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])((?:de|d\\u2019|à|a\\u0300|a)\\s+la\\s+|(?:de|à|a\\u0300|a)\\s+l['’]|(?:${letter})+['’]|(?:${letter}){1,12}\\s{1,3})$`,
  'iu',
);

/** The article or preposition just before a mention, if any. */
function leadOf(before: string): Lead | null {
  const found = leadPattern.exec(before.slice(-32))?.[1];
  if (found === undefined || found.includes('\n')) return null;
  const key = keyOf(found);
  return { key, length: found.length };
}

/** « a » alone without its accent is more often the verb: « elle a 34 ans ». */
function keyOf(words: string): string {
  const isAt = /^à\s+$/iu.test(words.normalize('NFC'));
  return isAt
    ? 'à'
    : foldWord(words)
        .replace(/['’\s]+/g, ' ')
        .trim();
}

/** Whether « de » elides before this text: « d’Ana », « d’Hugo », « d’une », « d’[une personne] ». */
export function elides(text: string): boolean {
  const first = foldWord(text.replace(/^[[«\s]+/, '').slice(0, 12));
  if (/^[aeiou]/.test(first)) return !/^(?:onz|oui\b|un\b$)/.test(first);
  if (first.startsWith('h')) return !aspirated.test(first);
  return /^y[^aeiou]/.test(first);
}

const aspirated = /^h(?:alt|am|and|aut|as|eros|ollan|ongr|om[e]\b|ors|uit|ib|aiti$)/;

/** Words that lose their last vowel before another. */
const elidable: Readonly<Record<string, string>> = {
  de: 'd’',
  que: 'qu’',
  jusque: 'jusqu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  quoique: 'quoiqu’',
};
const restored: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(elidable).map(([full, short]) => [short.slice(0, -1), `${full} `]),
  ),
  j: 'je ',
  s: 'se ',
  n: 'ne ',
  c: 'ce ',
};

/** The replacement of a mention, with the words on its left agreed. `before`: the text up to it. */
export function fitPhrase(before: string, phrase: Phrase): Fitted {
  const lead = leadOf(before);
  switch (phrase.form) {
    case 'plain':
      return fitPlain(lead, phrase);
    case 'indefinite':
      return fitIndefinite(lead, phrase);
    case 'definite':
      return fitDefinite(before, lead, phrase);
    case 'adverb':
      return fitAdverb(lead, phrase);
    case 'nothing':
      return { taken: phrase.takes ?? (/[ \u00A0]$/.test(before) ? 1 : 0), text: phrase.text };
    default:
      return phrase.form satisfies never;
  }
}

function withLead(lead: Lead, text: string): Fitted {
  return { taken: lead.length, text };
}

/** The first letter in capital; a bracket has none. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr') + text.slice(first.length);
}

const untouched = (text: string): Fitted => ({ taken: 0, text });

/** « [une date] » brings its own article: « le 3 mars » → « [une date] ». */
function fitArticled(lead: Lead, text: string): Fitted {
  if (articles.has(lead.key)) return withLead(lead, text);
  if (ofArticles.has(lead.key)) return withLead(lead, `d’${text}`);
  return atArticles.has(lead.key) ? withLead(lead, `à ${text}`) : fitElision(lead, text);
}

function fitPlain(lead: Lead | null, { text, gender }: Phrase): Fitted {
  if (lead === null) return untouched(text);
  if (/^\[une? /.test(text)) return fitArticled(lead, text);
  const opens = elides(text);
  const [kept, last] = splitLast(lead.key);
  if (last === 'l' && !opens)
    return withLead(lead, `${kept}${gender === 'f' ? 'la' : 'le'} ${text}`);
  if ((lead.key === 'le' || lead.key === 'la') && opens) return withLead(lead, `l’${text}`);
  return fitElision(lead, text);
}

function fitElision(lead: Lead, text: string): Fitted {
  const opens = elides(text);
  const full = restored[lead.key];
  if (full !== undefined && !opens) return withLead(lead, full + text);
  const short = elidable[lead.key];
  return short !== undefined && opens ? withLead(lead, short + text) : untouched(text);
}

/** « de l » → « de », « l ». The first part comes back as French. */
function splitLast(key: string): [string, string] {
  const words = key.split(' ');
  const first = words.length > 1 ? words[0] : undefined;
  const kept = first === undefined ? '' : `${first === 'a' ? 'à' : first} `;
  return [kept, words.at(-1) ?? ''];
}

const articles = new Set(['le', 'la', 'l', 'les', 'un', 'une']);
const ofArticles = new Set(['de', 'd', 'du', 'de la', 'de l', 'des']);
const atArticles = new Set(['à', 'au', 'a la', 'a l', 'aux']);
const inWords = new Set(['en', 'chez']);
const possessives: Readonly<Record<string, readonly [m: string, f: string]>> = {
  mon: ['mon', 'ma'],
  ma: ['mon', 'ma'],
  ton: ['ton', 'ta'],
  ta: ['ton', 'ta'],
  son: ['son', 'sa'],
  sa: ['son', 'sa'],
  notre: ['notre', 'notre'],
  votre: ['votre', 'votre'],
  leur: ['leur', 'leur'],
  ce: ['ce', 'cette'],
  cet: ['ce', 'cette'],
  cette: ['ce', 'cette'],
};

function fitIndefinite(lead: Lead | null, { text, gender, isPlace }: Phrase): Fitted {
  const whole = `${gender === 'f' ? 'une' : 'un'} ${text}`;
  if (lead === null) return untouched(whole);
  if (articles.has(lead.key)) return withLead(lead, whole);
  if (ofArticles.has(lead.key)) return withLead(lead, `d’${whole}`);
  if (inWords.has(lead.key)) return withLead(lead, `dans ${whole}`);
  if (atArticles.has(lead.key)) return withLead(lead, `${isPlace ? 'dans' : 'à'} ${whole}`);
  const owned = possessives[lead.key];
  if (owned !== undefined) return withLead(lead, `${agreed(owned, gender, text)} ${text}`);
  const short = elidable[lead.key] ?? elidable[`${lead.key}e`];
  return short === undefined ? untouched(whole) : withLead(lead, short + whole);
}

/** « ma » and « ce » change before a vowel: « mon association », « cet hôpital ». */
function agreed([m, f]: readonly [string, string], gender: 'm' | 'f', noun: string): string {
  if (!elides(noun)) return gender === 'f' ? f : m;
  return m === 'ce' && gender === 'm' ? 'cet' : f === 'cette' && gender === 'f' ? f : m;
}

/** After these, a moment keeps its article: « depuis le mois 4 ». */
const prepositions =
  /(?:^|[^\p{L}])(?:depuis|avant|apr[eè]s|d[eè]s|vers|pour|entre|et|ou|jusque|que|pendant|sur)\s+$/iu;

function fitDefinite(before: string, lead: Lead | null, { text, gender }: Phrase): Fitted {
  const the = gender === 'f' ? 'la ' : 'le ';
  const at = gender === 'f' ? 'à la ' : 'au ';
  const of = gender === 'f' ? 'de la ' : 'du ';
  if (lead === null) return untouched(/\p{L}\s+$/u.test(before) ? at + text : text);
  if (ofArticles.has(lead.key)) return withLead(lead, of + text);
  if (inWords.has(lead.key) || atArticles.has(lead.key)) return withLead(lead, at + text);
  if (!articles.has(lead.key)) {
    return untouched((prepositions.test(before) ? the : at) + text);
  }
  const earlier = before.slice(0, before.length - lead.length);
  return withLead(lead, (prepositions.test(earlier) ? the : at) + text);
}

const years = /^il y a /;

function fitAdverb(lead: Lead | null, { text }: Phrase): Fitted {
  if (lead === null) return untouched(text);
  if (lead.key === 'depuis') {
    return years.test(text) ? untouched(text.replace(years, '')) : withLead(lead, `dès ${text}`);
  }
  if (ofArticles.has(lead.key)) return withLead(lead, (elides(text) ? 'd’' : 'de ') + text);
  const absorbed = articles.has(lead.key) || atArticles.has(lead.key) || lead.key === 'en';
  return absorbed ? withLead(lead, text) : untouched(text);
}
