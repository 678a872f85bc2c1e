import type { WrittenSession } from '../written.ts';

/** A cycle that keeps the smallest trace: dates, a word, a thread. That is enough. */
export const tamarisPreliminary: WrittenSession = {
  step: 'preliminary',
  place: 'remote',
  minutes: [8, 21, 17, 9, 3],
  phases: [
    { answers: { 'Origine de la demande': 'pair-aidant' } },
    { answers: { 'Sujets exclus': 'Mon histoire. Le reste, on verra en marchant.' } },
    { answers: { 'Ce qui sort du dispositif': ['rien'] } },
  ],
};

export const tamaris1: WrittenSession = {
  step: 'session',
  place: 'remote',
  minutes: [17, 33, 44, 19],
  phases: [
    { answers: { 'Météo du jour': ['éclaircies', 'ça se lève'] } },
    {},
    {},
    {
      answers: {
        'À reprendre la prochaine fois': 'Ma première réunion avec toute l’équipe.',
        'Mot-clé de sortie': 'à mon pas',
        'Prochaine séance': { inDays: 48 },
      },
    },
  ],
};
