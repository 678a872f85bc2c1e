import type { quick as french } from '../fr/quick.ts';
import type { SameKeys } from '../keys.ts';

export const quick: SameKeys<typeof french> = {
  switch: 'Open faster with a code',
  help: 'Six digits or more, instead of the phrase, on this computer only. The phrase and the recovery sheet always open.',
  honest:
    'A code is guessed faster than a phrase. It holds because the other half of the secret stays in the keychain of the computer, and because five wrong codes in a row withdraw it. A malicious program started in your session would find six digits in a few days; more digits slow it down, keeping to the phrase stops it.',
  honest_tu:
    'A code is guessed faster than a phrase. It holds because the other half of the secret stays in the keychain of the computer, and because five wrong codes in a row withdraw it. A malicious program started in your session would find six digits in a few days; more digits slow it down, keeping to the phrase stops it.',
  change: 'Change the code',
  choose: 'Choose a new code',
  remove: 'Remove this code',
  removed: 'The code no longer opens the vault. The phrase still does.',
  done: 'The code now opens the vault on this computer.',
  absent: {
    'plain-text':
      'Opening faster with a code is not offered here: no keyring (GNOME’s or KDE’s) is at work in this session, and whatever it kept could be read by any program.',
    unknown:
      'Opening faster with a code is not offered here: the keyring of this session is not one of those we know the worth of.',
    closed:
      'Opening faster with a code is not offered here: the keychain of this computer does not answer.',
  },
  broken: {
    elsewhere:
      'This vault has a code, but it opens nothing on this computer: it was chosen elsewhere, or what was kept here is gone. The phrase and the recovery sheet always open.',
    'keychain-gone':
      'This vault has a code, but the keychain of this computer no longer answers. The phrase and the recovery sheet always open.',
    spoilt:
      'This vault has a code, but what the keychain kept can no longer be read. The phrase and the recovery sheet always open.',
    ended:
      'Five codes in a row were not the right one. Opening with a code has been withdrawn. The phrase and the recovery sheet always open.',
  },
  dialog: {
    lead: 'The phrase first, then the code twice.',
    code: 'Code',
    codeHelp: 'Six digits or more. Rather not a date, nor a number that others know.',
    confirm: 'The same code, a second time',
    digits: 'A code has digits only.',
    short: 'It takes at least six digits.',
    long: 'Twelve digits at most.',
    simple:
      'This code is one of those that people try first: its digits follow one another or repeat.',
    differ: 'The two codes are not the same.',
    forget:
      'A phrase that is no longer used is forgotten. Typing it now and then, or reading the recovery sheet again, keeps it in mind.',
    do: 'Set this code',
    doing: 'Setting up…',
  },
  lock: {
    code: 'Code',
    missing: 'Write your code: six digits or more.',
    missing_tu: 'Write your code: six digits or more.',
    usePhrase: 'Use my phrase',
    useCode: 'Use my code',
    left_one: '{{count}} try is left before the code is withdrawn. The phrase always opens.',
    left_many: '{{count}} tries are left before the code is withdrawn. The phrase always opens.',
    left_other: '{{count}} tries are left before the code is withdrawn. The phrase always opens.',
    elsewhere:
      'The code opens nothing on this computer: it was chosen elsewhere, or what was kept here is gone. The phrase opens the vault.',
    'keychain-gone':
      'The keychain of this computer no longer answers, and the code can do nothing without it. The phrase opens the vault.',
    spoilt:
      'What the keychain of this computer kept can no longer be read, and the code can do nothing without it. The phrase opens the vault.',
    ended:
      'Five codes in a row were not the right one. Opening with a code has been withdrawn. The phrase opens the vault.',
  },
  health: {
    usable: 'at work on this computer',
    elsewhere: 'present, but not usable on this computer',
    'keychain-gone': 'present, but the keychain no longer answers',
    spoilt: 'present, but what the keychain kept can no longer be read',
    ended: 'withdrawn after five wrong codes',
    none: 'not set up',
    absent: 'not offered on this computer, for want of a safe keychain',
  },
};
