import type { Template } from '#shared/templates/schema.ts';

/**
 * Whether subjects set aside in one's journal may be brought to it: an analysis of practices, alone
 * or in a group (T16, T17), not a codevelopment, which has its own way of choosing.
 */
export function takesTopics({ facts }: Template): boolean {
  return facts.family === 'peers' && facts.timings === undefined;
}
