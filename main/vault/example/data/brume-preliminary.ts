import type { WrittenSession } from '../written.ts';

/** Échange préalable: where the request comes from, what is wished for, what will leave. */
export const brumePreliminary: WrittenSession = {
  step: 'preliminary',
  place: 'onSite',
  minutes: [11, 22, 14, 10, 5],
  phases: [
    {
      note: `La demande est portée à deux. Brume en a parlé la première, après une formation où « tout le monde avait un lieu pour penser, sauf les pairs ». La responsable de l’équipe l’a reprise à son compte : elle voudrait que la fonction tienne debout sans reposer sur la seule bonne volonté de Brume.

Déjà essayé : un temps d’échange entre collègues, une fois par mois. On y parlait surtout des plannings. À ne pas refaire : un temps où l’on demande à Brume d’être d’accord.`,
      answers: { 'Origine de la demande': 'co-demande' },
    },
    {
      note: `Vue seule à seule, dans la petite salle du premier. Elle a apporté un carnet à spirale et trois questions écrites d’avance.`,
      answers: {
        'Besoins exprimés': {
          Récit: `Elle se sent à sa place dans la rue, dans les cages d’escalier, sur les bancs. À côté dès qu’il faut s’asseoir autour d’une table : « Dehors je sais quoi faire de mes mains. »

Elle voudrait que l’équipe comprenne sans qu’elle l’explique :

- que l’expérience n’est pas un avis de plus, c’est une autre manière de regarder ;
- qu’elle n’a pas envie d’être la bonne nouvelle du rapport d’activité ;
- qu’elle apprend, elle aussi, et qu’elle a le droit de ne pas savoir.`,
          Mots: ['légitimité', 'réunion d’équipe', 'fiche de fonction', 'dévoilement'],
        },
        'Sujets exclus': `Son parcours d’avant l’embauche, sauf si elle l’apporte. Sa rémunération, qui se discute ailleurs.`,
      },
    },
    {
      note: `Dit devant la responsable, puis redit seul à seul : ce qui est déposé ici reste ici. L’encadrement recevra les dates et les thèmes regroupés, relus par Brume avant de partir. Seule limite, un danger grave et immédiat, et même alors nous en parlerions d’abord ensemble.

Elle a demandé où vivent les notes. Sur cet ordinateur, dans un coffre, nulle part ailleurs ; elle peut les lire quand elle veut.`,
      answers: {
        'Ce qui sort du dispositif': ['présence', 'dates', 'thèmes agrégés'],
        'Information et consentement remis': ['Fiche d’information, première version'],
      },
    },
    {
      answers: {
        'Objectifs retenus': {
          'Objectifs du dispositif': [
            'S’approprier une méthodologie d’identification des savoirs d’expérience.',
            'Questionner sa place dans une équipe pluriprofessionnelle.',
          ],
          'Reformulation personnelle': `Savoir ce que je sais, et pouvoir le dire un mardi matin sans avoir répété dans le bus.`,
        },
        'Point de départ sur chaque objectif': [
          { Objectif: 'Nommer mes savoirs d’expérience', Départ: 4 },
          { Objectif: 'Ma place dans l’équipe', Départ: 3 },
        ],
        'Signes de réussite': [
          { Énoncé: 'Dans six mois : une phrase à moi dans la fiche de fonction.' },
          {
            Énoncé:
              'Dans dix-huit mois : qu’on me demande ce que j’en pense, et pas ce que j’ai vécu.',
          },
        ],
      },
    },
    {
      note: `Rythme choisi : toutes les six à sept semaines, deux heures, dans la petite salle ou à distance quand les trajets pèsent. Elle préfère le matin.`,
    },
  ],
};
