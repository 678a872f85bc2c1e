import { AppError } from '#shared/errors.ts';
import type { Template } from '#shared/templates/schema.ts';

/** Milliseconds a session of this template may last, or `null`. */
export function capMs({ facts }: Template): number | null {
  return facts.maxMinutes === undefined ? null : facts.maxMinutes * 60_000;
}

/** @throws AppError `session-too-long`: « parfois moins, mais jamais plus » (source 003). */
export function checkLength({ facts }: Template, minutes: number): void {
  if (facts.maxMinutes !== undefined && minutes > facts.maxMinutes) {
    throw new AppError('session-too-long');
  }
}
