/** Short builders of field kinds (see shared/templates/kinds.ts), used once to type the source. */

/** Stable identifier of a French label: « Météo du jour » → `meteo-du-jour`. */
export function slugOf(label) {
  return label
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

export const capital = (label) => label.slice(0, 1).toLocaleUpperCase('fr') + label.slice(1);

export const short = (limit = 1_000) => ({ type: 'shortText', limit });
export const rich = () => ({ type: 'richText' });
export const word = () => ({ type: 'keyword' });
export const box = (dated = false) => ({ type: 'check', dated });
export const count = () => ({ type: 'number' });
export const weather = () => ({ type: 'weather' });
export const tags = (vocabulary) => ({ type: 'tags', ...(vocabulary ? { vocabulary } : {}) });
export const scale10 = (ends = {}) => ({ type: 'optionalScale', ...ends });
export const named = (scale, words) => ({ type: 'namedScale', scale, words });
export const spread = (...options) => ({ type: 'distribution', options });
export const date = (precision = 'day', extra = {}) => ({ type: 'date', precision, ...extra });
export const link = (to, multiple = true) => ({ type: 'link', to, multiple });

export const pick = (...options) => ({
  type: 'choice',
  options,
  multiple: false,
  free: options.includes('autre'),
});
export const picks = (...options) => ({ ...pick(...options), multiple: true });
export const free = (choice) => ({ ...choice, free: true });

export const statement = ['statement', 'Énoncé', short()];
/** A deadline nobody is held to, in words (« avant l’été »). */
export const due = ['due', 'Échéance souple', short(200)];

/** `columns`: `[id, label, kind]`, a label alone standing for a short text. */
export const list = (columns = [statement], extra = {}) => ({
  type: 'list',
  columns: columns.map(named3),
  ordered: false,
  anonymous: false,
  table: false,
  ...extra,
});
export const anonymous = (columns) => list(columns, { anonymous: true });
export const parts = (...items) => ({ type: 'composite', parts: items.map(named3) });

function named3(item) {
  const [id, label, kind] = Array.isArray(item) ? item : [slugOf(item), item, short()];
  return { id, label, kind };
}
