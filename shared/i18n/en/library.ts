import type { library as french, knowledge as frenchKnowledge } from '../fr/library.ts';
import type { SameKeys } from '../keys.ts';

export const library: SameKeys<typeof french> = {
  title: 'Resources',
  tabs: {
    label: 'Resources',
    knowledge: 'Experiential knowledge',
    toolbox: 'Toolbox',
    portfolio: 'My path as a peer supporter',
  },
  filter: 'Filter',
  noneFound: 'Nothing here answers these words.',
  setAside: 'Set aside',
  link: {
    J06: 'Choose among your cards',
    J06_tu: 'Choose among your cards',
    library: 'Choose from the toolbox',
    placeholder: 'Choose…',
  },
};

export const knowledge: SameKeys<typeof frenchKnowledge> = {
  new: 'New card',
  empty:
    'A card starts from something lived and draws a knowledge to share: what was done, learnt, under which conditions, with what effect.',
  unnamed: 'Card without a statement',
  eyebrow: 'Experiential knowledge',
  back: 'Back to the cards',
  sharingUnset: 'sharing not said',
  margin: 'From living to knowing',
  marginText:
    'The origin stays yours and is never exported. The statement may travel, with its conditions and limits.',
  marginText_tu:
    'The origin stays yours and is never exported. The statement may travel, with its conditions and limits.',
  mobilised: 'Called upon in',
  session: '{{pathway}}, {{day}}',
  discarded: 'The card is set aside.',
  step: 'Step {{number}} of {{count}}',
};
