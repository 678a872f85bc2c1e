import { useSyncExternalStore } from 'react';
import { isBeingTyped } from '#shared/rules/wording/being-typed.ts';

/** Longer than any name. */
const kept = 200;
const moves = ['selectionchange', 'focusin', 'focusout', 'input'] as const;

/** Says of words whether they are being written at this moment, wherever on the page. */
export function useBeingTyped(): (words: string) => boolean {
  const before = useSyncExternalStore(subscribe, textBeforeCaret);
  return (words) => isBeingTyped(words, before);
}

function subscribe(listener: () => void): () => void {
  for (const move of moves) document.addEventListener(move, listener);
  return () => {
    for (const move of moves) document.removeEventListener(move, listener);
  };
}

/** The end of what stands before the caret, in its line; null where nothing can be written. */
function textBeforeCaret(): string | null {
  const active = document.activeElement;
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const { selectionStart, value } = active;
    return selectionStart === null ? null : value.slice(0, selectionStart).slice(-kept);
  }
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !active?.closest('[contenteditable="true"]')) return null;
  const node = selection.anchorNode;
  if (node === null || node.nodeType !== Node.TEXT_NODE) return '';
  return (node.textContent ?? '').slice(0, selection.anchorOffset).slice(-kept);
}
