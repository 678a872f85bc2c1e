import { Eye, Lock } from 'lucide-react';
import { useId } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { BilanLine, BilanSectionId } from '#shared/features/bilans.ts';
import { bilanDocumentFr } from '#shared/i18n/fr/bilan-document.ts';
import styles from './bilans.module.css';
import { LineRow } from './LineRow.tsx';
import type { LineChoices } from './useLineChoices.ts';
import type { WordingDesk } from './useWording.ts';

interface SectionLinesProps {
  readonly section: BilanSectionId;
  readonly lines: readonly BilanLine[];
  readonly choices: LineChoices;
  readonly wording: WordingDesk;
}

/** A section of the document to be, under the title it will have there. */
export function SectionLines({ section, lines, choices, wording }: SectionLinesProps) {
  const t = useT();
  const id = useId();
  const title = bilanDocumentFr.sections[section];
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id={id} lang="fr">
          {title}
        </h2>
        <div className={styles.whole}>
          <Button
            look="plain"
            icon={Eye}
            aria-label={t('bilans.section.showAllOf', { title })}
            onPress={() => choices.chooseAll(lines, 'show')}
          >
            {t('bilans.section.showAll')}
          </Button>
          <Button
            look="plain"
            icon={Lock}
            aria-label={t('bilans.section.keepAllOf', { title })}
            onPress={() => choices.chooseAll(lines, 'keep')}
          >
            {t('bilans.section.keepAll')}
          </Button>
        </div>
      </div>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            wording={wording.of(line)}
            onChoose={(visibility) => choices.choose(line, visibility)}
            onEdit={() => wording.edit(line)}
          />
        ))}
      </ul>
    </section>
  );
}
