import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { spelledNumber } from '#shared/anonymise/words/calendar.ts';
import { isGivenWord, isPlainGiven } from './name-facts.ts';

const number = `(?:1[01]\\d|\\d{1,2}|${spelledNumber})`;
const b = '(?<![a-z\\d,.-])';
/** « depuis 3 ans », « il y a dix ans » tell a date; « 12 ans d’ancienneté », « trois ans de procédure » a duration. */
const durationBefore =
  /(?:depuis|il y a|y a|pendant|durant|dans|voila|voici|ca fait|cela fait|tous les|d'ici|sous|en|plusieurs|pour|apres|les|dps|passe|passee|passees|reste|restee|vecu|travaille|tenu|dure|attendu|mis|fait)(?: (?:environ|presque|plus de|bientot|deja|pres de|ces|les|au moins))? ?$/;
const durationAfter =
  /^ ?(?:d'(?!age)|de (?!plus|moins|vie)|plus tard|plus tot|apres|avant|deja que|que (?:je|j|nous|on|ca)|ferme|avec sursis|durant|auparavant|maximum|minimum|environ de|sans )/;
const plain = new RegExp(`${b}(?<kept>${number} ?ans?(?: et demie?)?)(?![a-z])`, 'g');
const slang = /(?<![\d,.])(?<kept>\d{2} ?(?:piges|balais|berges|printemps|a(?=[ .])))(?![a-z])/g;
const baby = new RegExp(
  `(?:age|agee|ages|agees|bebe|nourrisson|fils|fille|petit|petite|enfant|jumeaux|jumelles)(?: [a-z]{3,12})?,? (?:de |a |aura |avait |a eu |vient d'avoir )?(?<kept>${number} (?:mois|semaines|jours))(?![a-z])`,
  'g',
);
const spelledAge =
  /(?<![a-z])(?:(?:la|sa|une) (?:petite |bonne |jeune )?(?<kept>(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|septantaine|huitantaine)(?: bien tassee| passee)?)(?! d[e'])|(?:trentenaire|quadra(?:genaire)?|quinqua(?:genaire)?|sexagenaire|septuagenaire|octogenaire|nonagenaire|centenaire))(?![a-z])/g;
/** « 8 et 11 ans », « dans les 30 ans ». */
const several = new RegExp(
  `${b}(?<kept>${number}(?:(?:,| et| ou| a|,? puis) ${number}){1,4} ans)(?![a-z])`,
  'g',
);
const about = new RegExp(
  `dans les (?<kept>${number} ans)(?! (?:a venir|qui|prochain|dernier|suivant|d|de)(?![a-z]))`,
  'g',
);
/** « 14-15 ans » */
const range = /(?<![\d,.-])(?<kept>\d{1,2} ?[-/] ?\d{1,2} ?ans?)(?![a-z])/g;
/** « il va fêter ses 30. » */
const birthday =
  /(?:fet(?:er|e|era|ait|ons)|sur|vers|approche(?:r|ra)?(?: de)?|avoir|atteint|soufflee?) ses (?<kept>\d{2})(?! ?(?:[\d€%]|[a-z]{2}))/g;
const decades =
  /(?:vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|dizaine|quinzaine) d'annees/g;
const aged = new RegExp(
  `(?:age|agee|ages) de (?<kept>${number}(?: (?:a|et) ${number})? ?ans)`,
  'g',
);
const bare =
  /(?:(?:age|agee) ?[:=] ?|(?<![a-z])(?:lui|elle),? (?:en a |a )?(?=\d{2}[.,;)]))(?<kept>\d{1,3})(?![\d/]| ?(?:h|€|euros|%))/g;
const grade = /(?<![\d,.])(?<kept>\d{1,2} ?(?:a|y\.?o)\.?)(?=[,;)]|$)/g;

/** « axel 22a a retrouvé », glued; « 22 a » is a verb. */
const isSlang = (match: RegExpExecArray) => !/ a$/.test(match[0]);

export function findAges(doc: Doc): Candidate[] {
  const { flat } = doc.view;
  if (!/\d|an|mois|aine|naire|age/.test(flat)) return [];
  const isAge = (match: RegExpExecArray) => {
    const start = match.index;
    const before = flat.slice(Math.max(0, start - 26), start);
    const after = flat.slice(start + match[0].length, start + match[0].length + 14);
    // « Un an à Pau » : how long, unless somebody has that age.
    if (/^(?:un|1) ?an$/.test(match[0])) return /(?:a|eu|aura|d'|de|[(,]) ?$/.test(before);
    return !durationBefore.test(before) && !durationAfter.test(after);
  };
  return [
    ...findAll(flat, plain, 'AGE', weights.age, isAge),
    ...findAll(flat, aged, 'AGE', weights.age + 1),
    ...findAll(flat, slang, 'AGE', weights.age, isSlang),
    ...findAll(flat, baby, 'AGE', weights.age),
    ...findAll(flat, several, 'AGE', weights.age + 1, isAge),
    ...findAll(flat, about, 'AGE', weights.age + 1),
    ...findAll(flat, range, 'AGE', weights.age + 1, isAge),
    ...findAll(flat, birthday, 'AGE', weights.age),
    ...besideSomeone(doc),
    ...findAll(flat, decades, 'AGE', weights.age, isAge),
    ...findAll(flat, spelledAge, 'AGE', weights.age),
    ...findAll(flat, bare, 'AGE', weights.age),
    ...findAll(
      flat,
      grade,
      'AGE',
      weights.age,
      (match) =>
        /(?:[(,]|ans|\p{L}) ?$/u.test(flat.slice(Math.max(0, match.index - 3), match.index)) &&
        /^\d{2}/.test(match[0]),
    ),
  ];
}

const kin =
  /^(?:fils|filles?|freres?|soeurs?|cousine?s?|neveux?|niece|mari|femme|compagn(?:e|on)|mere|pere|petite?|ainee?|cadette?|benjamine?|copine?|copain|jumelles?|voisine?|homme|dame|garcon)$/;

/** « Léa (27) », « Karim, 34, », « Ismaël, 5 mois » : a number of two figures that nothing counts. */
function besideSomeone(doc: Doc): Candidate[] {
  return doc.tokens.flatMap((token) => {
    const person = doc.tokens[token.index - 1];
    if (!isSmall(token) || person === undefined || !isSomeone(person)) return [];
    const end = ageEnd(doc, token);
    return end === null
      ? []
      : [{ start: token.start, end, label: 'AGE' as const, weight: weights.age }];
  });
}

const isSmall = ({ isNumber, text }: Token) => isNumber && /^(?:1[01]\d|[1-9]\d?)$/.test(text);

function ageEnd(doc: Doc, { gap, text, end }: Token): number | null {
  if (gap !== ' (' && gap !== ', ') return null;
  const rest = doc.view.flat.slice(end, end + 10);
  const unit = /^ ?(?:mois|semaines|jours)(?= ?[,.;)])/.exec(rest)?.[0].length;
  if (unit !== undefined) return end + unit;
  if (gap === ' (') return rest[0] === ')' ? end : null;
  return rest[0] === ',' && text.length > 1 ? end : null;
}

const isSomeone = (token: Token) =>
  kin.test(token.folded) ||
  (token.isCapital && !token.isUpper && (isPlainGiven(token) || isGivenWord(token)));
