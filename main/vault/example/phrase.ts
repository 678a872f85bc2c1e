/**
 * The fictional vault's phrase. Public on purpose: everything behind it ships with the app, and
 * the lock screen shows it so that one can try locking and unlocking.
 */
export const examplePhrase = 'lanterne chemin galet brume tisane carnet';
