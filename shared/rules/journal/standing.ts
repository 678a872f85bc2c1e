import type { Field } from '#shared/templates/schema.ts';

/**
 * What the user wrote for themselves once and finds again on each page: their rule for stopping
 * and whom to call. They stand beside the template, so that J02 and J03 ship as they are.
 */
export const GUARDS_PHASE_ID = 'mes-reperes';

/** The user's own rule for stopping (« ma règle personnelle d’arrêt », J02). */
export const STOP_RULE_FIELD_ID = 'regle-d-arret';
/** « Mes appuis, mes numéros » (J02). */
export const SUPPORTS_FIELD_ID = 'appuis';

export const guardFieldIds = [STOP_RULE_FIELD_ID, SUPPORTS_FIELD_ID] as const;
export type GuardFieldId = (typeof guardFieldIds)[number];

/** A guard as a field; its label is the screen's business. */
export function guardField(id: GuardFieldId, label: string, help = ''): Field {
  return {
    id,
    label,
    help,
    class: 'reflective',
    kind: { type: 'shortText', limit: 2_000 },
    standing: true,
  };
}
