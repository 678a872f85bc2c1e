import type { EntityLabel, KnownWorld } from '../types.ts';
import { formKey } from './start.ts';
import { type ReviewState, rangeText } from './state.ts';

/** Decisions to keep in the vault: « Rose est une personne ici ». */
export interface RememberedDecisions {
  readonly never: readonly string[];
  readonly always: readonly { readonly text: string; readonly label: EntityLabel }[];
}

/** What the reviewer asked to remember, every written form once. */
export function rememberedOf(state: ReviewState): RememberedDecisions {
  const never = new Map<string, string>();
  const always = new Map<string, { text: string; label: EntityLabel }>();
  for (const { mentions, remember, label } of state.content.entities) {
    if (remember === null) continue;
    for (const mention of mentions) {
      const text = rangeText(state, mention);
      const form = formKey(text);
      if (remember === 'never') never.set(form, never.get(form) ?? text);
      else always.set(form, always.get(form) ?? { text, label });
    }
  }
  return { never: [...never.values()], always: [...always.values()] };
}

/** The known world with new decisions: the last word on a form is the one that holds. */
export function withRemembered(world: KnownWorld, decisions: RememberedDecisions): KnownWorld {
  const told = new Set(
    [...decisions.never, ...decisions.always.map(({ text }) => text)].map(formKey),
  );
  return {
    ...world,
    never: [...world.never.filter((text) => !told.has(formKey(text))), ...decisions.never],
    always: [...world.always.filter(({ text }) => !told.has(formKey(text))), ...decisions.always],
  };
}
