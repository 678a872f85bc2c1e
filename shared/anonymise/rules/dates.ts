import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';
import {
  clock,
  dayNumber,
  moment,
  month,
  shortWeekday,
  spelledNumber,
  sureMonth,
  weekday,
  when,
  year,
} from '#shared/anonymise/words/calendar.ts';

const b = '(?<![a-z\\d])';
const e = '(?![a-z\\d])';
const re = (source: string) => new RegExp(`${b}${source}${e}`, 'g');

const weekdayLead = `(?:(?:${weekday}|${shortWeekday}),? )?(?:le )?`;
const dayList = `${dayNumber}(?: ?(?:,|et|au|a|ou|-|/) ?(?:le )?${dayNumber}){0,5}`;
/** A calendar date in figures; the parts are checked, so that « 37/40 » stays a score. */
const numeric =
  /(?<![\d/.,|-])(\d{1,4})(?:er)? ?([/.|-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/|-]|\.\d)/g;
/** « 18.III.2024 » */
const romanMonth =
  /(?<![\d./])\d{1,2}[./ -](?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[./ -](?:\d{4}|\d{2})(?![\d/])/g;
const spacedNumeric = /(?<!\d |\d)(\d{2}) (\d{2}) ((?:19|20)\d{2})(?! ?\d)/g;
const glued = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}(?!\d)/g;
const spelledDigits =
  /(?<![\d.] ?)(?:[0-3] \d|[0-3]\d)[ .]{1,3}(?:[01] \d|[01]\d)[ .]{1,3}(?:[12] [09] \d \d|[12][09]\d\d|\d \d)(?! ?\d)/g;
const dayMonth =
  /(?<![\d/.,-])(\d{1,2}) ?([/.]) ?(\d{1,2})(?![\d/€%]|[.,-]\d|e\b|emes?\b| ?(?:€|euros|h\b|kg|km|ans|sur))/g;

/** Not the day of the month: « lundi 3 h », « mardi 2 fois »; « lundi 3 et mardi » is one. */
const counted = '(?:h|e|eme|ans|min|euros|fois)(?![a-z])';

const withMonth = [
  re(
    `${weekdayLead}${dayList} ?${month}(?:[ ,]{1,2}(?:${year}|'?\\d{2}(?! ?(?:h|:|ans|min|euros|€|fois|personnes))))?`,
  ),
  re(`${weekdayLead}(?:${spelledNumber}|${dayNumber}) ${month}(?: ${spelledNumber}| ${year})?`),
  re(`(?:mi[- ]|fin |debut |courant |milieu |mois de |mois d')?${month}[ /]?${year}`),
  re(
    `(?:mi[- ]|(?:en plein |en plein mois de |a la |en |vers la |vers le |au |des |depuis |pour )?(?:fin|debut|mi|courant|milieu)(?: du)?(?: mois)?(?: de| d')? ?(?:le mois de |mois de )?)${month}`,
  ),
  re(
    `(?:en plein mois de |en plein mois d'|mois de |mois d'|en |depuis |jusqu'en |jusqu'a |d'ici |des |avant |apres |pour |vers |de |d'|entre |et |a )${month}(?! ?\\d)`,
  ),
  re(sureMonth),
  re(`${month} '?[0-9]\\d(?= ?(?:[.,;:)\\n]|$))`),
  re(`(?:${month}(?:, | et | ou |-)){1,4}${month}(?: ${year})?`),
];
/** Most notes name no month: their seven patterns are spared. */
const anyMonth = new RegExp(month);
const weekdays = [
  re(
    `(?:(?:premiers?|deuxiemes?|troisiemes?|quatriemes?|derniers?|1ers?|[2-5]e)(?: et (?:[2-5]e|deuxiemes?|troisiemes?|derniers?))? )${weekday}(?: (?:du mois|de chaque mois|de|d')(?: ?${month})?)?`,
  ),
  re(`${weekday} (?:de |d')${month}`),
  re(
    `\\d(?:er|e|eme|nd|nde) (?:et \\d(?:e|eme) )?${weekday}(?: (?:du mois|de chaque mois|(?:de |d')${month}))?`,
  ),
  re(`(?:un )?${weekday} sur (?:deux|trois|quatre|[2-4])`),
  re(`${weekday}(?:,? (?:le )?${dayNumber}(?! ?(?:${counted}|[€:])))?${when}?${moment}?${clock}?`),
  re(`${shortWeekday} (?:le )?${dayNumber}(?! ?(?:${counted}|[€:]))${clock}?`),
  re(
    `(?<!(?:le|la|un|du|de|des|en|au|aux|ce|mon|son|ton|leur|hors|par|une|l|d) ?'? ?)(?:(?:mar|mer)\\.|(?:lun|jeu|ven|dim)(?:\\.|(?= ?(?:[,;:)–]|\\d|$|\\n|matin|soir|aprem|midi))))${moment}?${clock}?`,
  ),
  re(`(?:merc|vendr|dimch|mrdi|mcredi|vdi|sdi)(?:\\.|(?![a-z]))${moment}?${clock}?`),
  re(
    `(?<=\\b(?:rdv|rv|vu|vue|le|ce|appel|seance|point|revoir|rappeler|prochain|reu|dispo|depuis|avant|apres|jusqu'a|pour|de|des|passe|absente?|hospitalisee?|vient|reviens|revient) )(?:lun|jeu|ven|sam|dim|mer|mar)(?:\\.|(?= ?(?:\\d|$|\\n|[,;.)]|matin|soir|aprem|a \\d|prochain)))${moment}?${clock}?`,
  ),
];

