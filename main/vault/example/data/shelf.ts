import type { ToolDraft } from '#shared/features/toolbox.ts';
import type { Written } from '../written.ts';

/** Answers by the label people read, of a sheet or of a card. */
export type WrittenAnswers = Readonly<Record<string, Written>>;

/** « Accord de partage d’informations »: one recipient, one purpose, one end. */
export const galetAgreement: WrittenAnswers = {
  Destinataire: {
    Fonction: 'animatrice du jardin partagé',
    Structure: 'association du Vieux-Lavoir',
    'Tenu au secret': 'ne sait pas',
  },
  'Catégories d’informations': ['présence', 'organisation'],
  'Finalité et limite': `Dire qu’il viendra un samedi, et qu’il préfère commencer par l’arrosoir. Rien d’autre.`,
  'Support et sécurité': 'oral en présence',
  'Accord de la personne': {
    Accord: 'oui',
    'Mode de recueil': 'dit et relu ensemble',
    Date: { inDays: 0 },
    Échéance: { inDays: 180 },
  },
  'Accord du soignant': { Accord: 'oui', Date: { inDays: 0 } },
};

export const tool: Omit<ToolDraft, 'datedOn'> = {
  title: 'La carte des petits pas',
  purpose: `Choisir un pas assez petit pour qu’on ait envie de le faire, et assez grand pour qu’on s’en souvienne.`,
  how: `Sur une carte, dessiner trois pierres. Sur la première, ce que je fais déjà. Sur la dernière, ce que j’aimerais. Au milieu, ce qui tient entre les deux sans qu’on ait à sauter.

La carte reste à la personne. On la retourne quand on veut.`,
  reach: 'shareable',
  source: 'Atelier du vendredi',
  tags: ['petits pas', 'dessin'],
};

export const knowledgeCard: WrittenAnswers = {
  Actions: [
    { Énoncé: 'Poser le réveil près de la fenêtre.' },
    { Énoncé: 'Ne me demander qu’une chose avant midi.' },
  ],
  'Énoncé du savoir': `Les matins lourds, une seule chose attendue vaut mieux que dix choses prévues.`,
  'Conditions d’usage / contre-indications': `Utile quand la personne cherche un point d’appui pour le matin. À laisser de côté si elle entend « il suffit de ».`,
  'Niveau de partage': 'groupe de pairs',
};
