import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';

const mail =
  /(?<![\p{L}\d_.])[\p{L}\d_.+-]{1,64}(?:@| @ ?|@ |\s?\[at\]\s?|\s?\(at\)\s?|\s?\(?arobase\)?\s?)[a-z\d-]{1,63}(?: ?\. ?[a-z\d-]{1,63}){0,5}(?![\w@])/giu;
const link =
  /\b(?:https?:\/\/|www\.)[^\s<>«»"]{3,400}|\b[a-z\d-]{2,63}(?:\.[a-z\d-]{2,63}){0,3}\.(?:com|fr|org|net|be|ch|lu|ca|eu|info|io|gouv|quebec|bzh|tv|me|app)(?:\/[^\s<>«»"]{0,300})?(?![\w@])/gi;
const handle = /(?<![\w.@])@[a-z\d_](?:[\w.]{0,30}[a-z\d_])/gi;
const namedAccount =
  /\b(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|twitter|discord|telegram|twitch|skype|messenger|pseudo|compte|profil)\b\s{0,2}(?:est|c'est|=|:|–|-)?\s{0,2}["«]?\s?(?<kept>[a-z\d]*[._\d][\w.]{2,30})/gi;

/** Mails, addresses on the web, account names: each leads straight to a person. */
export function findContacts({ view: { text } }: Doc): Candidate[] {
  return [
    ...(text.includes('@') || /\bat\b|arobase/i.test(text)
      ? findAll(text, mail, 'EMAIL', weights.contact, isMail)
      : []),
    ...findAll(text, link, 'URL', weights.contact).map((found) => withoutFinalStop(text, found)),
    ...findAll(text, handle, 'URL', weights.contact - 1),
    ...findAll(text, namedAccount, 'URL', weights.contact - 2),
  ];
}

/** « rendez-vous (at) » is no mail: a dot or a real « @ » is asked for. */
function isMail(match: RegExpExecArray): boolean {
  return match[0].includes('@') || /\.\s?[a-z]{2,}$/i.test(match[0]);
}

function withoutFinalStop(text: string, found: Candidate): Candidate {
  const tail = /[.,;:!?)\]'…]+$/.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
  return { ...found, end: found.end - tail };
}
