import type { agenda as french } from '../fr/agenda.ts';
import type { SameKeys } from '../keys.ts';

export const agenda: SameKeys<typeof french> = {
  title: 'Agenda',
  eyebrow: 'Today',
  open: 'Open the agenda',
  parts: {
    days: 'These days',
    soon: 'Soon',
    later: 'Later, when the time comes',
  },
  empty:
    'Nothing awaits. Agreed meetings, what the rhythm of the pathways proposes and agreements that come to their end will come here by themselves.',
  pathways: 'See the pathways',
  line: {
    agreed: {
      coming: 'Meeting agreed for {{day}}',
      today: 'Meeting agreed for today',
      passed: 'Meeting agreed for {{day}}: it can be noted, or another date chosen',
    },
    followUp: {
      coming: 'Ask for news on {{day}}, as agreed',
      today: 'Ask for news today, as agreed',
      passed: 'Ask for news, as agreed for {{day}}',
    },
    agreement: {
      coming: '{{title}}: comes to its end on {{day}}',
      today: '{{title}}: comes to its end today',
      passed: '{{title}}: came to its end on {{day}}, and can be renewed',
    },
    rhythm: {
      coming: 'Look together whether the closer rhythm still suits, on {{day}}',
      today: 'Look together whether the closer rhythm still suits',
      passed: 'Look together whether the closer rhythm still suits',
    },
    words: '{{step}}, {{day}}: the page awaits its words',
    proposal: '{{step}} to propose, {{window}}',
  },
  aside: 'Leave aside',
  asideNamed: 'Leave aside: {{name}}, {{what}}',
  asideDone: 'Left aside. The line will come back if its date changes.',
  bringBack: 'See again what is left aside',
  export: {
    title: 'To another calendar',
    what: 'An .ics file holds the agreed days, each under the one name “Rendez-vous”: no person, no place, no time.',
    knows:
      'The calendar program that opens it, and the online service it may be tied to, will know that there is an appointment on those days. Nothing more.',
    again: 'Importing a new file adds these days once more.',
    button: 'Export the agreed days',
    none: 'No day is agreed for now.',
    done: 'Agreed days saved in “{{file}}”.',
  },
  reminder: {
    title: 'Agenda',
    text: 'A meeting is proposed today.',
  },
  settings: {
    title: 'Agenda',
    reminders: 'Say on “Today” that a meeting is proposed that day',
    remindersHelp: 'One line on the home page, without a name. The notebook sends no notification.',
  },
};
