import { coming, type Requirement, shown } from './rows.ts';
import * as by from './tests.ts';

const session = '/seances/$id';
const portfolio = '/ressources/mon-parcours';
const help = '/reglages/aide';

/** « Pair-aidance », ses activités et ses formations. */
export const seed002: readonly Requirement[] = [
  shown(
    '002-01',
    'Un ton d’espoir, sans mesure des personnes',
    help,
    by.help('speaks of recovery with hope, at one’s own pace, and measures nobody'),
  ),
  shown(
    '002-02',
    'Le partage de son expérience, relu dans le journal',
    '/journal/page/$id',
    by.journalWords('reads again what one shared of oneself, and whether it served (J04)'),
  ),
  shown(
    '002-03',
    'Chacun à son rythme : des échéances souples, en mots',
    '/parcours/$id/reperes',
    by.accompaniment('keeps the step chosen open in the register, with its soft due date in words'),
  ),
  shown(
    '002-04',
    'Les thèmes du rétablissement : lien, espoir, identité, sens…',
    session,
    by.sessionWords('offers the themes of recovery beside free words'),
  ),
  shown(
    '002-05',
    'Ses propres signes d’alerte et sa règle d’arrêt',
    '/journal/page/$id',
    by.journalWords(
      'watches over exhaustion: energy, recovery, one’s own warning signs and stop rule (J03)',
    ),
  ),
  shown(
    '002-06',
    'L’origine d’un savoir, qui reste privée',
    '/ressources/fiches/$id',
    by.knowledge('keeps where it comes from out of every list'),
  ),
  shown(
    '002-07',
    'Formations, expériences, heures de supervision',
    portfolio,
    by.practice('lists trainings, experiences, supervisions and partners, with their hours'),
  ),
  shown(
    '002-08',
    'Les manières d’accompagner, chacune avec ses étapes',
    '/parcours/nouveau',
    by.ways('%s begins each of its steps with a template'),
  ),
  coming('002-09', 'Témoigner, avec une autorisation de diffusion', 'groups'),
  shown(
    '002-10',
    'Sa fonction et son contexte, dans ses mots',
    portfolio,
    by.practice('keeps one’s role, context and principles as one leaves them, none required'),
  ),
  shown(
    '002-11',
    'Les partenaires et les conventions, par date',
    portfolio,
    by.practice('lists trainings, experiences, supervisions and partners, with their hours'),
  ),
  shown(
    '002-12',
    'La séance d’accompagnement individuel',
    session,
    by.sessionWords('begins where the person is, and follows without imposing a direction'),
  ),
  shown(
    '002-13',
    'Pas de modèle à suivre : un chemin sans étapes tracées d’avance',
    '/parcours/$id',
    by.waysOnScreen('says what was lived, its average and its rhythm, and no number to reach'),
  ),
  coming('002-14', 'Les groupes de parole', 'groups'),
  coming('002-15', 'Les ateliers de rétablissement', 'groups'),
  shown(
    '002-16',
    'La boîte à outils : pour soi, pour le groupe, à partager',
    '/ressources/outils',
    by.toolbox('keeps what it is for, how, its reach, source, day and words'),
  ),
  coming('002-17', 'Les actions de déstigmatisation', 'groups'),
  shown(
    '002-18',
    'Un moment informel, noté par sa seule date',
    '/personnes/$id',
    by.waysOnScreen('notes an informal moment by its date alone, and can take it back'),
  ),
  shown(
    '002-19',
    'Les autres accompagnements en cours, si la personne le dit',
    session,
    by.sessionWords(
      'a first meeting says what it is and is not, and asks about other supports (T10)',
    ),
  ),
  shown(
    '002-20',
    'Un accord de partage, par personne et par raison',
    '/fiches/$id',
    by.sheetsE2e('an agreement is asked for, given, and withdrawn in one press'),
  ),
  shown(
    '002-21',
    'Les émotions, dans le journal',
    '/journal/page/$id',
    by.journalWords('looks at the load: emotions, what fed, a gesture to put it down (J02)'),
  ),
  shown(
    '002-22',
    'Une autre façon de dire, offerte et jamais imposée',
    session,
    by.notesOnScreen(
      'offers them folded, writes the chosen one in the note, and can be left alone',
    ),
  ),
  shown(
    '002-23',
    'Où se former, et où garder ses formations',
    help,
    by.help('says where one trains, and where trainings are kept'),
  ),
];
