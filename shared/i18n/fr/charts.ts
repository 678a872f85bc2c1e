/** Words that every chart shares. */
export const charts = {
  showTable: 'Lire en tableau',
  hideTable: 'Refermer le tableau',
  day: 'Jour',
} as const;
