import type { proof as french } from '../fr/proof.ts';
import type { SameKeys } from '../keys.ts';

export const proof: SameKeys<typeof french> = {
  title: 'Proof',
  lead: 'The notebook needs no network. Here is what was counted since it was opened ({{when}}).',
  sent: {
    title: 'Network',
    none: '0 network requests sent',
    some_one: '{{count}} network request was sent',
    some_many: '{{count}} network requests were sent',
    some_other: '{{count}} network requests were sent',
    noneText: 'Nothing left this window. The figure is counted at the moment of sending.',
    someText:
      'This is not expected. Note the figure and close the notebook; the notes stay encrypted on this computer.',
    someText_tu:
      'This is not expected. Note the figure and close the notebook; the notes stay encrypted on this computer.',
  },
  refused: {
    title: 'What was refused',
    none: 'Nothing tried to leave.',
    byPage: 'Requests refused by the page itself',
    blocked: 'Requests stopped before the network',
    permissions: 'Permissions refused (microphone, camera, position…)',
    navigations: 'Outside pages refused',
    windows: 'Windows refused',
    downloads: 'Downloads refused',
    kinds: 'Of which kind',
    kind: '{{scheme}}, {{place}}: {{count}}',
    noAddress: 'Only the kind is counted: no address is kept.',
    places: {
      outside: 'to the outside',
      thisComputer: 'to this computer',
      nowhere: 'to nowhere',
    },
    schemes: {
      http: 'http',
      https: 'https',
      ws: 'ws',
      wss: 'wss',
      file: 'file',
      other: 'other',
    },
  },
  closed: {
    title: 'What is closed',
    dictionary: 'Download of dictionaries',
    reports: 'Sending of crash reports',
    names: 'Look-up in the directories of the Internet',
    updates: 'Automatic updates',
    yes: 'closed',
    no: 'open – this is not expected',
    absent: 'not part of the application',
  },
  files: {
    title: 'What the display writes on the disk',
    text: 'The window is drawn by Chromium, which insists on a working folder. It gets one of its own in the system’s temporary folder; its name begins with “carnet-de-pair-”. It is emptied at each start and removed at each exit. The notes are never there: they live in the vault, encrypted.',
  },
  limit: {
    title: 'What this page does not say',
    text: 'It counts what the notebook does, not what the other programs of the computer do. Cutting the network is possible at any time: the notebook loses nothing by it.',
  },
  card: {
    title: 'Proof',
    text: 'What tried to leave this computer since the notebook was opened, and what is closed.',
    open: 'See the proof',
  },
};
