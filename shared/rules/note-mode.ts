import { z } from 'zod';
import type { FieldKind } from '../templates/kinds.ts';
import type { FieldRole } from '../templates/roles.ts';

/**
 * How the trace of a session is kept, chosen with the person (practice.md 0, finding 2; 1A, row 7):
 * written together, reread by the person, the bare minimum, or no content at all.
 */
export const noteMode = z.enum(['together', 'reread', 'minimal', 'none']);
export type NoteMode = z.output<typeof noteMode>;

/** Kinds that tell neither a story nor anyone's words: kept in a minimal trace. */
const minimalKinds: ReadonlySet<FieldKind['type']> = new Set([
  'keyword',
  'tags',
  'choice',
  'weather',
  'distribution',
  'namedScale',
  'date',
  'check',
  'number',
]);
/** What a session without content may keep: that it took place, and when the next one may. */
const factKinds: ReadonlySet<FieldKind['type']> = new Set(['date', 'check', 'number']);
/** Sentences that a minimal trace keeps because the next session starts from them. */
const minimalRoles: ReadonlySet<FieldRole> = new Set(['carryOver', 'exitKeyword']);

/** Whether an answer of that kind belongs in a trace of that mode. `null`: no mode was chosen. */
export function modeKeeps(
  mode: NoteMode | null,
  field: { readonly kind: FieldKind; readonly role?: FieldRole | undefined },
): boolean {
  // The choice itself can always be made again.
  if (field.role === 'noteMode') return true;
  if (mode === 'none') return factKinds.has(field.kind.type);
  if (mode !== 'minimal') return true;
  if (field.role !== undefined && minimalRoles.has(field.role)) return true;
  return minimalKinds.has(field.kind.type);
}

/** What an answer to a field that plays `noteMode` says, in the words of its template; else null. */
export function noteModeSaid(value: unknown): NoteMode | null {
  const { selected = [] } = (value ?? {}) as { selected?: readonly string[] };
  const [words = ''] = selected;
  return said.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The lightest first. */
const byWeight: readonly NoteMode[] = ['none', 'minimal', 'reread', 'together'];

/** Whether a note of one mode keeps less than a note of the other; `null` keeps everything. */
export function modeIsLess(one: NoteMode, other: NoteMode | null): boolean {
  if (one === 'together' || one === 'reread') return false;
  return other === null || byWeight.indexOf(one) < byWeight.indexOf(other);
}

/**
 * The mode that follows from what a person agreed to (G02, field with the role `noteConsent`); null
 * where whole notes were agreed to, or nothing is said. A withdrawn consent leaves no content.
 */
export function agreedMode(consent: unknown, withdrawn: boolean): 'minimal' | 'none' | null {
  if (withdrawn) return 'none';
  const mode = noteModeSaid((consent as { notes?: unknown } | null)?.notes);
  return mode === 'minimal' || mode === 'none' ? mode : null;
}

const said: readonly (readonly [RegExp, NoteMode])[] = [
  [/à deux/, 'together'],
  [/relue/, 'reread'],
  [/minimale/, 'minimal'],
  [/aucune/, 'none'],
];
