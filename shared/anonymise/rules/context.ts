import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import { type Doc, isLink, type Token } from '#shared/anonymise/text/tokens.ts';
import { subjectFollowers } from '#shared/anonymise/words/function-words.ts';
import { idioms } from '#shared/anonymise/words/name-words.ts';
import {
  capitalTitles,
  determiners,
  lowerCues,
  nameParticles,
  placeCues,
  titles,
} from '#shared/anonymise/words/person-cues.ts';

/** « M. », « Me », « Dr. » : the dot belongs to the title. */
const titleGap = /^(?:\.? ?\n?|\.?\s{1,2})$/;

export type TitleGender = 'm' | 'f' | undefined;

const feminine = new Set('mme mlle madame mademoiselle mmes mesdames docteure mrs miss'.split(' '));
const masculine = new Set('m mr monsieur messieurs mm sieur mister sir mrs'.split(' '));

export function before(doc: Doc, token: Token): Token | undefined {
  return doc.tokens[token.index - 1];
}

/** The title just before a token, past « la directrice » in « Mme la directrice Vallin ». */
export function titleBefore(doc: Doc, token: Token): Token | undefined {
  const previous = before(doc, token);
  if (previous === undefined || !titleGap.test(token.gap)) return undefined;
  if (titles.has(previous.folded)) return previous;
  if (token.isCapital && previous.folded === 'm' && previous.isCapital && token.gap !== '')
    return previous;
  if (!token.isCapital && previous.text === 'm' && /^\. ?$/.test(token.gap)) return previous;
  if (token.isCapital && previous.folded === 'me' && previous.isCapital) return previous;
  if (
    token.isCapital &&
    !/\./.test(token.gap) &&
    capitalTitles.has(previous.folded) &&
    previous.text.length > 2
  ) {
    return previous;
  }
  return undefined;
}

/** « Mme Petit », « mr blanc » : a family name that is an ordinary word, behind a civil title. */
export function hasFamilyTitle(doc: Doc, token: Token): boolean {
  if (token.text.length < 3 || !lexicon().isFamily(token.folded)) return false;
  if (nameParticles.has(token.folded)) return false;
  const title = titleBefore(doc, token);
  return title !== undefined && (title.folded === 'm' || titles.has(title.folded));
}

export function genderOfTitle(title: Token): TitleGender {
  if (feminine.has(title.folded)) return 'f';
  return masculine.has(title.folded) ? 'm' : undefined;
}

