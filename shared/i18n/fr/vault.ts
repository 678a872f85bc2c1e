/** First start, recovery sheet, lock screen and what follows an interruption. */
export const vault = {
  start: {
    eyebrow: 'Bienvenue',
    title: 'Créer votre coffre',
    title_tu: 'Créer ton coffre',
    lead: 'Vos notes vivent dans un coffre chiffré, sur cet ordinateur et nulle part ailleurs. Une phrase que vous choisissez l’ouvre ; personne d’autre ne la connaît, nous non plus.',
    lead_tu:
      'Tes notes vivent dans un coffre chiffré, sur cet ordinateur et nulle part ailleurs. Une phrase que tu choisis l’ouvre ; personne d’autre ne la connaît, nous non plus.',
    phrase: 'Phrase de passe',
    confirm: 'Confirmer la phrase de passe',
    phraseHelp:
      'Plusieurs mots sans lien entre eux, espaces compris. Rien d’imposé : ni chiffre, ni majuscule.',
    propose: 'Proposer six mots',
    proposeAgain: 'En proposer d’autres',
    proposed: 'Six mots tirés au hasard sur cet ordinateur',
    use: 'Prendre ces six mots',
    copy: 'Copier',
    copied: 'Copiés. Le presse-papiers sera vidé dans une minute.',
    used: 'Retapez-les dans le second champ : c’est ainsi qu’ils se retiennent.',
    used_tu: 'Retape-les dans le second champ : c’est ainsi qu’ils se retiennent.',
    create: 'Créer le coffre',
    creating: 'Création du coffre…',
    example: 'Découvrir avec un exemple',
    exampleHelp:
      'Des personnes et des notes inventées, dans un coffre à part, effaçable en un geste.',
    openingExample: 'Préparation de l’exemple…',
    differ: 'Les deux phrases ne sont pas identiques.',
    missing: 'Il manque la phrase qui ouvrira le coffre.',
    back: 'Revenir au coffre verrouillé',
  },
  strength: {
    short: 'Encore un peu courte : quinze signes au moins, espaces compris.',
    level0: 'Elle se devinerait tout de suite. Ajoutez des mots sans lien entre eux.',
    level0_tu: 'Elle se devinerait tout de suite. Ajoute des mots sans lien entre eux.',
    level1: 'Elle se devinerait vite. Ajoutez des mots sans lien entre eux.',
    level1_tu: 'Elle se devinerait vite. Ajoute des mots sans lien entre eux.',
    level2: 'Elle résisterait un peu. Deux mots de plus la rendraient sûre.',
    level3: 'Presque : un mot de plus suffirait.',
    good: 'Elle protège bien le carnet.',
  },
  sheet: {
    title: 'Feuille de secours',
    lead: 'Ces douze mots rouvrent le coffre si la phrase se perd. Ils ne s’affichent qu’une fois : recopiez-les à la main ou imprimez-les, et rangez la feuille loin de l’ordinateur.',
    lead_tu:
      'Ces douze mots rouvrent le coffre si la phrase se perd. Ils ne s’affichent qu’une fois : recopie-les à la main ou imprime-les, et range la feuille loin de l’ordinateur.',
    words: 'Les douze mots, dans l’ordre',
    print: 'Imprimer',
    printWarning:
      'Une imprimante peut garder en mémoire ce qu’elle imprime : préférez la vôtre, ou un stylo.',
    printWarning_tu:
      'Une imprimante peut garder en mémoire ce qu’elle imprime : préfère la tienne, ou un stylo.',
    proofTitle: 'Relisez trois mots sur la feuille',
    proofTitle_tu: 'Relis trois mots sur la feuille',
    proofHelp: 'Pendant que vous écrivez ici, la liste se couvre : regardez votre feuille.',
    proofHelp_tu: 'Pendant que tu écris ici, la liste se couvre : regarde ta feuille.',
    word: 'Mot n° {{position}}',
    finish: 'Terminer',
    finishing: 'Vérification…',
    paperTitle: 'Carnet de pair – feuille de secours',
    paperNote: 'Qui a cette feuille et cet ordinateur peut lire le carnet.',
    marginTitle: 'Où la ranger',
    margin:
      'Une enveloppe fermée, chez quelqu’un de confiance ou dans un tiroir qui ne suit pas l’ordinateur.',
  },
  lock: {
    title: 'Coffre verrouillé',
    lead: 'Le carnet est fermé. Tout y est resté comme vous l’avez laissé.',
    lead_tu: 'Le carnet est fermé. Tout y est resté comme tu l’as laissé.',
    phrase: 'Phrase de passe',
    unlock: 'Déverrouiller',
    unlocking: 'Ouverture du coffre…',
    lost: 'J’ai perdu ma phrase de passe',
    wait_one: 'Prochain essai dans {{count}} seconde.',
    wait_many: 'Prochain essai dans {{count}} secondes.',
    wait_other: 'Prochain essai dans {{count}} secondes.',
    missing: 'Écrivez la phrase qui ouvre le coffre.',
    missing_tu: 'Écris la phrase qui ouvre le coffre.',
    headerRecovered:
      'L’en-tête du coffre était abîmé ; il a été rebâti à partir de sa copie. Aucune note n’a été touchée. Une sauvegarde récente reste une bonne idée.',
    brokenTitle: 'Le coffre ne s’ouvre pas ainsi',
  },
  recovery: {
    title: 'Rouvrir avec la feuille de secours',
    lead: 'Les douze mots rouvrent le coffre ; une nouvelle phrase remplace aussitôt celle qui s’est perdue.',
    words: 'Les douze mots',
    wordsHelp: 'Dans l’ordre de la feuille, séparés par des espaces. Les accents comptent peu.',
    count: 'Il faut douze mots ; il y en a {{found}}.',
    phrase: 'Nouvelle phrase de passe',
    confirm: 'Confirmer la nouvelle phrase',
    open: 'Rouvrir le coffre',
    back: 'Revenir',
    noSheet:
      'Sans la phrase ni la feuille, personne ne peut ouvrir ce coffre : c’est ce qui protège les personnes dont il parle.',
  },
  example: {
    lead: 'C’est l’exemple : des personnes et des notes inventées. Sa phrase n’est donc pas un secret.',
    phrase: 'La phrase de l’exemple',
    reopen: 'Rouvrir l’exemple',
    erase: 'Effacer l’exemple',
    eraseTitle: 'Effacer l’exemple ?',
    eraseText:
      'Les personnes et les notes inventées disparaîtront, avec ce qui y a été ajouté. Le vrai coffre n’est pas concerné.',
    createOwn: 'Créer mon coffre',
    openOwn: 'Ouvrir mon coffre',
  },
  stopped: {
    title: 'Le coffre s’est arrêté',
    text: 'Votre texte est toujours là : cette page est restée ouverte derrière ce message, et ce qui n’était pas encore enregistré le sera dès la réouverture.',
    text_tu:
      'Ton texte est toujours là : cette page est restée ouverte derrière ce message, et ce qui n’était pas encore enregistré le sera dès la réouverture.',
  },
  missingSaves: {
    title: 'Le fichier du coffre a été abîmé',
    text_one:
      'Le dernier enregistrement n’a pas pu être relu : il manque peut-être quelques mots à la dernière note. Tout le reste est là. S’il existe une sauvegarde plus récente, elle peut les contenir.',
    text_many:
      'Les {{count}} derniers enregistrements n’ont pas pu être relus : il manque peut-être la fin des dernières notes. Tout le reste est là. S’il existe une sauvegarde plus récente, elle peut les contenir.',
    text_other:
      'Les {{count}} derniers enregistrements n’ont pas pu être relus : il manque peut-être la fin des dernières notes. Tout le reste est là. S’il existe une sauvegarde plus récente, elle peut les contenir.',
    read: 'C’est lu',
  },
} as const;
