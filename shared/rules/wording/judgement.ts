import type { Wording } from './wording.ts';

/** Labels: what was seen or heard says more than what someone « is ». */
export const judgementWordings: readonly Wording[] = [
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
];
