import { Sprout } from 'lucide-react';
import { type Translate, useT } from '#renderer/i18n/useT.ts';
import { stepName } from '#renderer/ui/frieze/words.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { Pathway, PathwayStep } from '#shared/features/pathways.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import styles from './pathways.module.css';
import { daysTooEarly } from './start-choices.ts';

interface EarlyNoteProps {
  readonly pathway: Pathway;
  readonly stones: readonly PathwayStone[];
  readonly step: PathwayStep;
  readonly heldOn: string;
}

function soonInWords(t: Translate, { kind, rhythm }: Pathway, count: number): string {
  if (kind === 'coConstruction') return t('pathways.start.early', { count });
  return t('ways.start.soon', { count, rhythm: t(`ways.rhythm.${rhythm}`) });
}

/** What is good to know before beginning; it never stands in the way. */
export function EarlyNote({ pathway, stones, step, heldOn }: EarlyNoteProps) {
  const t = useT();
  const open = stones.find(({ openSince }) => openSince !== null);
  const days = step === 'session' ? daysTooEarly(pathway, heldOn) : null;
  const sentences = [
    ...(open ? [t('pathways.start.openOne', { step: stepName(t, open) })] : []),
    ...(days === 0 ? [t('pathways.start.sameDay')] : []),
    ...(days !== null && days > 0 ? [soonInWords(t, pathway, days)] : []),
  ];
  return (
    <div role="status" className={styles.early}>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Icon of={Sprout} />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
