import type { frieze as french } from '../fr/frieze.ts';
import type { SameKeys } from '../keys.ts';

export const frieze: SameKeys<typeof french> = {
  step: {
    preliminary: 'first talk',
    session: 'session {{number}}',
    midpoint: 'midway review',
    final: 'closing review',
    firstMeeting: 'first meeting',
    halt: 'halt',
    detour: 'detour',
  },
  state: {
    open: 'under way',
    done: 'took place',
    current: 'next',
    due: 'to propose',
    tooEarly: 'a little early',
    upcoming: 'to come',
    skipped: 'set aside, still possible',
  },
  window: 'between {{from}} and {{to}}',
  link: { done: '{{step}}, took place on {{day}}', open: '{{step}}, under way' },
  sentence: {
    none_one: 'No session has taken place yet; {{count}} is planned.',
    none_other: 'No session has taken place yet; {{count}} are planned.',
    held_one: '{{count}} session took place, out of {{planned}} planned.',
    held_other: '{{count}} sessions took place, out of {{planned}} planned.',
    noneYet: 'The path begins here.',
    walked_one: '{{count}} session took place.',
    walked_other: '{{count}} sessions took place.',
    moments_one: '{{count}} moment took place.',
    moments_other: '{{count}} moments took place.',
    whenNeeded: 'What follows will come in its own time.',
    open: 'Under way: {{step}}.',
    next: 'To propose: {{step}}, {{window}}.',
    tooEarly: 'Then: {{step}}, {{window}}; there is no hurry.',
    complete: 'The planned path has been walked.',
  },
  table: { caption: 'Steps of the pathway', step: 'Step', state: 'Where it stands', when: 'When' },
};
