/** Kinds of the templates C to G: collectives, peers, journal, pairs, sheets. */
import {
  anonymous,
  box,
  capital,
  count,
  date,
  due,
  free,
  link,
  list,
  parts,
  pick,
  picks,
  rich,
  short,
  spread,
  statement,
  tags,
  word,
} from './kind-builders.mjs';

const day = ['date', 'Date', date()];
const yesNo = pick('oui', 'non');
const threeAnswers = pick('pas vraiment', 'en partie', 'oui');

export function collectives(scale, groupWeather) {
  return {
    'nombre (présents, nouveaux)': parts(
      ['present', 'Présents', count()],
      ['new', 'Nouveaux', count()],
    ),
    distribution: groupWeather,
    'pièces jointes ou bibliothèque + source + date': list([
      ['document', 'Support', link('library', false)],
      ['source', 'Source', short()],
      day,
    ]),
    'distribution (utile, un peu, pas aujourd’hui)': spread('utile', 'un peu', 'pas aujourd’hui'),
    'nombre + distribution': parts(
      ['present', 'Présents', count()],
      ['weather', 'Météo du groupe', groupWeather],
    ),
    'liste (outil, auteur collectif, licence de partage)': list([
      'Outil',
      'Auteur collectif',
      'Licence de partage',
    ]),
    'liste anonyme (titre, porteur par initiale choisie)': anonymous([
      ['statement', 'Titre', short(200)],
      ['bearer', 'Porteur, par initiale choisie', short(10)],
    ]),
    'T15/Sujet retenu et ordre des suivants': list([['statement', 'Sujet', short()]], {
      ordered: true,
    }),
    'liste (une par membre)': anonymous([['statement', 'Reformulation', short()]]),
    'liste (essai, échéance, appui)': list([
      ['statement', 'Essai', short()],
      due,
      ['support', 'Appui', short()],
    ]),
    'échelle 4 niveaux nommés + un mot': parts(
      ['climate', 'Climat', scale('climat')],
      ['word', 'Un mot', word()],
    ),
    'T16/Charge émotionnelle': scale('charge'),
    'énoncé + limites': parts(statement, ['limits', 'Limites', short()]),
    'texte court + échéance': parts(['statement', 'Essai', short()], due),
    'T17/Climat': scale('climat'),
  };
}

export function journal(scale, principles) {
  const panels = (...labels) =>
    parts(...labels.map((label, index) => [`p${index + 1}`, label, rich()]));
  return {
    'échelle 5 niveaux (à peine, léger, net, fort, envahissant)': scale('echo'),
    'échelle 5 niveaux (légère, présente, lourde, très lourde, trop)': scale('charge'),
    'tags (roue d’émotions en français)': tags('emotions'),
    'J02/Geste de dépôt choisi': free(pick('silence', 'mouvement', 'parole', 'sommeil', 'rire')),
    'J03/Élan': scale('elan'),
    'J03/Récupération': scale('recuperation'),
    'J03/Sens': scale('sens'),
    'J03/Isolement': scale('isolement'),
    'texte court + rappel': parts(
      ['text', 'Ajustement', short()],
      ['reminder', 'Rappel', date('dayTime')],
    ),
    'liste permanente, rédigée à froid': list(),
    'texte court, versionné': short(),
    'choix multiple (6 principes)': picks(...principles),
    'texte court (« la prochaine fois, je dirai… »)': short(),
    'liste datée, dépersonnalisée': list([day, statement], { anonymous: true }),
    'texte riche (3 volets)': panels('Quoi\u202F?', 'Et alors\u202F?', 'Et maintenant\u202F?'),
    'texte riche (6 volets)': panels(
      ...['description', 'ressentis', 'appréciation', 'analyse', 'conclusion', 'plan'].map(capital),
    ),
    'texte court, convertible en J06': short(),
  };
}

