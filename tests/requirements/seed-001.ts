import { coming, type Requirement, shown } from './rows.ts';
import * as by from './tests.ts';

const portfolio = '/ressources/mon-parcours';
const help = '/reglages/aide';

/** « Binômes dans le service public ». */
export const seed001: readonly Requirement[] = [
  shown(
    '001-01',
    'Pair-aidance : le mot expliqué, les activités nommées',
    help,
    by.help('explains its words, activities included'),
  ),
  shown(
    '001-02',
    'Le savoir d’expérience, en fiches',
    '/ressources',
    by.knowledge('follows the five steps of its method, and is named by its statement'),
  ),
  shown(
    '001-03',
    'Les champs d’expérience du pair-aidant, facultatifs et privés',
    portfolio,
    by.practice('keeps one’s fields of experience, one’s own only'),
  ),
  coming('001-04', 'La résonance d’expérience, critère facultatif d’un binôme', 'pairs'),
  coming('001-05', 'Le calendrier du programme, en frise', 'pairs'),
  coming('001-06', 'Les enjeux du programme', 'pairs'),
  coming('001-07', 'Les raisons de se lancer', 'pairs'),
  coming('001-08', 'L’équipe projet', 'pairs'),
  coming('001-09', 'Critère : le corps ou cadre d’emploi', 'pairs'),
  coming('001-10', 'Critère : le métier', 'pairs'),
  coming('001-11', 'Critère facultatif touchant à la santé, gardé et effacé à part', 'pairs'),
  coming('001-12', 'Critère : l’ancienneté', 'pairs'),
  coming('001-13', 'Critère : le reclassement', 'pairs'),
  coming('001-14', 'Mobiliser et faire comprendre le principe', 'pairs'),
  coming('001-15', 'Un tirage au sort qui se refait à l’identique', 'pairs'),
  coming('001-16', 'Un rapprochement par critères, expliqué', 'pairs'),
  coming('001-17', 'Des rencontres tournantes et des souhaits', 'pairs'),
  coming('001-18', 'Le cadre des rencontres d’un binôme', 'pairs'),
  coming('001-19', 'La formation des volontaires', 'pairs'),
  coming('001-20', 'Les critères de réussite', 'pairs'),
  coming('001-21', 'Les référents, sans accès au contenu', 'pairs'),
  coming('001-22', 'Un temps collectif autour d’un thème', 'pairs'),
  coming('001-23', 'Faire connaître le réseau', 'pairs'),
  coming('001-24', 'Le rôle de pair facilitateur', 'pairs'),
  coming('001-25', 'Permettre la rencontre', 'pairs'),
  coming('001-26', 'L’évaluation de l’expérimentation, qualitative d’abord', 'pairs'),
  coming('001-27', 'Se former à l’animation avant de commencer', 'pairs'),
  coming('001-28', 'La forme retenue, avec ou sans binômes', 'pairs'),
  shown(
    '001-29',
    'Accepter de ne pas être au cœur des échanges',
    help,
    by.help('reminds of the posture: listen, trust, not be at the heart, no model to follow'),
  ),
  shown(
    '001-30',
    'Savoir faire confiance',
    help,
    by.help('reminds of the posture: listen, trust, not be at the heart, no model to follow'),
  ),
  coming('001-31', 'Des thèmes pour briser la glace', 'pairs'),
];
