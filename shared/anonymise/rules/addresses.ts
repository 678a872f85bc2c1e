import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { namesFirst } from '#shared/anonymise/words/name-words.ts';

const ways =
  'rue|boul\\.?|r\\.|av\\.?|ave\\.?|avn|avenue|bd\\.?|bvd|bld|blvd|boulevard|place|pl\\.|pce|chemin|ch\\.|che|chem\\.?|allees?|all\\.|impasse|imp\\.|square|sq\\.|quai|cours|route|rte|passage|villa|sentier|sente|venelle|faubourg|fbg|fg|rond-point|esplanade|promenade|chaussee|chee|cite|lotissement|lot\\.|hameau|lieu-dit|lieudit|residence|res\\.|traverse|montee|ruelle|rang|cote|dreve|clos|mail|parvis|digue|voie|domaine|enclos|galerie|montagne|rampe|tienne|vieille route|grand-rue|grand rue|grande rue';
/** Ways that are ordinary words too: without a number they need a capital right behind. */
const plainWays =
  'rue|avenue|av\\.?|boulevard|bd\\.?|chemin|allee|impasse|square|quai|faubourg|sentier|venelle|chaussee|esplanade|ruelle|place|route|passage|rond-point|dreve|montee|traverse|parvis|promenade|rang|cite|lotissement|hameau|lieu-dit|lieudit|cour|mail|sente|venelle';
const number = '\\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?![a-z])))?(?: ?[-/à] ?\\d{1,4})?';
const spelled =
  '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)';
/** « 45 Grand-Rue », « Grand-Place 3 », « Dorfstrasse 12 », « Kerkstraat 8 » : the way is in the name. */
const wholeWay =
  /(?<![\p{L}\d])(?:\d{1,3}(?: ?bis)?,? (?:[Gg]rand[-’' ]?(?:[Rr]ue|[Pp]lace)|[Gg]rande[- ][Rr]ue)|(?:[Gg]rand[-' ]?(?:[Rr]ue|[Pp]lace)|[Gg]rande[- ][Rr]ue),? \d{1,3}|\p{Lu}\p{L}*(?:stra(?:ss|ß)e|straat|gasse|laan|plein|steenweg|weg),? \d{1,3}[a-d]?)(?![\p{L}\d])/gu;
const wholeWayHint = /[Gg]rand|stra[sß]|straat|gasse|laan|plein|weg/;
/** « tour Atlas », « immeuble Le Corbusier », « cours Saint-Louis ». */
const buildings =
  /(?<=(?:^|[,;(:\n]|(?:la|l'|de|d'|à|dans la|sur le|au)) ?)(?:[Tt]our|[Ii]mmeuble|[Cc]ours(?= Saint)) (?!Eiffel)\p{Lu}[\p{L}'-]+(?:[ -]\p{Lu}[\p{L}'-]+){0,2}/gu;
