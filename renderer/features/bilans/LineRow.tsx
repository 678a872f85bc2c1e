import { Pencil, UserRoundX } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { BilanLine, Visibility } from '#shared/features/bilans.ts';
import { excerpt } from './excerpt.ts';
import { LineChoice } from './LineChoice.tsx';
import { LineEditor, type Wording } from './LineEditor.tsx';
import styles from './LineRow.module.css';
import { textParts } from './replaced-names.ts';

interface LineRowProps {
  readonly line: BilanLine;
  /** The wording under way, when it is this line's. */
  readonly wording: Wording | null;
  readonly onChoose: (visibility: Visibility) => void;
  readonly onEdit: () => void;
}

/** One line: the choice, its words, where they come from. */
export function LineRow({ line, wording, onChoose, onEdit }: LineRowProps) {
  const t = useT();
  const text = excerpt(line.text);
  return (
    <li className={classes(styles.line, line.visibility === 'show' && styles.shown)}>
      <LineChoice
        label={t('bilans.line.choice', { text })}
        value={line.visibility}
        onChange={onChoose}
      />
      <div className={styles.content}>
        {wording ? <LineEditor wording={wording} /> : <LineText text={line.text} />}
        <p className={styles.origin}>{line.origin}</p>
        {line.nameRemains ? (
          <p className={styles.name}>
            <Icon of={UserRoundX} />
            <span>{t('bilans.line.nameRemains')}</span>
          </p>
        ) : null}
      </div>
      {wording ? null : (
        <div className={styles.edit}>
          <Button
            look="plain"
            icon={Pencil}
            onPress={onEdit}
            aria-label={t('bilans.line.editNamed', { text })}
          >
            {t('bilans.line.edit')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** What took the place of a name is underlined, with a stroke of its own for each kind. */
function LineText({ text }: { text: string }) {
  return (
    <p className={styles.text} lang="fr">
      {textParts(text).map(({ at, text: words, hidden }) =>
        hidden ? (
          <span key={at} className={styles.hidden} data-hidden={hidden}>
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </p>
  );
}
