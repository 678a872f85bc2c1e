import type { KindOf } from '#shared/templates/kinds.ts';
import type { Field, Phase, Template } from '#shared/templates/schema.ts';

/** The scales whose words are looked at over the weeks: load (J02) and recovery (J03). */
export const watchedScales = ['charge', 'recuperation'] as const;
/** How strongly something resonated (J01). */
export const echoScale = 'echo';

interface ScaleField {
  readonly phase: Phase;
  readonly field: Field;
  readonly kind: KindOf<'namedScale'>;
}

/** The fields of a template that answer with the words of this scale. */
export function scaleFields({ phases }: Template, scale: string): ScaleField[] {
  return phases.flatMap((phase) =>
    phase.fields.flatMap((field) =>
      field.kind.type === 'namedScale' && field.kind.scale === scale
        ? [{ phase, field, kind: field.kind }]
        : [],
    ),
  );
}

/** A page where one looks at what one carries: the stop rule has its place there. */
export function watchesLoad(template: Template): boolean {
  return watchedScales.some((scale) => scaleFields(template, scale).length > 0);
}
