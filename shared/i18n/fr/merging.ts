/** Two copies of one notebook made one again, and the texts kept on the way. */
export const merging = {
  card: {
    title: 'Réunir deux copies',
    lead: 'Le même carnet a vécu sur deux ordinateurs, ou une sauvegarde a été remise en place ? Les deux copies peuvent n’en refaire qu’une, sans qu’un mot se perde.',
    how: 'Sur l’autre ordinateur : « Sauvegarder maintenant », puis « Copier ailleurs… ». Ici, ce fichier est comparé avant que rien ne soit écrit.',
    choose: 'Choisir l’autre copie…',
    kept: 'Voir les autres textes gardés',
  },
  step: {
    bringing: 'Lecture du fichier choisi…',
    opening: 'Ouverture de l’autre copie…',
    comparing: 'Comparaison, page après page…',
    backup: 'Sauvegarde du coffre actuel, puis relecture…',
    writing: 'Réunion des deux copies…',
    indexing: 'Mise à jour de la recherche…',
    checking: 'Relecture du coffre réuni…',
    done: '{{label}} {{percent}} %',
  },
  report: {
    title: 'Ce que l’autre copie apporte',
    from: 'Copie faite : {{when}}.',
    nothing: 'Rien à réunir : tout ce qu’elle contient est déjà ici.',
    added: 'Sera ajouté ici',
    persons_one: '{{count}} personne',
    persons_many: '{{count}} personnes',
    persons_other: '{{count}} personnes',
    pathways_one: '{{count}} parcours',
    pathways_many: '{{count}} parcours',
    pathways_other: '{{count}} parcours',
    sessions_one: '{{count}} séance',
    sessions_many: '{{count}} séances',
    sessions_other: '{{count}} séances',
    entries_one: '{{count}} note',
    entries_many: '{{count}} notes',
    entries_other: '{{count}} notes',
    bilans_one: '{{count}} bilan',
    bilans_many: '{{count}} bilans',
    bilans_other: '{{count}} bilans',
    twice_one:
      '{{count}} note dit autre chose dans chaque copie : la plus récente reste, l’autre est gardée comme version.',
    twice_many:
      '{{count}} notes disent autre chose dans chaque copie : la plus récente reste, l’autre est gardée comme version.',
    twice_other:
      '{{count}} notes disent autre chose dans chaque copie : la plus récente reste, l’autre est gardée comme version.',
    elsewhere_one:
      '{{count}} autre page diffère (fiche, parcours, bilan…) : la plus récente reste, l’autre texte est gardé.',
    elsewhere_many:
      '{{count}} autres pages diffèrent (fiches, parcours, bilans…) : la plus récente reste, l’autre texte est gardé.',
    elsewhere_other:
      '{{count}} autres pages diffèrent (fiches, parcours, bilans…) : la plus récente reste, l’autre texte est gardé.',
    returned_one:
      '{{count}} page mise de côté ici, mais pas dans l’autre copie, redevient visible.',
    returned_many:
      '{{count}} pages mises de côté ici, mais pas dans l’autre copie, redeviennent visibles.',
    returned_other:
      '{{count}} pages mises de côté ici, mais pas dans l’autre copie, redeviennent visibles.',
    others_one: '{{count}} détail suit la copie la plus récente.',
    others_many: '{{count}} détails suivent la copie la plus récente.',
    others_other: '{{count}} détails suivent la copie la plus récente.',
    erased:
      'Un texte effacé d’un seul côté revient : rien ne le distingue d’un texte ajouté de l’autre.',
    safe: 'Rien n’est encore écrit. Une sauvegarde du coffre actuel se fera d’abord.',
    do: 'Réunir les deux copies',
  },
  done: {
    title: 'Les deux copies sont réunies',
    text: 'Tout a été relu après écriture. L’état d’avant reste parmi les sauvegardes.',
    versions: 'Les textes gardés se lisent dans la marge de leur séance, sous « Versions ».',
    other:
      'Sur l’autre ordinateur, le plus simple est maintenant de repartir d’une sauvegarde de celui-ci.',
  },
  kept: {
    title: 'Autres textes gardés',
    lead: 'Ce qui différait d’une copie à l’autre, hors des notes de séance. Ces textes se lisent et se copient.',
    none: 'Aucun autre texte n’a été gardé.',
    person: 'Page « {{title}} »',
    pathway: 'Parcours « {{title}} »',
    session: 'Séance',
    bilan: 'Bilan',
    draft: 'Brouillon',
    other: 'Autre page',
    when: 'Écrit : {{when}}',
  },
  versions: {
    title: 'Versions',
    copy: 'Autre copie, {{when}}',
    replaced: 'Texte remplacé, {{when}}',
    note: '{{phase}}, notes',
    field: '{{phase}}, {{field}}',
    takeUp: 'Reprendre ce texte',
    taken: 'Texte repris. Celui qu’il remplace est gardé parmi les versions.',
    closed: 'Pour reprendre un texte, il suffit de rouvrir la séance.',
    more_one: 'Montrer {{count}} autre',
    more_many: 'Montrer les {{count}} autres',
    more_other: 'Montrer les {{count}} autres',
  },
} as const;
