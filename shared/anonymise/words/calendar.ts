/** Pieces of regular expressions for dates, on text without case or accents. */
/** « sept » is a number before what one counts: « de sept heures », « il a sept ans ». */
const septembre =
  'sept(?! ?(?:h|heures|ans|jours|nuits|semaines|mois|minutes|min|fois|personnes|seances|euros|enfants|freres|soeurs|km|kilos)\\b)';
export const month = `(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr?|avr|juil|${septembre}|oct|nov|dec)(?:(?<=v|vr|r|l|t|c)\\.(?= ?\\d))?`;
export const sureMonth =
  '(?:janvier|fevrier|juin|juillet|aout|septembre|octobre|novembre|decembre)';
export const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
export const shortWeekday = '(?:lun|mar|mer|jeu|ven|sam|dim)\\.?';
export const dayNumber = '(?:3[01]|[12]\\d|0?[1-9])(?:er)?';
export const spelledNumber =
  '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent|mille|premier)(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille)){0,8}';
export const year = '(?:19|20)\\d{2}';
export const when =
  "(?: (?:dernier|derniere|prochain|prochaine|passe|passee|suivant|suivante|precedent|precedente|pro|en huit|en quinze|en 8|en 15|d'avant|d'apres|qui vient))";
export const moment =
  "(?: (?:au )?(?:matin|midi|soir|apres[- ]midi|aprem|a l'aube|a la premiere heure|en debut de (?:matinee|soiree|semaine)|en fin de matinee|dans la nuit|en fin de journee|en soiree))";
export const clock =
  '(?:[, ]{1,2}(?:(?:a|vers|des|de|apres|avant) )?\\d{1,2} ?(?:heures?|h|:)(?: ?[0-5]\\d)?(?!\\d))';

const feastNames = [
  'noel',
  'paques',
  'toussaint',
  'pentecote',
  'ascension',
  'assomption',
  'chandeleur',
  'epiphanie',
  'carnaval',
  'rameaux',
  'careme',
  'avent',
  'halloween',
  'ramadan',
  'aid(?:[- ]el[- ](?:kebir|fitr|adha))?',
  'tabaski',
  'magal',
  'mawlid',
  'mouloud',
  'achoura',
  'yom kippour',
  'kippour',
  'roch hachana',
  'hanouka',
  'pessah',
  'chabbat',
  'norouz',
  'newroz',
  'diwali',
  'tet',
  'nouvel an(?: chinois)?',
  "jour de l'an",
  "premier de l'an",
  'saint[- ](?:sylvestre|valentin|nicolas|jean(?:[- ]baptiste)?|patrick|martin)',
  'mardi gras',
  'mercredi des cendres',
  'vendredi saint',
  'lundi de (?:paques|pentecote)',
  'fete (?:nationale|du travail|des (?:meres|peres|grands-meres|lumieres|morts|voisins|rois)|de la musique|du roi|de la vierge|des neiges)',
  'jeune federal',
  'jeune genevois',
  'temps des fetes',
  "fetes(?: de fin d'annee)?",
  'action de graces?',
  'armistice',
  'reveillon',
  'confinement',
  'couvre-feu',
  'kermesse',
  'ducasse',
  'braderie',
  'octobre rose',
  'movember',
  "semaines? d'information sur la sante mentale",
  'grandes vacances',
];
export const feast = `(?:${feastNames.join('|')})`;
export const season = '(?:printemps|ete|automne|hiver|rentree)';
export const holidays =
  "vacances (?:scolaires )?(?:de |d'|du |de la |d' ?)?(?:noel|paques|printemps|fevrier|toussaint|ete|hiver|automne|carnaval|patates|scolaires|judiciaires|la toussaint|detente)|conges? (?:de |d')(?:noel|paques|ete|carnaval|toussaint|detente)|relache|semaine de relache";
