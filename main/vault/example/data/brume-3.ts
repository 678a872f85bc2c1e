import type { WrittenSession } from '../written.ts';

/** Third session, at a distance: saying *tu*, telling a piece of one's own story. */
export const brume3: WrittenSession = {
  step: 'session',
  place: 'remote',
  minutes: [17, 39, 46, 22],
  phases: [
    {
      note: `À distance, trajets compliqués ce jour-là. Nous coupons l’image cinq minutes après le bonjour, à sa demande : elle pense mieux en regardant la fenêtre.

La première page du cahier est écrite. Karim a trouvé le titre, elle a trouvé la fin.`,
      answers: {
        'Météo du jour': ['éclaircies', 'du ciel entre les immeubles'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Savoir si j’ai bien fait de raconter.`,
        'Amorce retenue': 'fil de la séance précédente',
      },
    },
    {
      note: `? Si c’était une réussite, qu’avez-vous fait

« J’ai attendu qu’il me le demande deux fois. » Elle insiste sur *deux fois*.`,
      answers: {
        'Nature de ce qui est déposé': ['réussite', 'situation marquante'],
        'Récit dépersonnalisé': `Au foyer des Glycines, un résident que tout le monde vouvoie lui propose le tu, dans l’escalier, un sac de courses à chaque main. Elle dit oui sans réfléchir. En haut, il pose ses sacs et demande : « Toi, tu as su comment, que ça allait mieux ? »

Elle a répondu une première fois par une question. Il a redemandé. Alors elle a dit une seule chose, vraie, courte : le matin où elle avait eu envie de choisir la confiture.

Il a hoché la tête et rangé ses courses. La semaine suivante, il avait acheté trois confitures.

- Ce qui lui appartient : la confiture, le matin, le choix du moment.
- Ce qui appartient à l’autre : la question, et ce qu’il en a fait.
- Ce qui appartient au contexte : un escalier, des sacs lourds, personne d’autre.`,
        'Thématiques qui émergent': [
          'tutoiement',
          'dévoilement',
          'réciprocité',
          'limites',
          'espoir',
        ],
        'Intensité ressentie par la personne': 7,
      },
    },
    {
      note: `Qu’est-ce qui distingue ce partage-là d’un autre, plus ancien, qu’elle regrette un peu ? Elle cherche longtemps.

> L’autre fois, c’est moi que ça soulageait.

Nous écrivons le repère en marchant, chacun de notre côté de l’écran. Elle le trouve trop beau et le raccourcit.`,
      answers: {
        'Dynamiques d’équipe observées': `Au foyer des Glycines, certains collègues vouvoient par respect, d’autres parce que c’est la règle. Le tu de Brume a été remarqué ; une infirmière a demandé comment elle faisait, ensuite, pour dire non. La question était sincère.`,
        'Savoirs expérientiels mobilisés': [
          'Dire un morceau sans se raconter',
          'Reconnaître les petits retours d’envie',
        ],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-morceau',
            Énoncé: 'Je partage un morceau qui a fini de brûler : pour lui, pas pour moi.',
            'Contexte d’usage': 'Quand la personne le demande, et plutôt deux fois qu’une.',
            Limites: 'Jamais pour convaincre. Si ma voix tremble, je garde pour mon carnet.',
          },
          {
            fil: 'repere-tu',
            Énoncé: 'Le tu se propose, il ne se prend pas ; le vous peut revenir.',
            'Contexte d’usage': 'Rencontres seul à seul.',
            Limites: 'En réunion, je garde la forme que la personne préfère qu’on entende.',
          },
        ],
        'Leviers de légitimité et d’articulation': {
          Mots: ['expliquer le tu', 'infirmière'],
          Précisions: `Répondre à la question de la collègue, un café suffit.`,
        },
        'Éclairage partagé par l’accompagnateur': {
          Éclairage: `Il m’est arrivé de raconter trop. La personne m’a consolé. J’ai compris ce jour-là que nous avions échangé nos chaises.`,
          'Proposé, non imposé': true,
        },
      },
    },
    {
      note: `Dernières minutes très gaies. Elle promet de ne jamais dire en réunion que son outil principal est la confiture.`,
      answers: {
        Apprentissages: `Elle sait maintenant à quoi elle reconnaît un dévoilement juste :

1. la personne a demandé ;
2. le morceau est court ;
3. la conversation revient à l’autre aussitôt après.`,
        'Axes de travail': [
          {
            fil: 'axe-mardi',
            Énoncé: 'Prendre la parole une fois dans la réunion du mardi',
            'Échéance souple': 'fait une fois, à refaire',
            État: 'en cours',
          },
          {
            fil: 'axe-cahier',
            Énoncé: 'Écrire avec Karim la première page du cahier',
            'Échéance souple': 'terminé',
            État: 'apprivoisé',
          },
        ],
        'À reprendre la prochaine fois': `Comment dire non à quelqu’un qu’on tutoie ?`,
        'Mot-clé de sortie': 'mesure',
        'Prochaine séance': { inDays: 44 },
      },
    },
  ],
};
