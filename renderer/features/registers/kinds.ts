import type { RegisterBody, RegisterKind, RegisterState } from '#shared/features/registers.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';

/** A line of text of an item, beside its statement. */
export interface DetailField {
  readonly property: 'due' | 'context' | 'limits' | 'mention';
  readonly label: MessageKey;
}

const due = { property: 'due', label: 'registers.label.due' } as const;
const limits = { property: 'limits', label: 'registers.label.limits' } as const;

/** What each kind says beside its statement; the same words as the columns of the templates. */
export const details: Readonly<Record<RegisterKind, readonly DetailField[]>> = {
  objective: [],
  axis: [due],
  landmark: [{ property: 'context', label: 'registers.label.context' }, limits],
  strength: [{ property: 'mention', label: 'registers.label.where' }],
  strategy: [{ property: 'context', label: 'registers.label.when' }, limits],
  trial: [due, { property: 'mention', label: 'registers.label.support' }],
};

/** What an item says of itself, its statement aside: only what is written. */
export function detailsOf(
  kind: RegisterKind,
  body: RegisterBody,
): (DetailField & { text: string })[] {
  const group: DetailField = { property: 'mention', label: 'registers.label.agreement' };
  const fields = kind === 'landmark' ? [...details.landmark, group] : details[kind];
  return fields.flatMap((field) => {
    const text = body[field.property].trim();
    return text === '' ? [] : [{ ...field, text }];
  });
}

/** The order of the page: what is worked on first, what it rests on next. */
export const kindsInOrder: readonly RegisterKind[] = [
  'axis',
  'objective',
  'landmark',
  'trial',
  'strength',
  'strategy',
];

type Family = 'axis' | 'trial' | 'other';

export function familyOf(kind: RegisterKind): Family {
  return kind === 'axis' || kind === 'trial' ? kind : 'other';
}

/** The word of a state, by kind. A kind is never asked for a state it has not. */
export function stateKey(kind: RegisterKind, state: RegisterState): MessageKey {
  const family = familyOf(kind);
  if (family === 'axis') return `registers.state.axis.${state}`;
  const own = state === 'underway' ? 'open' : state;
  if (family === 'trial') return `registers.state.trial.${own}`;
  return `registers.state.other.${own === 'settled' ? 'open' : own}`;
}
