/**
 * The typed kind of every `type` string of the source, which is written for people. Keys are the
 * string itself or, where the same string means different things, `T01/Label`.
 */

import { collectives, journal, pairs, sheets } from './field-kinds-others.mjs';
import {
  anonymous,
  box,
  count,
  date,
  due,
  free,
  link,
  list,
  named,
  parts,
  pick,
  picks,
  rich,
  scale10,
  short,
  spread,
  statement,
  tags,
  weather,
  word,
} from './kind-builders.mjs';

const day = ['date', 'Date', date()];
const nearness = scale10({ low: 'loin', high: 'proche' });
const objective = ['objective', 'Objectif', short()];
const formats = pick('domicile', 'autre lieu', 'visio', 'téléphone');
const rhythms = pick('hebdomadaire', 'deux fois par mois', 'rapproché');
const sharing = pick('moi seul', 'groupe de pairs', 'équipe', 'public');
const card = (id = 'card') => [id, 'Fiche', link('J06', false)];

/** The four objectives of the framework (source 000, « Objectifs du dispositif »). */
const objectives = picks(
  'Développer ses savoir-faire de pair-aidant.',
  'S’approprier une méthodologie d’identification des savoirs d’expérience.',
  'Questionner sa place dans une équipe pluriprofessionnelle.',
  'Travailler sa posture de pair-aidance.',
);

/** Kinds that need the file's own vocabularies. */
export function fieldKinds({ weatherWords, scales, principles }) {
  const scale = (name) => named(name, scales[name]);
  const groupWeather = spread(...weatherWords);
  return new Map(
    Object.entries({
      ...simpleKinds(),
      ...coConstruction(scale, groupWeather, principles),
      ...accompaniment(),
      ...collectives(scale, groupWeather),
      ...journal(scale, principles),
      ...pairs(),
      ...sheets(),
    }),
  );
}

function simpleKinds() {
  return {
    case: box(),
    date: date(),
    'mot-clé': word(),
    'mot-clé (un seul)': word(),
    'texte court': short(),
    'texte court facultatif': short(),
    'texte riche': rich(),
    texte: rich(),
    tags: tags('themes'),
    'tags + texte': parts(['tags', 'Mots', tags()], ['text', 'Précisions', short()]),
    liste: list(),
    'liste anonyme': anonymous(),
    'liste ordonnée': list(undefined, { ordered: true }),
    'liste d’actions': list([statement, due]),
    'choix + mot libre': weather(),
    'échelle 0–10 facultative': scale10(),
    'liste reliée à J06': link('J06'),
  };
}

