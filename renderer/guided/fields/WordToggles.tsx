import type { LucideIcon } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Described } from './FieldGroup.tsx';
import styles from './fields.module.css';

interface WordTogglesProps {
  readonly words: readonly string[];
  readonly selected: readonly string[];
  readonly onChange: (selected: string[]) => void;
  readonly multiple: boolean;
  readonly described: Described | { readonly 'aria-label': string };
  readonly icon?: (word: string) => LucideIcon;
  /** `pills` side by side, `line` one path of words from the lightest to the heaviest. */
  readonly look?: 'pills' | 'line' | 'pictures' | 'small';
}

/**
 * Words to choose among; a second press takes the choice back, for nothing is mandatory. One stop
 * of the Tab key, arrows inside.
 */
export function WordToggles(props: WordTogglesProps) {
  const { words, selected, onChange, multiple, described, icon, look = 'pills' } = props;
  return (
    <ToggleButtonGroup
      {...described}
      selectionMode={multiple ? 'multiple' : 'single'}
      selectedKeys={selected}
      onSelectionChange={(keys) => onChange(words.filter((word) => keys.has(word)))}
      className={classes(styles.words, styles[look])}
    >
      {words.map((word) => (
        <ToggleButton key={word} id={word} className={styles.word ?? ''}>
          {icon ? <Icon of={icon(word)} /> : null}
          <span>{word}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
