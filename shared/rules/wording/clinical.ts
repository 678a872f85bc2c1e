import type { Wording } from './wording.ts';

/** Words of care, which make an accompaniment sound like a treatment. */
export const clinicalWordings: readonly Wording[] = [
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
  {
    kind: 'clinical',
    forms: 'refus(e)(er)(ait)(é) de',
    instead: ['préfère ne pas', 'a choisi de ne pas'],
  },
];
