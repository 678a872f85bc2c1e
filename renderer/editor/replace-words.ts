import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';

/**
 * Replaces the first occurrence of some words in the writer's own text, and puts the caret after
 * them; one undo brings them back. Placed questions are not the writer's. Words cut by a change of
 * bold or italic are left alone.
 */
export function replaceWords(editor: Editor, from: string, to: string): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, position, parent) => {
    if (found !== null) return false;
    if (!node.isText || parent?.type.name === 'promptLine') return true;
    const at = node.text?.indexOf(from) ?? -1;
    if (at >= 0) found = position + at;
    return true;
  });
  if (found === null) return;
  const start = found;
  // As text: a string given to `insertContentAt` is parsed as HTML, which Trusted Types refuse.
  editor
    .chain()
    .focus()
    .command(({ tr }) => {
      // A step of its own: one undo brings back these words, not the sentence typed before.
      closeHistory(tr).insertText(to, start, start + from.length);
      return true;
    })
    .run();
}
