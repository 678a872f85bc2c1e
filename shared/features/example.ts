import { z } from 'zod';
import { action } from '../ipc/procedure.ts';
import { nothing } from './fields.ts';

/** The fictional vault: no real person, hence a phrase that the app may show. */
export const example = {
  open: action({ input: nothing, output: nothing, whileLocked: true }),
  phrase: action({ input: nothing, output: z.object({ phrase: z.string() }), whileLocked: true }),
  /** Erases the fictional vault's folder; the own vault is never touched. */
  erase: action({ input: nothing, output: nothing, whileLocked: true }),
};
