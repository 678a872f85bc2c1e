import type { Sky } from '#shared/features/overviews.ts';
import type { Exportable } from '#shared/rules/bilan/exportable.ts';
import { answerFor, type StoredEntry, tagsOf } from '#shared/rules/session-facts.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import type { FieldClass, Template } from '#shared/templates/schema.ts';
import { plainText } from '#shared/templates/value-text.ts';
import type { ValueOf } from '#shared/templates/values.ts';

/** What one session shows at a glance, read by role: sky, themes, words it was left with. */
export interface StepFacts {
  readonly sky: Sky | null;
  readonly themes: string[];
  readonly keywords: string[];
}

/** Entries that the template does not know, or of another shape, say nothing. */
export function stepFacts(template: Template, entries: readonly StoredEntry[]): StepFacts {
  const weather = answerFor(template, entries, 'weather');
  const exit = answerFor(template, entries, 'exitKeyword');
  return {
    sky: weather === undefined ? null : skyOf(weather.kind, weather.value),
    themes: tagsOf(answerFor(template, entries, 'themes')),
    keywords: exit === undefined ? [] : linesOf(plainText(exit.kind, exit.value)),
  };
}

/**
 * The same, for paper: only answers that went through `toExportable` can be given, so that nothing
 * reflective or never exported reaches a page by mistake.
 */
export function printedFacts(
  template: Template,
  entries: readonly Exportable<StoredEntry & { readonly class: FieldClass }>[],
): StepFacts {
  return stepFacts(template, entries);
}

/** Pictures and words as they were given; never averaged, never put in an order (I15). */
function skyOf(kind: FieldKind, value: unknown): Sky | null {
  switch (kind.type) {
    case 'weather': {
      const { word, free } = value as ValueOf<'weather'>;
      const said = { pictures: word === null ? [] : [{ word, count: null }], free: free.trim() };
      return said.pictures.length === 0 && said.free === '' ? null : said;
    }
    case 'distribution': {
      const { counts } = value as ValueOf<'distribution'>;
      const pictures = kind.options.flatMap((word) => {
        const count = counts[word] ?? 0;
        return count > 0 ? [{ word, count }] : [];
      });
      return pictures.length === 0 ? null : { pictures, free: '' };
    }
    case 'composite': {
      const parts = value as ValueOf<'composite'>;
      const skies = kind.parts.map((part) => skyOf(part.kind, parts[part.id]));
      return skies.find((sky) => sky !== null) ?? null;
    }
    default:
      return null;
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
