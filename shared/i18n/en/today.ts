import type { today as french } from '../fr/today.ts';
import type { SameKeys } from '../keys.ts';

export const today: SameKeys<typeof french> = {
  hello: 'Hello',
  helloName: 'Hello {{name}}',
  empty: 'This notebook awaits a first person; a pseudonym is enough to begin.',
  newPerson: 'New person',
  resume: {
    pill: 'Take up where you left off',
    pill_tu: 'Take up where you left off',
    title: '{{step}} with {{name}}',
    where: 'Phase “{{phase}}”. Last words written {{when}}:',
    whereEmpty: 'Phase “{{phase}}”. The page is open.',
    today: 'today at {{time}}',
    yesterday: 'yesterday at {{time}}',
    on: 'on {{day}} at {{time}}',
    quote: '“{{text}}”',
    continue: 'Continue',
    pathway: 'See the pathway',
  },
  season: {
    title: 'This season',
    propose: 'To propose',
    later: 'Later',
    open: 'Under way',
    line: '{{step}}, {{window}}',
    none: 'Nothing to propose for now: the paths follow their rhythm.',
    noPathway: 'A pathway will propose its next steps here.',
    newPathway: 'New pathway',
  },
  threads: {
    title: 'To take up again',
    from: 'session of {{day}}',
    none: 'What is left open at the end of a session will be found here.',
  },
};
