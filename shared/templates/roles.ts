import { z } from 'zod';
import type { FieldKind } from './kinds.ts';

type KindType = FieldKind['type'];

/**
 * What a field means to the rest of the app, and the kinds that can carry it. Screens, indicators
 * and bilans look fields up by role, never by id: a template the user writes works like ours.
 */
export const roleKinds = {
  /** Météo of a person or of a group: distribution only, never averaged (practice.md 4C, I15). */
  weather: ['weather', 'distribution', 'composite'],
  /** The six principles, ticked one by one. */
  principles: ['choice', 'check'],
  /** What the session is for, in the person's words. */
  intention: ['shortText'],
  /** Amorce: the way into the session. */
  opening: ['choice', 'list'],
  /** situation, tension, réussite, difficulté (I7). */
  natures: ['choice', 'list'],
  /** I8. */
  themes: ['tags', 'composite'],
  /** J06 cards (I12). */
  experientialKnowledge: ['link', 'list'],
  /** Repères professionnels (I13). */
  landmarks: ['list', 'composite'],
  /** What moved, in the person's words: learnings, shifts, unexpected effects. */
  learnings: ['richText'],
  /** Peer support within the team: dynamics, gains, work still to do. */
  teamPlace: ['richText'],
  /** What may come next. */
  outlook: ['choice', 'richText', 'list'],
  /** Levers and signs of integration. */
  levers: ['tags', 'composite'],
  /** Axes de travail and their state (I11). */
  axes: ['list'],
  /** Shown again at the opening of the next session of the pathway. */
  carryOver: ['shortText', 'richText'],
  /** One word to leave with (I9). */
  exitKeyword: ['keyword', 'list'],
  nextDate: ['date', 'composite'],
  /** Trials decided, kept or dropped (I14). */
  trials: ['list', 'composite'],
  objectives: ['composite', 'choice', 'list'],
  /** Nearness to each objective (I10). */
  objectiveProximity: ['list'],
  /** À deux, relue, trace minimale, aucune note de contenu (I6). */
  noteMode: ['choice'],
  /** Forces, resources and strategies the person names: they go on in the register of the pathway. */
  strengths: ['list'],
  strategies: ['list'],
  /** A decision in the words of the person: gathered along the pathway, never judged. */
  decision: ['shortText'],
  /** Partage de vécu: whether something of one's own was shared, and how it sat. */
  selfDisclosure: ['choice'],
  /** What a card of experiential knowledge says, and who may read it (J06). */
  knowledgeStatement: ['shortText'],
  sharingLevel: ['choice'],
  /** « À porter en analyse de pratique »: a subject to bring, without anything of the page (J01). */
  practiceTopic: ['check'],
  /** What the person agreed to about notes: all, a bare trace, none (G02). */
  noteConsent: ['composite'],
  /** tu or vous, chosen by the person. */
  address: ['choice'],
  /** How many were there. */
  attendance: ['composite', 'number'],
  schedule: ['list'],
  /** Two dated agreements before anything is exported. */
  validation: ['composite'],
  /** The person's agreement to a sharing (G01). */
  agreement: ['composite'],
} as const satisfies Record<string, readonly KindType[]>;

export type FieldRole = keyof typeof roleKinds;

export const fieldRole = z.enum(Object.keys(roleKinds) as [FieldRole, ...FieldRole[]]);

/** Whether a field of this kind can play this role. */
export function canPlay(role: FieldRole, kind: FieldKind): boolean {
  const kinds: readonly KindType[] = roleKinds[role];
  return kinds.includes(kind.type);
}
