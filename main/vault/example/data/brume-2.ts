import type { WrittenSession } from '../written.ts';

/** Second session: what is written in the transmissions. */
export const brume2: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [19, 38, 44, 20],
  phases: [
    {
      note: `Elle s’est présentée elle-même, deux fois sur trois. La troisième, on l’a devancée et elle a ri : « C’est trop tard pour aujourd’hui, mais je la refais la semaine prochaine. »

Elle a relu sa page et m’a demandé d’enlever une phrase sur son ancien métier.`,
      answers: {
        'Météo du jour': ['vent', 'ça décoiffe mais ça aère'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Savoir quoi écrire dans le cahier, et quoi ne pas écrire.`,
        'Amorce retenue': 'situation',
      },
    },
    {
      note: `Le mot « cahier » revient onze fois. Il est bleu, il est posé à côté de l’imprimante, tout le monde le lit en attendant ses feuilles.`,
      answers: {
        'Nature de ce qui est déposé': ['tension', 'difficulté'],
        'Récit dépersonnalisé': `Une personne lui a confié, sur un banc, qu’elle avait envie de revoir sa sœur. Rien de grave, rien d’urgent : une envie. De retour au bureau, Karim, éducateur, lui demande si « quelque chose est sorti de la rencontre » et lui tend le cahier des transmissions.

Elle a écrit : « Bonne rencontre, à poursuivre. » Puis elle a eu l’impression d’avoir menti à deux personnes à la fois.

Le soir, Karim lui a envoyé un message depuis karim@ponton.example pour s’excuser d’avoir insisté. Elle ne s’y attendait pas du tout.

> Il m’a écrit qu’il ne savait pas à quoi sert un secret quand on travaille ensemble. C’est une vraie question, en fait.`,
        'Thématiques qui émergent': ['secret et transmission', 'double appartenance', 'alliance'],
        'Intensité ressentie par la personne': 6,
      },
    },
    {
      note: `? Comment chaque membre de l’équipe raconterait-il cette même scène

Pour l’éducateur : ne pas laisser une collègue seule avec une information. Pour la responsable : que le cahier vive. Pour la personne du banc : « j’ai parlé à quelqu’un, pas à un cahier. »

Brume propose une épreuve simple, qu’elle appelle **l’épaule** : écrire seulement ce que la personne pourrait lire par-dessus mon épaule sans se sentir trahie. Nous l’essayons sur quatre phrases du carnet. Deux passent, une se reformule, la dernière se tait.`,
      answers: {
        'Dynamiques d’équipe observées': `Le cahier sert à deux choses qui se gênent : prévenir et garder une trace. Les professionnels de nuit y tiennent beaucoup, parce que c’est leur seul lien avec le jour. Personne n’a jamais écrit ce qu’on y attend.`,
        'Savoirs expérientiels mobilisés': ['Savoir ce que cela fait d’être lue'],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-epaule',
            Énoncé: 'J’écris ce que la personne accepterait de lire par-dessus mon épaule.',
            'Contexte d’usage': 'Cahier de transmissions, messages entre collègues.',
            Limites: 'Danger grave et immédiat : je le dis, et je dis à la personne que je le dis.',
          },
        ],
        'Leviers de légitimité et d’articulation': {
          Mots: ['cahier', 'équipe de nuit'],
          Précisions: `Proposer à Karim (karim@ponton.example) d’écrire ensemble la première page du cahier : à quoi il sert.`,
        },
        'Éclairage partagé par l’accompagnateur': {
          Éclairage: `J’ai longtemps tout écrit, puis rien du tout. Ce qui m’a aidé, à ce moment-là, c’est de relire avec la personne.`,
          'Proposé, non imposé': true,
        },
      },
    },
    {
      answers: {
        Apprentissages: `Se taire et trahir ne sont pas les deux seules possibilités. On peut dire *qu’il s’est passé quelque chose* sans dire quoi, et cela suffit souvent à l’équipe.`,
        'Axes de travail': [
          {
            fil: 'axe-mardi',
            Énoncé: 'Prendre la parole une fois dans la réunion du mardi',
            'Échéance souple': 'sans se presser',
            État: 'en cours',
          },
          {
            fil: 'axe-cahier',
            Énoncé: 'Écrire avec Karim la première page du cahier',
            'Échéance souple': 'd’ici deux mois',
            État: 'ouvert',
          },
        ],
        'À reprendre la prochaine fois': `Le tutoiement : avec qui, depuis quand, et qui l’a choisi ?`,
        'Mot-clé de sortie': 'épaule',
        'Retour sur la posture de l’accompagnateur': `J’avais envie de défendre le cahier. Je ne l’ai pas fait.`,
        'Prochaine séance': { inDays: 48 },
      },
    },
  ],
};
