import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { subjectFollowers } from '#shared/anonymise/words/function-words.ts';
import { hasPersonCue, isSubject, titleBefore } from './context.ts';
import { isInitial } from './runs.ts';

/** « plan B », « groupe A », « hépatite C », « bâtiment D » : a letter that numbers a thing. */
const numbered =
  /^(?:plan|groupe|vitamine|hepatite|batiment|bat|bloc|hall|porte|classe|categorie|niveau|point|type|lettre|syndrome|formule|option|ligne|tram|bus|metro|rer|terminale|permis|filiere|bac|annexe|escalier|salle|pavillon|unite|zone|etape|scenario|axe|cas|loi|tableau|serie|equipe|x|t)$/;
const glued =
  /(?<!\p{L})(?:M(?:me|lle|r|mes|es?|gr)|Dre?|Pr)\.?(?<kept>(?:\p{Lu}\.[ -]?)*\p{Lu}\p{L}+(?:[ -]\p{Lu}[\p{L}'-]+)?)/gu;

/** « A. M. a rappelé » : the initials of somebody, not « N.B. » nor « U.S.A. ». */
const twoLetters = /(?<![\p{L}.]|\p{L}\. ?)\p{Lu}\. ?\p{Lu}\.(?! ?\p{Lu})/gu;

/** Persons reduced to a letter (« Monsieur T. », « vu K ce matin »), or glued to their title. */
export function findLoneInitials(doc: Doc): Candidate[] {
  const letters = doc.tokens.filter((token) => isPersonLetter(doc, token));
  return [
    ...letters.map(({ start, end }) => ({
      start,
      end: doc.view.text[end] === '.' ? end + 1 : end,
      label: 'PERSON' as const,
      weight: weights.guess,
    })),
    ...findAll(doc.view.text, glued, 'PERSON', weights.person),
    ...findAll(
      doc.view.text,
      twoLetters,
      'PERSON',
      weights.guess,
      ({ 0: found }) =>
        !/^(?:N\.? ?B|P\.? ?S|S\.? ?A|U\.? ?S|J\.? ?O|C\.? ?V|T\.? ?V|Q\.? ?I|P\.? ?C|P\.? ?V|A\.? ?D)\.$/.test(
          found,
        ),
    ),
  ];
}

/** A letter alone that may stand for somebody: neither an article nor the number of a thing. */
export function isLoneLetter(doc: Doc, token: Token): boolean {
  if (!token.isCapital || token.text.length !== 1) return false;
  if (/^['’\d)+°]/.test(doc.view.text.slice(token.end, token.end + 1)) && !isBracketed(doc, token))
    return false;
  const previous = doc.tokens[token.index - 1];
  return !(previous !== undefined && /^[ -]$/.test(token.gap) && numbered.test(previous.folded));
}

/** « (M.) », « [K] », « « K » ». */
function isBracketed(doc: Doc, token: Token): boolean {
  const around = doc.view.text.slice(Math.max(0, token.start - 2), token.end + 3);
  return (
    /^.?[([«"] ?\p{Lu}\.? ?[)\]»"]/u.test(around) || /^[([«"] ?\p{Lu}\.? ?[)\]»"]/u.test(around)
  );
}

function isPersonLetter(doc: Doc, token: Token): boolean {
  if (!isLoneLetter(doc, token)) return false;
  // « M. le juge » is a title without its name.
  if (
    token.text === 'M' &&
    /^\. (?:le|la|l') ?/.test(doc.view.flat.slice(token.end, token.end + 6))
  )
    return false;
  if (isBracketed(doc, token) || titleBefore(doc, token)) return true;
  if (isInitial(doc, token)) return hasPersonCue(doc, token) || isInsideSentence(doc, token);
  if (/^[ayo]$/.test(token.folded) || token.folded !== token.text.toLowerCase()) return false;
  const joined = /^['-]/.test(doc.view.text.slice(token.end, token.end + 1));
  return !joined && (hasPersonCue(doc, token) || isSubject(doc, token));
}

/** « p. m’a dit » stays: a capital with its dot, followed by what goes on with the sentence. */
function isInsideSentence(doc: Doc, token: Token): boolean {
  const next = doc.tokens[token.index + 1];
  if (next === undefined) return false;
  // « K. me dit » opens a sentence, and goes on with a verb.
  if (token.startsSentence) return isSpeaking(token, next);
  return (
    !next.isCapital && token.folded !== 'm' && !/^(?:art|par|al|n|no|p|vol)$/.test(next.folded)
  );
}

const isSpeaking = (token: Token, next: Token) =>
  !next.isCapital && /^[^aolcmyt]$/.test(token.folded) && subjectFollowers.has(next.folded);