/** A cue before a word written in lower case: « avec samir », « sa sœur nadia ». */
export function hasPersonCue(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  if (previous === undefined) return false;
  if (/^[,:(]? ?$|^ ?[:(] ?$|^'$/.test(token.gap) === false) return false;
  return lowerCues.has(previous.folded) || titles.has(previous.folded);
}

/** Strong cues only, for words that are also ordinary: « avec pierre », « dr petit ». */
const strongCues = new Set(
  'avec ac che cest vu vue voir croise rencontre revu retrouve contacte prevenir chez appelle appeler appelles prenomme prenommee surnomme soeur frere cousin cousine oncle tante tata tonton dr mme mr mlle monsieur madame docteur mari bonjour bjr salut coucou maman papa mamie papi fils fille copain copine collegue voisine voisin coloc que'.split(
    ' ',
  ),
);

export function hasStrongCue(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  return previous !== undefined && /^ $/.test(token.gap) && strongCues.has(previous.folded);
}

/** « Grâce, sa référente », « Rose, qui… ». */
const appositions = new Set(
  'sa son ses ma mon leur notre votre la le l une un qui que dont née né elle lui toujours encore comme'.split(
    ' ',
  ),
);

/** The word is the subject of a verb: « Rose a planté », and no article makes it a thing. */
export function isSubject(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  if (!token.startsSentence && previous !== undefined && determiners.has(previous.folded))
    return false;
  const next = doc.tokens[token.index + 1];
  if (next === undefined || isIdiom(doc, token)) return false;
  if (/^ $/.test(next.gap)) return (isVerb(next) && !next.isCapital) || isPairOfNames(doc, next);
  return /^ ?\($/.test(next.gap) || (next.gap === ', ' && appositions.has(next.folded));
}

/** Past and future forms, whatever the verb; nouns of the same ending stay out. */
const conjugated = /.{3}(?:ait|aient|erai[st]?|erons|eront|iront|ira|era)$/;
const sameEnding =
  /^(?:souhait|portrait|extrait|parfait|attrait|retrait|bienfait|forfait|opera|camera)$/;

function isVerb({ folded }: Token): boolean {
  if (subjectFollowers.has(folded)) return true;
  return conjugated.test(folded) && !sameEnding.test(folded) && lexicon().isWord(folded);
}

/** Verbs that people do; « a » and « est » say nothing without the participle behind. */
const auxiliary = /^(?:a|e|est|avait|etait|aura|sera|ont|sont)$/;
const participle = /.{2}(?:e|ee|i|ie|u|ue|is|ise|it|ite|ert|erte)$/;
const pronoun = /^(?:m|s|l|t|n|me|se|lui|nous|vous|en|y|ne)$/;

/**
 * « parfait est passé », « chance dort mal », « fleur m’a appelé » : a French noun without its article
 * does nothing; somebody does.
 */
export function actsAsPerson(doc: Doc, token: Token): boolean {
  let next = doc.tokens[token.index + 1];
  if (next === undefined || next.gap !== ' ' || next.isCapital) return false;
  const isReflexive = pronoun.test(next.folded);
  if (isReflexive) next = doc.tokens[next.index + 1];
  if (next === undefined || !/^[ ']$/.test(next.gap)) return false;
  if (!auxiliary.test(next.folded)) return isVerb(next) && next.text.length > 2;
  const after = doc.tokens[next.index + 1];
  if (after === undefined || after.gap !== ' ') return false;
  if (isReflexive && next.folded === 'a') return true;
  return /^(?:peur|faim|soif|froid|chaud|mal|envie|besoin|honte|sommeil)$/.test(after.folded)
    ? next.folded === 'a'
    : isPast(after);
}

function isPast({ folded, isCapital }: Token): boolean {
  if (isCapital || !participle.test(folded) || !lexicon().isWord(folded)) return false;
  return !/^(?:une?|elle|cette|bientot|toute|quelle|celui|celle|ici|qui|lundi|mardi|jeudi)$/.test(
    folded,
  );
}

/** « pierre et jade ont repiqué » : the verb comes behind the second name. */
function isPairOfNames(doc: Doc, link: Token): boolean {
  const second = doc.tokens[link.index + 1];
  if (link.folded !== 'et' || second === undefined || second.gap !== ' ') return false;
  const verb = doc.tokens[second.index + 1];
  return lexicon().given(second.folded)?.trusted === true && verb !== undefined && isVerb(verb);
}

/** « Grâce à elle » is nobody called Grâce. */
export function isIdiom(doc: Doc, token: Token): boolean {
  return idioms.get(token.folded)?.test(doc.view.flat.slice(token.end, token.end + 12)) === true;
}

export function hasDeterminer(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  return previous !== undefined &&
    isLink(token.gap) &&
    determiners.has(previous.folded) &&
    !previous.startsSentence
    ? true
    : previous !== undefined && /^[ ']$/.test(token.gap) && determiners.has(previous.folded);
}

/** « à Mende », « en Ardèche », « vers la Croix », « gare de Lens ». */
export function hasPlaceCue(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  if (previous === undefined || !/^[ ']$/.test(token.gap)) return false;
  if (placeCues.has(previous.folded)) return true;
  if (!/^(?:de|d|du|des|la|le|l|les)$/.test(previous.folded)) return false;
  const earlier = before(doc, previous);
  return (
    earlier !== undefined &&
    /^[ ']$/.test(previous.gap) &&
    placeCues.has(earlier.folded) &&
    earlier.folded !== 'a' &&
    earlier.folded !== 'en'
  );
}

/** « au Relais », « aux Tilleuls », « chez Machin », « à la Passerelle », « à l’Escale ». */
export function hasOrganisationCue(doc: Doc, token: Token): boolean {
  const previous = before(doc, token);
  if (previous === undefined || !/^[ '] ?$/.test(token.gap)) return false;
  if (/^(?:au|aux|chez)$/.test(previous.folded)) return true;
  const earlier = before(doc, previous);
  if (earlier === undefined || !/^[ ']$/.test(previous.gap)) return false;
  if (/^(?:la|l|le|les)$/.test(previous.folded))
    return /^(?:a|chez|de|par|pour|avec|vers|contre|dans|via)$/.test(earlier.folded);
  return false;
}
