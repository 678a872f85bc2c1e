import type { WrittenSession } from '../written.ts';

/** Fourth session: tiredness, and asking for a relay in time. */
export const brume4: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [26, 33, 40, 16],
  phases: [
    {
      note: `Brume a la voix basse et le dit tout de suite : « Aujourd’hui je viens fatiguée, pas triste. Je préfère qu’on ne confonde pas. »

? Qu’avez-vous besoin de déposer

Trois remplacements en deux semaines, et un samedi. Nous restons là, sans parler, jusqu’à la fin du thé.`,
      answers: {
        'Météo du jour': ['pluie', 'une pluie d’arrière-saison, longue et honnête'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Regarder pourquoi je dis oui à tout.`,
        'Amorce retenue': 'situation',
      },
    },
    {
      answers: {
        'Nature de ce qui est déposé': ['difficulté', 'réussite'],
        'Récit dépersonnalisé': `Un vendredi, dix-sept heures quarante. Le téléphone de l’équipe sonne, c’est une personne qu’elle connaît bien et qui préfère lui parler à elle. Brume a déjà son manteau. Elle enlève son manteau.

L’appel dure une heure. Il était utile, elle n’en doute pas. Mais dans le bus elle s’aperçoit qu’elle a fait pareil les trois vendredis précédents, et que personne ne le sait.

Le lundi, elle est allée voir la responsable, d’elle-même, avec une phrase préparée : « Je voudrais qu’on décide ensemble qui répond le vendredi soir. » La responsable a sorti le planning sans poser de question.

> J’avais préparé trois arguments. Je n’en ai eu besoin d’aucun, j’étais presque déçue.`,
        'Thématiques qui émergent': ['fatigue', 'limites', 'sauvetage', 'charge'],
        'Intensité ressentie par la personne': 5,
      },
    },
    {
      note: `? Quelle stratégie serait tenable

Elle ne veut pas d’une règle écrite sur une affiche. Elle veut une phrase qu’elle puisse dire avec le manteau sur le dos. Nous en essayons plusieurs à voix haute, moi dans le rôle du téléphone.

- « Je suis contente que tu appelles. Là, je pars. Qui d’autre peux-tu entendre ce soir ? »
- « Je te rappelle lundi à dix heures, et je le note devant toi. »

La deuxième lui ressemble. Elle remarque que *lundi à dix heures* tient mieux qu’un oui fatigué.`,
      answers: {
        'Dynamiques d’équipe observées': `Chacun reste tard de son côté et le tait, par délicatesse. La disponibilité de la pair-aidante passait pour naturelle, « c’est sa manière à elle ». La responsable a été soulagée que quelqu’un en parle.`,
        'Savoirs expérientiels mobilisés': [
          'Reconnaître la fatigue avant qu’elle ne parle à ma place',
        ],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-relais',
            Énoncé: 'Passer le relais, c’est encore être là.',
            'Contexte d’usage': 'Fin de journée, veille de congé, jours de grande fatigue.',
            Limites: 'Nommer le relais, et vérifier qu’il est joignable.',
          },
          {
            fil: 'repere-presentation',
            Énoncé: 'Je me présente moi-même, en une phrase, et je dis aussi mes horaires.',
            'Contexte d’usage': 'Première rencontre, réunion, visite.',
            Limites: 'Sauf si la personne accompagnée souhaite me présenter elle-même.',
          },
        ],
        'Leviers de légitimité et d’articulation': {
          Mots: ['planning partagé', 'relais'],
          Précisions: `Un tour de vendredi entre quatre, Solène comprise, essayé un mois.`,
        },
        'Éclairage partagé par l’accompagnateur': {
          Éclairage: `J’ai un manteau, moi aussi, que j’ai enlevé trop souvent. Un collègue me l’a remis sur les épaules, un soir, sans rien dire.`,
          'Proposé, non imposé': true,
        },
      },
    },
    {
      note: `Nous finissons dix minutes plus tôt, à sa demande. Elle va marcher.`,
      answers: {
        Apprentissages: `Elle avait peur qu’un non défasse le lien. Elle a vu qu’un rendez-vous tenu le noue mieux.`,
        'Axes de travail': [
          {
            fil: 'axe-mardi',
            Énoncé: 'Prendre la parole une fois dans la réunion du mardi',
            'Échéance souple': 'devient une habitude',
            État: 'apprivoisé',
          },
          {
            fil: 'axe-vendredi',
            Énoncé: 'Partir à l’heure le vendredi, deux fois sur trois',
            'Échéance souple': 'un mois d’essai',
            État: 'ouvert',
          },
        ],
        'À reprendre la prochaine fois': `Qu’est-ce qui me repose vraiment dans ce métier ?`,
        'Mot-clé de sortie': 'relais',
        'Retour sur la posture de l’accompagnateur': `Sa fatigue m’a rappelé la mienne. À déposer de mon côté, pas ici.`,
        'Prochaine séance': { inDays: 46 },
      },
    },
  ],
};