const yearCue =
  "en|depuis|de|annees?|ete|printemps|automne|hiver|rentree|noel|paques|toussaint|vers|avant|apres|fin|debut|mi|courant|jusqu'en|jusqu'a|des|ne en|nee en|et|a|entre|promo|juillet|aout|on est en|,";
const years = [
  re(`(?:debut |fin |courant |milieu |mi[- ])${year}`),
  // « fin 08/2025 »
  re(`(?:(?:debut |fin |courant |mi[- ])?(?:0?[1-9]|1[0-2]) ?/ ?)${year}`),
  re(
    `(?<=(?:^|[^a-z])(?:${yearCue}) ?)${year}(?! ?(?:€|euros|fois|calories|pas|km|m\\b|personnes|habitants|chf|dollars))`,
  ),
  re(`(?<=[(–-] ?)${year}(?= ?[)–-])`),
  re(`annees? (?:19|20)?\\d0`),
  re("(?<=(?:^|[^a-z])(?:en|depuis|ete|hiver|vers) )'?[5-9]\\d(?= ?(?:[.,;)\\n]|$))"),
  re(`${year}`),
];

/** Function words after « le 31 » : anything else would be « le 3 pièces », « le 12 tonnes ». */
const nothingOrLink =
  "(?=$|[\\n.,;:!?)»\"…–]| (?:a|au|aux|et|ou|avec|chez|pour|dans|en|il|elle|on|je|j'|nous|vous|ils|elles|puis|mais|car|donc|sans|sur|par|que|qui|tient|matin|soir|midi|apres|vers|de|du|l'|d'|s'|c'|qu'|ca|si|y|mois|dernier|prochain|sera|est|etait|a)(?:[^a-z]|$)| ?[-–—(«] ?)";
const dayOfMonth = [
  re(
    `(?<!(?:tram|bus|ligne|metro|chambre|numero|n°|contre) )(?<!(?:appele|appeler|compose|composer|appelle|fais|faire|fait) (?=le 1[578]))(?:tous les|dans la nuit du|la nuit du|le|du|au|des le|depuis le|jusqu'au|avant le|apres le|pour le|les|vers le|d'ici le|autour du) (?:${dayNumber})(?:(?:,? (?:et|au|ou|puis) ?(?:le )?)${dayNumber})*${moment}?${clock}?${nothingOrLink}`,
  ),
  re(`(?:le|du|au) (?:3[01]|[12]\\d|0?[1-9])(?:er)?${clock}`),
  // « le vingt-deux », « le dix au soir »
  re(
    `(?:le|du|au|avant le|depuis le|jusqu'au) (?:dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?: et un|-(?:et-un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?: et un|-et-un)?)${moment}?${clock}?${nothingOrLink}`,
  ),
];

