import { NoteReading } from '#renderer/editor/NoteReading.tsx';
import type { EditorDocument } from '#shared/editor/document.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { isEmpty, plainText } from '#shared/templates/value-text.ts';
import type { ValueOf } from '#shared/templates/values.ts';
import styles from './AnswerWords.module.css';

interface AnswerWordsProps {
  readonly kind: FieldKind;
  /** Not empty, of that kind. */
  readonly value: unknown;
}

/** An answer to read again: a note keeps its layout, sentences that were picked keep their line. */
export function AnswerWords({ kind, value }: AnswerWordsProps) {
  switch (kind.type) {
    case 'richText':
      return <NoteReading note={value as EditorDocument} />;
    case 'choice': {
      const { selected, other } = value as ValueOf<'choice'>;
      return <Picked words={[...selected, other.trim()].filter((word) => word !== '')} />;
    }
    case 'composite': {
      const parts = value as ValueOf<'composite'>;
      return kind.parts
        .filter((part) => !isEmpty(part.kind, parts[part.id]))
        .map((part) => (
          <div key={part.id} className={styles.part}>
            {part === kind.parts[0] ? null : <p className={styles.partName}>{part.label}</p>}
            <AnswerWords kind={part.kind} value={parts[part.id]} />
          </div>
        ));
    }
    default:
      return <p>{plainText(kind, value)}</p>;
  }
}

/** Words follow one another; whole sentences stand each on their line. */
function Picked({ words }: { words: readonly string[] }) {
  if (words.length === 1 || !words.some((word) => /[.?!…]$/.test(word))) {
    return <p>{words.join(', ')}</p>;
  }
  return (
    <ul className={styles.picked}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
