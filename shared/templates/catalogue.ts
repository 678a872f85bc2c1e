import { z } from 'zod';
import data from './data/templates.fr.json' with { type: 'json' };
import { type Template, template } from './schema.ts';

/** The 38 templates shipped with the app, in the order of the practice document. */
export const templates: readonly Template[] = z.array(template).parse(data);

const byId = new Map(templates.map((each) => [each.id, each]));

/** A shipped template, or `undefined`. */
export function templateById(id: string): Template | undefined {
  return byId.get(id);
}
