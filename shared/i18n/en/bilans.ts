import type { bilans as french } from '../fr/bilans.ts';
import type { SameKeys } from '../keys.ts';

export const bilans: SameKeys<typeof french> = {
  title: 'Reviews',
  prepare: 'Prepare a review',
  empty:
    'A review gathers what may leave a pathway, naming nobody. Nothing leaves without you: each line stays here until you decide otherwise.',
  empty_tu:
    'A review gathers what may leave a pathway, naming nobody. Nothing leaves without you: each line stays here until you decide otherwise.',
  list: {
    prepared: 'Prepared on {{day}} at {{time}}',
    shown_one: '{{count}} line to show out of {{total}}',
    shown_other: '{{count}} lines to show out of {{total}}',
    noneShown: 'No line to show out of {{total}}',
    exported: 'Exported on {{day}}',
    notExported: 'Not exported yet',
    discard: 'Set aside',
    discardNamed: 'Set aside the review of {{day}}',
    discarded: 'The review is set aside.',
    margin: {
      title: 'For whom?',
      text: 'The review belongs first to the person accompanied: they read it first, and choose with you who receives it.',
      text_tu:
        'The review belongs first to the person accompanied: they read it first, and choose with you who receives it.',
    },
  },
  choose: {
    title: 'Prepare a review',
    text: 'Choose the pathway. The notebook offers lines drawn from its sessions; all are “keep” at first.',
    text_tu:
      'Choose the pathway. The notebook offers lines drawn from its sessions; all are “keep” at first.',
    label: 'Pathway',
    placeholder: 'Choose a pathway',
    none: 'A pathway comes first: its sessions give the lines of the review.',
    toPathways: 'Go to the pathways',
    submit: 'Prepare this review',
  },
  page: {
    title: 'Prepare the review',
    intro: 'Nothing leaves without you: each line stays “keep” until you decide otherwise.',
    intro_tu: 'Nothing leaves without you: each line stays “keep” until you decide otherwise.',
    noLines: 'This pathway has no session yet from which to draw a line.',
    preview: 'Preview',
    fixed:
      'The document adds by itself its framework, the six principles and its limits: the preview shows them.',
  },
  formats: {
    choose: 'Export in another format',
    pdf: {
      name: 'PDF',
      export: 'Export as PDF',
      help: 'Laid out, to be read and printed. The safest choice.',
    },
    docx: {
      name: 'Word, LibreOffice (.docx)',
      export: 'Export as Word',
      help: 'To go on writing. What is added will not have been reviewed here.',
    },
    md: {
      name: 'Plain text (.md)',
      export: 'Export as text',
      help: 'The words alone, to be copied elsewhere. The same care applies.',
    },
  },
  filter: {
    label: 'Lines in sight',
    all: 'All ({{count}})',
    keep: 'Kept ({{count}})',
    show: 'Shown ({{count}})',
    names: 'A name remains ({{count}})',
    none: 'No line here for now.',
  },
  section: {
    showAll: 'Show all',
    keepAll: 'Keep all',
    showAllOf: 'Show all in “{{title}}”',
    keepAllOf: 'Keep all in “{{title}}”',
    shown_one: 'One line is now “show”.',
    shown_other: '{{count}} lines are now “show”.',
    kept_one: 'One line is “keep” again.',
    kept_other: '{{count}} lines are “keep” again.',
    namesKept_one: 'One line where a name remains is kept.',
    namesKept_other: '{{count}} lines where a name remains are kept.',
  },
  line: {
    choice: 'What to do with the line “{{text}}”',
    keep: 'keep',
    show: 'show',
    edit: 'Edit',
    editNamed: 'Edit the line “{{text}}”',
    wording: 'Wording of the line',
    wordingHelp: 'Say the essential in general terms: no name, place, date or recognisable quote.',
    wordingHelp_tu:
      'Say the essential in general terms: no name, place, date or recognisable quote.',
    save: 'Keep this wording',
    dropped: 'The former wording is kept.',
    nameRemains:
      'A name the vault knows is in this line. It cannot leave as it is: edit it, or keep it.',
    nameRemains_tu:
      'A name the vault knows is in this line. It cannot leave as it is: edit it, or keep it.',
  },
  leaving: {
    title: 'What leaves',
    shown_one: '**{{count}} line** to show out of {{total}}.',
    shown_other: '**{{count}} lines** to show out of {{total}}.',
    none: 'No line for now, out of {{total}}.',
    rest: 'The rest stays in the vault.',
  },
  replaced: {
    title: 'What was replaced',
    none: 'No name the vault knows appeared in these lines.',
    text: 'Names the vault knows, contacts and exact dates are already replaced:',
    person: 'person',
    place: 'place',
    contact: 'contact',
    date: 'date',
    pathway: 'pathway',
    times_one: '{{count}} time',
    times_other: '{{count}} times',
    names_one: '**A name remains** in {{count}} line.',
    names_other: '**A name remains** in {{count}} lines.',
    seeNames: 'See these lines',
  },
  remains: {
    title: 'What remains',
    text: 'This document is **depersonalised**, it is not anonymous: someone who knows the pathway could recognise a person in it.',
    advice:
      'As you read again, look for what the notebook cannot see: a rare job, an age, a service, a known event.',
    advice_tu:
      'As you read again, look for what the notebook cannot see: a rare job, an age, a service, a known event.',
  },
  preview: {
    title: 'Preview',
    text: 'The document as it will be printed, with the “show” lines only.',
    loading: 'Laying out the preview…',
  },
  export: {
    running: 'Preparing the file…',
    done: {
      pdf: 'The PDF is saved: {{fileName}}',
      docx: 'The Word document is saved: {{fileName}}',
      md: 'The text is saved: {{fileName}}',
    },
    canChange:
      'It can be changed. The review was about today’s words: what is added is to be read again before it is handed over.',
    unprotected:
      'This file is not protected: it is outside the vault, and anyone with access to it can read it. Keep it somewhere safe.',
    unprotected_tu:
      'This file is not protected: it is outside the vault, and anyone with access to it can read it. Keep it somewhere safe.',
    showFile: 'Show in folder',
    nameHelp:
      'It is a “show” line where a name was typed by hand, or learnt by the notebook since. It bears the words “A name the vault knows is in this line”.',
    diskFull: {
      what: 'The disk is full: the file could not be written.',
      next: 'Free some space, or choose another folder, then try again.',
      next_tu: 'Free some space, or choose another folder, then try again.',
    },
    readOnly: {
      what: 'This folder cannot be written to: the file could not be written.',
      next: 'Choose another folder, then try again.',
      next_tu: 'Choose another folder, then try again.',
    },
    safe: 'The review is intact in the vault.',
  },
};
