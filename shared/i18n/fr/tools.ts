/** « Boîte à outils ». */
export const toolbox = {
  new: 'Nouvel outil',
  empty:
    'Ce qui aide, rangé à portée de main : exercices, textes, images, trouvailles de groupe, avec leur source.',
  eyebrow: 'Boîte à outils',
  back: 'Revenir à la boîte à outils',
  title: 'Nom de l’outil',
  titleMissing: 'Un nom suffit ; le reste peut attendre.',
  purpose: 'À quoi il sert',
  how: 'Comment s’en servir',
  reach: 'Pour qui',
  reaches: { personal: 'pour moi', group: 'pour le groupe', shareable: 'à partager' },
  source: 'Source',
  sourceHelp: 'D’où il vient, ou à qui on le doit.',
  datedOn: 'Date',
  tags: 'Mots',
  saved: 'L’outil est enregistré.',
  discarded: 'L’outil est mis de côté.',
  pieces: {
    title: 'Pièces jointes',
    help: 'PDF, PNG, JPEG, texte, ODT ou DOCX, 5 Mo au plus chacune. Elles vivent chiffrées dans le coffre ; le fichier d’origine reste où il est.',
    add: 'Joindre un fichier',
    added: 'Le fichier est dans le coffre. L’original, lui, est resté où il était.',
    none: 'Aucune pièce pour l’instant.',
    look: 'Regarder',
    hide: 'Replier',
    lookAt: 'Regarder {{name}}',
    noLook:
      'Cette image est trop grande pour être montrée ici ; elle reste intacte dans le coffre.',
    picture: 'Image {{name}}',
    copy: 'Enregistrer une copie',
    copyOf: 'Enregistrer une copie de « {{name}} »',
    remove: 'Retirer {{name}}',
    removed: 'La pièce est retirée.',
    bytes: '{{amount}} Ko',
    megabytes: '{{amount}} Mo',
  },
  copying: {
    title: 'Hors du coffre, ce fichier n’est plus protégé',
    text: 'La copie pourra être lue par toute personne qui accède à l’endroit choisi, et ne partira pas avec le coffre. Dans le coffre, la pièce reste telle quelle.',
    go: 'Choisir où l’enregistrer',
    done: '« {{name}} » est enregistré, sans protection.',
  },
} as const;

/** « Mon parcours en pair-aidance ». */
export const portfolio = {
  add: 'Ajouter une ligne',
  empty:
    'Formations, expériences, supervisions : ce qui nourrit votre pair-aidance, jour après jour, à relire ou à montrer quand vous le décidez.',
  empty_tu:
    'Formations, expériences, supervisions : ce qui nourrit ta pair-aidance, jour après jour, à relire ou à montrer quand tu le décides.',
  print: {
    open: 'Imprimer mon parcours',
    title: 'Mon parcours, tel qu’il serait imprimé',
    text: 'Votre rôle, ce qui guide votre pratique et vos lignes. Les champs d’expérience et le contexte n’y figurent pas, ni rien d’une personne accompagnée.',
    text_tu:
      'Ton rôle, ce qui guide ta pratique et tes lignes. Les champs d’expérience et le contexte n’y figurent pas, ni rien d’une personne accompagnée.',
  },
  kinds: {
    training: 'Formation',
    experience: 'Expérience',
    supervision: 'Supervision',
    partnership: 'Partenariat, convention',
  },
  kind: 'Ce que c’est',
  title: 'Intitulé',
  place: 'Où, avec qui',
  beganOn: 'Depuis le',
  endedOn: 'Jusqu’au',
  hours: 'Durée en heures',
  hoursHelp: 'Par exemple 1,5. Rien n’oblige à compter.',
  learned: 'Ce que j’en garde',
  practice: {
    title: 'Ma pratique',
    role: 'Ma fonction',
    roleHelp: 'Par exemple : formateur pair, pair-aidante indépendante.',
    context: 'Mon contexte',
    contextHelp: 'Il n’existe pas de fiche de fonction type : voici la place pour la sienne.',
    fields: 'Mes champs d’expérience',
    fieldsHelp:
      'Rien n’oblige à en dire un mot. Ils restent ici, et n’entrent dans aucun document.',
    principles: 'Ce qui guide ma pratique',
    principlesHelp:
      'Remis à la personne avec la fiche d’information, avec la fonction. Vide, rien n’est ajouté.',
  },
  edit: 'Modifier',
  editNamed: 'Modifier « {{title}} »',
  removeNamed: 'Retirer « {{title}} »',
  removed: 'La ligne est retirée.',
  on: 'le {{day}}',
  span: 'du {{from}} au {{to}}',
  errors: {
    title: 'Un intitulé suffit à nommer la ligne.',
    beganOn: 'Il manque un jour de début.',
    endedOn: 'La fin vient après le début ; elle peut aussi rester vide.',
    hours: 'Un nombre d’heures, comme 1,5, ou rien.',
  },
} as const;
