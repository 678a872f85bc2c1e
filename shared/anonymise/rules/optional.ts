import { type Candidate, weights } from '#shared/anonymise/candidate.ts';
import type { Doc } from '#shared/anonymise/text/tokens.ts';
import { medicines } from '#shared/anonymise/words/negatives.ts';
import { diagnoses, professions, rareEvents } from '#shared/anonymise/words/optional.ts';

export type OptionalLabel = 'PROFESSION' | 'DIAGNOSIS' | 'TREATMENT' | 'RARE_EVENT';

const patterns: Readonly<Record<Exclude<OptionalLabel, 'TREATMENT'>, RegExp>> = {
  PROFESSION: professions,
  DIAGNOSIS: diagnoses,
  RARE_EVENT: rareEvents,
};

/** Categories a public bilan leaves out too: they describe a person without naming anyone. */
export function findOptional(doc: Doc, labels: readonly OptionalLabel[]): Candidate[] {
  return labels.flatMap((label) => (label === 'TREATMENT' ? treatments(doc) : matches(doc, label)));
}

function matches({ view: { flat } }: Doc, label: Exclude<OptionalLabel, 'TREATMENT'>): Candidate[] {
  return [...flat.matchAll(patterns[label])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label,
    weight: weights.weakIdentifier - 10,
  }));
}

/** The medicine and its dose. */
function treatments(doc: Doc): Candidate[] {
  return doc.tokens
    .filter(({ folded }) => medicines.has(folded))
    .map(({ start, end }) => {
      const dose = /^ ?(?:lp |retard )?\d{1,4}(?:[.,]\d)? ?(?:mg|g|gouttes|ml|µg)(?![a-z])/.exec(
        doc.view.flat.slice(end, end + 24),
      );
      return {
        start,
        end: end + (dose?.[0].length ?? 0),
        label: 'TREATMENT' as const,
        weight: weights.organisation,
      };
    });
}
