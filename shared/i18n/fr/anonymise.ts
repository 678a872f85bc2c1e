const noBreak = '\u00A0';
const ask = '\u202F?';

/** Words of the review and of what remains. One sentence alone says « anonyme », and only when it may. */
export const anonymise = {
  review: {
    blockers: {
      pendingEntities: 'Des noms, des lieux ou des dates attendent une décision.',
      openSuspects: 'Quelques mots restent à regarder avant l’export.',
      scanNeeded: 'Une seconde lecture du texte final est à faire.',
    },
    groups: {
      known: 'Noms connus du carnet',
      persons: 'Personnes',
      organisations: 'Services et associations',
      places: 'Lieux',
      moments: 'Dates et âges',
      contacts: 'Coordonnées et numéros',
      sensitive: 'Métiers, santé, événements',
      suspects: 'À regarder',
    },
    suspects: {
      capital: 'Une majuscule au milieu d’une phrase',
      digits: 'Des chiffres',
      unknownWord: 'Un mot que le dictionnaire ne connaît pas',
      ambiguousName: 'Un mot qui peut être un nom',
      finalScan: 'Trouvé à la seconde lecture',
    },
  },
  risk: {
    questions: {
      individualisation: {
        title: 'Individualisation',
        question: `Peut-on encore isoler une personne dans ce document${ask}`,
        pass: 'Rien de ce qui a été regardé ne permet d’isoler quelqu’un.',
        fail: 'Une personne peut encore être isolée.',
        unknown: 'On ne peut pas encore répondre.',
      },
      correlation: {
        title: 'Corrélation',
        question: `Peut-on relier ce document à un autre qui parle de la même personne${ask}`,
        pass: 'Rien de ce qui a été regardé ne relie ce document à un autre.',
        fail: 'Un rapprochement avec un autre document reste possible.',
        unknown: 'On ne peut pas encore répondre.',
      },
      inference: {
        title: 'Inférence',
        question: `Peut-on déduire quelque chose de nouveau sur une personne${ask}`,
        pass: 'Rien de ce qui a été regardé ne permet de déduire quelque chose sur quelqu’un.',
        fail: 'Une information sur une personne peut encore être déduite.',
        unknown: 'On ne peut pas encore répondre.',
      },
    },
    reasons: {
      onePathway: 'Le document porte sur un seul parcours.',
      smallGroup: 'Moins de cinq personnes correspondent à ce qui est dit.',
      uniqueAmongOwn: 'Parmi les parcours du carnet, un seul correspond à ce qui est dit.',
      missesLikely: 'D’après les mesures, un nom ou une date a pu rester dans le texte.',
      datesToTheDay: 'Des dates sont données au jour près, même décalées.',
      longQuotes: 'Une longue citation garde une façon de parler.',
      overlappingExports: 'Un autre export couvre une partie de la même période.',
      tableKept: 'La table des remplacements est gardée, ou a servi pour un autre document.',
      smallCell: 'Un effectif inférieur à cinq est écrit.',
      uniformGroup: 'Tout un groupe partage la même information sensible.',
      smallDenominator: 'Un pourcentage porte sur moins de vingt personnes.',
      sensitiveDetails: 'Des détails sensibles restent, rattachés à un rôle reconnaissable.',
    },
    missing: {
      onePathway: 'Le nombre de parcours n’est pas connu.',
      smallGroup: 'La taille du plus petit groupe n’a pas pu être estimée.',
      uniqueAmongOwn: 'La comparaison avec les autres parcours du carnet n’a pas été faite.',
      missesLikely: 'Les oublis probables n’ont pas pu être estimés.',
      datesToTheDay: 'Les dates n’ont pas été regardées.',
      longQuotes: 'Les citations n’ont pas été regardées.',
      overlappingExports: 'Les exports précédents n’ont pas été regardés.',
      tableKept: 'On ne sait pas si la table des remplacements est gardée.',
      smallCell: 'Les effectifs n’ont pas été regardés.',
      uniformGroup: 'Les groupes n’ont pas été regardés.',
      smallDenominator: 'Les pourcentages n’ont pas été regardés.',
      sensitiveDetails: 'Les détails sensibles n’ont pas été regardés.',
    },
    nature: {
      anonymous: `Les trois questions ont une réponse favorable${noBreak}: ce document peut être dit anonyme pour ceux qui le reçoivent.`,
      pseudonymised: `Ce document est pseudonymisé${noBreak}: il reste une donnée personnelle, à protéger comme telle.`,
      depersonalised: `Ce document est dépersonnalisé${noBreak}: une personne qui connaît le parcours pourrait y reconnaître quelqu’un.`,
    },
    misses: {
      estimate:
        'D’après les mesures, il reste probablement entre {{low}} et {{high}} éléments non masqués.',
      unmeasured: `Certaines catégories n’ont jamais été mesurées${noBreak}: leurs oublis sont inconnus.`,
    },
    group: 'Environ {{size}} personnes correspondent à ce qui est dit.',
    style: {
      longQuote: 'Une longue citation',
      rareWord: 'Un mot peu courant',
    },
  },
} as const;
