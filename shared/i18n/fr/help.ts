/** « Aide »: short texts, one paragraph a line. */
export const help = {
  title: 'Aide',
  lead: 'Quelques repères courts, à lire dans l’ordre qui convient. L’aide est dans le carnet : la lire n’ouvre aucune connexion.',
  open: 'Ouvrir l’aide',
  settings: 'Repères sur la pair-aidance, la posture, les mots du carnet.',
  topics: {
    differences: {
      title: 'Pair-aidance et psychothérapie : quelles différences ?',
      text: [
        'La pair-aidance s’appuie sur un vécu et sur ce qu’on en a appris. Elle regarde le présent et le pas d’après : les forces, les stratégies qui aident déjà, les solutions qui conviennent à la personne.',
        'La psychothérapie est menée par des personnes formées et reconnues pour cela. Elle peut travailler les blocages, les traumatismes, l’histoire intime.',
        'L’une ne remplace pas l’autre, et les deux peuvent aller ensemble. En pair-aidance, on ne pose pas de diagnostic, on ne commente pas un traitement, on n’interprète pas.',
      ].join('\n'),
    },
    beyond: {
      title: 'Quand cela sort du cadre',
      text: [
        'Un traumatisme qui revient, une histoire intime qui prend toute la place, une question de traitement : cela mérite un autre lieu. Le dire avec tact, sans refermer la porte de ce qui se fait ici.',
        'Vers qui orienter : le médecin traitant, un psychologue, le centre médico-psychologique du secteur, une association. La personne choisit, et peut demander qu’on l’aide à appeler.',
        'Un danger grave et immédiat se traite tout de suite : « Moment de crise », dans toute séance ouverte, donne les numéros et garde la trace du relais.',
      ].join('\n'),
    },
    posture: {
      title: 'Tenir sa posture',
      text: [
        'Reformuler, poser des questions ouvertes, écouter : l’avis attend qu’on le demande.',
        'Accepter de ne pas être au cœur des échanges. Ce que deux pairs se disent peut se passer de celui ou celle qui les a réunis.',
        'Savoir faire confiance : le rythme, le silence et le détour appartiennent à la personne.',
        'Son propre chemin n’est pas un modèle à suivre. Il éclaire un moment ; il ne trace pas la route.',
        'Encourager l’association d’idées : ce qui vient à côté du sujet est souvent le sujet.',
      ].join('\n'),
    },
    starters: {
      title: 'Des débuts de phrases',
      text: [
        'Pour reformuler : « Si je redis avec mes mots : … », « Qu’est-ce que je laisse de côté en le disant ainsi ? »',
        'Pour ouvrir : « Et juste après ? », « À quoi cela fait-il penser ? », « Qu’est-ce qui a aidé, même un peu ? »',
        'Pour clarifier : « Quand je dis cela, est-ce le bon mot ? », « Cette fois-là, par quoi cela a-t-il commencé ? »',
        'Pour partager sans imposer : « Pour moi, à ce moment-là… », « C’est une lecture, il y en a d’autres. »',
      ].join('\n'),
    },
    practice: {
      title: 'L’analyse de pratique : son objet',
      text: [
        'On y travaille sur sa pratique et sur sa part dans ce qui arrive : une scène vécue dans le rôle, décrite, puis regardée autrement.',
        'Elle emprunte des idées au champ de la psychothérapie et s’en distingue : personne n’y est soigné.',
        'La vie intime et l’histoire personnelle n’ont pas à y être évoquées. Si elles viennent, on les accueille, et on cherche ensemble l’endroit où les porter.',
      ].join('\n'),
    },
    recovery: {
      title: 'Ce que le carnet entend par rétablissement',
      text: [
        'Se rétablir est possible pour chacun, à son propre rythme, et ne veut pas dire revenir comme avant.',
        'Le carnet compte les rencontres, jamais les progrès. Il ne note personne, ne compare personne et ne fixe pas d’échéance ferme.',
        'Être « suffisamment rétabli » pour accompagner ne se mesure pas ici : les signes d’alerte et la règle d’arrêt s’écrivent dans le journal, par celui ou celle qu’ils concernent.',
      ].join('\n'),
    },
    words: {
      title: 'Les mots du carnet',
      text: [
        'Pair-aidance : accompagnement, entraide et soutien entre personnes qui ont traversé des situations comparables.',
        'Savoir d’expérience : ce qu’un vécu, regardé et mis en mots, permet de transmettre, avec ses conditions et ses limites.',
        'Repère professionnel : une phrase écrite ensemble, qui garde ses limites, ses autres formulations et ses désaccords.',
        'Axe de travail : ce sur quoi on revient, ouvert, en cours, apprivoisé ou abandonné.',
        'Frise : le chemin parcouru, avec ses séances, ses haltes et ses détours. Elle ne dessine aucun chemin idéal.',
        'Activités : accompagner une personne, soutenir un proche, analyser une pratique, co-construire en équipe, être là dans les moments informels.',
      ].join('\n'),
    },
    training: {
      title: 'Se former',
      text: [
        'Des universités et des associations forment à la pair-aidance, par exemple l’UMons en Belgique, ou des diplômes universitaires en France.',
        'Les formations, les expériences et les supervisions ont leur place dans « Mon parcours en pair-aidance », avec les jours et les heures si l’on veut les compter.',
      ].join('\n'),
    },
  },
} as const;
