import { Leaf, Sprout } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { PassphraseStrength } from '#shared/features/vault.ts';
import type { MessageKey } from '#shared/i18n/keys.ts';
import styles from './phrase.module.css';

const byLevel: readonly MessageKey[] = [
  'vault.strength.level0',
  'vault.strength.level1',
  'vault.strength.level2',
  'vault.strength.level3',
];

function sentence({ ok, level, missing }: PassphraseStrength): MessageKey {
  if (ok) return 'vault.strength.good';
  if (missing === 'length') return 'vault.strength.short';
  return byLevel[level] ?? 'vault.strength.level3';
}

/** How well a phrase protects, in words: no figure, no bar, no colour alone. */
export function Strength({ of: strength }: { of: PassphraseStrength }) {
  const t = useT();
  return (
    <span className={strength.ok ? styles.strong : styles.growing}>
      <Icon of={strength.ok ? Leaf : Sprout} />
      {t(sentence(strength))}
    </span>
  );
}
