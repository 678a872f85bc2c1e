/** « Preuve »: what tried to leave this computer, and what is closed. */
export const proof = {
  title: 'Preuve',
  lead: 'Le carnet n’a besoin d’aucun réseau. Voici ce qui a été compté depuis son ouverture ({{when}}).',
  sent: {
    title: 'Réseau',
    none: '0 requête réseau partie',
    some_one: '{{count}} requête réseau est partie',
    some_many: '{{count}} requêtes réseau sont parties',
    some_other: '{{count}} requêtes réseau sont parties',
    noneText: 'Rien n’est sorti de cette fenêtre. Ce chiffre est compté au moment de l’envoi.',
    someText:
      'Ce n’est pas prévu. Notez ce chiffre et fermez le carnet ; les notes restent chiffrées sur cet ordinateur.',
    someText_tu:
      'Ce n’est pas prévu. Note ce chiffre et ferme le carnet ; les notes restent chiffrées sur cet ordinateur.',
  },
  refused: {
    title: 'Ce qui a été refusé',
    none: 'Rien n’a essayé de sortir.',
    byPage: 'Requêtes refusées par la page elle-même',
    blocked: 'Requêtes arrêtées avant le réseau',
    permissions: 'Permissions refusées (micro, caméra, position…)',
    navigations: 'Pages extérieures refusées',
    windows: 'Fenêtres refusées',
    downloads: 'Téléchargements refusés',
    kinds: 'De quelle sorte',
    kind: '{{scheme}}, {{place}} : {{count}}',
    noAddress: 'Seule la sorte est comptée : aucune adresse n’est gardée.',
    places: {
      outside: 'vers l’extérieur',
      thisComputer: 'vers cet ordinateur',
      nowhere: 'sans destination',
    },
    schemes: {
      http: 'http',
      https: 'https',
      ws: 'ws',
      wss: 'wss',
      file: 'fichier',
      other: 'autre',
    },
  },
  closed: {
    title: 'Ce qui est fermé',
    dictionary: 'Téléchargement de dictionnaires',
    reports: 'Envoi de rapports de panne',
    names: 'Appel aux annuaires d’Internet',
    updates: 'Mises à jour automatiques',
    yes: 'fermé',
    no: 'ouvert – ce n’est pas prévu',
    absent: 'absentes de l’application',
  },
  files: {
    title: 'Ce que l’affichage écrit sur le disque',
    text: 'La fenêtre est dessinée par Chromium, qui tient à un dossier de travail. Il en reçoit un à lui, dans le dossier temporaire du système ; son nom commence par « carnet-de-pair- ». Il est vidé à chaque ouverture et effacé à chaque fermeture. Les notes n’y sont jamais : elles vivent dans le coffre, chiffrées.',
  },
  limit: {
    title: 'Ce que cette page ne dit pas',
    text: 'Elle compte ce que fait le carnet, pas ce que font les autres programmes de l’ordinateur. Couper le réseau reste possible à tout moment : le carnet n’y perd rien.',
  },
  card: {
    title: 'Preuve',
    text: 'Ce qui a essayé de sortir de cet ordinateur depuis l’ouverture du carnet, et ce qui est fermé.',
    open: 'Voir la preuve',
  },
} as const;
