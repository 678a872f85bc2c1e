import type { Wording } from './wording.ts';

/** Words that doubt what the person says. */
export const doubtWordings: readonly Wording[] = [
  {
    kind: 'doubt',
    forms: 'préten(d)(ds)(dait)(dent)(du) que|soi-disant|à l’en croire',
    instead: ['dit que', 'raconte que'],
  },
  { kind: 'doubt', forms: 'avou(e)(er)(ait)(é)', instead: ['confie', 'dit'] },
  {
    kind: 'doubt',
    forms: 'se plain(t)(dre)(gnait)',
    instead: ['dit avoir mal', 'parle de ce qui ne va pas'],
  },
  {
    kind: 'doubt',
    forms: 'menteur(s)|menteuse(s)|ment|mentait|affabul(e)(ait)',
    instead: ['dit que', 'raconte les choses autrement'],
  },
];
