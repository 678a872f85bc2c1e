/** « Bilans »: the list, the choice line by line, the preview and the export. */
export const bilans = {
  title: 'Bilans',
  prepare: 'Préparer un bilan',
  empty:
    'Un bilan rassemble ce qui peut sortir d’un parcours, sans nommer personne. Rien ne part sans vous : chaque ligne reste ici tant que vous n’en décidez pas autrement.',
  empty_tu:
    'Un bilan rassemble ce qui peut sortir d’un parcours, sans nommer personne. Rien ne part sans toi : chaque ligne reste ici tant que tu n’en décides pas autrement.',
  list: {
    prepared: 'Préparé le {{day}} à {{time}}',
    shown_one: '{{count}} ligne à montrer sur {{total}}',
    shown_other: '{{count}} lignes à montrer sur {{total}}',
    noneShown: 'Aucune ligne à montrer sur {{total}}',
    exported: 'Exporté le {{day}}',
    notExported: 'Pas encore exporté',
    discard: 'Mettre de côté',
    discardNamed: 'Mettre de côté le bilan du {{day}}',
    discarded: 'Le bilan est mis de côté.',
    margin: {
      title: 'Pour qui ?',
      text: 'Le bilan appartient d’abord à la personne accompagnée : elle le relit en premier, et choisit avec vous à qui il est remis.',
      text_tu:
        'Le bilan appartient d’abord à la personne accompagnée : elle le relit en premier, et choisit avec toi à qui il est remis.',
    },
  },
  choose: {
    title: 'Préparer un bilan',
    text: 'Choisissez le parcours. Le carnet propose des lignes tirées de ses séances ; toutes sont « à garder » au départ.',
    text_tu:
      'Choisis le parcours. Le carnet propose des lignes tirées de ses séances ; toutes sont « à garder » au départ.',
    label: 'Parcours',
    placeholder: 'Choisir un parcours',
    none: 'Il faut d’abord un parcours : ses séances donnent les lignes du bilan.',
    toPathways: 'Aller aux parcours',
    submit: 'Préparer ce bilan',
  },
  page: {
    title: 'Préparer le bilan',
    intro:
      'Rien ne part sans vous : chaque ligne reste « à garder » tant que vous n’en décidez pas autrement.',
    intro_tu:
      'Rien ne part sans toi : chaque ligne reste « à garder » tant que tu n’en décides pas autrement.',
    noLines: 'Ce parcours n’a pas encore de séance d’où tirer une ligne.',
    preview: 'Aperçu',
    fixed:
      'Le document ajoute de lui-même le cadre, les six principes et les limites : l’aperçu les montre.',
  },
  formats: {
    choose: 'Exporter dans un autre format',
    pdf: {
      name: 'PDF',
      export: 'Exporter en PDF',
      help: 'Mis en page, pour lire et imprimer. Le choix le plus sûr.',
    },
    docx: {
      name: 'Word, LibreOffice (.docx)',
      export: 'Exporter en Word',
      help: 'Pour continuer à écrire. Ce qui sera ajouté n’aura pas été relu ici.',
    },
    md: {
      name: 'Texte simple (.md)',
      export: 'Exporter en texte',
      help: 'Les mots seuls, pour les copier ailleurs. Même précaution.',
    },
  },
  filter: {
    label: 'Lignes affichées',
    all: 'Toutes ({{count}})',
    keep: 'Gardées ({{count}})',
    show: 'Montrées ({{count}})',
    names: 'Un nom reste ({{count}})',
    none: 'Aucune ligne ici pour le moment.',
  },
  section: {
    showAll: 'Tout montrer',
    keepAll: 'Tout garder',
    showAllOf: 'Tout montrer dans « {{title}} »',
    keepAllOf: 'Tout garder dans « {{title}} »',
    shown_one: 'Une ligne passe « à montrer ».',
    shown_other: '{{count}} lignes passent « à montrer ».',
    kept_one: 'Une ligne revient « à garder ».',
    kept_other: '{{count}} lignes reviennent « à garder ».',
    namesKept_one: 'Une ligne où un nom reste est gardée.',
    namesKept_other: '{{count}} lignes où un nom reste sont gardées.',
  },
  line: {
    choice: 'Que faire de la ligne « {{text}} »',
    keep: 'à garder',
    show: 'à montrer',
    edit: 'Modifier',
    editNamed: 'Modifier la ligne « {{text}} »',
    wording: 'Formulation de la ligne',
    wordingHelp:
      'Dites l’essentiel en termes généraux : ni nom, ni lieu, ni date, ni citation reconnaissable.',
    wordingHelp_tu:
      'Dis l’essentiel en termes généraux : ni nom, ni lieu, ni date, ni citation reconnaissable.',
    save: 'Garder cette formulation',
    dropped: 'La formulation d’avant est gardée.',
    nameRemains:
      'Un nom connu du coffre est dans cette ligne. Elle ne peut pas sortir ainsi : modifiez-la, ou gardez-la.',
    nameRemains_tu:
      'Un nom connu du coffre est dans cette ligne. Elle ne peut pas sortir ainsi : modifie-la, ou garde-la.',
  },
  leaving: {
    title: 'Ce qui part',
    shown_one: '**{{count}} ligne** à montrer sur {{total}}.',
    shown_other: '**{{count}} lignes** à montrer sur {{total}}.',
    none: 'Aucune ligne pour le moment, sur {{total}}.',
    rest: 'Le reste demeure dans le coffre.',
  },
  replaced: {
    title: 'Ce qui a été remplacé',
    none: 'Aucun nom connu du coffre n’est apparu dans ces lignes.',
    text: 'Les noms connus du coffre, les contacts et les dates exactes sont déjà remplacés :',
    person: 'personne',
    place: 'lieu',
    contact: 'contact',
    date: 'date',
    pathway: 'parcours',
    times_one: '{{count}} fois',
    times_other: '{{count}} fois',
    names_one: '**Un nom reste** dans {{count}} ligne.',
    names_other: '**Un nom reste** dans {{count}} lignes.',
    seeNames: 'Voir ces lignes',
  },
  remains: {
    title: 'Ce qui reste',
    text: 'Ce document est **dépersonnalisé**, il n’est pas anonyme : quelqu’un qui connaît le parcours pourrait y reconnaître une personne.',
    advice:
      'En relisant, cherchez ce que le carnet ne voit pas : un métier rare, un âge, un service, un événement connu.',
    advice_tu:
      'En relisant, cherche ce que le carnet ne voit pas : un métier rare, un âge, un service, un événement connu.',
  },
  preview: {
    title: 'Aperçu',
    text: 'Le document tel qu’il sera imprimé, avec les seules lignes « à montrer ».',
    loading: 'Mise en page de l’aperçu…',
  },
  export: {
    running: 'Préparation du fichier…',
    done: {
      pdf: 'Le PDF est enregistré : {{fileName}}',
      docx: 'Le document Word est enregistré : {{fileName}}',
      md: 'Le texte est enregistré : {{fileName}}',
    },
    canChange:
      'Il peut être modifié. La relecture valait pour les mots d’aujourd’hui : ce qui y sera ajouté est à relire avant de le remettre.',
    unprotected:
      'Ce fichier n’est pas protégé : il est hors du coffre, et quiconque y a accès peut le lire. Rangez-le en lieu sûr.',
    unprotected_tu:
      'Ce fichier n’est pas protégé : il est hors du coffre, et quiconque y a accès peut le lire. Range-le en lieu sûr.',
    showFile: 'Montrer dans le dossier',
    nameHelp:
      'C’est une ligne « à montrer » où un nom a été écrit à la main, ou appris par le carnet depuis. Elle porte la mention « Un nom connu du coffre est dans cette ligne ».',
    diskFull: {
      what: 'Le disque est plein : le fichier n’a pas pu être écrit.',
      next: 'Libérez un peu de place, ou choisissez un autre dossier, puis réessayez.',
      next_tu: 'Libère un peu de place, ou choisis un autre dossier, puis réessaie.',
    },
    readOnly: {
      what: 'Ce dossier n’accepte pas l’écriture : le fichier n’a pas pu être écrit.',
      next: 'Choisissez un autre dossier, puis réessayez.',
      next_tu: 'Choisis un autre dossier, puis réessaie.',
    },
    safe: 'Le bilan est intact dans le coffre.',
  },
} as const;
