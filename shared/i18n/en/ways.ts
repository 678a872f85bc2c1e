import type { ways as french } from '../fr/ways.ts';
import type { SameKeys } from '../keys.ts';

export const ways: SameKeys<typeof french> = {
  label: 'Way of accompanying',
  name: {
    coConstruction: 'Co-construction cycle',
    accompaniment: 'Accompanying a person',
    relative: 'Support to a relative',
    practice: 'Practice analysis',
    moments: 'Informal moments',
  },
  help: {
    coConstruction: 'Ten spaced sessions with a peer supporter or a team, to build landmarks.',
    accompaniment:
      'Walking beside a person, where they decide to go: 45 minutes at most, at their own pace.',
    relative:
      'Welcoming, for themselves, someone whose relative is unwell. Their file is their own.',
    practice: 'A space for a peer supporter who wishes to step back from their role.',
  },
  place: {
    onSite: 'on site',
    remote: 'remote',
    home: 'at home',
    elsewhere: 'somewhere else',
    video: 'by video',
    phone: 'by phone',
  },
  placeWithSector: '{{place}}, {{sector}}',
  rhythm: {
    weekly: 'every week',
    twiceMonthly: 'twice a month',
    closer: 'closer, for a while',
    sixWeeks: 'every month and a half',
    twoMonths: 'every two months',
    quarterly: 'every three months',
    onDemand: 'no set rhythm',
  },
  reason: { crisis: 'crisis', motivation: 'need of motivation', sensitive: 'sensitive period' },
  form: {
    reason: 'What asks for it',
    reasonMissing: 'A closer rhythm keeps its reason: which of the three?',
    reviewOn: 'To look at again',
    reviewOnHelp: 'A day to ask each other whether this rhythm still suits.',
    sector: 'Sector',
    noSector: 'None in particular',
  },
  about: {
    format: 'Format',
    length: 'Length',
    average_one: '{{minutes}} on average over {{count}} session',
    average_other: '{{minutes}} on average over {{count}} sessions',
    closer: 'closer: {{reason}}',
    review: 'to look at again on {{day}}',
    reviewNow: 'This closer rhythm was to be looked at again on {{day}}: does it still suit?',
    reviewDo: 'Look at the rhythm',
  },
  start: {
    other: 'Something else',
    otherTitle: 'Something else than the usual session',
    otherLead: 'Each page opens today; day and place can change afterwards.',
    minutes: 'About {{minutes}}.',
    aside: 'Beside the sessions: does not count as one.',
    firstMeeting: 'A first meeting may open the path: saying who one is, choosing the frame.',
    beginFirstMeeting: 'Open the first meeting',
    soon_one:
      'The session before was yesterday; the rhythm agreed is “{{rhythm}}”. Nothing prevents beginning now.',
    soon_other:
      'The session before was {{count}} days ago; the rhythm agreed is “{{rhythm}}”. Nothing prevents beginning now.',
  },
  session: {
    way: {
      coConstruction: 'Co-construction path',
      accompaniment: 'Accompaniment',
      relative: 'Support to a relative',
      practice: 'Practice analysis',
      moments: 'Informal moments',
    },
    numbered: 'session {{number}}',
    enough: 'That this moment took place is enough; nothing has to be written.',
    minutes: 'Length, in minutes',
    minutesHelp: 'Leave empty to keep what the timer says.',
    minutesCap: '{{minutes}} minutes at most. Leave empty to keep what the timer says.',
    minutesWrong: 'A length is written in minutes, for example 40.',
    length: '{{minutes}}, noted by hand',
    safety: 'Before going',
  },
  cue: {
    left: 'About {{minutes}} minutes left.',
    last: '{{minutes}} minutes left: time to announce the end.',
    over: '{{minutes}} minutes: time to part.',
  },
  crisis: {
    button: 'Moment of crisis',
    short: 'Crisis',
    question: 'Does a moment of crisis ask for more?',
    open: 'Open the relay sheet',
    back: 'Back to the interrupted session',
    kept: 'The interrupted session is kept as it is.',
    numbers: 'Emergency numbers',
    limits:
      'In peer support, one does not assess a risk in place of health professionals: one stays, and passes the relay.',
    checked: 'Numbers checked on {{day}}.',
    unchecked: 'Numbers supplied with the notebook: to be checked in the settings.',
    line: {
      suicide: 'suicide prevention, day and night',
      medical: 'medical emergencies',
      emergency: 'emergency services, anywhere in Europe',
      emergencyAll: 'emergency services',
      deaf: 'by message, for deaf or hard-of-hearing people',
      listening: 'listening, day and night',
      youth: 'listening for young people',
    },
  },
  apart: {
    title: 'Two separate files',
    relative:
      'You also accompany the person this relative cares about. Both files stay separate: nothing of one shows in the other.',
    relative_tu:
      'You also accompany the person this relative cares about. Both files stay separate: nothing of one shows in the other.',
    concerned:
      'You also accompany a relative of this person. Both files stay separate: nothing of one shows in the other.',
    concerned_tu:
      'You also accompany a relative of this person. Both files stay separate: nothing of one shows in the other.',
    ask: 'This relative and a person of the notebook',
    askHelp:
      'If you also accompany the person this relative cares about, the notebook can know: it recalls that the files are separate and refuses to bring them together. It is optional.',
    askHelp_tu:
      'If you also accompany the person this relative cares about, the notebook can know: it recalls that the files are separate and refuses to bring them together. It is optional.',
    who: 'This person',
    choose: 'Choose',
    do: 'Keep the files separate',
    forget: 'Forget this tie',
    forgotten: 'The tie is forgotten; both files are unchanged.',
  },
  moment: {
    do: 'Note an informal moment',
    lead: 'A corridor, an activity, a coffee: keeping the memory of the bond, not of what was confided. The date is enough.',
    day: 'Day',
    who: 'With',
    nobody: 'Without saying with whom',
    note: 'Note',
    write: 'Note and write a few words',
    noted: 'The moment is noted.',
  },
  settings: {
    title: 'Accompanying',
    sectors: 'Sectors you travel to',
    sectors_tu: 'Sectors you travel to',
    sectorsHelp: 'A town, a neighbourhood: offered for meetings at home.',
    safety: 'Safety note for home visits',
    safetyHelp:
      'A few words of your own: whom to tell, when to call back. They show in the margin, only for home visits, and never leave the vault.',
    safetyHelp_tu:
      'A few words of your own: whom to tell, when to call back. They show in the margin, only for home visits, and never leave the vault.',
    country: 'Emergency numbers',
    countries: { FR: 'France', BE: 'Belgium', CH: 'Switzerland', QC: 'Quebec' },
    own: 'Other numbers',
    ownHelp: 'One a line: a local service, a peer on duty.',
    check: 'I have checked these numbers today',
  },
};
