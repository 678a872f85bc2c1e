import type { ErrorCode } from '#shared/errors.ts';

/** What happened, what is safe, what one can do. A code without its three sentences does not compile. */
export interface ErrorSentences {
  readonly what: string;
  readonly safe: string;
  readonly safe_tu?: string;
  readonly next: string;
  readonly next_tu?: string;
}

export const errors = {
  internal: {
    what: 'Une erreur inattendue s’est produite.',
    safe: 'Ce qui était enregistré est dans le coffre.',
    next: 'Réessayez ; si cela se répète, verrouillez puis rouvrez le carnet.',
    next_tu: 'Réessaie ; si cela se répète, verrouille puis rouvre le carnet.',
  },
  'not-found': {
    what: 'Cette page n’existe plus.',
    safe: 'Le reste du carnet n’a pas changé.',
    next: 'Revenez à la liste : elle est à jour.',
    next_tu: 'Reviens à la liste : elle est à jour.',
  },
  'invalid-input': {
    what: 'Une valeur n’a pas pu être acceptée.',
    safe: 'Votre texte est toujours à l’écran.',
    safe_tu: 'Ton texte est toujours à l’écran.',
    next: 'Vérifiez les champs de la page, puis réessayez.',
    next_tu: 'Vérifie les champs de la page, puis réessaie.',
  },
  'unknown-call': {
    what: 'Cette version du carnet ne connaît pas cette action.',
    safe: 'Ce qui était enregistré est dans le coffre.',
    next: 'Fermez puis rouvrez l’application.',
    next_tu: 'Ferme puis rouvre l’application.',
  },
  locked: {
    what: 'Le coffre est verrouillé.',
    safe: 'Ce qui était enregistré est dans le coffre.',
    next: 'Déverrouillez-le pour continuer.',
    next_tu: 'Déverrouille-le pour continuer.',
  },
  conflict: {
    what: 'Cette page a changé entre-temps.',
    safe: 'Votre texte est toujours à l’écran.',
    safe_tu: 'Ton texte est toujours à l’écran.',
    next: 'Relisez la page, puis enregistrez de nouveau.',
    next_tu: 'Relis la page, puis enregistre de nouveau.',
  },
  'wrong-passphrase': {
    what: 'Cette phrase n’ouvre pas le coffre.',
    safe: 'Vos notes sont intactes.',
    safe_tu: 'Tes notes sont intactes.',
    next: 'Vérifiez les majuscules, les espaces et les accents, puis réessayez.',
    next_tu: 'Vérifie les majuscules, les espaces et les accents, puis réessaie.',
  },
  'passphrase-too-weak': {
    what: 'Cette phrase se devinerait trop facilement.',
    safe: 'Rien n’a été créé ni changé.',
    next: 'Allongez-la de quelques mots sans lien entre eux, ou prenez les six mots proposés.',
    next_tu: 'Allonge-la de quelques mots sans lien entre eux, ou prends les six mots proposés.',
  },
  'wait-before-retry': {
    what: 'Plusieurs phrases de suite n’ont pas ouvert le coffre.',
    safe: 'Vos notes sont intactes.',
    safe_tu: 'Tes notes sont intactes.',
    next: 'Attendez un moment avant l’essai suivant : ce délai freine les devinettes.',
    next_tu: 'Attends un moment avant l’essai suivant : ce délai freine les devinettes.',
  },
  'recovery-word-unknown': {
    what: 'Un des mots n’est pas dans la liste des mots de secours.',
    safe: 'Vos notes sont intactes.',
    safe_tu: 'Tes notes sont intactes.',
    next: 'Comparez chaque mot avec votre feuille, lettre par lettre.',
    next_tu: 'Compare chaque mot avec ta feuille, lettre par lettre.',
  },
  'recovery-checksum': {
    what: 'Ces douze mots ne vont pas ensemble.',
    safe: 'Vos notes sont intactes.',
    safe_tu: 'Tes notes sont intactes.',
    next: 'Vérifiez leur ordre et que chacun est bien celui de la feuille.',
    next_tu: 'Vérifie leur ordre et que chacun est bien celui de la feuille.',
  },
  'recovery-wrong': {
    what: 'Ces douze mots n’ouvrent pas ce coffre.',
    safe: 'Vos notes sont intactes.',
    safe_tu: 'Tes notes sont intactes.',
    next: 'Cherchez une feuille de secours plus récente : seule la dernière est valable.',
    next_tu: 'Cherche une feuille de secours plus récente : seule la dernière est valable.',
  },
  'recovery-words-differ': {
    what: 'Un des trois mots ne correspond pas à la feuille.',
    safe: 'Le coffre est créé et votre phrase l’ouvre.',
    safe_tu: 'Le coffre est créé et ta phrase l’ouvre.',
    next: 'Relisez la feuille aux numéros demandés, puis réessayez.',
    next_tu: 'Relis la feuille aux numéros demandés, puis réessaie.',
  },
  'vault-not-found': {
    what: 'Aucun coffre n’a été trouvé sur cet ordinateur.',
    safe: 'Rien n’a été créé ni effacé.',
    next: 'Créez un coffre, ou revenez à une sauvegarde.',
    next_tu: 'Crée un coffre, ou reviens à une sauvegarde.',
  },
  'vault-already-exists': {
    what: 'Un coffre existe déjà sur cet ordinateur.',
    safe: 'Il est intact : rien n’a été écrit dessus.',
    next: 'Déverrouillez-le avec sa phrase de passe.',
    next_tu: 'Déverrouille-le avec sa phrase de passe.',
  },
  'vault-in-use': {
    what: 'Le coffre est déjà ouvert dans une autre fenêtre de l’application.',
    safe: 'Rien n’a été touché.',
    next: 'Revenez à cette fenêtre, ou fermez-la puis réessayez.',
    next_tu: 'Reviens à cette fenêtre, ou ferme-la puis réessaie.',
  },
  'vault-newer-version': {
    what: 'Ce coffre a été écrit par une version plus récente du carnet.',
    safe: 'Il est intact : cette version n’y touche pas.',
    next: 'Mettez l’application à jour, puis rouvrez-le.',
    next_tu: 'Mets l’application à jour, puis rouvre-le.',
  },
  'vault-header-damaged': {
    what: 'L’en-tête du coffre est abîmé, et sa copie aussi.',
    safe: 'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-header-tampered': {
    what: 'L’en-tête du coffre a été modifié par autre chose que le carnet.',
    safe: 'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-slot-damaged': {
    what: 'Ce qui vérifie la phrase est abîmé dans l’en-tête du coffre.',
    safe: 'Les notes elles-mêmes n’ont pas été touchées.',
    next: 'Essayez avec les douze mots de votre feuille de secours.',
    next_tu: 'Essaie avec les douze mots de ta feuille de secours.',
  },
  'vault-database-missing': {
    what: 'Le fichier des notes n’est plus dans le dossier du coffre.',
    safe: 'Rien n’a été recréé à sa place.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-database-empty': {
    what: 'Le fichier des notes est vide.',
    safe: 'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-database-foreign': {
    what: 'Le fichier des notes n’est pas celui de ce coffre.',
    safe: 'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-database-damaged': {
    what: 'Le fichier des notes est abîmé.',
    safe: 'Le fichier a été laissé tel quel : rien n’a été écrit dessus.',
    next: 'Revenez à une sauvegarde : ce coffre sera mis de côté, entier.',
    next_tu: 'Reviens à une sauvegarde : ce coffre sera mis de côté, entier.',
  },
  'vault-interrupted': {
    what: 'Le coffre s’est arrêté.',
    safe: 'Ce qui est à l’écran y reste ; ce qui était enregistré est dans le coffre.',
    next: 'Redonnez votre phrase pour continuer.',
    next_tu: 'Redonne ta phrase pour continuer.',
  },
  'backup-damaged': {
    what: 'Cette sauvegarde est abîmée ou n’est pas celle de ce carnet.',
    safe: 'Le carnet n’a pas changé, et les autres sauvegardes non plus.',
    next: 'Choisissez une autre sauvegarde, ou refaites-en une.',
    next_tu: 'Choisis une autre sauvegarde, ou refais-en une.',
  },
  'backup-copy-failed': {
    what: 'La copie n’a pas pu être écrite à cet endroit.',
    safe: 'La sauvegarde elle-même est intacte.',
    next: 'Vérifiez qu’il y reste de la place, ou choisissez un autre dossier, puis réessayez.',
    next_tu: 'Vérifie qu’il y reste de la place, ou choisis un autre dossier, puis réessaie.',
  },
  'disk-full': {
    what: 'Le disque est plein : les derniers mots ne sont pas encore enregistrés.',
    safe: 'Votre texte est toujours à l’écran.',
    safe_tu: 'Ton texte est toujours à l’écran.',
    next: 'Libérez un peu de place, l’enregistrement reprendra.',
    next_tu: 'Libère un peu de place, l’enregistrement reprendra.',
  },
  'folder-read-only': {
    what: 'Le dossier du coffre n’accepte pas l’écriture.',
    safe: 'Ce qui est à l’écran y reste, rien n’a été effacé.',
    next: 'Rendez le dossier modifiable, puis réessayez.',
    next_tu: 'Rends le dossier modifiable, puis réessaie.',
  },
  'too-large': {
    what: 'Ce texte est trop long pour une seule note.',
    safe: 'Votre texte est toujours à l’écran.',
    safe_tu: 'Ton texte est toujours à l’écran.',
    next: 'Partagez-le en deux, puis réessayez.',
    next_tu: 'Partage-le en deux, puis réessaie.',
  },
  'session-closed': {
    what: 'Cette séance est close.',
    safe: 'Ses notes sont dans le coffre.',
    next: 'Rouvrez-la pour la compléter.',
    next_tu: 'Rouvre-la pour la compléter.',
  },
  'note-keeps-less': {
    what: 'Cette séance garde une trace plus légère : ce champ n’en fait pas partie.',
    safe: 'Ce qui était enregistré est dans le coffre ; votre texte est toujours à l’écran.',
    safe_tu: 'Ce qui était enregistré est dans le coffre ; ton texte est toujours à l’écran.',
    next: 'Copiez-le si vous y tenez, ou choisissez une autre façon de garder trace.',
    next_tu: 'Copie-le si tu y tiens, ou choisis une autre façon de garder trace.',
  },
  'sheet-withdrawn': {
    what: 'Cet accord est retiré : il ne change plus.',
    safe: 'Ce qui y était écrit reste dans le coffre, comme preuve.',
    next: 'Pour un nouvel accord, commencez une nouvelle fiche.',
    next_tu: 'Pour un nouvel accord, commence une nouvelle fiche.',
  },
  'sheet-claims-secrecy': {
    what: 'Cette page parle de « secret professionnel », que le cadre d’exercice déclaré ne permet pas d’annoncer.',
    safe: 'Rien n’est sorti du coffre.',
    next: 'Écrivez plutôt « engagement de confidentialité », ou précisez votre cadre dans les réglages.',
    next_tu:
      'Écris plutôt « engagement de confidentialité », ou précise ton cadre dans les réglages.',
  },
  'bilan-nothing-to-show': {
    what: 'Aucune ligne n’est encore « à montrer ».',
    safe: 'Rien n’est sorti du coffre.',
    next: 'Choisissez au moins une ligne à montrer, puis réessayez.',
    next_tu: 'Choisis au moins une ligne à montrer, puis réessaie.',
  },
  'bilan-name-remains': {
    what: 'Un nom connu du coffre reste dans une ligne à montrer.',
    safe: 'Rien n’est sorti du coffre.',
    next: 'Modifiez cette ligne, ou gardez-la.',
    next_tu: 'Modifie cette ligne, ou garde-la.',
  },
  'bilan-review-pending': {
    what: 'Dans les lignes à montrer, des noms ou des doutes attendent une décision.',
    safe: 'Rien n’est sorti du coffre.',
    next: 'Relisez les noms, puis réessayez.',
    next_tu: 'Relis les noms, puis réessaie.',
  },
  'export-failed': {
    what: 'Le document n’a pas pu être écrit.',
    safe: 'Le bilan est intact dans le coffre.',
    next: 'Choisissez un autre dossier, puis réessayez.',
    next_tu: 'Choisis un autre dossier, puis réessaie.',
  },
  'export-cancelled': {
    what: 'L’export a été annulé.',
    safe: 'Rien n’est sorti du coffre.',
    next: 'Vous pouvez le reprendre quand vous voulez.',
    next_tu: 'Tu peux le reprendre quand tu veux.',
  },
} as const satisfies Record<ErrorCode, ErrorSentences>;
