import { type Candidate, findAll, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';
import {
  feast,
  holidays,
  season,
  spelledNumber,
  when,
  year,
} from '#shared/anonymise/words/calendar.ts';

const b = '(?<![a-z\\d])';
const e = '(?![a-z\\d]|-(?!la(?![a-z]))[a-z])';
const re = (source: string) => new RegExp(`${b}${source}${e}`, 'g');

const unit =
  '(?:ans?|annees?|mois|semaines?|jours?|trimestres?|semestres?|quinzaines?|decennies?|nuits?|etes?|hivers?|printemps|automnes?|noels?|rentrees?|dimanches?|lundis?|week-?ends?)';
const amount = `(?:(?:environ|presque|plus de|bientot|a peine|moins de|au moins|deja|pres de|quasi|quasiment) )?(?:\\d{1,3}|${spelledNumber}|quelques|plusieurs|une quinzaine de|une dizaine d[e']|une vingtaine d[e']|une trentaine d[e']) ?`;
const before =
  "(?:(?:a|depuis|pour|avant|apres|jusqu'a|jusqu'au|des|de|du|d'ici|vers|pendant|durant|au|aux|en|cet|ce|cette|a partir de) )?(?:l'|la |le |les |cette )?";

const seasons = [
  re(`(?:cet (?:ete|hiver|automne)|ce printemps|cette rentree)(?: ${year})?`),
  re(`${before}${season}${when}`),
  re(`${before}${season}(?: (?:de )?${year})`),
  re(
    `(?:depuis|pour|avant|apres|jusqu'a|des|d'ici|pendant|durant|a|fin d'|debut d'|fin de |cet) ?(?:l'|la |le |d')(?:ete|hiver|automne|printemps|rentree)(?: scolaire)?`,
  ),
  re('(?:en (?:ete|hiver|automne)|au printemps)'),
  re('la rentree(?! d)'),
  re(`(?:fin|debut|mi|milieu)(?: de| d')?(?: l')?[- ]?(?:ete|hiver|automne|printemps)`),
];
const periods = [
  re(
    "(?:la |a la |cette )?(?:session|trimestre|semestre|saison) (?:d'automne|d'hiver|d'ete|de printemps|du printemps)",
  ),
  re('(?:fin|debut|milieu|courant) (?:des )?annees? (?:19|20)?\\d0'),
  re('\\d{1,2} courant'),
  re(
    "(?:premier|dernier|deuxieme|troisieme|1er|2e|3e)s? (?:week-?ends?|samedis?|dimanches?) (?:de |d'|du )(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois)",
  ),
  re('(?:la |en )?(?:semaine|sem\\.?) (?:\\d{1,2}|du \\d{1,2})'),
  re('(?:s\\d{2}|[tq][1-4])(?: (?:19|20)\\d{2})?'),
  re(
    'annees (?:vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?(?:-dix)?|septante|huitante|nonante)',
  ),
  re("(?:hiver|ete|printemps|automne) (?:de |d')?'?\\d{2}"),
  re('(?:pendant|avant|apres|depuis|durant|des) (?:les|ces|ses|nos) (?:grandes )?vacances'),
  re(`(?:la semaine|le mois|l'an|l'annee|le week-?end|le trimestre|le semestre)${when}`),
  re(`(?:la )?(?:semaine|quinzaine|annee|saison)${when}`),
  re(
    `(?:(?:en |au |a la |vers la |vers le |d'ici |d'ici la |avant la |avant |des |le |la |depuis la )?(?:fin|debut|milieu|mi)[- ](?:du mois|d'annee|de l'annee|de semaine|de mois|de la semaine|de trimestre)(?: dernier| derniere| prochain| prochaine)?)`,
  ),
  re(`(?:ce mois-ci|cette annee(?:-la)?|ce trimestre|ce week-?end)`),
  re(`(?:il y a|depuis|voila|voici|ca fait|cela fait|dans|d'ici|sous|y a|dps) ${amount}${unit}`),
  re(`(?:dans|sous|d'ici) (?:une )?(?:huitaine|quinzaine)(?: de jours)?`),
  re(`${amount}${unit} (?:plus tot|plus tard|auparavant)`),
];
const feasts = [
  re(
    '(?:norouz|newroz|tabaski|pentecote|chandeleur|epiphanie|hanouka|kippour|toussaint|mawlid|achoura|diwali|aid[- ]el[- ](?:kebir|fitr|adha))',
  ),
  re('aux (?:deux|trois|quatre|\\d) (?:semaines|jours|mois)'),
  re(
    "(?:mi-careme|nouvel an|jour de l'an|reveillon|fete (?:nationale|du travail|des (?:meres|peres|voisins|rois)|de la musique|du roi)|mardi gras|mercredi des cendres|vendredi saint|tabaski|magal|hanouka|yom kippour)",
  ),
  re(
    `(?<=(?:^|[^a-z])(?:a|depuis|pour|avant|apres|jusqu'a|jusqu'au|des|de|du|d'ici|vers|pendant|durant|au|aux|le|la|l'|les|entre|et|ou|soir de|jour de|veille de|lendemain de|lundi de|fin du|debut du|passe|fete|feter|fetera|ce)(?: |(?<=')))(?:(?:jour|soir|matin|lendemain|veille|messe|week-?end|lundi|mardi|vendredi|dimanche|nuit|repas|periode) (?:de |d'|du |de la |de l'))?(?:l'|la |le |les )?${feast}(?: (?:dernier|derniere|prochain|prochaine|${year}))?`,
  ),
  re(
    `(?:(?:pendant|avant|apres|aux|pour|depuis|des|fin des|debut des|durant) )?(?:les )?(?:${holidays})(?: (?:dernieres?|prochaines?|${year}))?`,
  ),
  re(`${feast} (?:dernier|derniere|prochain|prochaine|${year})`),
];

/** Dates told from the day of writing, by seasons, school holidays and feasts. */
export function findRelativeDates({ view: { flat } }: Doc): Candidate[] {
  return [...seasons, ...periods, ...feasts].flatMap((pattern) =>
    findAll(
      flat,
      pattern,
      'DATE',
      weights.date,
      (match) => !/^(?:a|de|du|des|en|le|la|les)?\s*$/.test(match[0]),
    ),
  );
}
