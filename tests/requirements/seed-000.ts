import { type Requirement, shown } from './rows.ts';
import * as by from './tests.ts';

const session = '/seances/$id';
const pathway = '/parcours/$id';
const register = '/parcours/$id/reperes';
const card = '/ressources/fiches/$id';

/** « Espace de co-construction des pratiques paires ». */
export const seed000: readonly Requirement[] = [
  shown(
    '000-01',
    'Un parcours de co-construction et sa frise',
    pathway,
    by.friezeOnScreen('says where a pathway is in a sentence, and every step in a table'),
  ),
  shown(
    '000-02',
    'La séance individuelle, guidée de l’accueil à la clôture',
    session,
    by.sessionWords('welcomes with the météo, the principles, an intention and a way in'),
  ),
  shown(
    '000-03',
    'Formations, expériences et supervisions du pair-aidant',
    '/ressources/mon-parcours',
    by.practice('lists trainings, experiences, supervisions and partners, with their hours'),
  ),
  shown(
    '000-04',
    'L’intégration dans l’équipe : signes, tension à porter',
    session,
    by.sessionWords(
      'the midpoint looks at recognition, and needs two agreements before a page leaves (T04)',
    ),
  ),
  shown(
    '000-05',
    'Des fiches de savoir d’expérience, avec leur niveau de partage',
    card,
    by.knowledge('follows the five steps of its method, and is named by its statement'),
  ),
  shown(
    '000-06',
    'Des repères versionnés, avec leurs limites et qui les a formulés',
    register,
    by.registers('rephrased keeps both wordings, and the closed session its own'),
  ),
  shown(
    '000-07',
    'Des jours proposés de 42 à 62 jours plus tard',
    pathway,
    by.cadence('proposes J+42 to J+62, over a leap day and a change of hour'),
  ),
  shown(
    '000-08',
    'Les deux heures de la séance, phase par phase',
    session,
    by.sessionWords('lasts two hours, phase by phase (T01)'),
  ),
  shown(
    '000-09',
    'La séance en groupe, de deux heures et demie',
    session,
    by.sessionWords('a group meets two hours and a half (T02)'),
  ),
  shown(
    '000-10',
    'Dix séances comptées, puis le bilan proposé',
    pathway,
    by.frieze('proposes the bilan after the last session'),
  ),
  shown(
    '000-11',
    'La référence d’un devis, en texte libre, sans montant',
    '/parcours/$id/modifier',
    by.pathwayForm('keeps the reference of a quote, and asks for no amount'),
  ),
  shown(
    '000-12',
    'Le lieu, in situ ou à distance, à chaque séance',
    session,
    by.sessionOnScreen('changes the date and the place'),
  ),
  shown(
    '000-13',
    'La fonction (formateur pair…), dite sur la fiche d’information',
    '/fiches/$id',
    by.sheets('says one’s own principles and role, in G02 alone, and checks their words too'),
  ),
  shown(
    '000-14',
    'Rien d’obligatoire : une séance se clôt sans un mot',
    session,
    by.sessionWords('closes with nothing written at all'),
  ),
  shown(
    '000-15',
    'La confidentialité et ses limites, dites avant de commencer',
    session,
    by.sessionWords(
      'the preliminary talk parts the demand from the needs, and says what leaves (T03)',
    ),
  ),
  shown(
    '000-16',
    'La non-directivité, relue dans le journal : glissement repéré',
    '/journal/page/$id',
    by.journalWords('reads one’s posture again: the principles, and a slip that is no fault (J05)'),
  ),
  shown(
    '000-17',
    'D’une séance à la fiche de savoir qu’elle a mobilisée',
    card,
    by.knowledge('tells the sessions it was mobilised in'),
  ),
  shown(
    '000-18',
    'Ce que l’équipe sait faire grâce à la présence d’un pair',
    session,
    by.sessionWords('the last step asks what the team can do thanks to a peer (T05)'),
  ),
  shown(
    '000-19',
    'Des thèmes proposés sur la place dans l’équipe',
    session,
    by.sessionWords('proposes themes by family, the place in the team first'),
  ),
  shown(
    '000-20',
    'L’objectif des savoir-faire, situé dans les mots de la personne',
    register,
    by.registersOnScreen('places an objective on words, never on a number'),
  ),
  shown(
    '000-21',
    'L’objectif de la méthode d’identification des savoirs',
    session,
    by.sessionWords('the preliminary talk offers the four objectives of the framework (T03)'),
  ),
  shown(
    '000-22',
    'L’objectif de la place dans l’équipe, à reprendre du cadre',
    register,
    by.registersOnScreen('proposes the objectives of the framework not yet taken'),
  ),
  shown(
    '000-23',
    'L’objectif de la posture, choisi une fois, gardé au registre',
    register,
    by.registers('chosen in the preliminary talk is in the register, once'),
  ),
  shown(
    '000-24',
    'L’échange préalable, proposé avant la première séance',
    pathway,
    by.pathwaysOnScreen('offers the échange préalable before the first session, and not after'),
  ),
  shown(
    '000-25',
    'Le point d’étape, proposé à mi-parcours',
    pathway,
    by.pathwaysOnScreen('asks which step when the point d’étape is due'),
  ),
  shown(
    '000-26',
    'Le bilan dépersonnalisé, qui part en PDF',
    '/bilans/$id',
    by.bilanE2e('names nobody, holds what is shown, and leaves as a plain tagged PDF'),
  ),
  shown(
    '000-27',
    'La météo du jour, à l’accueil',
    session,
    by.sessionWords('welcomes with the météo, the principles, an intention and a way in'),
  ),
  shown(
    '000-28',
    'Les six principes à rappeler et l’intention de la séance',
    session,
    by.sessionWords('welcomes with the météo, the principles, an intention and a way in'),
  ),
  shown(
    '000-29',
    'Une amorce à poser dans la note, gardée avec la séance',
    session,
    by.sessionOnScreen('places a way in in the note, and keeps it where the template asks'),
  ),
  shown(
    '000-30',
    'La question de la situation récente, mot pour mot',
    session,
    by.sessionWords('opens with the two questions of its source, to the letter'),
  ),
  shown(
    '000-31',
    'La question des enjeux d’intégration, mot pour mot',
    session,
    by.sessionWords('opens with the two questions of its source, to the letter'),
  ),
  shown(
    '000-32',
    'Situation, tension, réussite ou difficulté',
    session,
    by.sessionWords('receives a situation, a tension, a success or a difficulty, and reformulates'),
  ),
  shown(
    '000-33',
    'Des débuts de phrases et des rappels de posture',
    '/reglages/aide',
    by.help('lends ways to begin a sentence: rephrase, open, clarify, share without imposing'),
  ),
  shown(
    '000-34',
    'Les thèmes, séance par séance et d’une moitié à l’autre',
    '/parcours/$id/regard',
    by.overviews(
      'draws themes by session and says between the halves what stays, appears, is not back',
    ),
  ),
  shown(
    '000-35',
    'Les questions pour approfondir les enjeux',
    session,
    by.sessionWords('looks at the team, tension and complementarity, levers, echoes and knowledge'),
  ),
  shown(
    '000-36',
    'La dynamique d’équipe, en rôles',
    session,
    by.sessionWords('looks at the team, tension and complementarity, levers, echoes and knowledge'),
  ),
  shown(
    '000-37',
    'Le registre des repères, nourri par les séances',
    register,
    by.registersE2e('an axis is taken up again and tamed, a repère keeps both wordings'),
  ),
  shown(
    '000-38',
    'L’éclairage de l’accompagnateur, proposé, non imposé',
    session,
    by.sessionWords('keeps what the companion shares as proposed, never imposed'),
  ),
  shown(
    '000-39',
    'Les apprentissages et les axes, repris d’une séance à l’autre',
    register,
    by.registers('written in session 1 is taken up in session 2 and tamed, as one and the same'),
  ),
  shown(
    '000-40',
    'Ce qui reste ouvert revient à la séance suivante',
    session,
    by.sessionOnScreen('takes the open thread up in the first phase, then leaves it in the margin'),
  ),
  shown(
    '000-41',
    'Un mot-clé par séance, et leur nuage',
    '/parcours/$id/regard',
    by.overviews('makes a cloud of the words, of which the table is the list'),
  ),
  shown(
    '000-42',
    'Des repères de posture soutenante',
    '/reglages/aide',
    by.help('reminds of the posture: listen, trust, not be at the heart, no model to follow'),
  ),
  shown(
    '000-43',
    'L’explicitation pour mettre un savoir en mots',
    '/journal/page/$id',
    by.journalWords('helps the words of an action come, « how » rather than « why » (J10)'),
  ),
  shown(
    '000-44',
    'Du vécu à l’usage : les cinq temps d’une fiche',
    card,
    by.knowledge('follows the five steps of its method, and is named by its statement'),
  ),
  shown(
    '000-45',
    'La tension et la complémentarité avec les autres regards',
    session,
    by.sessionWords('looks at the team, tension and complementarity, levers, echoes and knowledge'),
  ),
  shown(
    '000-46',
    'Les leviers de légitimité et d’articulation',
    session,
    by.sessionWords('looks at the team, tension and complementarity, levers, echoes and knowledge'),
  ),
  shown(
    '000-47',
    'Les séances qui se font écho, par thème et non par personne',
    register,
    by.registersOnScreen(
      'leads to each session it came back in: their echo, by theme and not by person',
    ),
  ),
  shown(
    '000-48',
    'Des façons de partager sans imposer',
    '/reglages/aide',
    by.help('lends ways to begin a sentence: rephrase, open, clarify, share without imposing'),
  ),
  shown(
    '000-49',
    'Un repère accepte d’autres formulations et des désaccords',
    register,
    by.registersOnScreen('lets a disagreement stand beside a repère'),
  ),
  shown(
    '000-50',
    'Un essai et son échéance souple, gardés ouverts au registre',
    register,
    by.accompaniment('keeps the step chosen open in the register, with its soft due date in words'),
  ),
];
