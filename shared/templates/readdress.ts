import type { EditorDocument, EditorNode } from '../editor/document.ts';
import type { Address } from '../features/fields.ts';
import type { Template } from './schema.ts';

/**
 * The same note with the questions placed in it said in *tu* or in *vous*, as the template writes
 * them: the note may be handed to someone who was addressed otherwise when it was begun. What was
 * typed is left to the letter.
 */
export function readdress(
  document: EditorDocument,
  { phases }: Template,
  address: Address,
): EditorDocument {
  const prompts = new Map(
    phases.flatMap((phase) => phase.prompts.map(({ id, text }) => [id, text[address]] as const)),
  );
  const said = (node: EditorNode): EditorNode => {
    const text = node.type === 'promptLine' ? prompts.get(String(node.attrs?.promptId)) : undefined;
    if (text !== undefined) return { ...node, content: [{ type: 'text', text }] };
    return node.content === undefined ? node : { ...node, content: node.content.map(said) };
  };
  return { ...document, content: (document.content ?? []).map(said) };
}
