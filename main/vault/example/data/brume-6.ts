import type { WrittenSession } from '../written.ts';

/** Sixth session, still open, in its third phase: disagreeing on a Tuesday morning. */
export const brume6: WrittenSession = {
  step: 'session',
  place: 'onSite',
  minutes: [21, 34, 17],
  phases: [
    {
      note: `Brume pose sur la table une feuille pliée : son paragraphe pour la fiche de fonction. Elle préfère ne pas commencer par lui. Nous relisons le fil laissé la dernière fois, et elle sourit : « J’ai dévoilé quelque chose, oui. Un désaccord. »`,
      answers: {
        'Météo du jour': ['nuageux', 'lumineux par endroits'],
        'Rappel des principes fait': true,
        'Intention de la séance': `Comprendre comment j’ai pu ne pas être d’accord sans que rien ne casse.`,
        'Amorce retenue': 'fil de la séance précédente',
      },
    },
    {
      note: `? Qu’est-ce que vous vous êtes dit intérieurement

« Respire. Ta chaise est autour de la table, maintenant. »`,
      answers: {
        'Nature de ce qui est déposé': ['situation marquante', 'tension', 'réussite'],
        'Récit dépersonnalisé': `Réunion du mardi. On parle d’une jeune femme à qui l’équipe propose, pour la troisième fois, de visiter un appartement. Elle dit oui, puis ne vient pas. Autour de la table, une phrase circule : « Elle n’est pas prête. » Quelqu’un propose de laisser la place à une autre personne.

Brume avait trois mots écrits sur la main. Elle ne les a pas regardés. Elle a dit : « Ou bien c’est nous qui ne sommes pas prêts à ce qu’elle choisisse l’heure. »

Un silence. Puis une collègue, assez sèche : « On ne peut pas tout attendre. » Karim a répondu avant elle : « On peut déjà lui demander. »

La responsable a noté la question au tableau, sans trancher. La visite a été reproposée un après-midi, à l’heure de la jeune femme. Elle est venue avec une amie.

> Je n’avais pas raison. J’avais une autre place pour regarder.`,
        'Thématiques qui émergent': [
          'réunion d’équipe',
          'conflit',
          'dévoilement',
          'pouvoir d’agir',
          'légitimité',
          'alliance',
        ],
        'Intensité ressentie par la personne': 6,
      },
    },
    {
      note: `? Où se situent la tension et la complémentarité

Deux lectures, que nous tenons côte à côte sans choisir.

**La première** : une question de temps. L’équipe compte en places et en semaines, parce que d’autres personnes attendent dehors, et que cela lui pèse pour de vrai. La collègue qui a parlé sèchement est celle qui appelle les gens sur la liste. Vue de sa chaise, la phrase de Brume ajoutait de l’attente à l’attente.

**La seconde** : une question de seuil. Dire oui et ne pas venir, Brume connaît. « Oui, c’était pour que la conversation s’arrête. Ne pas venir, c’était ma vraie réponse, la seule que j’avais sous la main. » Elle précise qu’elle ne sait pas si c’est vrai pour cette jeune femme ; elle sait seulement que c’est *possible*, et que personne autour de la table ne l’avait envisagé.

Nous cherchons ce qui a fait que le désaccord a tenu :

- elle a dit « nous », pas « vous » ;
- elle n’a pas raconté son histoire pour gagner ;
- quelqu’un a repris la balle, et ce n’était pas prévu ;
- la question est restée écrite au tableau, à la vue de tout le monde.

? À quelle autre expérience

Elle pense à la porte de la première séance. Attendre devant, sans frapper : elle l’avait dit d’elle-même, à propos d’une chaise. Cinq séances plus tard, c’est devenu une proposition de travail. Elle le remarque avant moi.

Le paragraphe de la fiche de fonction, alors. Elle le déplie, le lit :

> La pair-aidante participe à la réunion d’équipe. Elle y apporte un regard issu de l’expérience. Elle peut ne pas être d’accord.

Elle hésite sur la dernière phrase. Trop forte pour une fiche ? Trop évidente ? Une collègue lui a soufflé « contribue aux échanges ». Solène a répondu qu’elle réfléchirait, et le paragraphe est resté plié quinze jours dans sa poche.

Reste ouvert : comment remercier Karim sans que cela devienne une dette, et comment aller boire un café avec la collègue de la liste d’attente.`,
      answers: {
        'Dynamiques d’équipe observées': `Le désaccord a été possible parce que trois choses étaient déjà là : une place autour de la table, un allié qui n’avait pas été sollicité, une responsable qui supporte une question sans réponse. L’équipe du jour porte la liste d’attente ; elle a besoin qu’on le reconnaisse avant qu’on lui demande de ralentir.`,
        'Savoirs expérientiels mobilisés': ['Entendre un oui qui veut dire pas maintenant'],
        'Repères professionnels co-construits': [
          {
            fil: 'repere-nous',
            Énoncé: 'Quand je ne suis pas d’accord, je dis « nous » et je finis par une question.',
            'Contexte d’usage': 'Réunion d’équipe.',
            Limites: 'Demande qu’au moins une personne puisse entendre la question.',
          },
        ],
      },
    },
  ],
};