function coConstruction(scale, groupWeather, principles) {
  return {
    'T01/Météo du jour': weather(),
    'T01/Rappel des principes fait': picks(...principles),
    'T01/Thématiques qui émergent': tags('themes'),
    'liste reliée aux fiches « Savoir expérientiel » (J06)': link('J06'),
    'liste (énoncé, contexte d’usage, limites)': list([
      statement,
      ['context', 'Contexte d’usage', short()],
      ['limits', 'Limites', short()],
    ]),
    'texte court + case « proposé, non imposé »': parts(
      ['text', 'Éclairage', short()],
      ['offered', 'Proposé, non imposé', box()],
    ),
    'T01/Axes de travail': list([
      statement,
      due,
      ['state', 'État', pick('ouvert', 'en cours', 'apprivoisé', 'abandonné')],
    ]),
    'T02/Effectif présent / excusé': parts(
      ['present', 'Présents', count()],
      ['excused', 'Excusés', count()],
    ),
    'T02/Mots-clés de sortie': anonymous([['statement', 'Mot-clé', word()]]),
    'distribution des choix': groupWeather,
    'liste (titre neutre, nature, thèmes)': list([
      ['statement', 'Titre neutre', short(200)],
      ['nature', 'Nature', picks('situation marquante', 'tension', 'réussite', 'difficulté')],
      ['themes', 'Thèmes', tags('themes')],
    ]),
    'liste versionnée (accord : unanime / majoritaire / à discuter)': list([
      statement,
      ['agreement', 'Accord', pick('unanime', 'majoritaire', 'à discuter')],
    ]),
    'liste reliée à J06, consentement de l’auteur requis': list([
      card(),
      ['consent', 'Consentement de l’auteur', box(true)],
    ]),
    'texte riche + tags': parts(['text', 'Récit', rich()], ['tags', 'Mots', tags('themes')]),
    'fiche G02 signée, datée, versionnée': link('G02', false),
    'choix multiple (4 objectifs) + reformulation personnelle': parts(
      ['chosen', 'Objectifs du dispositif', objectives],
      ['own', 'Reformulation personnelle', short()],
    ),
    'T03/Point de départ sur chaque objectif': list([objective, ['start', 'Départ', nearness]], {
      max: 6,
    }),
    'dates proposées, 1,5 ou 2 mois d’intervalle': list([day], { ordered: true, max: 10 }),
    'T04/Proximité actuelle de chaque objectif': list([objective, ['now', 'À présent', nearness]], {
      max: 6,
    }),
    'T04/Niveau de charge ressenti': scale('charge'),
    'liste (1 à 3)': list(undefined, { min: 1, max: 3 }),
    'double validation datée (accompagnateur, pair-aidant)': parts(
      ['companion', 'Accompagnateur', box(true)],
      ['peer', 'Pair-aidant', box(true)],
    ),
    'T05/Proximité finale des objectifs': list(
      [
        objective,
        ['start', 'Départ', nearness],
        ['now', 'Mi-parcours', nearness],
        ['end', 'Fin', nearness],
      ],
      { max: 6, table: true },
    ),
    'sélection de fiches J06 avec niveau de partage': list([
      card(),
      ['sharing', 'Niveau de partage', sharing],
    ]),
    'T05/Suites envisagées': free(
      picks('groupe de pairs', 'codéveloppement', 'formation', 'relais'),
    ),
    'liste de contrôle (individualisation, corrélation, inférence)': picks(
      'individualisation',
      'corrélation',
      'inférence',
    ),
    'document figé, empreinte, date, destinataires': parts(
      ['fingerprint', 'Empreinte', short(200)],
      day,
      ['recipients', 'Destinataires', list([['recipient', 'Destinataire', short(200)]])],
    ),
  };
}

function accompaniment() {
  return {
    'texte court, dans les mots de la personne': short(),
    'liste, dans les mots de la personne': list(),
    'liste (personne, entourage, lieux, activités)': list([
      statement,
      ['source', 'Où', pick('personne', 'entourage', 'lieux', 'activités')],
    ]),
    'liste (ce qui aide, quand, limites)': list([
      ['statement', 'Ce qui aide', short()],
      ['when', 'Quand', short()],
      ['limits', 'Limites', short()],
    ]),
    'tags CHIME (lien, espoir, identité, sens, pouvoir d’agir) + quotidien': tags('chime'),
    'tags CHIME': tags('chime'),
    'texte court + échéance souple + « confiance pour le faire » 0–10 facultatif': parts(
      ['statement', 'Pas', short()],
      due,
      ['confidence', 'Confiance pour le faire', scale10()],
    ),
    'choix dans la bibliothèque': link('library'),
    'choix dans la bibliothèque (fiches, associations, lignes d’écoute)': link('library'),
    'date + format + rythme': parts(
      day,
      ['format', 'Format', formats],
      ['rhythm', 'Rythme', rhythms],
    ),
    'choix multiple (proche, soignant, 3114, 15/112, autre) + heure': parts(
      ['relays', 'Relais', picks('proche', 'soignant', '3114', '15/112', 'autre')],
      ['time', 'Heure', date('time')],
    ),
    'choix (oui, non – danger grave et immédiat, non recherché) + motif': parts(
      ['agreement', 'Accord', pick('oui', 'non – danger grave et immédiat', 'non recherché')],
      ['reason', 'Motif', short()],
    ),
    'date et heure (rapproché)': date('dayTime'),
    'renvoi vers J02': link('J02', false),
    'tableau (option, ce que j’y gagne, ce que ça me coûte, de quoi j’aurais besoin)': list(
      ['Option', 'Ce que j’y gagne', 'Ce que ça me coûte', 'De quoi j’aurais besoin'],
      { table: true },
    ),
    'T10/Rythme et format convenus': parts(
      ['rhythm', 'Rythme', rhythms],
      ['format', 'Format', formats],
    ),
    'contact facultatif': parts('Nom', 'Lien', 'Téléphone'),
  };
}
