/** Opening with a code and the system's keychain: settings, lock screen, health. */
export const quick = {
  switch: 'Ouvrir plus vite avec un code',
  help: 'Six chiffres ou plus, à la place de la phrase, sur cet ordinateur seulement. La phrase et la feuille de secours ouvrent toujours.',
  honest:
    'Un code se devine plus vite qu’une phrase. Il tient parce que l’autre moitié du secret reste dans le trousseau de l’ordinateur, et que cinq codes faux de suite le retirent. Un programme malveillant lancé dans votre session trouverait six chiffres en quelques jours ; davantage de chiffres le ralentissent, ne garder que la phrase l’arrête.',
  honest_tu:
    'Un code se devine plus vite qu’une phrase. Il tient parce que l’autre moitié du secret reste dans le trousseau de l’ordinateur, et que cinq codes faux de suite le retirent. Un programme malveillant lancé dans ta session trouverait six chiffres en quelques jours ; davantage de chiffres le ralentissent, ne garder que la phrase l’arrête.',
  change: 'Changer de code',
  choose: 'Choisir un nouveau code',
  remove: 'Retirer ce code',
  removed: 'Le code n’ouvre plus le coffre. La phrase l’ouvre toujours.',
  done: 'Le code ouvre désormais le coffre sur cet ordinateur.',
  absent: {
    'plain-text':
      'Ouvrir plus vite avec un code n’est pas proposé ici : aucun trousseau (celui de GNOME ou de KDE) n’est en service dans cette session, et ce que l’on y garderait serait lisible par n’importe quel programme.',
    unknown:
      'Ouvrir plus vite avec un code n’est pas proposé ici : le trousseau de cette session n’est pas de ceux dont nous savons ce qu’ils protègent.',
    closed:
      'Ouvrir plus vite avec un code n’est pas proposé ici : le trousseau de cet ordinateur ne répond pas.',
  },
  broken: {
    elsewhere:
      'Ce coffre a un code, mais il n’ouvre rien sur cet ordinateur : il a été choisi ailleurs, ou ce qui était gardé ici n’y est plus. La phrase et la feuille de secours ouvrent toujours.',
    'keychain-gone':
      'Ce coffre a un code, mais le trousseau de cet ordinateur ne répond plus. La phrase et la feuille de secours ouvrent toujours.',
    spoilt:
      'Ce coffre a un code, mais ce que le trousseau gardait ne se lit plus. La phrase et la feuille de secours ouvrent toujours.',
    ended:
      'Aucun des cinq derniers codes n’était le bon. L’ouverture par code s’est retirée. La phrase et la feuille de secours ouvrent toujours.',
  },
  dialog: {
    lead: 'La phrase d’abord, puis le code deux fois.',
    code: 'Code',
    codeHelp: 'Six chiffres ou plus. Plutôt pas une date, ni un numéro que d’autres connaissent.',
    confirm: 'Le même code, une seconde fois',
    digits: 'Un code n’a que des chiffres.',
    short: 'Il faut six chiffres au moins.',
    long: 'Douze chiffres au plus.',
    simple:
      'Ce code est de ceux que l’on essaie en premier : ses chiffres se suivent ou se répètent.',
    differ: 'Les deux codes ne sont pas identiques.',
    forget:
      'Une phrase qui ne sert plus s’oublie. La taper de temps en temps, ou relire la feuille de secours, la garde en mémoire.',
    do: 'Mettre ce code en place',
    doing: 'Mise en place…',
  },
  lock: {
    code: 'Code',
    missing: 'Écrivez votre code : six chiffres ou plus.',
    missing_tu: 'Écris ton code : six chiffres ou plus.',
    usePhrase: 'Utiliser ma phrase',
    useCode: 'Utiliser mon code',
    left_one: 'Il reste {{count}} essai avant que le code se retire. La phrase ouvre toujours.',
    left_many: 'Il reste {{count}} essais avant que le code se retire. La phrase ouvre toujours.',
    left_other: 'Il reste {{count}} essais avant que le code se retire. La phrase ouvre toujours.',
    elsewhere:
      'Le code n’ouvre rien sur cet ordinateur : il a été choisi ailleurs, ou ce qui était gardé ici n’y est plus. La phrase ouvre le coffre.',
    'keychain-gone':
      'Le trousseau de cet ordinateur ne répond plus, et le code ne peut rien sans lui. La phrase ouvre le coffre.',
    spoilt:
      'Ce que le trousseau de cet ordinateur gardait ne se lit plus, et le code ne peut rien sans lui. La phrase ouvre le coffre.',
    ended:
      'Aucun des cinq derniers codes n’était le bon. L’ouverture par code s’est retirée. La phrase ouvre le coffre.',
  },
  health: {
    usable: 'en service sur cet ordinateur',
    elsewhere: 'présent, mais pas utilisable sur cet ordinateur',
    'keychain-gone': 'présent, mais le trousseau ne répond plus',
    spoilt: 'présent, mais ce que le trousseau gardait ne se lit plus',
    ended: 'retiré après cinq codes faux',
    none: 'non installé',
    absent: 'non proposé sur cet ordinateur, faute de trousseau sûr',
  },
} as const;
