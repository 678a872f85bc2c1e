/** How a note is kept, what the person replies to it, and handing it over. */
export const notes = {
  title: 'Garder trace',
  unsaid: 'La façon de garder trace n’est pas encore choisie.',
  choose: 'Choisir ensemble',
  change: 'Changer',
  chooseTitle: 'Comment garder trace de cette rencontre',
  question: 'À choisir avec la personne ; rien n’oblige à écrire.',
  mode: {
    together: {
      short: 'Notes écrites à deux.',
      label: 'À deux',
      help: 'Les notes s’écrivent ensemble, l’écran tourné vers la personne.',
    },
    reread: {
      short: 'Notes relues avec la personne.',
      label: 'Relue',
      help: 'J’écris, la personne relit et peut demander à changer des mots.',
    },
    minimal: {
      short: 'Trace minimale.',
      label: 'Trace minimale',
      help: 'Quelques mots-clés et ce qu’il faut reprendre. Aucun récit.',
    },
    none: {
      short: 'Aucune note de contenu.',
      label: 'Aucune note de contenu',
      help: 'Seulement la date et la durée : la rencontre a eu lieu.',
    },
    unsaid: 'Ne pas le préciser',
  },
  rereadDay: 'Relue le',
  rereadOn: 'Relue ensemble le {{day}}.',
  beyond_one: 'Une réponse écrite avant ce choix est encore là.',
  beyond_other: '{{count}} réponses écrites avant ce choix sont encore là.',
  already: {
    title: 'Ce qui est déjà écrit',
    text_one:
      'Une réponse ne fait pas partie de la trace choisie. Elle reste dans le coffre tant que vous ne l’effacez pas.',
    text_tu_one:
      'Une réponse ne fait pas partie de la trace choisie. Elle reste dans le coffre tant que tu ne l’effaces pas.',
    text_other:
      '{{count}} réponses ne font pas partie de la trace choisie. Elles restent dans le coffre tant que vous ne les effacez pas.',
    text_tu_other:
      '{{count}} réponses ne font pas partie de la trace choisie. Elles restent dans le coffre tant que tu ne les effaces pas.',
    keep: 'Garder',
    erase: 'Effacer pour de bon',
  },
  agreed: {
    minimal: 'Accord sur les notes, {{day}} : une trace minimale.',
    none: 'Accord sur les notes, {{day}} : aucune note de contenu.',
    follow: 'Suivre cet accord',
  },
  nothingHere: 'Cette phase ne garde rien par écrit : c’est le choix fait pour cette rencontre.',
  reply: {
    title: 'Droit de réponse',
    help: 'Les mots de la personne sur cette note, tels qu’elle veut qu’ils restent.',
    add: 'Ajouter ses mots',
    words: 'Ses mots',
    hand: 'Écrits',
    hands: { person: 'de sa main', reported: 'sous sa dictée' },
    day: 'Le',
    by: { person: 'Écrit de sa main le {{day}}', reported: 'Noté sous sa dictée le {{day}}' },
    edit: 'Modifier',
    remove: 'Retirer',
    setAside: 'Réponse retirée.',
  },
  handOver: {
    open: 'Remettre à la personne',
    title: 'La note, telle qu’elle serait remise',
    text: 'Seul ce qui appartient à la personne y figure. Ce qui est « à moi » n’y est jamais.',
    address: 'La page emploie',
    vous: 'le vouvoiement',
    tu: 'le tutoiement',
    save: 'Enregistrer en PDF',
  },
  wording: {
    title: 'D’autres façons de le dire',
    open_one: 'Une autre façon de le dire',
    open_other: 'D’autres façons de le dire ({{count}})',
    quoted: '« {{words}} »',
    why: {
      diagnosis:
        'nomme une maladie. Entre guillemets, si c’est le mot de la personne, il est à elle.',
      clinical: 'vient du vocabulaire du soin.',
      judgement: 'dit ce que la personne serait, plutôt que ce qui s’est passé.',
      doubt: 'laisse entendre un doute sur sa parole.',
    },
    identifies: {
      PERSON: 'pourrait faire reconnaître quelqu’un.',
      ORG: 'nomme un service ou un lieu de travail.',
      LOC: 'nomme un lieu.',
      contact: 'mène tout droit à quelqu’un.',
    },
    neutral: {
      PERSON: 'une personne proche',
      ORG: 'un service',
      LOC: 'un lieu',
      contact: 'ses coordonnées',
    },
    replace: 'Écrire « {{other}} » à la place de « {{words}} »',
    leave: 'Laisser ainsi',
    leaveThat: 'Laisser « {{words}} » ainsi',
    setting: 'Proposer d’autres façons de dire, sous les notes',
  },
} as const;
