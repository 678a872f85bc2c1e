import { CircleCheck, CircleSlash, type LucideIcon, PenLine, TimerOff, Undo2 } from 'lucide-react';
import type { AgreementState } from '#shared/rules/sheets/agreement-state.ts';

/** A shape and a tone beside the word: colour never says it alone. */
export const stateLook: Record<
  AgreementState,
  { readonly icon: LucideIcon; readonly tone: 'paper' | 'pine' | 'straw' }
> = {
  written: { icon: PenLine, tone: 'paper' },
  awaiting: { icon: PenLine, tone: 'straw' },
  given: { icon: CircleCheck, tone: 'pine' },
  refused: { icon: CircleSlash, tone: 'paper' },
  expired: { icon: TimerOff, tone: 'straw' },
  withdrawn: { icon: Undo2, tone: 'paper' },
};
