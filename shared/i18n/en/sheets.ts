import type { sheets as french } from '../fr/sheets.ts';
import type { SameKeys } from '../keys.ts';

export const sheets: SameKeys<typeof french> = {
  title: 'Sheet',
  card: 'Agreements and sheets',
  none: 'Nothing here for now: a sheet begins when the person needs it.',
  add: 'New sheet',
  choose: {
    title: 'Which sheet?',
    begin: 'Begin',
    G01: 'What may be said, to whom, why, until when: with the agreement of the person and of the professional.',
    G02: 'Say what is written and where, then note the person’s choice. A page to hand to them.',
    G03: 'The person’s own document, about what they prefer in a hard time. A copy only if they ask for it.',
    G04: 'Three optional questions, to adjust the next meeting.',
  },
  state: {
    written: 'under way',
    awaiting: 'agreement to ask for',
    given: 'agreed',
    refused: 'refused',
    expired: 'come to its end',
    withdrawn: 'withdrawn',
  },
  until: 'until {{day}}',
  withdrawnOn: 'Withdrawn on {{day}}. The sheet stays here as proof; it no longer changes.',
  expired: 'This agreement came to its end on {{day}}. It can be renewed, with the person.',
  replaced: 'There is a more recent version.',
  seeNewer: 'See the recent version',
  older: 'Earlier version',
  withdraw: 'Withdraw this agreement',
  withdrawn: 'Agreement withdrawn.',
  renew: 'Renew',
  handOver: 'Hand to the person',
  handOverText:
    'Only what may be handed over is on it. What is marked “never exported” is copied by hand, if they wish.',
  setAside: 'Set aside',
  putAside: 'Sheet set aside.',
  erase: 'Keep no copy',
  eraseTitle: 'Erase this sheet from the notebook',
  eraseText:
    'The person keeps the original. Here the sheet will be erased for good; backups already made still hold it until they are replaced.',
  eraseConfirm: 'Erase for good',
  erased: 'Sheet erased.',
  belongs: 'This document belongs to the person. It sheds light, it binds nobody.',
  frame: {
    title: 'Your setting',
    title_tu: 'Your setting',
    question: 'In which setting do you practise?',
    question_tu: 'In which setting do you practise?',
    help: 'It chooses the words of agreements and sheets. Nothing else depends on it.',
    unset: 'I leave it unsaid',
    independent: 'Independent, without a convention',
    convention: 'Independent, under a convention with a service',
    employee: 'Employed by a service',
    trainer: 'Peer trainer, supervisor',
    publicEmployer: 'Public employer (pairs)',
    abroad: 'In Belgium, Switzerland, Luxembourg or Québec',
    engagement:
      'Sheets speak of a “commitment to confidentiality” and of “sharing with agreement”.',
    secrecy:
      'Sheets may speak of “professional secrecy”, depending on your convention or contract.',
    secrecy_tu:
      'Sheets may speak of “professional secrecy”, depending on your convention or contract.',
    change: 'Tell the setting',
  },
};
