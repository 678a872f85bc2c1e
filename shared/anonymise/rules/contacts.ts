import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';
import { textWords } from '#shared/rules/mask-text.ts';

/** « [point] », « (dot) », « point » said aloud, « . ». */
const dot = '(?: ?\\. ?| ?[\\[({](?:dot|point)[\\])}] ?| (?:dot|point) )';
const mail = new RegExp(
  `(?<![\\p{L}\\d_.])[\\p{L}\\d_.+-]{1,64}(?:@| @ ?|@ |\\s?[\\[({](?:at|arobase)[\\])}]\\s?|\\s?arobase\\s?| at (?=[a-z\\d-]{2,30} (?:dot|point) ))[a-z\\d-]{1,63}(?:${dot}[a-z\\d-]{1,63}){0,5}(?![\\w@])`,
  'giu',
);
const link =
  /\b(?:https?:\/\/|www\.)[^\s<>«»"]{3,400}|\b[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,3}\.(?:com|fr|org|net|be|ch|lu|ca|eu|info|io|gouv|quebec|bzh|tv|me|app)(?:\/[^\s<>«»"]{0,300})?(?![\w@])/gi;
const handle = /(?<![\w.@])@[a-z\d_](?:[\w.]{0,30}[a-z\d_])/gi;
const namedAccount =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|twitter|discord|telegram|twitch|skype|messenger|youtube|linkedin|pseudo|compte|profil)\b\s{0,2}(?:est|c'est|cest|c|s'appelle|=|:|–|-)?\s{0,2}["«]?\s?(?<kept>\/?(?=[\w.#/-]{0,30}[._\d#])[a-z\d][\w.#/-]{2,30}(?<![.-]))/gi;
/** « twitch kevgaming » : the name of an account, which is in no dictionary. */
const plainAccount =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|discord|telegram|twitch|pseudo)\b\s{0,2}(?:est|c'est|cest|c|s'appelle|=|:)?\s{0,2}["«]?\s?(?<kept>[a-z]{5,30})(?![\w'’])/gi;
/** « zozo#4471 » */
const tagged = /(?<![\w#])[\p{L}\d_.]{2,32}#\d{4}(?!\d)/gu;

/** Mails, addresses on the web, account names: each leads straight to a person. */
export function findContacts({ view: { text } }: Doc): Candidate[] {
  return [
    ...(text.includes('@') || /\bat\b|arobase/i.test(text)
      ? findAll(text, mail, 'EMAIL', weights.contact, isMail)
      : []),
    ...findAll(text, link, 'URL', weights.contact).map((found) => withoutFinalStop(text, found)),
    ...findAll(text, handle, 'URL', weights.contact - 1),
    ...findAll(text, tagged, 'URL', weights.contact - 1),
    ...findAll(text, namedAccount, 'URL', weights.phone - 1),
    ...findAll(text, plainAccount, 'URL', weights.guess, isAccountName),
  ];
}

function isAccountName(match: RegExpExecArray): boolean {
  const folded = textWords(match.groups?.['kept'] ?? '')[0]?.folded ?? '';
  const { isWord, given, isFamily } = lexicon();
  if (
    /^(?:insta|instagram|snap|snapchat|tiktok|facebook|discord|twitter|telegram|twitch)$/.test(
      folded,
    )
  )
    return false;
  return !isWord(folded) && given(folded) === undefined && !isFamily(folded);
}

/** « rendez-vous (at) » is no mail: a dot or a real « @ » is asked for. */
function isMail(match: RegExpExecArray): boolean {
  return match[0].includes('@') || /(?:\.|dot|point)[\])}]?\s?[a-z]{2,}$/i.test(match[0]);
}

function withoutFinalStop(text: string, found: Candidate): Candidate {
  const tail = /[.,;:!?)\]'…]+$/.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  return { ...found, end: found.end - tail };
}
