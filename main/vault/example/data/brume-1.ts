import type { WrittenSession } from '../written.ts';

/** First session: the chair near the door. */
export const brume1: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [24, 36, 41, 18],
  phases: [
    {
      note: `Brume arrive en avance et reste un moment debout, à regarder la cour. Nous prenons le temps du thé. Elle pose son téléphone dans son sac, le ressort, le repose : « Voilà, il peut se débrouiller. »`,
      answers: {
        'Météo du jour': ['brouillard', 'on voit à deux mètres, ça suffit pour marcher'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Comprendre pourquoi je me tais le mardi.`,
        'Amorce retenue': 'enjeu d’équipe',
      },
    },
    {
      note: `? Racontez la scène comme si nous y étions

Elle la raconte au présent, avec les places de chacun dessinées sur un coin de feuille. Je note peu. Deux longs silences, qu’elle termine elle-même.`,
      answers: {
        'Nature de ce qui est déposé': ['situation marquante', 'tension'],
        'Récit dépersonnalisé': `La réunion d’équipe du mardi commence à neuf heures. Il y a huit chaises autour de la table, et une neuvième près de la porte. Brume prend celle de la porte, « parce qu’elle est libre ». Ce matin-là, une stagiaire se présente, puis on fait le tour. Arrivée à Brume, une collègue dit à sa place, gentiment : « Elle, c’est notre pair-aidante, elle est passée par là. »

Personne n’a rien remarqué. Elle, elle a entendu la porte.

> Passée par là. Comme si j’étais un raccourci.

Ensuite elle n’a plus parlé. Pourtant elle savait quelque chose d’utile sur la visite d’appartement dont il était question.`,
        'Thématiques qui émergent': ['réunion d’équipe', 'légitimité', 'rôle de façade'],
      },
    },
    {
      note: `Nous regardons la scène depuis chaque chaise. Depuis celle de la collègue, la phrase voulait faire de la place. Depuis celle de la stagiaire, elle a sans doute répondu à une question que personne n’osait poser.

? Quel savoir tiré de votre propre parcours

« Attendre devant une porte sans frapper. Je sais faire ça. Je sais même à quoi on voit que quelqu’un va ouvrir. » Elle s’arrête, étonnée que ce soit un savoir.`,
      answers: {
        'Dynamiques d’équipe observées': `L’équipe est soudée et parle vite. Les nouveaux venus sont accueillis avec chaleur, et présentés par les autres. La responsable distribue la parole à ceux qui lèvent la main ; Brume ne lève pas la main, elle attend un creux. Il n’y a pas de creux.`,
        'Savoirs expérientiels mobilisés': ['Attendre au bord d’une porte'],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-presentation',
            Énoncé: 'Je me présente moi-même, en une phrase, avant qu’on le fasse pour moi.',
            'Contexte d’usage': 'Première rencontre, réunion, visite.',
            Limites: 'Sauf si la personne accompagnée souhaite me présenter elle-même.',
          },
        ],
        'Leviers de légitimité et d’articulation': {
          Mots: ['se présenter', 'changer de chaise'],
          Précisions: `Demander à la responsable dix minutes à l’ordre du jour, une fois par mois.`,
        },
        'Éclairage partagé par l’accompagnateur': {
          Éclairage: `Pour moi, au début, c’était la machine à café : j’y étais à l’aise parce qu’on y reste debout. J’ai mis du temps à m’asseoir.`,
          'Proposé, non imposé': true,
        },
      },
    },
    {
      note: `Elle relit à voix haute sa phrase de présentation, trois versions. Elle garde la plus courte.`,
      answers: {
        Apprentissages: `Se taire n’était pas de la timidité : c’était une manière de ne pas confirmer la phrase de l’autre. Elle repart avec l’idée qu’une place se prend aussi par le dos de la chaise.`,
        'Axes de travail': [
          {
            fil: 'axe-mardi',
            Énoncé: 'Prendre la parole une fois dans la réunion du mardi',
            'Échéance souple': 'd’ici la prochaine séance',
            État: 'ouvert',
          },
        ],
        'À reprendre la prochaine fois': `Qu’est-ce que je réponds quand on me demande d’où je viens ?`,
        'Mot-clé de sortie': 'seuil',
        'Retour sur la posture de l’accompagnateur': `J’ai parlé de la machine à café un peu tôt. La laisser chercher encore.`,
        'Prochaine séance': { inDays: 46 },
      },
    },
  ],
};
