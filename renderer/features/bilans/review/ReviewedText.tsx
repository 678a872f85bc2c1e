import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import type { ReviewState } from '#shared/anonymise/review/state.ts';
import type { FinalText } from '#shared/features/reviews.ts';
import styles from './review.module.css';
import { markedParts, type TextMark } from './text-parts.ts';

interface ReviewedTextProps {
  readonly state: ReviewState;
  readonly final: readonly FinalText[];
  /** The entity or the doubt under one's hand: its words stand out. */
  readonly active: string | null;
  /** Words were selected in the text. */
  readonly onSelect: (words: string) => void;
}

/**
 * The lines to show, everything found underlined, what replaces it in place. From 130 on, our
 * oldest, Chromium puts what scrolls in the order of focus by itself.
 */
export function ReviewedText({ state, final, active, onSelect }: ReviewedTextProps) {
  const t = useT();
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = lines.current;
    const marks = [...(box?.querySelectorAll<HTMLElement>('[data-owner]') ?? [])];
    const mark = marks.find(({ dataset }) => dataset['owner'] === active);
    // The text alone moves: were the page to, a button would slip from under the pointer.
    if (box && mark) box.scrollTop += gapTo(box, mark);
  }, [active]);
  function selected(): void {
    const words = window.getSelection()?.toString().trim() ?? '';
    if (words !== '') onSelect(words);
  }
  return (
    <div ref={lines} className={styles.text}>
      <Card look="sheet" title={t('anonymise.review.text')}>
        <ul className={styles.lines} lang="fr" onMouseUp={selected} onKeyUp={selected}>
          {state.texts.map((text) => (
            <li key={text.id} className={styles.line}>
              {markedParts(
                state,
                text.id,
                final.find((each) => each.id === text.id),
              ).map(({ at, text: words, mark }) =>
                mark === null ? (
                  words
                ) : (
                  <Mark key={at} mark={mark} active={mark.owner === active}>
                    {words}
                  </Mark>
                ),
              )}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** How far a mark is from the middle of the part of the text in sight; 0 when it is in sight. */
function gapTo(box: HTMLElement, mark: HTMLElement): number {
  const [around, own] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  const [top, bottom] = [Math.max(0, around.top), Math.min(window.innerHeight, around.bottom)];
  return own.top >= top && own.bottom <= bottom ? 0 : own.top - (top + bottom) / 2;
}

interface MarkProps {
  readonly mark: TextMark;
  readonly active: boolean;
  readonly children: ReactNode;
}

function Mark({ mark: { kind, owner, decision, replacement }, active, children }: MarkProps) {
  return (
    <mark
      className={styles.mark}
      data-kind={kind}
      data-decision={decision}
      data-owner={owner}
      data-active={active || undefined}
    >
      {replacement === null ? (
        children
      ) : (
        <>
          <del>{children}</del> <ins>{replacement}</ins>
        </>
      )}
    </mark>
  );
}
