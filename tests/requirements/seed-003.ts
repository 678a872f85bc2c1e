import { coming, type Requirement, shown } from './rows.ts';
import * as by from './tests.ts';

const session = '/seances/$id';
const pathway = '/parcours/$id';
const newPathway = '/parcours/nouveau';
const sheet = '/fiches/$id';
const journal = '/journal/page/$id';
const help = '/reglages/aide';

/** « Accompagnement en pair-aidance ». */
export const seed003: readonly Requirement[] = [
  shown(
    '003-01',
    'Son vécu, si on veut le nommer : privé',
    '/ressources/mon-parcours',
    by.practice('keeps one’s fields of experience, one’s own only'),
  ),
  shown(
    '003-02',
    'Une trame adaptée à une personne, en copie',
    '/trames/$id/modifier',
    by.templatesE2e(
      'a template is adapted, used in a session, carried out in a file and brought back',
    ),
  ),
  shown(
    '003-03',
    'Ses principes, remis avec la fiche d’information',
    sheet,
    by.sheets('says one’s own principles and role, in G02 alone, and checks their words too'),
  ),
  shown(
    '003-04',
    'L’écoute : partir de la personne, suivre son cap',
    session,
    by.sessionWords('begins where the person is, and follows without imposing a direction'),
  ),
  shown(
    '003-05',
    'Le moment de crise : numéros, présence, relais',
    session,
    by.sessionWays('has the numbers of %s, one’s own, and the way back'),
  ),
  shown(
    '003-06',
    'L’aide à la décision, sans obligation de décider',
    session,
    by.sessionWords('a decision is worded, weighed, and may be left undecided (T08)'),
  ),
  shown(
    '003-07',
    'Le proche : comprendre, poser ses questions',
    session,
    by.sessionWords('a relative understands, goes through, and finds resources for oneself (T09)'),
  ),
  shown(
    '003-08',
    'Le proche : traverser une situation',
    session,
    by.sessionWords('a relative understands, goes through, and finds resources for oneself (T09)'),
  ),
  shown(
    '003-09',
    'Le proche : des ressources pour soi',
    session,
    by.sessionWords('a relative understands, goes through, and finds resources for oneself (T09)'),
  ),
  coming('003-10', 'Les groupes de parole', 'groups'),
  coming('003-11', 'Les ateliers de psychoéducation', 'groups'),
  coming('003-12', 'Les espaces d’entraide', 'groups'),
  shown(
    '003-13',
    'L’analyse de pratique, individuelle',
    session,
    by.sessionWords('describes the action before anything else'),
  ),
  shown(
    '003-14',
    'L’effet miroir',
    journal,
    by.journalWords('looks at the mirror effect: what echoed, how far, where to put it down (J01)'),
  ),
  shown(
    '003-15',
    'La charge émotionnelle',
    journal,
    by.journalWords('looks at the load: emotions, what fed, a gesture to put it down (J02)'),
  ),
  shown(
    '003-16',
    'La prévention de l’épuisement, chaque semaine si on le veut',
    journal,
    by.journalWords(
      'watches over exhaustion: energy, recovery, one’s own warning signs and stop rule (J03)',
    ),
  ),
  shown(
    '003-17',
    'Quarante-cinq minutes, jamais plus ; sinon la fiche de relais',
    session,
    by.sessionWays(
      'cannot be exceeded by hand: the length stays typed, the relay sheet is offered',
    ),
  ),
  shown('003-18', 'Un rythme hebdomadaire', newPathway, by.cadence('goes on at the rhythm %s')),
  shown(
    '003-19',
    'Deux fois par mois, jamais confondu avec tous les deux mois',
    newPathway,
    by.waysRules('proposes 13 to 17 days later twice a month, never two months later'),
  ),
  shown(
    '003-20',
    'Plus rapproché, avec sa raison et un jour pour y revenir',
    newPathway,
    by.waysOnScreen('asks a closer rhythm for its reason, and proposes a day to look again'),
  ),
  shown(
    '003-21',
    'À domicile, dans ses secteurs, avec sa note de sécurité',
    session,
    by.sessionWays('shows the safety note at home, and nowhere else'),
  ),
  shown(
    '003-22',
    'En visio ou par téléphone',
    newPathway,
    by.waysRules('names the reasons and the formats of source 003 as its template does'),
  ),
  shown(
    '003-23',
    'Le rétablissement : les forces d’abord',
    session,
    by.sessionWords('names strengths and strategies, and goes round, over or waits'),
  ),
  shown(
    '003-24',
    'Le tutoiement, si la personne le souhaite',
    session,
    by.sessionOnScreen('says tu once the person has chosen it'),
  ),
  shown(
    '003-25',
    'L’outil utilisé, choisi dans la boîte à outils',
    session,
    by.sessionWords('ends with the smallest step, a tool used, or nothing decided'),
  ),
  shown(
    '003-26',
    'Le double accord de partage : durée, retrait, preuve',
    sheet,
    by.sheets('needs the person and the professional, lasts until its day, and can be refused'),
  ),
  shown(
    '003-27',
    'Le partage de son vécu, quand il sert la personne',
    session,
    by.sessionWords('shares one’s own experience only where it serves the person'),
  ),
  shown(
    '003-28',
    'Accompagner une personne concernée',
    newPathway,
    by.waysOnScreen('changes formats and rhythms with it, and never counts sessions'),
  ),
  shown(
    '003-29',
    'Soutenir un proche, dossiers séparés',
    '/personnes/$id',
    by.waysOnScreen('keeps two files apart without a name, once it was told'),
  ),
  shown(
    '003-30',
    'Réfléchir à sa pratique entre pairs-aidants',
    newPathway,
    by.waysE2e('six ways of accompanying, and a moment of crisis'),
  ),
  shown(
    '003-31',
    'Pair-aidance et psychothérapie : les différences',
    help,
    by.help('tells peer support from psychotherapy, without ranking them'),
  ),
  shown(
    '003-32',
    'Ce qui sort du cadre, et vers qui orienter',
    help,
    by.help('says when something goes beyond the frame, and whom to turn to'),
  ),
  shown(
    '003-33',
    'Les forces et les stratégies, gardées au-delà d’une séance',
    '/parcours/$id/reperes',
    by.accompaniment('keeps strengths and strategies beyond the session that named them'),
  ),
  shown(
    '003-34',
    'Les décisions, dans les mots de la personne',
    '/parcours/$id/reperes',
    by.accompaniment('gathers decisions in the person’s words, with their session, latest first'),
  ),
  shown(
    '003-35',
    'La stigmatisation, nommée si elle a été abordée',
    session,
    by.sessionWords('asks about words that shrink, and notes stigma when it was spoken of'),
  ),
  shown(
    '003-36',
    'Des outils concrets, avec leurs pièces jointes',
    '/ressources/outils/$id',
    by.registersE2e('a tool keeps its attachment in the vault, and gives it back as it was'),
  ),
  shown(
    '003-37',
    'Le chemin : étapes, haltes et détours',
    pathway,
    by.waysRules('draws what was lived, haltes and détours where they were met, and one next step'),
  ),
  shown(
    '003-38',
    'Contourner, franchir ou attendre',
    session,
    by.sessionWords('names strengths and strategies, and goes round, over or waits'),
  ),
  shown(
    '003-39',
    'Les autres accompagnements et l’orientation',
    session,
    by.sessionWords(
      'a first meeting says what it is and is not, and asks about other supports (T10)',
    ),
  ),
];
