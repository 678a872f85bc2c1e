import { templates } from '#shared/templates/catalogue.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';

/** The objectives the framework proposes (source 000, « Objectifs du dispositif »), as templates say them. */
export function frameworkObjectives(): readonly string[] {
  for (const template of templates) {
    const kind = fieldWithRole(template, 'objectives')?.field.kind;
    const parts = kind?.type === 'composite' ? kind.parts.map((part) => part.kind) : [kind];
    for (const part of parts) if (part?.type === 'choice') return part.options;
  }
  return [];
}
