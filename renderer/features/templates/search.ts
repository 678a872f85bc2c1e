import type { TemplateSummary } from '#shared/features/templates.ts';

const marks = /\p{Mn}/gu;
const fold = (text: string) =>
  text.normalize('NFD').replace(marks, '').replaceAll('œ', 'oe').replaceAll('’', "'").toLowerCase();

/** Whether every word typed begins a word of the template, or of what it is for; accents aside. */
export function matches(template: TemplateSummary, situation: string, typed: string): boolean {
  const { title, description, phases } = template;
  const phaseTitles = phases.map((phase) => phase.title);
  const text = fold([title, description, situation, ...phaseTitles].join(' '));
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .every((word) => words.some((each) => each.startsWith(word)));
}
