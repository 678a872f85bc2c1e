/** Typed facts, roles and flags that the source only says in words (« cadre », « règles », help). */

const families = {
  A: 'coConstruction',
  B: 'accompaniment',
  C: 'collective',
  D: 'peers',
  E: 'journal',
  F: 'pairs',
  G: 'sheet',
};

/** Source 000: ten sessions, 1.5 to 2 months apart. Windows of days: practice.md 0 bis. */
const cycle = {
  sessions: 10,
  intervalDays: { target: [42, 62], tooEarly: 35, later: 75 },
  midpointAfter: 5,
  preliminaryTemplate: 'T03',
  midpointTemplate: 'T04',
  finalTemplate: 'T05',
};

/** Source 003: 45 minutes at most for individual, relative and individual practice sessions. */
const capped = { maxMinutes: 45, cues: [35, 40, 45] };
const accompanied = {
  ...capped,
  places: ['home', 'elsewhere', 'video', 'phone'],
  rhythms: ['weekly', 'twiceMonthly', 'closer'],
  closerReasons: ['crise', 'besoin de motivation', 'période sensible'],
};
const coConstructionSession = { step: 'session', cycle, places: ['onSite', 'remote'] };

const own = {
  T01: { ...coConstructionSession, contentOptional: true },
  T02: { ...coConstructionSession, mode: 'group' },
  T03: { step: 'preliminary' },
  T04: { step: 'midpoint', doubleValidation: true },
  T05: { step: 'final', doubleValidation: true },
  T06: accompanied,
  T07: { step: 'aside', relay: true },
  T08: capped,
  T09: { ...capped, partitioned: true },
  T10: { ...capped, step: 'preliminary' },
  T11: { step: 'aside', contentOptional: true },
  T12: { participants: { min: 4, max: 10 } },
  T15: { participants: { min: 4, max: 8 }, rounds: { min: 3, max: 4 }, rhythms: ['quarterly'] },
  T16: { ...capped, mode: 'individual' },
};

const groupFamilies = new Set(['collective', 'peers', 'pairs']);

export function factsOf(templateId, groupLetter, codevTimings) {
  const family = families[groupLetter];
  const timings = Object.entries(codevTimings).map(([minutes, phases]) => ({
    minutes: Number(minutes),
    phases,
  }));
  const informal = templateId === 'T11';
  return {
    family,
    mode: groupFamilies.has(family) && !informal ? 'group' : 'individual',
    ...own[templateId],
    ...(templateId === 'T15' ? { timings } : {}),
  };
}

const roles = {
  weather: [
    'T01/Météo du jour',
    'T02/Météo du groupe',
    'T06/Météo du jour',
    'T09/Météo du proche',
    'T12/Météo du groupe',
    'T14/Effectif et météo',
  ],
  principles: ['T01/Rappel des principes fait', 'J05/Principes travaillés'],
  intention: ['T01/Intention de la séance', 'T06/Cap choisi'],
  opening: ['T01/Amorce retenue', 'T02/Amorces proposées'],
  natures: ['T01/Nature de ce qui est déposé', 'T02/Situations déposées'],
  themes: [
    'T01/Thématiques qui émergent',
    'T02/Thèmes transversaux',
    'T03/Besoins exprimés',
    'T06/Thèmes de rétablissement',
    'T12/Thèmes abordés',
    'T14/Repères de rétablissement',
  ],
  experientialKnowledge: [
    'T01/Savoirs expérientiels mobilisés',
    'T02/Savoirs expérientiels mis en commun',
    'T05/Répertoire des savoirs',
    'T13/Savoirs d’expérience apportés',
  ],
  landmarks: [
    'T01/Repères professionnels co-construits',
    'T02/Repères communs',
    'T16/Repère',
    'T17/Repères du groupe',
  ],
  levers: ['T01/Leviers de légitimité et d’articulation', 'T04/Signes d’intégration'],
  axes: [
    'T01/Axes de travail',
    'T02/Axes de travail du groupe',
    'T04/Axes pour les séances 6 à 10',
  ],
  carryOver: ['T01/À reprendre la prochaine fois'],
  exitKeyword: [
    'T01/Mot-clé de sortie',
    'T02/Mots-clés de sortie',
    'T06/Mot de la fin',
    'T09/Mot de la fin',
    'T12/Mots de clôture',
    'T14/Mots de clôture',
    'T16/Mot de la fin',
  ],
  nextDate: [
    'T01/Prochaine séance',
    'T02/Prochaine séance',
    'T06/Prochaine rencontre',
    'T07/Prochain contact',
    'T08/À reparler le',
  ],
  trials: ['T06/Pas choisi', 'T15/Essais décidés', 'T16/Essai'],
  objectives: ['T03/Objectifs retenus'],
  objectiveProximity: [
    'T03/Point de départ sur chaque objectif',
    'T04/Proximité actuelle de chaque objectif',
    'T05/Proximité finale des objectifs',
  ],
  noteMode: ['T06/Mode de note', 'T10/Choix sur les notes'],
  address: ['T10/Adresse'],
  attendance: ['T02/Effectif présent / excusé', 'T12/Effectif', 'B06/Participation'],
  schedule: ['T03/Calendrier des dix séances'],
  validation: ['T04/Page de transmission relue et validée', 'B04/Double accord'],
  agreement: ['G01/Accord de la personne'],
  learnings: ['T01/Apprentissages', 'T04/Déplacements observés', 'T05/Effets inattendus'],
  teamPlace: ['T01/Dynamiques d’équipe observées', 'T05/Acquis et chantiers d’équipe'],
  outlook: ['T05/Suites envisagées'],
  strengths: ['T06/Forces et ressources nommées'],
  strategies: ['T06/Stratégies efficaces repérées'],
  decision: ['T08/Décision formulée'],
  selfDisclosure: ['T06/Partage de mon vécu'],
  knowledgeStatement: ['J06/Énoncé du savoir'],
  sharingLevel: ['J06/Niveau de partage'],
  practiceTopic: ['J01/À porter en analyse de pratique'],
  noteConsent: ['G02/Consentement explicite aux notes'],
};

export const roleOf = new Map(
  Object.entries(roles).flatMap(([role, keys]) => keys.map((key) => [key, role])),
);

/** A version is frozen in each vault that uses it: a new role comes with a new one. */
export const versionOf = new Map([
  ['J01', 2],
  ['G02', 2],
]);

/** Fields that keep their wordings, live beyond one entry, or are written by the app. */
export const flagsOf = new Map([
  ['T01/Repères professionnels co-construits', { versioned: true }],
  ['T02/Repères communs', { versioned: true }],
  ['J04/Ma règle personnelle', { versioned: true, standing: true }],
  ['J03/Mes signes d’alerte personnels', { standing: true }],
  ['T05/Version exportée', { filledBy: 'app' }],
  ['G02/Version du texte remis', { filledBy: 'app' }],
]);