/** Dates of the calendar, in figures and in words, weekdays and years. */
export function findDates({ view: { flat } }: Doc): Candidate[] {
  const sure = weights.date;
  const found = [
    ...findAll(flat, numeric, 'DATE', weights.phone + 3, isCalendarDate),
    ...findAll(flat, spacedNumeric, 'DATE', sure),
    ...findAll(flat, romanMonth, 'DATE', sure),
    ...findAll(flat, glued, 'DATE', sure),
    ...findAll(flat, spelledDigits, 'DATE', weights.phone + 1),
    ...findAll(flat, dayMonth, 'DATE', sure, (match) => isDayMonth(flat, match)),
    ...(anyMonth.test(flat) ? withMonth : []).flatMap((pattern) =>
      findAll(flat, pattern, 'DATE', sure),
    ),
    ...weekdays.flatMap((pattern) => findAll(flat, pattern, 'DATE', sure)),
    ...(/\d\d/.test(flat) ? years : []).flatMap((pattern) =>
      findAll(flat, pattern, 'DATE', sure - 1),
    ),
    ...dayOfMonth.flatMap((pattern) => findAll(flat, pattern, 'DATE', sure - 1)),
  ];
  return found.map((candidate) => tidied(flat, candidate));
}

function isCalendarDate(match: RegExpExecArray): boolean {
  const [first, second, third] = [match[1], match[3], match[4]].map(Number);
  if (first === undefined || second === undefined || third === undefined) return false;
  if (first > 31) return first > 1000 && second <= 12 && third <= 31;
  return (first <= 31 && second <= 12) || (first <= 12 && second <= 31);
}

/** « 12/03 » is a date; « 7/10 », « 4/5 » only behind « le », « du », a weekday. */
function isDayMonth(flat: string, match: RegExpExecArray): boolean {
  const [day = 0, month = 0] = [Number(match[1]), Number(match[3])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const before = flat.slice(Math.max(0, match.index - 14), match.index);
  if (/(?:\ble|\bdu|\bau|\bles|\bdes|rdv|\bet|di|\bnee? le|\bdate|:|depuis) ?$/.test(before)) {
    return !(match[2] === '.' && /:\s*$/.test(before) && !/^0/.test(match[3] ?? ''));
  }
  const padded = (match[1]?.length ?? 0) === 2 && (match[3]?.length ?? 0) === 2;
  return padded && (match[2] === '/' || /^0/.test(match[3] ?? '')) && !/seance ?$/.test(before);
}

const tail = new RegExp(
  `(?: (?:suivant|dernier|prochain|passe|courant|du mois(?: prochain| dernier| suivant)?|de ce mois|de chaque mois|au soir|au matin))?${moment}?${clock}?`,
  'y',
);

/** « jeudi, 15 h » : the hour that follows a date leaves with it. */
const lead =
  /^(?:(?:depuis|avant|apres|pour|vers|pendant|durant|jusqu'(?:a|au|en)|d'ici|des|a partir de|de|a|en|et|entre) |d')(?=\S)/;
const night =
  /(?:(?:dans )?la nuit(?: du| de)|la journee du|la soiree du|le soir du|le matin du|(?:le |la |ce |au |les )?(?:week-?ends?|semaine|veille|lendemain|soir|matin|nuit|journee|(?:premiere|deuxieme|troisieme|derniere|seconde) (?:quinzaine|semaine|moitie)|pont|periode) (?:du|de|d'|des)|l'apres-midi du|tous les|chaque|toutes les) ?$/;

/** « depuis mars » : the date is « mars », so that what replaces it still follows « depuis ». */
function tidied(flat: string, candidate: Candidate): Candidate {
  const text = flat.slice(candidate.start, candidate.end);
  const taken = lead.exec(text)?.[0].length ?? 0;
  // « le week-end du 15 », whose rule took « du 15 ».
  const link = /^(?:du|de|des) (?=\d)/.exec(text.slice(taken))?.[0].length ?? 0;
  const before = night.exec(
    flat.slice(Math.max(0, candidate.start + taken - 32), candidate.start + taken + link),
  );
  const start = candidate.start + taken - Math.max(0, (before?.[0].length ?? link) - link);
  return withClock(flat, { ...candidate, start });
}

function withClock(flat: string, candidate: Candidate): Candidate {
  tail.lastIndex = candidate.end;
  const match = tail.exec(flat);
  return match === null ? candidate : { ...candidate, end: candidate.end + match[0].length };
}
