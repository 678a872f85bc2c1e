import { z } from 'zod';

/**
 * « Dans quel cadre exercez-vous ? » (practice.md 3A). `independent`: without a convention;
 * `convention`: within a service, under one; `employee`: salaried by a service; `trainer`: peer
 * trainer or supervisor; `publicEmployer`: the pairs of a public employer; `abroad`: Belgium,
 * Switzerland or Québec, where other texts hold.
 */
export const practiceFrame = z.enum([
  'unset',
  'independent',
  'convention',
  'employee',
  'trainer',
  'publicEmployer',
  'abroad',
]);
export type PracticeFrame = z.output<typeof practiceFrame>;

/**
 * Whether « secret professionnel » may be said: a text must subject the professional to it, nobody
 * takes it on by themselves. Only a convention with a service, or its employment, may bring one.
 * As long as the frame is not told, the modest words hold.
 */
export function maySaySecrecy(frame: PracticeFrame): boolean {
  return frame === 'convention' || frame === 'employee';
}

const secrecy = /secrets?\s+professionnels?/iu;

/** True of words that claim a secrecy the frame does not give. */
export function claimsSecrecy(words: string, frame: PracticeFrame): boolean {
  return !maySaySecrecy(frame) && secrecy.test(words.normalize('NFC'));
}
