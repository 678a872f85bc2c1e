import type { Written } from '../written.ts';

/** A page of the fictional writer's journal, days counted back from today. */
export interface WrittenJournalPage {
  readonly daysAgo: number;
  readonly model: string;
  /** Note of the first phase. */
  readonly note?: string;
  /** Fields of any phase, by the label people read. */
  readonly answers?: Readonly<Record<string, Written>>;
}

const week = (
  daysAgo: number,
  [elan, recovery]: readonly [string, string],
  note?: string,
): WrittenJournalPage => ({
  daysAgo,
  model: 'J03',
  ...(note === undefined ? {} : { note }),
  answers: { Élan: elan, Récupération: recovery },
});

const load = (daysAgo: number, charge: string, note: string): WrittenJournalPage => ({
  daysAgo,
  model: 'J02',
  note,
  answers: { Charge: charge },
});

/** What standing fields hold, said once. */
export const journalGuards = {
  signs: ['Je réponds aux messages après 22 h.', 'Je saute la marche du midi.'],
  stopRule: 'Deux signes la même semaine : je déplace une rencontre et je le dis à Claire.',
  supports: 'Claire, le jeudi matin. Le groupe de pairs, premier lundi du mois.',
};

/** Oldest first. */
export const journalPages: readonly WrittenJournalPage[] = [
  {
    daysAgo: 761,
    model: 'J07',
    note: 'Première rencontre tenue sans préparer de phrase. J’ai laissé le silence faire sa part, et il l’a faite.',
  },
  load(
    77,
    'présente',
    'Une longue journée, deux trajets. Le dernier a servi à se taire, et c’était bien.',
  ),
  week(71, ['bon', 'correcte']),
  load(63, 'lourde', 'La réunion du matin me suit encore. Je la pose ici, elle attendra demain.'),
  week(
    57,
    ['moyen', 'partielle'],
    'J’ai dit oui à une date que je voulais refuser. Noté, sans me gronder.',
  ),
  load(
    49,
    'très lourde',
    'Ce que j’ai entendu ressemble à ce que j’ai vécu. Marcher d’abord, écrire ensuite.',
  ),
  week(43, ['faible', 'insuffisante']),
  load(35, 'lourde', 'Moins de bruit dans la tête. La marche du midi est revenue.'),
  {
    daysAgo: 30,
    model: 'J05',
    note: 'J’ai conseillé alors qu’on ne me demandait rien. La prochaine fois, je dirai : « Qu’est-ce qui aiderait, là, tout de suite ? »',
    answers: { 'Glissement repéré': ['conseil'] },
  },
  week(22, ['moyen', 'partielle']),
  load(14, 'présente', 'Un bon fou rire en fin de rencontre. Je rentre plus léger.'),
  week(
    8,
    ['bon', 'correcte'],
    'Une semaine à sa taille. Un seul changement : finir à l’heure le mardi.',
  ),
  {
    daysAgo: 2,
    model: 'J07',
    note: 'Une phrase trouvée ensemble, que ni l’un ni l’autre n’avait en arrivant.',
    answers: { 'Réussite (dépersonnalisée)': 'Attendre avant de répondre.' },
  },
  {
    daysAgo: 0,
    model: 'J01',
    note: 'Quand Solène a parlé de la porte, j’ai revu la mienne. J’ai failli raconter ; j’ai attendu.',
    answers: { 'Titre neutre': 'La porte', 'Force de l’écho': 'net' },
  },
];
