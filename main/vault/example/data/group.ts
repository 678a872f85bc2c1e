import type { WrittenSession } from '../written.ts';

/** A group of peers at its beginning: notes are kept for the group, never for one of its members. */
export const groupPreliminary: WrittenSession = {
  step: 'preliminary',
  place: 'onSite',
  minutes: [10, 24, 16, 9, 4],
  phases: [
    {
      note: `Cinq pairs-aidantes et pairs-aidants de structures différentes, qui se téléphonaient déjà entre deux portes. L’une d’entre elles a dit : « On se dépanne, mais on ne pense pas. »`,
      answers: { 'Origine de la demande': 'pair-aidant' },
    },
    {
      answers: {
        'Besoins exprimés': {
          Récit: `Un lieu qui ne soit ni le bureau ni le café. Parler du métier sans avoir à le défendre d’abord. Repartir avec une chose à essayer.`,
          Mots: ['double appartenance', 'entraide', 'reconnaissance'],
        },
        'Sujets exclus': `Les personnes accompagnées, par leur nom. Les employeurs, par le leur.`,
      },
    },
    {
      note: `Deux personnes du groupe ont préféré n’avoir aucune page ici. Elles comptent dans l’effectif, et c’est tout.`,
      answers: { 'Ce qui sort du dispositif': ['présence', 'dates'] },
    },
    {
      answers: {
        'Objectifs retenus': {
          'Objectifs du dispositif': [
            'Développer ses savoir-faire de pair-aidant.',
            'Travailler sa posture de pair-aidance.',
          ],
          'Reformulation personnelle': `Se fabriquer un vocabulaire commun, avec nos mots.`,
        },
      },
    },
    { note: `Un vendredi matin tous les deux mois, deux heures et demie, brioche à tour de rôle.` },
  ],
};

export const group1: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [29, 46, 52, 23],
  phases: [
    {
      note: `Premier tour de météo : un mot chacun, personne ne commente. Les règles du groupe sont écrites à la main sur une grande feuille, relues, signées d’une croix ou d’un dessin.`,
      answers: {
        'Effectif présent / excusé': { Présents: 4, Excusés: 1 },
        'Météo du groupe': { éclaircies: 2, nuageux: 1, vent: 1 },
        'Amorces proposées': [
          { Énoncé: 'On m’a demandé de témoigner pour une plaquette.' },
          { Énoncé: 'Je suis seule de mon métier dans ma structure.' },
        ],
      },
    },
    {
      note: `Deux récits, écoutés jusqu’au bout. Un mot revient de l’un à l’autre : *vitrine*.`,
      answers: {
        'Situations déposées': [
          {
            'Titre neutre': 'La plaquette',
            Nature: ['tension'],
            Thèmes: ['rôle de façade', 'témoignage'],
          },
          {
            'Titre neutre': 'Seule de mon métier',
            Nature: ['difficulté', 'réussite'],
            Thèmes: ['légitimité', 'entraide'],
          },
        ],
        'Thèmes transversaux': ['rôle de façade', 'témoignage', 'entraide'],
      },
    },
    {
      note: `? Quel repère commun pourrions-nous formuler

Le groupe en écrit un, puis cherche tout de suite ses exceptions. Il en trouve deux et demie.`,
      answers: {
        'Repères communs': [
          {
            Énoncé: 'Témoigner se décide à froid, avec le droit de relire et de retirer.',
            Accord: 'unanime',
          },
        ],
        'Points de désaccord féconds': `Faut-il être payé pour témoigner ? Trois réponses, toutes défendues avec le sourire. À reprendre.`,
      },
    },
    {
      note: `Une phrase chacun, sans réponse.`,
      answers: {
        'Mots-clés de sortie': [
          { 'Mot-clé': 'vitrine' },
          { 'Mot-clé': 'brioche' },
          { 'Mot-clé': 'souffle' },
          { 'Mot-clé': 'ensemble' },
        ],
        'Axes de travail du groupe': [
          {
            Énoncé: 'Apporter chacun une demande de témoignage reçue, et la regarder à plusieurs.',
          },
        ],
        'Prochaine séance': { inDays: 60 },
      },
    },
  ],
};
