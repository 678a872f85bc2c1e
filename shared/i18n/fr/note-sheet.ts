import type { Address } from '#shared/features/fields.ts';
import type { ReplyHand } from '#shared/features/notes.ts';
import type { NoteMode } from '#shared/rules/note-mode.ts';

/** Words of the page handed to the person: in French whatever the interface, in *tu* and *vous*. */
export const noteSheetFr = {
  /** In the file itself: neutral. */
  fileTitle: 'Document',
  title: 'Ce que nous gardons de notre rencontre',
  held: (day: string) => `Le ${day}`,
  note: 'Notes',
  replies: { tu: 'Tes mots', vous: 'Vos mots' } satisfies Record<Address, string>,
  nothing: {
    tu: 'Nous n’avons rien écrit de ce qui s’est dit : la rencontre a eu lieu, cela suffit.',
    vous: 'Nous n’avons rien écrit de ce qui s’est dit : la rencontre a eu lieu, cela suffit.',
  } satisfies Record<Address, string>,
  mode: {
    together: { tu: 'Écrit à deux, avec toi.', vous: 'Écrit à deux, avec vous.' },
    reread: { tu: 'Relu avec toi.', vous: 'Relu avec vous.' },
    minimal: {
      tu: 'Une trace légère, comme tu l’as souhaité.',
      vous: 'Une trace légère, comme vous l’avez souhaité.',
    },
    none: {
      tu: 'Aucune note de contenu, comme tu l’as souhaité.',
      vous: 'Aucune note de contenu, comme vous l’avez souhaité.',
    },
  } satisfies Record<NoteMode, Record<Address, string>>,
  by: {
    person: (day: string) => `Écrit le ${day}`,
    reported: (day: string) => `Noté sous dictée le ${day}`,
  } satisfies Record<ReplyHand, (day: string) => string>,
  rights: {
    tu: 'Cette page t’appartient. Tu peux demander à la corriger, à y ajouter tes mots ou à l’effacer.',
    vous: 'Cette page vous appartient. Vous pouvez demander à la corriger, à y ajouter vos mots ou à l’effacer.',
  } satisfies Record<Address, string>,
} as const;
