import type { charts as french } from '../fr/charts.ts';
import type { SameKeys } from '../keys.ts';

export const charts: SameKeys<typeof french> = {
  showTable: 'Read as a table',
  hideTable: 'Close the table',
  day: 'Day',
};
