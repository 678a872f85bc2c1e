/** The one file, beside the vault, in which main brings in the copy that is to be merged. */
export const broughtCopy = 'copie-a-reunir.sauvegarde';
