import type { Place } from '#shared/features/fields.ts';

/**
 * Words of the exported bilan: French in every language of the interface, like the notes it is
 * made of. Warm and plain, no score, no exact date, no name, not even a pseudonym.
 */
const noBreak = '\u00A0';

/** « 1 séance », « 3 séances »: in French, zero and one are singular. */
export function counted(count: number, one: string, many: string): string {
  return `${count}${noBreak}${count < 2 ? one : many}`;
}

const sessions = (count: number) => counted(count, 'séance', 'séances');

/** « a, b et c ». */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} et ${last}`;
}

/** « Aucune séance sur 3 », « 1 séance sur 3 », « 2 séances sur 3 ». */
const ofTotal = (
  count: number,
  total: number,
  [none, one, many]: readonly [string, string, string],
) => `${count === 0 ? none : counted(count, one, many)} sur ${total}`;

const tallied = (items: readonly Tally[]) =>
  listed(items.map(({ word, count }) => `${word} (${count})`));

/** How many times a word came up. */
export interface Tally {
  readonly word: string;
  readonly count: number;
}

const ordinalQuarter = (quarter: number) =>
  `${quarter === 1 ? '1er' : `${quarter}e`}${noBreak}trimestre`;

/** Where, as a bilan says it: how one met, never which place. */
const placeWords: readonly (readonly [Place, string])[] = [
  ['onSite', 'sur place'],
  ['remote', 'à distance'],
  ['home', 'à domicile'],
  ['elsewhere', 'dans un autre lieu'],
  ['video', 'en visio'],
  ['phone', 'par téléphone'],
];

interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

export const bilanDocumentFr = {
  title: 'Bilan dépersonnalisé',
  subtitle: {
    individual: 'Accompagnement individuel – espace de co-construction des pratiques paires',
    group: 'Accompagnement en groupe – espace de co-construction des pratiques paires',
    accompaniment: 'Accompagnement d’une personne, entre pairs',
    relative: 'Soutien à un proche, entre pairs',
    practice: 'Analyse de pratique, entre pairs',
  },
  nature: 'Document dépersonnalisé, dont les lignes ont été choisies une à une',
  period: (from: Quarter, to: Quarter, months: number) => {
    const first = `${ordinalQuarter(from.quarter)} ${from.year}`;
    const last = `${ordinalQuarter(to.quarter)} ${to.year}`;
    const span = counted(months, 'mois', 'mois');
    return first === last ? `${first}, ${span}` : `Du ${first} au ${last}, ${span}`;
  },
  noPeriod: 'Période non renseignée',
  notice: `Ce document est dépersonnalisé, il n’est pas anonyme. Les noms connus du carnet, et ceux repérés à la relecture, en ont été retirés, mais une personne qui connaît le parcours pourrait encore y reconnaître quelqu’un. Il appartient d’abord à la personne accompagnée${noBreak}: elle le reçoit et le relit en premier, et dit à qui il peut être remis.`,
  sections: {
    framework: 'Cadre et principes',
    rhythm: 'Le chemin parcouru',
    worked: 'Ce qui a été travaillé',
    shifted: 'Ce qui s’est déplacé',
    team: 'La place de la pair-aidance dans l’équipe',
    outlook: 'Perspectives',
    limits: 'Limites de ce document',
  },
  framework: {
    purpose: {
      coConstruction:
        'Ce document présente ce qui a été vécu et appris dans un espace de co-construction. Il n’évalue personne.',
      accompaniment:
        'Ce document présente ce qui a été vécu et appris au fil d’un accompagnement entre pairs. Il n’évalue personne.',
      relative:
        'Ce document présente ce qui a été vécu et appris au fil d’un soutien à un proche. Il n’évalue personne.',
      practice:
        'Ce document présente ce qui a été vécu et appris en regardant une pratique à deux. Il n’évalue personne.',
    },
    principles: `Six principes tiennent le cadre${noBreak}:`,
  },
  limits: [
    'L’absence de chiffre n’est pas une absence d’effet\u00A0: certains déplacements ne se comptent pas.',
    'Les repères et les appuis cités sont nés d’un parcours particulier\u202F; ils éclairent, ils ne prescrivent pas.',
    'La météo du jour et les notes privées n’y figurent jamais. Les noms, les contacts et les lieux connus du carnet, comme les dates exactes, ont été remplacés à la préparation. Ce qui n’a pas été choisi n’y est pas.',
  ],

  advancement: (held: number, planned: number) =>
    `${sessions(held)} ${held < 2 ? 'a' : 'ont'} eu lieu, sur ${planned} ${planned < 2 ? 'prévue' : 'prévues'}.`,
  /** A path without a count: what took place, and no more. */
  held: (held: number) => `${sessions(held)} ${held < 2 ? 'a' : 'ont'} eu lieu.`,
  firstMeeting: 'Une première rencontre a ouvert le parcours.',
  steps: {
    preliminary: 'Un échange préalable a ouvert le parcours.',
    midpoint: 'Un point d’étape a été fait à mi-parcours.',
    final: 'Un bilan a été construit avec la personne accompagnée.',
  },
  span: (months: number) => `L’accompagnement s’étend sur ${months}${noBreak}mois.`,
  interval: (median: number) =>
    `Le plus souvent, ${counted(median, 'jour sépare', 'jours séparent')} deux séances.`,
  intervalsInWindow: (within: number, total: number) =>
    total === 1
      ? `L’intervalle entre les deux séances ${within === 1 ? 'suit' : 'ne suit pas'} le rythme proposé (six à neuf semaines).`
      : `${ofTotal(within, total, ['Aucun intervalle', 'intervalle', 'intervalles'])} ${['ne suit', 'suit', 'suivent'][Math.min(within, 2)]} le rythme proposé (six à neuf semaines).`,
  durations: (within: number, total: number, minutes: number) =>
    `${ofTotal(within, total, ['Aucune séance', 'séance', 'séances'])} ${['n’a tenu', 'a tenu', 'ont tenu'][Math.min(within, 2)]} dans la durée prévue (${minutes}${noBreak}minutes, à un dixième près).`,
  /** Where no length is to be held, only one not to pass. */
  averageLength: (minutes: number) =>
    `En moyenne, une séance dure ${counted(minutes, 'minute', 'minutes')}.`,
  places: (counts: Readonly<Partial<Record<Place, number>>>) => {
    const held = placeWords.flatMap(([place, words]) => {
      const count = counts[place] ?? 0;
      return count > 0 ? [`${sessions(count)} ${words}`] : [];
    });
    return `Les rencontres se sont tenues ainsi${noBreak}: ${listed(held)}.`;
  },
  noteModes: (modes: readonly Tally[]) => `Façons de garder trace${noBreak}: ${tallied(modes)}.`,

  natures: (natures: readonly Tally[]) =>
    `Ce qui a été déposé au fil des séances${noBreak}: ${tallied(natures)}.`,
  theme: (theme: string, count: number) => `Thème${noBreak}: ${theme} – ${sessions(count)}.`,
  newThemes: (themes: readonly string[]) =>
    `Venu dans la seconde moitié du parcours${noBreak}: ${listed(themes)}.`,
  fadingThemes: (themes: readonly string[]) =>
    `Présent au début, puis moins${noBreak}: ${listed(themes)}.`,
  keyword: (word: string, month: number) =>
    `Mot-clé de fin de séance, mois${noBreak}${month} de l’accompagnement${noBreak}: ${word}.`,

  landmarks: (formulated: number, limited: number) =>
    `${counted(formulated, 'repère professionnel a été formulé', 'repères professionnels ont été formulés')}${
      limited === 0 ? '' : `, dont ${limited} avec ${limited < 2 ? 'ses' : 'leurs'} limites`
    }.`,
  landmark: (text: string) => `Repère${noBreak}: ${text}`,
  strength: (text: string) => `Force ou ressource${noBreak}: ${text}`,
  strategy: (text: string) => `Ce qui aide${noBreak}: ${text}`,
  lever: (text: string) => `Levier${noBreak}: ${text}`,
  axes: (states: readonly Tally[]) => `Axes de travail${noBreak}: ${tallied(states)}.`,
  axis: (text: string) => `Axe de travail${noBreak}: ${text}`,

  /** Where a line comes from: shown while choosing, never exported. */
  origin: {
    all: 'tout le parcours',
    sessions: (numbers: readonly number[]) =>
      `${numbers.length < 2 ? 'séance' : 'séances'} ${listed(numbers.map(String))}`,
    step: {
      session: 'séance',
      preliminary: 'échange préalable',
      midpoint: 'point d’étape',
      final: 'bilan',
      aside: 'à côté des séances',
    },
    of: (where: string, label: string) => `${where} · ${label}`,
    counted: 'compté',
    notes: 'notes',
  },

  /** What takes the place of a known name. */
  hidden: {
    person: '[une personne]',
    place: '[un lieu]',
    contact: '[un contact]',
    date: '[une date]',
    pathway: '[un parcours]',
  },
} as const;
