/** « Ressources »: experiential knowledge, toolbox, the peer supporter’s own way. */
export const library = {
  title: 'Ressources',
  tabs: {
    label: 'Ressources',
    knowledge: 'Savoirs d’expérience',
    toolbox: 'Boîte à outils',
    portfolio: 'Mon parcours en pair-aidance',
  },
  filter: 'Filtrer',
  noneFound: 'Rien ici ne répond à ces mots.',
  setAside: 'Mettre de côté',
  link: {
    J06: 'Choisir parmi vos fiches',
    J06_tu: 'Choisir parmi tes fiches',
    library: 'Choisir dans la boîte à outils',
    placeholder: 'Choisir…',
  },
} as const;

/** « Savoirs d’expérience »: the cards of J06. */
export const knowledge = {
  new: 'Nouvelle fiche',
  empty:
    'Une fiche part d’un vécu et en tire un savoir à partager : ce qui a été fait, appris, à quelles conditions, avec quel effet.',
  unnamed: 'Fiche sans énoncé',
  eyebrow: 'Savoir d’expérience',
  back: 'Revenir aux fiches',
  sharingUnset: 'partage non précisé',
  margin: 'Du vécu au savoir',
  marginText:
    'L’origine reste à vous et n’est jamais exportée. L’énoncé, lui, peut voyager, avec ses conditions et ses limites.',
  marginText_tu:
    'L’origine reste à toi et n’est jamais exportée. L’énoncé, lui, peut voyager, avec ses conditions et ses limites.',
  mobilised: 'Mobilisé dans',
  session: '{{pathway}}, {{day}}',
  discarded: 'La fiche est mise de côté.',
  step: 'Étape {{number}} sur {{count}}',
} as const;
