import type { discreet as french } from '../fr/discreet.ts';
import type { SameKeys } from '../keys.ts';

export const discreet: SameKeys<typeof french> = {
  title: 'Discretion',
  codes: 'Show codes instead of pseudonyms',
  codesHelp:
    'In titles and lists, “P-7” stands for the pseudonym; nothing is changed in the vault. The text of an open page stays as it was written.',
  blur: 'Blur the notebook while another window is in use',
  blurHelp: 'It is sharp again as soon as one comes back.',
  protect: 'Prevent captures and sharing of the screen',
  protectHelp:
    'The notebook shows black or not at all on a picture of the screen. Some magnifiers and reading aids may be hindered: the setting can be taken off at any time.',
  linux:
    'On Linux no program can prevent a capture or a sharing of the screen: the F8 key is the sure way to hide the notebook.',
  key: 'The F8 key hides everything, at any time. The title of the window never says more than “Carnet de pair”.',
};
