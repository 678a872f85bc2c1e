import type { Identity, PersonDraft } from '#shared/features/persons.ts';

export type ExampleName = 'Brume' | 'Galet' | 'Lanterne' | 'Sillage' | 'Tamaris';

export interface ExamplePerson {
  readonly page: PersonDraft & { readonly pseudonym: ExampleName };
  /** Invented from end to end: numbers of the range kept for fiction, addresses that lead nowhere. */
  readonly identity?: Identity;
}

export const persons: readonly ExamplePerson[] = [
  {
    page: {
      pseudonym: 'Brume',
      audience: 'peer',
      address: 'vous',
      usualFormat: 'onSite',
      tags: ['co-construction', 'équipe mobile'],
      notes: `Pair-aidante depuis un peu plus d’un an dans une équipe mobile qui accompagne vers le logement. Avant, elle a tenu l’atelier de reliure d’une ressourcerie ; elle en garde le goût des choses qu’on répare sans cacher la couture.

Ce qui l’aide : marcher un quart d’heure avant de parler, écrire trois mots sur sa main avant la réunion du mardi, rire.

Elle a relu cette page à la deuxième séance et a demandé qu’on enlève une phrase. C’est fait.`,
    },
    identity: {
      givenName: 'Solène',
      familyName: 'Plumetis',
      otherNames: ['Soso', 'S. P.'],
      phone: '06 39 98 01 23',
      email: 'solene.plumetis@ponton.example',
      places: ['foyer des Glycines', 'Maison du Ponton'],
    },
  },
  {
    page: {
      pseudonym: 'Galet',
      audience: 'concerned',
      address: 'tu',
      usualFormat: 'home',
      tags: ['logement', 'lien'],
      notes: `Nous nous tutoyons depuis la deuxième rencontre, c’est lui qui l’a proposé. Trois quarts d’heure chez lui, un jeudi sur deux ; il prépare le café, je ne m’assieds pas à sa place près de la fenêtre.

Ce qu’il sait faire : repérer très tôt les jours où il vaut mieux ralentir, remettre une radio en marche, se souvenir des prénoms de toute la cage d’escalier.

Ce qu’il cherche en ce moment : une raison de descendre avant midi. Il a pensé au jardin partagé. On en reparle quand il veut.`,
    },
    identity: {
      givenName: 'Anselme',
      familyName: 'Vertepierre',
      otherNames: ['Ansel'],
      phone: '06 39 98 04 56',
      email: '',
      places: ['résidence du Vieux-Lavoir'],
    },
  },
  {
    page: {
      pseudonym: 'Lanterne',
      audience: 'relative',
      address: 'vous',
      usualFormat: 'phone',
      tags: ['proches', 'souffler'],
      notes: `Mère d’un jeune homme qu’elle ne nomme pas ici, et c’est très bien ainsi. Elle appelle le lundi soir, après sa chorale, quand la voix est encore chaude.

Sa phrase : « Je voudrais être à côté, pas au-dessus. » Nous avons cherché ensemble ce que cela change pour le repas du dimanche.

Prochaine fois : la liste de ce qui lui appartient, et de ce qui ne lui appartient pas.`,
    },
  },
  {
    page: {
      pseudonym: 'Sillage',
      audience: 'peer',
      address: 'tu',
      usualFormat: 'onSite',
      tags: ['groupe', 'GEM'],
      notes: `Anime deux après-midi par semaine dans un GEM. Met volontiers les autres à l’aise, oublie parfois de prendre son propre tour de parole ; il en sourit lui-même.`,
    },
  },
  {
    page: {
      pseudonym: 'Tamaris',
      audience: 'peer',
      address: 'vous',
      usualFormat: 'onSite',
      tags: ['groupe'],
      notes: `Tout juste en poste, à mi-temps. A demandé qu’on n’écrive rien de son histoire : cette page s’en tient donc à son prénom d’emprunt et aux dates.`,
    },
  },
];
