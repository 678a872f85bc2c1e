/** Ways of accompanying: what they are called, where and how often, and what lies beside sessions. */
export const ways = {
  label: 'Manière d’accompagner',
  name: {
    coConstruction: 'Cycle de co-construction',
    accompaniment: 'Accompagnement d’une personne',
    relative: 'Soutien à un proche',
    practice: 'Analyse de pratique',
    moments: 'Moments informels',
  },
  help: {
    coConstruction:
      'Dix séances espacées avec un pair-aidant, une pair-aidante ou une équipe, pour construire des repères.',
    accompaniment:
      'Marcher à côté d’une personne, là où elle décide d’aller : 45 minutes au plus, à son rythme.',
    relative:
      'Accueillir pour lui-même quelqu’un dont un proche va mal. Son dossier n’est qu’à lui.',
    practice:
      'Un espace pour un pair-aidant ou une pair-aidante qui veut prendre du recul sur son rôle.',
  },
  place: {
    onSite: 'sur place',
    remote: 'à distance',
    home: 'à domicile',
    elsewhere: 'dans un autre lieu',
    video: 'en visio',
    phone: 'au téléphone',
  },
  placeWithSector: '{{place}}, {{sector}}',
  rhythm: {
    weekly: 'toutes les semaines',
    twiceMonthly: 'deux fois par mois',
    closer: 'plus rapproché, pour un temps',
    sixWeeks: 'tous les mois et demi',
    twoMonths: 'tous les deux mois',
    quarterly: 'tous les trois mois',
    onDemand: 'sans rythme fixé',
  },
  reason: {
    crisis: 'crise',
    motivation: 'besoin de motivation',
    sensitive: 'période sensible',
  },
  form: {
    reason: 'Ce qui le demande',
    reasonMissing: 'Un rythme plus rapproché garde sa raison : laquelle des trois ?',
    reviewOn: 'À regarder de nouveau',
    reviewOnHelp: 'Un jour pour se demander, à deux, si ce rythme convient encore.',
    sector: 'Secteur',
    noSector: 'Aucun en particulier',
  },
  about: {
    format: 'Format',
    length: 'Durée',
    average_one: '{{minutes}} en moyenne sur {{count}} séance',
    average_other: '{{minutes}} en moyenne sur {{count}} séances',
    closer: 'plus rapproché : {{reason}}',
    review: 'à regarder de nouveau le {{day}}',
    reviewNow: 'Ce rythme rapproché était à regarder de nouveau le {{day}} : convient-il encore ?',
    reviewDo: 'Revoir le rythme',
  },
  start: {
    other: 'Autre chose',
    otherTitle: 'Autre chose qu’une séance habituelle',
    otherLead: 'Chaque page s’ouvre aujourd’hui ; le jour et le lieu se changent ensuite.',
    minutes: 'Environ {{minutes}}.',
    aside: 'À côté des séances : ne compte pas comme une séance.',
    firstMeeting:
      'Une première rencontre peut ouvrir le chemin : dire qui l’on est, choisir le cadre.',
    beginFirstMeeting: 'Ouvrir la première rencontre',
    soon_one:
      'La séance précédente date de la veille ; le rythme convenu est « {{rhythm}} ». Rien n’empêche de commencer maintenant.',
    soon_other:
      'La séance précédente date de {{count}} jours ; le rythme convenu est « {{rhythm}} ». Rien n’empêche de commencer maintenant.',
  },
  session: {
    way: {
      coConstruction: 'Parcours de co-construction',
      accompaniment: 'Accompagnement',
      relative: 'Soutien à un proche',
      practice: 'Analyse de pratique',
      moments: 'Moments informels',
    },
    numbered: 'séance {{number}}',
    enough: 'Le fait que ce moment a eu lieu suffit ; rien n’a à être écrit.',
    minutes: 'Durée, en minutes',
    minutesHelp: 'Laisser vide pour s’en tenir au minuteur.',
    minutesCap: '{{minutes}} minutes au plus. Laisser vide pour s’en tenir au minuteur.',
    minutesWrong: 'Une durée s’écrit en minutes, par exemple 40.',
    length: '{{minutes}}, notées à la main',
    safety: 'Avant d’y aller',
  },
  cue: {
    left: 'Il reste {{minutes}} minutes environ.',
    last: 'Il reste {{minutes}} minutes : c’est le moment d’annoncer la fin.',
    over: '{{minutes}} minutes : le temps est venu de se quitter.',
  },
  crisis: {
    button: 'Moment de crise',
    short: 'Crise',
    question: 'Un moment de crise demande plus ?',
    open: 'Ouvrir la fiche de relais',
    back: 'Revenir à la séance interrompue',
    kept: 'La séance interrompue est gardée telle quelle.',
    numbers: 'Numéros de secours',
    limits:
      'En pair-aidance, on n’évalue pas un risque à la place de professionnels de santé : on reste là, et on passe le relais.',
    checked: 'Numéros vérifiés le {{day}}.',
    unchecked: 'Numéros fournis avec le carnet : à vérifier dans les réglages.',
    line: {
      suicide: 'prévention du suicide, jour et nuit',
      medical: 'urgences médicales',
      emergency: 'secours, partout en Europe',
      emergencyAll: 'secours',
      deaf: 'par message, pour les personnes sourdes ou malentendantes',
      listening: 'écoute, jour et nuit',
      youth: 'écoute des jeunes',
    },
  },
  apart: {
    title: 'Deux dossiers séparés',
    relative:
      'Vous accompagnez aussi la personne dont ce proche se soucie. Les deux dossiers restent séparés : rien de l’un ne paraît dans l’autre.',
    relative_tu:
      'Tu accompagnes aussi la personne dont ce proche se soucie. Les deux dossiers restent séparés : rien de l’un ne paraît dans l’autre.',
    concerned:
      'Vous accompagnez aussi un proche de cette personne. Les deux dossiers restent séparés : rien de l’un ne paraît dans l’autre.',
    concerned_tu:
      'Tu accompagnes aussi un proche de cette personne. Les deux dossiers restent séparés : rien de l’un ne paraît dans l’autre.',
    ask: 'Ce proche et une personne du carnet',
    askHelp:
      'Si vous accompagnez aussi la personne dont ce proche se soucie, le carnet peut le savoir : il rappelle que les dossiers sont séparés et refuse de les réunir. C’est facultatif.',
    askHelp_tu:
      'Si tu accompagnes aussi la personne dont ce proche se soucie, le carnet peut le savoir : il rappelle que les dossiers sont séparés et refuse de les réunir. C’est facultatif.',
    who: 'Cette personne',
    choose: 'Choisir',
    do: 'Garder les dossiers séparés',
    forget: 'Oublier ce lien',
    forgotten: 'Le lien est oublié ; les deux dossiers n’ont pas changé.',
  },
  moment: {
    do: 'Noter un moment informel',
    lead: 'Un couloir, une activité, un café : garder mémoire du lien, pas de la confidence. La date suffit.',
    day: 'Jour',
    who: 'Avec',
    nobody: 'Sans préciser avec qui',
    note: 'Noter',
    write: 'Noter et écrire quelques mots',
    noted: 'Le moment est noté.',
  },
  settings: {
    title: 'Accompagner',
    sectors: 'Secteurs où vous vous déplacez',
    sectors_tu: 'Secteurs où tu te déplaces',
    sectorsHelp: 'Une ville, un quartier : proposés pour les rencontres à domicile.',
    safety: 'Note de sécurité pour les visites à domicile',
    safetyHelp:
      'Quelques mots à vous : qui prévenir, à quelle heure rappeler. Ils se montrent en marge, seulement à domicile, et ne sortent jamais du coffre.',
    safetyHelp_tu:
      'Quelques mots à toi : qui prévenir, à quelle heure rappeler. Ils se montrent en marge, seulement à domicile, et ne sortent jamais du coffre.',
    country: 'Numéros de secours',
    countries: { FR: 'France', BE: 'Belgique', CH: 'Suisse', QC: 'Québec' },
    own: 'Autres numéros',
    ownHelp: 'Un par ligne : un service local, un pair de permanence.',
    check: 'J’ai vérifié ces numéros aujourd’hui',
  },
} as const;
