import type { FieldClass } from '#shared/templates/schema.ts';

/** The room a field belongs to; its words say the same beside the colour. */
export const classTone = {
  dossier: 'paper',
  aggregable: 'pine',
  reflective: 'plum',
  never: 'clay',
} as const satisfies Record<FieldClass, string>;