export function pairs() {
  const counts = (...labels) =>
    parts(...labels.map((label, index) => [`n${index + 1}`, label, count()]));
  return {
    'liste (agents, organisation, service rendu)': list([
      statement,
      ['for', 'Pour', pick('agents', 'organisation', 'service rendu')],
    ]),
    'liste (rôle, temps alloué, formation à l’animation de communautés)': list([
      'Rôle',
      'Temps alloué',
      ['trained', 'Formation à l’animation de communautés', box()],
    ]),
    'frise de jalons': list([statement, day], { ordered: true }),
    'B02/Critères': list([
      [
        'criterion',
        'Critère',
        free(
          pick(
            'corps / cadre d’emploi',
            'métier',
            'typologie de handicap déclarée',
            'ancienneté',
            'reclassement',
            'lieu',
            'souhait',
          ),
        ),
      ],
      ['weight', 'Pondération', count()],
    ]),
    'liste de contrôle de minimisation': list([
      ['statement', 'Donnée', short(200)],
      ['needed', 'Strictement nécessaire', box()],
    ]),
    'formulaire minimal (pseudonyme, disponibilités, thèmes, préférences d’appariement, consentements)':
      parts(
        'Pseudonyme',
        'Disponibilités',
        ['themes', 'Thèmes', tags('themes')],
        'Préférences d’appariement',
        ['consents', 'Consentements', box(true)],
      ),
    'tableau (binôme, raisons, exclusions respectées)': list(
      ['Binôme', 'Raisons', ['exclusions', 'Exclusions respectées', box()]],
      { table: true },
    ),
    'saisie confidentielle': short(),
    'case datée des deux personnes': parts(
      ['first', 'Première personne', box(true)],
      ['second', 'Deuxième personne', box(true)],
    ),
    'fréquence, durée, lieu, premières thématiques proposées': parts('Fréquence', 'Durée', 'Lieu', [
      'themes',
      'Premières thématiques proposées',
      tags(),
    ]),
    'liste (binôme) + liste (programme)': parts(
      ['pair', 'Binôme', list()],
      ['programme', 'Programme', list()],
    ),
    'nombre depuis le dernier point': count(),
    'nombre (agents, invités)': counts('Agents', 'Invités'),
    'relecture avec état (atteint, en partie, non, abandonné)': list([
      ['statement', 'Critère', short()],
      ['state', 'État', pick('atteint', 'en partie', 'non', 'abandonné')],
    ]),
    'nombre de volontaires, binômes formés, actifs à 3 et 6 mois, rencontres tenues, changements, temps collectifs':
      counts(
        'Volontaires',
        'Binômes formés',
        'Actifs à 3 mois',
        'Actifs à 6 mois',
        'Rencontres tenues',
        'Changements',
        'Temps collectifs',
      ),
    'thèmes agrégés (n ≥ seuil)': list([
      ['statement', 'Thème', short(60)],
      ['count', 'Effectif', count()],
    ]),
  };
}

export function sheets() {
  return {
    'nom, fonction, structure (tenu au secret : oui / non / ne sait pas)': parts(
      'Nom',
      'Fonction',
      'Structure',
      ['secrecy', 'Tenu au secret', pick('oui', 'non', 'ne sait pas')],
    ),
    'oui / non, mode de recueil, date, échéance (défaut : 6 mois), retrait': parts(
      ['agreement', 'Accord', yesNo],
      ['means', 'Mode de recueil', short(200)],
      day,
      ['expiry', 'Échéance', date('day', { defaultAfterMonths: 6 })],
      ['withdrawn', 'Retrait', date()],
    ),
    'oui / non, date': parts(['agreement', 'Accord', yesNo], day),
    'liste (date, contenu résumé, destinataire)': list([day, 'Contenu résumé', 'Destinataire']),
    'choix (notes complètes, trace minimale, aucune note de contenu) + date + mode de recueil':
      parts(
        ['notes', 'Choix', pick('notes complètes', 'trace minimale', 'aucune note de contenu')],
        day,
        ['means', 'Mode de recueil', short(200)],
      ),
    'liste (accès, rectification, effacement, limitation, portabilité, retrait, CNIL)': picks(
      'accès',
      'rectification',
      'effacement',
      'limitation',
      'portabilité',
      'retrait',
      'CNIL',
    ),
    'identifiant et empreinte': parts(
      ['id', 'Identifiant', short(200)],
      ['fingerprint', 'Empreinte', short(200)],
    ),
    'liste en deux niveaux': parts(
      ['early', 'Signaux précoces', list()],
      ['late', 'Signaux avancés', list()],
    ),
    'double liste': parts(['helps', 'Ce qui m’aide', list()], ['avoid', 'À éviter', list()]),
    'texte ; mention de la portée juridique limitée': rich(),
    'liste + date': parts(
      ['given', 'Remis à', list([['recipient', 'Destinataire', short(200)]])],
      ['review', 'À revoir le', date()],
    ),
    'trois choix + texte court': parts(
      ['mattered', 'On a parlé de ce qui comptait', threeAnswers],
      ['free', 'Libre de ne pas répondre', threeAnswers],
      ['change', 'Une chose à changer la prochaine fois', short()],
    ),
  };
}
