import type { KnownPerson, KnownWorld } from '#shared/anonymise/types.ts';
import { textWords } from '../mask-text.ts';
import type { PersonNames, VaultNames } from './known-names.ts';
import { isOwnWord } from './own-words.ts';

type Remembered = Pick<KnownWorld, 'never' | 'always'>;

/**
 * What the vault knows, for the engine: with it a misspelt name is found too. Names made of the
 * words of every bilan (« Personne A ») are left to the last look, which knows how to tell them.
 */
export function knownWorld({ persons }: VaultNames, remembered: Remembered): KnownWorld {
  return {
    ...remembered,
    persons: persons.flatMap(knownPerson),
    others: persons.flatMap(({ identity }) => [
      ...(identity?.places ?? []).filter(tellsSomebody).map((text) => known(text, 'LOC')),
      ...[identity?.phone ?? ''].filter(tellsSomebody).map((text) => known(text, 'PHONE')),
      ...[identity?.email ?? ''].filter(tellsSomebody).map((text) => known(text, 'EMAIL')),
    ]),
  };
}

const known = (text: string, label: 'LOC' | 'PHONE' | 'EMAIL') => ({ text, label });

function knownPerson({ id, pseudonym, identity }: PersonNames): KnownPerson[] {
  const { givenName = '', familyName = '', otherNames = [] } = identity ?? {};
  const names = [`${givenName} ${familyName}`.trim(), pseudonym, givenName, familyName];
  const [name, ...aliases] = [...new Set([...names, ...otherNames])].filter(tellsSomebody);
  return name === undefined ? [] : [{ entityId: id, name, aliases }];
}

function tellsSomebody(text: string): boolean {
  const words = textWords(text);
  return words.length > 0 && words.every(({ folded }) => folded.length > 1 && !isOwnWord(folded));
}
