import { limits } from '../features/fields.ts';

/**
 * What a pathway is called: the title it was given, or else whom it accompanies
 * (« Ana », « Ana et Bilal », « Ana, Bilal et Chloé »), never longer than a title may be. French
 * in every language of the interface, like the notes it names.
 */
export function pathwayTitle(title: string, pseudonyms: readonly string[]): string {
  const given = title.trim();
  if (given !== '') return given;
  const last = pseudonyms.at(-1) ?? '';
  const others = pseudonyms.slice(0, -1);
  const names = others.length === 0 ? last : `${others.join(', ')} et ${last}`;
  return names.length <= limits.title ? names : `${names.slice(0, limits.title - 1).trimEnd()}…`;
}