/** « rue du moulin à vent », « av de la republique » : in lower case and without a number. */
const lowerWay =
  /(?<![a-z\d-])(?:rue|av|avenue|bd|boulevard|impasse|ruelle|venelle) (?:(?:de la|du|des|de l'|d'|de) ?)?(?<name>[a-z][a-z'-]{2,})(?<more> (?<link>aux? |a |des? |du |de la |en |d'|l')?(?<last>[a-z]{3,}))?/g;
/** « au numéro 7 de la rue des Lilas » */
const numberOfWay = new RegExp(
  `(?<![a-z\\d])(?:numero |n° ?|au )\\d{1,4}(?: ?(?:bis|ter))?(?= de (?:la |l')?(?:${plainWays}) )`,
  'g',
);
const particle =
  "(?:de la |de l'|de l |des |de |du |d'|la |le |les |l'|aux |au |a la |et |sur |en |saint[- ]|sainte[- ]|st[- ]|g\\.?al )";
/** Up to six words, capital or not, when a number shows that this is an address. */
const looseName = `(?:${particle}|\\p{L}[\\p{L}'-]*\\.?[ -]?){1,7}`;

/** Where a name of street ends although nothing separates it from what follows. */
const stopWords =
  / (?:a|à|au(?! )|avec|chez|dans|il|elle|on|je|nous|vous|ou|où|pour|mais|car|puis|qui|que|tel|t[ée]l\.?|bp|cs|cedex|apres|après|avant|depuis|c|ce|cette|son|sa|ses|mon|ma|hier|demain|pas|prendre|sonner|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche)(?= |$).*$/iu;

/** « Est » with a capital is a side of the town. */
const isStop = / est(?= |$).*$/u;

const numbered = new RegExp(
  `(?<![\\p{L}\\d,./])(?:(?:(?:n°|no) ?)?${number},? ?(?:${ways})|${spelled} (?:rue|avenue|bd|boulevard|allee|impasse|chemin|square))(?:(?<=\\.)|(?![a-z])) ?(?=\\p{L})(?:${looseName})(?:\\d{1,2} (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: \\d{4})?)?`,
  'gu',
);
const dated = new RegExp(
  `(?<![a-z])(?:${number},? ?)?(?:${ways}) (?:du |de la )\\d{1,2}(?:er)?[ -](?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?:[ -]\\d{4})?`,
  'gu',
);
const unnumbered = new RegExp(
  `(?<![a-z]|(?:a|ai|as|ont|avons|est|ete) (?=cite))(?:${plainWays}) (?:de la |de l'|des |de |du |d'|la |le |les |l'|aux? )?(?=\\p{L})`,
  'gu',
);
const afterNumber =
  /,? ?\d{1,2} ?(?:er?|[èe]me) ?(?:[ée]tage)?(?: (?:[àa] )?(?:porte |face |porte [àa] )?(?:gauche|droite))?(?![\p{L}\d])|(?:, ?| )(?:entr[ée]e|appt?\.?|appartement|apt\.?|b[aâ]t\.?|b[aâ]timent|esc\.?|escalier|[ée]tage|bo[iî]te|bte|porte|bloc|hall|studio|local|chambre|bp|cs) ?n?°? ?[A-Z\d]{1,4}(?![\p{L}\d])/iuy;
const unitOnly =
  /(?<!\p{L})(?:[Ee]ntr[ée]e(?= \d)|[Pp]orte(?= \d{3})|[Aa]ppt?\.?|[Aa]ppartement|[Aa]pt\.?|[Bb][âa]t\.?|[Bb][âa]timent|[Bb]o[iî]te|[Bb]loc|[Hh]all|[Ee]scalier|[Ss]tudio) (?:n° ?)?(?:\d{1,4}|[A-H])(?![\p{L}\d'])|(?<![\p{L}\d])(?:B\.?P\.?|C\.?S\.?|[Cc]ase postale|[Bb]o[îi]te postale) ?:? ?(?:n° ?)?\d{1,6}(?!\d)/gu;
const belgian = new RegExp(
  `(?<![a-z])(?:${ways})(?:(?<=\\.) ?| )(?:${particle})*(?:\\p{L}[\\p{L}'-]*[ ]?){1,5},? ?\\d{1,3}[a-d]?(?: ?(?:bte|boite|/) ?\\d{1,3})?(?=[ ,;.)\\n]|$)`,
  'gu',
);
/** Word of the way's name written with a capital, in the original text. */
const capitalName =
  /(?:(?:de la |de l'|des |de |du |d'|la |le |les |l'|et |sur |en )*\p{Lu}(?:[\p{L}'-]*|\.|t\.|te\.|r\.)(?: \d{1,2}(?! ?(?:h|,|€)))?[ -]?)+/uy;

/** Number and street, street alone when a capital follows, flat and staircase. */
/** « sur la 4e Avenue », « coin 12e Rue » : streets with a number for a name. */
const numberedStreet =
  /(?<![\p{L}\d])\d{1,3}(?:e|ème|re|ère) (?:Avenue|Av\.|Rue|Rang|Boulevard)(?: (?:Est|Ouest|Nord|Sud))?/gu;

export function findAddresses(doc: Doc): Candidate[] {
  const { text, flat } = doc.view;
  const found = findAll(flat, numbered, 'ADDRESS', weights.address, (match) => isStreet(match[0]))
    .map((candidate) => endAtStop(text, candidate))
    .map((candidate) => withUnit(text, candidate));
  return [
    ...found,
    ...findAll(flat, dated, 'ADDRESS', weights.address),
    ...findAll(text, numberedStreet, 'ADDRESS', weights.address),
    ...findAll(text, unitOnly, 'ADDRESS', weights.address - 2),
    ...findUnnumbered(text, flat),
    ...findAll(flat, belgian, 'ADDRESS', weights.address, (match) =>
      hasCapital(text.slice(match.index, match.index + match[0].length).replace(/^\p{L}+/u, '')),
    ).map((candidate) => withUnit(text, candidate)),
    ...(wholeWayHint.test(text) ? findAll(text, wholeWay, 'ADDRESS', weights.address) : []),
    ...findAll(text, buildings, 'ADDRESS', weights.address - 1),
    ...findLowerWays(flat),
    ...findAll(flat, numberOfWay, 'ADDRESS', weights.address - 1),
  ];
}

const noWay =
  /^(?:lui|elle|eux|moi|toi|mon|ma|mes|son|sa|ses|leur|notre|votre|chez|cette|cet|ces|nuit|jour|vie|gens|toute|tout|tous|enfance|droite|gauche|face|loin|depuis|pour|avec|dans|sans|sous|qui|que|une?|les|est|sont|etait|pietonne|commercante|calme|sombre|deserte|principale|voisine|bruyante|large|longue|seule?|parce|quand|mais|apres|avant|hier|demain|et|ou|trop|tres|plus|moins|encore|deja|meme|entiere|adjacente|passante|animee)$/;

/** A way and a name behind « du », « des », « de la »; without them, the name of somebody. */
function isNamedWay(match: RegExpExecArray): boolean {
  const name = match.groups?.['name'] ?? '';
  if (noWay.test(name) || functionWords.has(name)) return false;
  if (/^\S+ (?:de la |du |des |de l'|d'|de )/.test(match[0])) return true;
  const { isWord, given, isFamily } = lexicon();
  const named = given(name)?.trusted === true || isFamily(name);
  return named && (!isWord(name) || namesFirst.has(name));
}

function findLowerWays(flat: string): Candidate[] {
  return [...flat.matchAll(lowerWay)].filter(isNamedWay).map((match) => {
    const { more = '', link, last = '' } = match.groups ?? {};
    const { isWord, place } = lexicon();
    const known = link === undefined ? !isWord(last) || namesFirst.has(last) : true;
    const isPart = known && !functionWords.has(last) && (place(last)?.size ?? 0) < 4;
    const end = match.index + match[0].length - (isPart ? 0 : more.length);
    return { start: match.index, end, label: 'ADDRESS' as const, weight: weights.address - 2 };
  });
}

const hasCapital = (text: string) => /\p{Lu}/u.test(text);

/** « 2 places de cinéma », « 3 cours par semaine » are no streets. */
function isStreet(found: string): boolean {
  return (
    !/^\d+ ?(?:places?|cours|cote|cite|voie|mail|clos|villa|residence) (?:d[eu' ]|en |par |a |pour |dans |sur )/.test(
      found,
    ) ||
    /^\d+,? ?(?:place|cours|cite|villa|residence|voie|clos) (?:de la |de l'|des |du )/.test(found)
  );
}

/** Keeps a loose name up to its last capital, or two words when it holds none. */
function endAtStop(text: string, candidate: Candidate): Candidate {
  const raw = text.slice(candidate.start, candidate.end).replace(stopWords, '').replace(isStop, '');
  const lead = /^[^\p{L}]*\p{L}+\.?\s?/u.exec(raw)?.[0].length ?? 0;
  const name = raw.slice(lead);
  const capital = /^.*\p{Lu}[\p{L}'.-]*(?: \d{1,2}(?: \p{L}+)?)?/u.exec(name)?.[0];
  const short =
    /^(?:(?:de la |de l'|des |de |du |d'|la |le |les |l'|et |saint[- ]|sainte[- ])*[\p{L}'-]+(?: (?:de la |des |de |du |d')?[\p{L}'-]+)?)/iu.exec(
      name,
    )?.[0];
  const kept = (capital ?? short ?? name).trimEnd();
  return { ...candidate, end: candidate.start + lead + kept.length };
}

function withUnit(text: string, candidate: Candidate): Candidate {
  afterNumber.lastIndex = candidate.end;
  const match = afterNumber.exec(text);
  return match === null ? candidate : { ...candidate, end: candidate.end + match[0].length };
}

function findUnnumbered(text: string, flat: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of flat.matchAll(unnumbered)) {
    const at = /^\S+ /.exec(match[0])?.[0].length ?? 0;
    capitalName.lastIndex = match.index + at;
    const name = capitalName.exec(text);
    if (name === null || /^(?:en|et|sur) /.test(name[0])) continue;
    const end = match.index + at + name[0].trimEnd().length;
    found.push({ start: match.index, end, label: 'ADDRESS', weight: weights.address - 1 });
  }
  return found;
}
