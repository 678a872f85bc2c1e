/**
 * Words that speak of a person from above, and other ways to say it. Written by hand for this
 * project (practice.md 6 bis, T06 « Aucun mot de diagnostic dans la note, sauf si la personne
 * l’emploie »). A remark is an offer: nothing is ever refused because of a word.
 */

/** Why a word is pointed at. The screen has a sentence for each. */
export const wordingKinds = ['diagnosis', 'judgement', 'clinical', 'doubt'] as const;
export type WordingKind = (typeof wordingKinds)[number];

export interface Wording {
  readonly kind: WordingKind;
  /**
   * The forms it takes, in lower case: `|` between forms, `(e)` for what may be missing. A space
   * stands for any run of spaces, `’` for either apostrophe.
   */
  readonly forms: string;
  /** Words right before it that give it another, innocent sense; same writing as `forms`. */
  readonly unlessAfter?: string;
  /** The other ways are verbs: « est agressif » goes whole, with its « est » and its « très ». */
  readonly afterIs?: true;
  /** Other ways to say it, that can be typed as they are. Never empty. */
  readonly instead: readonly string[];
}

const lives = ['traverse une période difficile', 'parle de sa santé avec ses mots'];

export const wordings: readonly Wording[] = [
  // Naming an illness: the person may, in their own words, between « ».
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

  // Words of care, which make an accompaniment sound like a treatment.
  { kind: 'clinical', forms: 'le patient|la patiente', instead: ['la personne'] },
  { kind: 'clinical', forms: 'un patient|une patiente', instead: ['une personne'] },
  {
    kind: 'clinical',
    forms: 'les patients|les patientes|des patients|des patientes',
    instead: ['les personnes'],
  },
  {
    kind: 'clinical',
    forms: 'patient(s)|patiente(s)',
    // A quality, then: « elle est très patiente ».
    unlessAfter:
      'être|est|es|suis|sont|sois|soit|soyez|était|étais|reste|resté|restée|très|plus|si|assez|montré|montrée',
    instead: ['la personne', 'la personne accompagnée'],
  },
  {
    kind: 'clinical',
    forms: 'usager(s)|usagère(s)|bénéficiaire(s)',
    instead: ['la personne', 'la personne accompagnée'],
  },
  {
    kind: 'clinical',
    forms: 'prise(s) en charge|prendre en charge|pris en charge',
    instead: ['accompagnement', 'soutien'],
  },
  {
    kind: 'clinical',
    forms: 'observance|inobservance|compliance|compliant(e)(s)|non-compliant(e)(s)',
    instead: ['ce qu’elle choisit pour son traitement', 'ses choix pour son traitement'],
  },
  {
    kind: 'clinical',
    forms: 'symptôme(s)|symptomatique(s)',
    instead: ['ce qui la gêne', 'ce qu’elle ressent'],
  },
  {
    kind: 'clinical',
    forms: 'décompens(e)(er)(ation)(é)(ée)(ait)',
    instead: ['traverse un moment très difficile'],
  },
  {
    kind: 'clinical',
    forms: 'rechut(e)(er)(es)(é)(ait)',
    instead: ['un passage plus difficile', 'un détour sur le chemin'],
  },
  {
    kind: 'clinical',
    forms: 'stabilisé(e)(s)|stabilisation',
    afterIs: true,
    instead: ['se sent plus tranquille'],
  },
  {
    kind: 'clinical',
    forms: 'trouble(s) du comportement',
    instead: ['ce qui s’est passé ce jour-là'],
  },
  {
    kind: 'clinical',
    forms: 'cas lourd(s)|cas social|cas sociaux|cas difficile(s)|cas complexe(s)',
    instead: ['une situation difficile', 'une personne qui traverse beaucoup de choses'],
  },
  {
    kind: 'clinical',
    forms: 'dans le déni|déni',
    afterIs: true,
    instead: ['voit les choses autrement que moi', 'n’en parle pas pour le moment'],
  },

  // Labels: what was seen or heard says more than what someone « is ».
  {
    kind: 'judgement',
    forms: 'manipulateur(s)|manipulatrice(s)|manipul(e)(er)(ait)',
    afterIs: true,
    instead: ['j’ai eu le sentiment que…', 'demande de plusieurs façons'],
  },
  {
    kind: 'judgement',
    forms: 'agressif(s)|agressive(s)',
    afterIs: true,
    instead: ['a parlé fort', 'était en colère'],
  },
  {
    kind: 'judgement',
    forms: 'opposant(e)(s)|oppositionnel(le)(s)|dans l’opposition',
    afterIs: true,
    instead: ['n’était pas d’accord', 'a dit non'],
  },
  {
    kind: 'judgement',
    forms: 'résistant(e) au changement|dans la résistance',
    afterIs: true,
    instead: ['avance à son rythme', 'hésite encore'],
  },
  {
    kind: 'judgement',
    forms: 'paresseux|paresseuse(s)|fainéant(e)(s)|feignant(e)(s)|flemmard(e)(s)',
    afterIs: true,
    instead: ['n’en avait pas la force ce jour-là', 'n’a pas souhaité le faire'],
  },
  {
    kind: 'judgement',
    forms: 'immature(s)|infantile(s)|capricieux|capricieuse(s)|puéril(e)(s)',
    afterIs: true,
    instead: ['a réagi vivement'],
  },
  {
    kind: 'judgement',
    forms: 'ingérable(s)|incontrôlable(s)|intenable(s)',
    instead: ['je ne savais plus comment faire'],
  },
  {
    kind: 'judgement',
    forms:
      'des fous|est fou|est folle|complètement fou|complètement folle|dingue(s)|cinglé(e)(s)|taré(e)(s)|barjo(s)|timbré(e)(s)',
    afterIs: true,
    instead: ['dit vivre quelque chose d’inhabituel'],
  },
  {
    kind: 'judgement',
    forms: 'un assisté|une assistée|des assistés|profiteur(s)|profiteuse(s)',
    afterIs: true,
    instead: ['reçoit une aide'],
  },
  {
    kind: 'judgement',
    forms: 'clochard(e)(s)|clodo(s)|sdf',
    afterIs: true,
    instead: ['vit à la rue', 'n’a pas de chez-soi en ce moment'],
  },
  {
    kind: 'judgement',
    forms: 'se victimis(e)(er)(ait)|victimisation|se pos(e)(ait) en victime',
    instead: ['dit en avoir souffert', 'raconte une injustice'],
  },
  {
    kind: 'judgement',
    forms: 'cherche l’attention|cherche à attirer l’attention|se fait remarquer|théâtral(e)',
    afterIs: true,
    instead: ['a besoin qu’on l’écoute', 'cherche du lien'],
  },
  {
    kind: 'judgement',
    forms:
      'démotivé(e)(s)|pas motivé(e)(s)|manque de motivation|manque de volonté|mauvaise volonté',
    afterIs: true,
    instead: ['n’en avait pas envie', 'avait autre chose en tête'],
  },
  {
    kind: 'judgement',
    forms: 'ne fait aucun effort|ne fait pas d’effort(s)',
    instead: ['n’a pas pu, ou pas souhaité, le faire'],
  },
  {
    kind: 'judgement',
    forms: 'incapable(s)|inapte(s)|irrécupérable(s)|bon(ne) à rien',
    afterIs: true,
    instead: ['n’y arrive pas pour le moment'],
  },
  {
    kind: 'judgement',
    forms: 'irresponsable(s)',
    afterIs: true,
    instead: ['a fait un choix qui m’inquiète'],
  },
  {
    kind: 'judgement',
    forms: 'toxique(s)|pervers(e)|perverse(s)|nocif(s)|nocive(s)',
    instead: ['une relation qui fait souffrir'],
  },
  {
    kind: 'judgement',
    forms: 'anormal(e)(es)|anormaux|pas normal(e)',
    instead: ['inhabituel', 'à quoi je ne m’attendais pas'],
  },
  {
    kind: 'judgement',
    forms: 'déficient(e)(s)|débile(s)|attardé(e)(s)|limité(e) intellectuellement',
    afterIs: true,
    instead: ['a besoin de plus de temps', 'a besoin qu’on explique autrement'],
  },

  // Verbs that doubt the person’s word.
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
    kind: 'clinical',
    forms: 'refus(e)(er)(ait)(é) de',
    instead: ['préfère ne pas', 'a choisi de ne pas'],
  },
  {
    kind: 'doubt',
    forms: 'menteur(s)|menteuse(s)|ment|mentait|affabul(e)(ait)',
    instead: ['dit que', 'raconte les choses autrement'],
  },
];
