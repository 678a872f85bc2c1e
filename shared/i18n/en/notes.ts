import type { notes as french } from '../fr/notes.ts';
import type { SameKeys } from '../keys.ts';

export const notes: SameKeys<typeof french> = {
  title: 'Keeping notes',
  unsaid: 'How to keep notes has not been chosen yet.',
  choose: 'Choose together',
  change: 'Change',
  chooseTitle: 'How to keep notes of this meeting',
  question: 'To choose with the person; nothing has to be written.',
  mode: {
    together: {
      short: 'Notes written together.',
      label: 'Together',
      help: 'The notes are written side by side, with the screen turned to the person.',
    },
    reread: {
      short: 'Notes read again with the person.',
      label: 'Read again',
      help: 'I write, the person reads and may ask to change words.',
    },
    minimal: {
      short: 'A light record.',
      label: 'A light record',
      help: 'A few keywords and what to take up again. No story.',
    },
    none: {
      short: 'No note of what was said.',
      label: 'No note of what was said',
      help: 'Only the day and the time: the meeting took place.',
    },
    unsaid: 'Leave it unsaid',
  },
  rereadDay: 'Read on',
  rereadOn: 'Read together on {{day}}.',
  beyond_one: 'One answer written before this choice is still there.',
  beyond_other: '{{count}} answers written before this choice are still there.',
  already: {
    title: 'What is already written',
    text_one:
      'One answer is not part of the record you chose. It stays in the vault until you erase it.',
    text_tu_one:
      'One answer is not part of the record you chose. It stays in the vault until you erase it.',
    text_other:
      '{{count}} answers are not part of the record you chose. They stay in the vault until you erase them.',
    text_tu_other:
      '{{count}} answers are not part of the record you chose. They stay in the vault until you erase them.',
    keep: 'Keep',
    erase: 'Erase for good',
  },
  agreed: {
    minimal: 'Agreement on notes, {{day}}: a minimal trace.',
    none: 'Agreement on notes, {{day}}: no note of content.',
    follow: 'Follow this agreement',
  },
  nothingHere: 'This phase keeps nothing in writing: that is the choice made for this meeting.',
  reply: {
    title: 'Right of reply',
    help: 'The person’s words about this note, as they want them to stay.',
    add: 'Add their words',
    words: 'Their words',
    hand: 'Written',
    hands: { person: 'by themselves', reported: 'as they spoke' },
    day: 'On',
    by: { person: 'Written by themselves on {{day}}', reported: 'Taken down on {{day}}' },
    edit: 'Edit',
    remove: 'Remove',
    setAside: 'Reply removed.',
  },
  handOver: {
    open: 'Hand to the person',
    title: 'The note as it would be handed over',
    text: 'Only what belongs to the person is on it. What is “mine” never is.',
    address: 'The page uses',
    vous: 'vous',
    tu: 'tu',
    save: 'Save as PDF',
  },
  wording: {
    title: 'Other ways to say it',
    open_one: 'Another way to say it',
    open_other: 'Other ways to say it ({{count}})',
    quoted: '“{{words}}”',
    why: {
      diagnosis: 'names an illness. In quotation marks, if it is the person’s word, it is theirs.',
      clinical: 'comes from the language of care.',
      judgement: 'says what the person would be, rather than what happened.',
      doubt: 'hints at a doubt about their word.',
    },
    identifies: {
      PERSON: 'could let somebody be recognised.',
      ORG: 'names a service or a place of work.',
      LOC: 'names a place.',
      contact: 'leads straight to somebody.',
    },
    neutral: {
      PERSON: 'someone close',
      ORG: 'a service',
      LOC: 'a place',
      contact: 'how to reach them',
    },
    replace: 'Write “{{other}}” instead of “{{words}}”',
    leave: 'Leave it so',
    leaveThat: 'Leave “{{words}}” so',
    setting: 'Offer other ways to say it, under the notes',
  },
};
