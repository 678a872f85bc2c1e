import type { Address } from '#shared/features/fields.ts';

/** What an answer to a field with the role `address` says (T10); null for « à revoir », or nothing. */
export function addressSaid(value: unknown): Address | null {
  const { selected = [] } = (value ?? {}) as { selected?: readonly string[] };
  const [word] = selected;
  return word === 'tu' || word === 'vous' ? word : null;
}
