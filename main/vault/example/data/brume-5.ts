import type { WrittenSession } from '../written.ts';

/** Fifth session: a success at the GEM, a job description that begins to look like her. */
export const brume5: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [18, 37, 47, 21],
  phases: [
    {
      note: `Elle entre en chantonnant et s’en excuse. Deux vendredis sur trois à l’heure. Le troisième, elle est restée, « mais en l’ayant choisi, et je l’ai dit ».`,
      answers: {
        'Météo du jour': ['grand soleil', 'et du vent dans le dos'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Comprendre ce qui a marché, pour pouvoir le refaire.`,
        'Amorce retenue': 'situation',
      },
    },
    {
      note: `? À quel moment précis avez-vous senti

« Quand quelqu’un m’a demandé le stylo. »`,
      answers: {
        'Nature de ce qui est déposé': ['réussite'],
        'Récit dépersonnalisé': `Un « café des outils » au GEM, préparé avec Sillage, croisé à la journée des pairs. L’idée : chacun apporte une chose qui l’aide les jours difficiles, et explique comment s’en servir. Ils attendaient six personnes, il en est venu quatorze, dont deux collègues de l’équipe.

Sur la table, à la fin : une bouilloire, un agenda de poche, une liste de chansons, un numéro de téléphone plié en quatre, une paire de bottes.

Brume pensait animer. En réalité elle a surtout tenu le stylo, jusqu’à ce qu’un homme le lui demande pour écrire lui-même la dernière fiche.

> J’ai eu un petit pincement. Et puis je me suis dit : c’est exactement ça, le métier.

Le mardi suivant, c’est Karim qui a raconté l’après-midi en réunion. Il a commencé par « une animation », puis il s’est repris : « leurs outils ».`,
        'Thématiques qui émergent': [
          'entraide',
          'boîte à outils',
          'reconnaissance',
          'légitimité',
          'joie',
        ],
        'Intensité ressentie par la personne': 8,
      },
    },
    {
      note: `Nous démontons l’après-midi comme une horloge, pour voir les pièces :

1. une invitation écrite avec deux personnes du GEM, et pas pour elles ;
2. une consigne qui tient en une ligne ;
3. personne n’est obligé de parler, la table parle aussi ;
4. quelqu’un note, et prête le stylo.

? Ce savoir est-il transmissible

Oui, à condition de ne pas en faire une animation clés en main. « Si on me demande de la refaire tous les mois avec un formulaire, ce sera mort en trois fois. »`,
      answers: {
        'Dynamiques d’équipe observées': `Quelque chose s’est déplacé : l’équipe demande à Brume *comment* elle s’y prend. La responsable a rouvert la fiche de fonction et lui a proposé d’en écrire un paragraphe. Une collègue s’inquiète, avec raison, du temps que cela prendra.`,
        'Savoirs expérientiels mobilisés': [
          'Prêter le stylo',
          'Composer sa trousse pour les jours difficiles',
        ],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-morceau',
            Énoncé:
              'Je partage un morceau qui a fini de brûler : pour la personne, pas pour moi, et je rends la parole.',
            'Contexte d’usage': 'Seul à seul, et désormais en groupe.',
            Limites: 'Jamais pour convaincre. Si ma voix tremble, je garde pour mon carnet.',
          },
          {
            fil: 'repere-avec',
            Énoncé: 'Faire avec deux personnes vaut mieux que faire pour quatorze.',
            'Contexte d’usage': 'Préparation d’un temps collectif.',
            Limites: 'Demande du temps avant ; à prévoir dans le planning.',
          },
        ],
        'Leviers de légitimité et d’articulation': {
          Mots: ['fiche de fonction', 'co-animation', 'raconté par un collègue'],
          Précisions: `Un paragraphe à écrire, à relire ici avant de l’envoyer.`,
        },
        'Éclairage partagé par l’accompagnateur': {
          Éclairage: `Une fiche de fonction m’a protégé un jour où l’on me demandait d’être partout. Une autre m’a serré comme une veste trop petite.`,
          'Proposé, non imposé': true,
        },
      },
    },
    {
      note: `Elle veut garder la liste des objets de la table. Je la recopie pour elle.`,
      answers: {
        Apprentissages: `La reconnaissance n’est pas venue d’un discours sur la pair-aidance. Elle est venue d’un après-midi préparé avec Sillage, où d’autres ont eu envie d’essayer.

Elle sait nommer trois savoirs, et dire à qui ils peuvent servir.`,
        'Axes de travail': [
          {
            fil: 'axe-vendredi',
            Énoncé: 'Partir à l’heure le vendredi, deux fois sur trois',
            'Échéance souple': 'tient depuis six semaines',
            État: 'apprivoisé',
          },
          {
            fil: 'axe-fiche',
            Énoncé: 'Écrire un paragraphe de la fiche de fonction',
            'Échéance souple': 'pour la séance 6',
            État: 'en cours',
          },
        ],
        'À reprendre la prochaine fois': `La phrase de la fiche de fonction sur la réunion du mardi, et ce que je veux bien dévoiler devant toute l’équipe.`,
        'Mot-clé de sortie': 'stylo',
        'Prochaine séance': { inDays: 45 },
      },
    },
  ],
};
