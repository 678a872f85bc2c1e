import { coming, type Requirement, shown } from './rows.ts';
import * as by from './tests.ts';

const session = '/seances/$id';
const help = '/reglages/aide';

/** « Groupes de pairs, codéveloppement, analyse des pratiques ». */
export const seed004: readonly Requirement[] = [
  coming('004-01', 'Un groupe de quatre à huit', 'groups'),
  coming('004-02', 'Des niveaux équivalents, sans lien hiérarchique', 'groups'),
  coming('004-03', 'La diversité des métiers, dite comme un atout', 'groups'),
  coming('004-04', 'Le tour des porteurs, équitable', 'groups'),
  coming('004-05', 'Les durées d’une question', 'groups'),
  coming('004-06', 'Une demi-journée préparée', 'groups'),
  coming('004-07', 'Un rythme trimestriel du groupe', 'groups'),
  coming('004-08', 'Le facilitateur, qui s’efface peu à peu', 'groups'),
  coming('004-09', 'Un protocole annoté pour se former', 'groups'),
  coming('004-10', 'Un groupe en autonomie', 'groups'),
  coming('004-11', 'Temps 1 : les sujets', 'groups'),
  coming('004-12', 'Temps 2 : le choix', 'groups'),
  coming('004-13', 'Temps 3 : l’exposé', 'groups'),
  coming('004-14', 'Temps 4 : l’exploration', 'groups'),
  coming('004-15', 'Temps 5 : les reformulations', 'groups'),
  coming('004-16', 'Temps 6 : la question choisie et le contrat', 'groups'),
  coming('004-17', 'Temps 7 : l’écoute', 'groups'),
  coming('004-18', 'Temps 8 : la synthèse du porteur', 'groups'),
  coming('004-19', 'Temps 9 : les synthèses du groupe', 'groups'),
  coming('004-20', 'Les types de contrat', 'groups'),
  shown(
    '004-21',
    'Relire sa pratique : décrire avant d’expliquer',
    session,
    by.sessionWords('describes the action before anything else'),
  ),
  shown(
    '004-22',
    'La question de sa propre part, mot pour mot',
    session,
    by.sessionWords('asks for one’s own part in what happens, and keeps private life out'),
  ),
  coming('004-23', 'Une situation récente ou en cours, portée par son auteur', 'groups'),
  coming('004-24', 'Un groupe d’une même profession', 'groups'),
  shown(
    '004-25',
    'L’analyse de pratique se distingue de la psychothérapie',
    help,
    by.help('says what practice analysis is about, and what has no place in it'),
  ),
  shown(
    '004-26',
    'Finir en prenant soin de soi',
    session,
    by.sessionWords('ends by taking care of oneself'),
  ),
  shown(
    '004-27',
    'L’objet : la pratique et l’identité professionnelle',
    help,
    by.help('says what practice analysis is about, and what has no place in it'),
  ),
  shown(
    '004-28',
    'L’implication personnelle, travaillée',
    session,
    by.sessionWords('asks for one’s own part in what happens, and keeps private life out'),
  ),
  shown(
    '004-29',
    'Ce qui n’a pas à être évoqué, dit sans filtrer les textes',
    help,
    by.help('says what practice analysis is about, and what has no place in it'),
  ),
  coming('004-30', 'Groupes d’une même institution ou de plusieurs', 'groups'),
];
