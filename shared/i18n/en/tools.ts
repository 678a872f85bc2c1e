import type { portfolio as frenchPortfolio, toolbox as frenchToolbox } from '../fr/tools.ts';
import type { SameKeys } from '../keys.ts';

export const toolbox: SameKeys<typeof frenchToolbox> = {
  new: 'New tool',
  empty:
    'What helps, kept within reach: exercises, texts, pictures, finds of a group, with their source.',
  eyebrow: 'Toolbox',
  back: 'Back to the toolbox',
  title: 'Name of the tool',
  titleMissing: 'A name is enough; the rest can wait.',
  purpose: 'What it is for',
  how: 'How to use it',
  reach: 'For whom',
  reaches: { personal: 'for me', group: 'for the group', shareable: 'to share' },
  source: 'Source',
  sourceHelp: 'Where it comes from, or whom one owes it to.',
  datedOn: 'Date',
  tags: 'Words',
  saved: 'The tool is saved.',
  discarded: 'The tool is set aside.',
  pieces: {
    title: 'Attachments',
    help: 'PDF, PNG, JPEG, text, ODT or DOCX, 5 MB at most each. They live encrypted in the vault; the original file stays where it is.',
    add: 'Attach a file',
    added: 'The file is in the vault. The original stayed where it was.',
    none: 'No attachment for now.',
    look: 'Look',
    hide: 'Fold',
    lookAt: 'Look at {{name}}',
    noLook: 'This picture is too large to be shown here; it stays intact in the vault.',
    picture: 'Picture {{name}}',
    copy: 'Save a copy',
    copyOf: 'Save a copy of “{{name}}”',
    remove: 'Take off {{name}}',
    removed: 'The attachment is taken off.',
    bytes: '{{amount}} KB',
    megabytes: '{{amount}} MB',
  },
  copying: {
    title: 'Outside the vault, this file is no longer protected',
    text: 'The copy can be read by anyone who reaches the chosen place, and will not travel with the vault. In the vault, the attachment stays as it is.',
    go: 'Choose where to save it',
    done: '“{{name}}” is saved, without protection.',
  },
};

export const portfolio: SameKeys<typeof frenchPortfolio> = {
  add: 'Add a line',
  empty:
    'Trainings, experiences, supervisions: what feeds your peer support, day after day, to read again or to show when you decide.',
  empty_tu:
    'Trainings, experiences, supervisions: what feeds your peer support, day after day, to read again or to show when you decide.',
  print: {
    open: 'Print my path',
    title: 'My path, as it would be printed',
    text: 'Your role, what guides your practice and your lines. Fields of experience and context are not there, nor anything of a person you support.',
    text_tu:
      'Your role, what guides your practice and your lines. Fields of experience and context are not there, nor anything of a person you support.',
  },
  kinds: {
    training: 'Training',
    experience: 'Experience',
    supervision: 'Supervision',
    partnership: 'Partnership, agreement',
  },
  practice: {
    title: 'My practice',
    role: 'My role',
    roleHelp: 'For instance: peer trainer, independent peer supporter.',
    context: 'My context',
    contextHelp: 'There is no standard job description: here is room for one’s own.',
    fields: 'My fields of experience',
    fieldsHelp: 'Nobody has to say a word of it. They stay here, and enter no document.',
    principles: 'What guides my practice',
    principlesHelp:
      'Handed to the person with the information sheet, with the role. Empty, nothing is added.',
  },
  kind: 'What it is',
  title: 'Title',
  place: 'Where, with whom',
  beganOn: 'Since',
  endedOn: 'Until',
  hours: 'Length in hours',
  hoursHelp: 'For instance 1.5. Nothing has to be counted.',
  learned: 'What I keep of it',
  edit: 'Edit',
  editNamed: 'Edit “{{title}}”',
  removeNamed: 'Take off “{{title}}”',
  removed: 'The line is taken off.',
  on: 'on {{day}}',
  span: 'from {{from}} to {{to}}',
  errors: {
    title: 'A title is enough to name the line.',
    beganOn: 'The first day is missing.',
    endedOn: 'The end comes after the beginning; it may also stay empty.',
    hours: 'A number of hours, such as 1.5, or nothing.',
  },
};
