import type { LifeEventDraft } from '#shared/features/events.ts';
import type { WrittenSession } from '../written.ts';
import type { ExamplePathway } from './pathways.ts';

/** An accompaniment at home, every other week: no count, no cycle, 45 minutes at most. */
export const galetPathway: ExamplePathway = {
  kind: 'accompaniment',
  mode: 'individual',
  companions: ['Galet'],
  title: '',
  place: 'home',
  rhythm: 'twiceMonthly',
  plannedSessions: null,
  closerReason: null,
  rhythmReviewOn: null,
  sector: 'Vieux-Lavoir',
  quoteReference: '',
  intention: `Retrouver une raison de descendre avant midi.`,
};

export const galetPreliminary: WrittenSession = {
  step: 'preliminary',
  place: 'home',
  minutes: [9, 9, 13, 8, 3],
  phases: [
    {
      note: `Il avait préparé deux tasses et la question : « Vous venez voir quoi ? » J’ai répondu que je venais le rencontrer, et que la suite se déciderait à deux. La radio est restée allumée, tout bas.`,
      answers: { Adresse: 'à revoir' },
    },
    {
      note: `J’ai dit ce que je ne suis pas : ni soignante, ni visiteuse, ni là pour vérifier. Ce que je suis : quelqu’un qui a traversé des mois immobiles et qui en est revenue par petits bouts.`,
      answers: { 'Autres accompagnements en cours': ['GEM', 'social'] },
    },
    {
      note: `Trois quarts d’heure, pas davantage. Le jeudi lui va : c’est le jour du marché, il y a du bruit dans la rue.`,
      answers: {
        'Rythme et format convenus': { Rythme: 'deux fois par mois', Format: 'domicile' },
        'Choix sur les notes': 'notes à deux',
      },
    },
    {
      answers: {
        'Envies et directions': [
          { Énoncé: 'Descendre une fois avant midi, pour voir.' },
          { Énoncé: 'Réparer la radio de la voisine.' },
        ],
      },
    },
    {
      note: `« On peut essayer. » Il a dit cela en fermant la fenêtre, sans me regarder, et j’ai trouvé que c’était beaucoup.`,
      answers: { Suite: 'on continue' },
    },
  ],
};

export const galet1: WrittenSession = {
  step: 'session',
  place: 'home',
  minutes: [6, 5, 19, 9, 4],
  phases: [
    {
      note: `Nous passons au tutoiement. C’est lui qui l’a proposé, dans l’escalier, comme on ouvre une porte à quelqu’un qui a les bras chargés.`,
      answers: {
        'Météo du jour': ['brouillard', 'ça ne se lève pas vite'],
        'Mode de note': 'à deux',
      },
    },
    { answers: { 'Cap choisi': `Comprendre ce qui rend certaines matinées plus légères.` } },
    {
      note: `Nous cherchons deux matins où descendre a été possible. Il en trouve trois : le jour du marché, le jour de la pluie tiède, le jour où la voisine avait laissé un mot sous la porte.

Ce qui revient : *quelqu’un l’attendait, même un peu*.`,
      answers: {
        'Forces et ressources nommées': [
          { Énoncé: 'Je remets en marche ce que les autres jettent.', Où: 'personne' },
          { Énoncé: 'La cage d’escalier, où tout le monde se salue.', Où: 'lieux' },
        ],
        'Thèmes de rétablissement': ['lien', 'sens'],
        'Partage de mon vécu': 'oui – utile',
      },
    },
    {
      answers: {
        'Pas choisi': {
          Pas: 'Poser la radio réparée chez la voisine, un matin.',
          'Échéance souple': 'avant qu’on se revoie',
        },
      },
    },
    {
      answers: {
        'Mot de la fin': 'palier',
        'Relu avec la personne': 'oui',
        'Prochaine rencontre': { Format: 'domicile', Rythme: 'deux fois par mois' },
      },
    },
  ],
};

/** Between two meetings: a word on a bench, noted because he said so. */
export const galetMoment: WrittenSession = {
  step: 'aside',
  templateId: 'T11',
  place: 'elsewhere',
  minutes: [10],
  phases: [
    {
      answers: {
        Contexte: ['sortie'],
        'Trace facultative': `Croisé au marché, onze heures moins dix. Il portait un cageot vide et un sourire. « Note-le, celui-là. »`,
      },
    },
  ],
};

export const galet2: WrittenSession = {
  step: 'session',
  place: 'home',
  minutes: [5, 4, 20, 10, 5],
  phases: [
    {
      answers: {
        'Météo du jour': ['éclaircies', 'on voit le toit d’en face'],
        'Mode de note': 'à deux',
      },
    },
    { answers: { 'Cap choisi': `Le jardin partagé : y aller, ou pas.` } },
    {
      note: `La radio est chez la voisine depuis mardi. Elle a payé en confiture ; il a goûté devant moi, très sérieux.

Marcher jusqu’au portail sans entrer, la première fois. Savoir qui tient l’arrosoir le samedi.`,
      answers: {
        'Stratégies efficaces repérées': [
          {
            'Ce qui aide': 'Aller voir un lieu une première fois sans y entrer.',
            Quand: 'quand c’est nouveau',
            Limites: 'pas les jours de grand bruit',
          },
        ],
        'Thèmes de rétablissement': ['lien', 'pouvoir d’agir'],
      },
    },
    {
      answers: {
        'Pas choisi': {
          Pas: 'Aller jusqu’au portail du jardin, un samedi, et revenir.',
          'Échéance souple': 'un samedi sans pluie',
        },
        'Outil de psychoéducation utilisé': ['La carte des petits pas'],
      },
    },
    {
      answers: {
        'Mot de la fin': 'portail',
        'Relu avec la personne': 'oui',
        'Prochaine rencontre': {
          Date: { inDays: 15 },
          Format: 'domicile',
          Rythme: 'deux fois par mois',
        },
      },
    },
  ],
};

/** Placed at his request, some days before today. */
export const galetEvents: readonly (Omit<LifeEventDraft, 'happenedOn'> & { daysAgo: number })[] = [
  { daysAgo: 34, words: 'La radio de la voisine', shape: 'detour' },
  { daysAgo: 8, words: 'Le portail du jardin', shape: 'stop' },
];
