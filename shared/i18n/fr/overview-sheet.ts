/** Words of the drawings laid on paper: in French whatever the interface. */
export const overviewSheetFr = {
  /** In the file itself: neutral. */
  fileTitle: 'Document',
  title: 'Le parcours, regardé ensemble',
  confidential: 'Page confidentielle : elle garde les mots d’une personne et n’est pas anonymisée.',
  foot: 'Cette page appartient d’abord à la personne dont elle garde les mots. Rien n’y est compté comme une réussite ni comme un recul.',
  ownTitle: 'Ce que je porte, ce qui me repose',
  ownConfidential: 'Page à moi, pour moi : elle ne parle de personne d’autre.',
} as const;
