/** « Agenda »: what is due, in calm order. Nothing here is late. */
export const agenda = {
  title: 'Agenda',
  eyebrow: 'Aujourd’hui',
  open: 'Ouvrir l’agenda',
  parts: {
    days: 'Ces jours-ci',
    soon: 'Bientôt',
    later: 'Plus tard, quand ce sera le moment',
  },
  empty:
    'Rien n’attend. Les rencontres convenues, ce que propose le rythme des parcours et les accords qui prennent fin viendront ici d’eux-mêmes.',
  pathways: 'Voir les parcours',
  line: {
    agreed: {
      coming: 'Rencontre convenue le {{day}}',
      today: 'Rencontre convenue aujourd’hui',
      passed:
        'Rencontre convenue le {{day}}\u00a0: elle peut être notée, ou une autre date choisie',
    },
    followUp: {
      coming: 'Prendre des nouvelles le {{day}}, comme convenu',
      today: 'Prendre des nouvelles aujourd’hui, comme convenu',
      passed: 'Prendre des nouvelles, comme convenu pour le {{day}}',
    },
    agreement: {
      coming: '{{title}}\u00a0: prend fin le {{day}}',
      today: '{{title}}\u00a0: prend fin aujourd’hui',
      passed: '{{title}}\u00a0: a pris fin le {{day}}, et peut être renouvelé',
    },
    rhythm: {
      coming: 'Regarder ensemble si le rythme plus rapproché convient toujours, le {{day}}',
      today: 'Regarder ensemble si le rythme plus rapproché convient toujours',
      passed: 'Regarder ensemble si le rythme plus rapproché convient toujours',
    },
    words: '{{step}}, {{day}}\u00a0: la page attend ses mots',
    proposal: '{{step}} à proposer, {{window}}',
  },
  aside: 'Laisser de côté',
  asideNamed: 'Laisser de côté\u00a0: {{name}}, {{what}}',
  asideDone: 'Laissé de côté. La ligne reviendra si sa date change.',
  bringBack: 'Revoir ce qui est laissé de côté',
  export: {
    title: 'Vers un autre agenda',
    what: 'Un fichier .ics contient les jours convenus, chacun sous le seul nom «\u00a0Rendez-vous\u00a0»\u00a0: ni personne, ni lieu, ni heure.',
    knows:
      'Le programme d’agenda qui l’ouvre, et le service en ligne auquel il est peut-être relié, sauront qu’il y a un rendez-vous ces jours-là. Rien de plus.',
    again: 'Importer un nouveau fichier ajoute ces jours une fois de plus.',
    button: 'Exporter les jours convenus',
    none: 'Aucun jour n’est convenu pour l’instant.',
    done: 'Jours convenus enregistrés dans «\u00a0{{file}}\u00a0».',
  },
  reminder: {
    title: 'Agenda',
    text: 'Un rendez-vous est proposé aujourd’hui.',
  },
  settings: {
    title: 'Agenda',
    reminders: 'Dire sur «\u00a0Aujourd’hui\u00a0» qu’un rendez-vous est proposé ce jour-là',
    remindersHelp:
      'Une ligne sur la page d’accueil, sans nom. Le carnet n’envoie aucune notification.',
  },
} as const;
