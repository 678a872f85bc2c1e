import { ChevronDown, ChevronUp, MessageSquareHeart } from 'lucide-react';
import { useDeferredValue, useMemo, useState, useSyncExternalStore } from 'react';
import { useBeingTyped } from '#renderer/editor/caret-text.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { EditorDocument } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import { type WordingRemark, wordingRemarks } from '#shared/rules/wording/wording-remarks.ts';
import { PHASE_NOTE_FIELD_ID } from '#shared/templates/schema.ts';
import type { AnswerBook } from './answer-book.ts';
import styles from './WordingRemarks.module.css';

/** Words pointed at, for a reason told in a sentence, with what could stand in their place. */
export interface Remark {
  readonly words: string;
  readonly why: string;
  readonly instead: readonly string[];
}

interface WordingRemarksProps {
  readonly book: AnswerBook;
  readonly phaseId: string;
  /** What the note is called, where several stand on one page. */
  readonly about?: string | undefined;
  /** Other remarks on the same note, that its page knows of. */
  readonly more?: readonly Remark[];
  /** Replaces the first occurrence of some words in the note. */
  readonly onReplace: (from: string, to: string) => void;
}

/**
 * Other ways to say it, for words that name an illness, judge, doubt or give somebody away: an
 * offer under the note, folded, that stops nothing and can be switched off.
 */
export function WordingRemarks(props: WordingRemarksProps) {
  const { book, phaseId, about, more = [], onReplace } = props;
  const t = useT();
  const wanted = useRead(api.settings.get, null).data?.wordingAid ?? false;
  const title = t('notes.wording.title');
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const leave = (words: string) => setLeft((before) => new Set([...before, words.toLowerCase()]));
  const told = useRemarks(book, phaseId).map(({ words, kind, instead }) => {
    return { words, why: t(`notes.wording.why.${kind}`), instead };
  });
  const beingTyped = useBeingTyped();
  const remarks = once([...told, ...more]).filter(
    ({ words }) => !left.has(words.toLowerCase()) && !beingTyped(words),
  );
  if (!wanted || remarks.length === 0) return null;
  return (
    <section
      className={styles.room}
      aria-label={about === undefined ? title : `${title} – ${about}`}
    >
      <Button
        look="plain"
        icon={open ? ChevronUp : ChevronDown}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
      >
        {t('notes.wording.open', { count: remarks.length })}
      </Button>
      {open ? (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <RemarkItem key={remark.words} {...remark} onReplace={onReplace} onLeave={leave} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** A word said three times is one remark. */
function once(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [remark.words, remark])).values()];
}

interface RemarkItemProps extends Remark {
  readonly onReplace: WordingRemarksProps['onReplace'];
  readonly onLeave: (words: string) => void;
}

function RemarkItem({ words, why, instead, onReplace, onLeave }: RemarkItemProps) {
  const t = useT();
  return (
    <li>
      <p>
        <strong>{t('notes.wording.quoted', { words })}</strong> {why}
      </p>
      <div className={styles.instead}>
        {instead.map((other) => (
          <Button
            key={other}
            icon={MessageSquareHeart}
            aria-label={t('notes.wording.replace', { words, other })}
            onPress={() => onReplace(words, other)}
          >
            {other}
          </Button>
        ))}
        <Button
          look="plain"
          aria-label={t('notes.wording.leaveThat', { words })}
          onPress={() => onLeave(words)}
        >
          {t('notes.wording.leave')}
        </Button>
      </div>
    </li>
  );
}

/** Read after the keystroke is on screen: a long note is never slower to type in. */
function useRemarks(book: AnswerBook, phaseId: string): readonly WordingRemark[] {
  const note = useSyncExternalStore(
    book.subscribe,
    () => book.read(phaseId, PHASE_NOTE_FIELD_ID) as EditorDocument | undefined,
  );
  const shown = useDeferredValue(note);
  return useMemo(() => (shown ? wordingRemarks(documentText(shown)) : []), [shown]);
}
