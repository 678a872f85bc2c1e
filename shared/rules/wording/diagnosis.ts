import type { Wording } from './wording.ts';

const lives = ['traverse une période difficile', 'parle de sa santé avec ses mots'];

/** Naming an illness: the person may, in their own words, between « ». */
export const diagnosisWordings: readonly Wording[] = [
  {
    kind: 'diagnosis',
    forms: 'schizophrène(s)|schizo(s)|schizophrénie',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'bipolaire(s)|bipolarité|maniaco-dépressi(f)(ve)(s)',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'borderline(s)|état(s) limite(s)|état(s)-limite(s)',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'psychotique(s)|psychose(s)|psychopathe(s)',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'névrosé(e)(s)|névrose(s)|hystérique(s)|hystérie',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'paranoïaque(s)|paranoïa|parano(s)',
    afterIs: true,
    instead: ['se sent en danger', 'dit ne plus savoir à qui se fier'],
  },
  {
    kind: 'diagnosis',
    forms: 'dépressif(s)|dépressive(s)|dépression(s)|mélancolique(s)',
    afterIs: true,
    instead: ['se sent au plus bas', 'n’a plus goût aux choses'],
  },
  {
    kind: 'diagnosis',
    forms: 'autiste(s)|asperger|tdah|hyperactif(s)|hyperactive(s)',
    afterIs: true,
    instead: lives,
  },
  {
    kind: 'diagnosis',
    forms: 'anorexique(s)|boulimique(s)|anorexie|boulimie',
    afterIs: true,
    instead: ['vit une relation difficile à la nourriture'],
  },
  {
    kind: 'diagnosis',
    forms: 'délire(s)|délirant(e)(s)|délirer|bouffée(s) délirante(s)',
    afterIs: true,
    instead: [
      'raconte une expérience que je ne partage pas',
      'dit vivre quelque chose d’inhabituel',
    ],
  },
  {
    kind: 'diagnosis',
    forms: 'hallucination(s)|halluciné(e)(s)',
    instead: ['entend des voix', 'voit des choses que je ne vois pas'],
  },
  {
    kind: 'diagnosis',
    forms: 'suicidaire(s)|idées noires',
    afterIs: true,
    instead: ['a parlé d’envie de mourir', 'dit ne plus vouloir vivre'],
  },
  {
    kind: 'diagnosis',
    forms: 'alcoolique(s)|alcoolo(s)|poivrot(e)(s)',
    afterIs: true,
    instead: ['boit beaucoup en ce moment', 'parle de sa relation à l’alcool'],
  },
  {
    kind: 'diagnosis',
    forms: 'toxicomane(s)|toxico(s)|drogué(e)(s)|junkie(s)',
    afterIs: true,
    instead: ['consomme en ce moment', 'parle de ses consommations'],
  },
  {
    kind: 'diagnosis',
    forms: 'pathologie(s)|pathologique(s)|syndrome(s)|anosognosi(e)(que)',
    instead: lives,
  },
];
