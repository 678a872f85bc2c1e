import type { z } from 'zod';
import type { Procedure } from './procedure.ts';

/** feature → verb → procedure. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Procedure>>>>;

/**
 * What a caller gives. `z.output`, not `z.input`: with `z.input` a raw string would pass for a
 * branded identifier.
 */
export type InputOf<P extends Procedure> = z.output<P['input']>;

/** What a caller gets. */
export type OutputOf<P extends Procedure> = z.output<P['output']>;
