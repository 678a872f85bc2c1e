import type { Editor } from '@tiptap/core';
import { placedPrompt } from '#shared/editor/document.ts';

/**
 * Writes a question at the end of the note, as a quiet line, and puts the caret where the answer
 * goes. An empty last paragraph makes room for it. `promptId` is null for a line of one's own.
 */
export function placePrompt(editor: Editor, promptId: string | null, text: string): void {
  const { doc } = editor.state;
  const last = doc.lastChild;
  const spare = last?.type.name === 'paragraph' && last.content.size === 0 ? last.nodeSize : 0;
  const nodes = placedPrompt(promptId, text);
  editor
    .chain()
    .insertContentAt({ from: doc.content.size - spare, to: doc.content.size }, nodes)
    .focus('end')
    .run();
}
