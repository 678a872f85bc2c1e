import { z } from 'zod';
import { documentProblem } from './document-check.ts';

/** Version of the document format, carried by every document in `doc.attrs.version`. */
export const documentVersion = 1;

/** A mark of a run of text. */
export interface EditorMark {
  type: string;
}

/** A node of a note, as TipTap's `editor.getJSON()` writes it. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  marks?: EditorMark[];
  text?: string;
}

/** A whole note. `attrs` may be absent on documents written by hand: version 1 is then meant. */
export interface EditorDocument extends EditorNode {
  type: 'doc';
}

/**
 * A note as it may be stored: allow-listed nodes, marks and attributes only, the same grammar as
 * the editor's, bounded in depth, nodes and bytes. Anything else (script, link, image, unknown
 * attribute) is refused.
 */
export const documentSchema = z.custom<EditorDocument>(
  (value) => documentProblem(value) === null,
  'document',
);

/** A note nobody has written in yet. */
export function emptyDocument(): EditorDocument {
  return documentOf([{ type: 'paragraph' }]);
}

/** One paragraph per line; `documentText` gives the same text back. */
export function documentFromText(text: string): EditorDocument {
  return documentOf(
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) =>
        line === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text: line }] },
      ),
  );
}

function documentOf(content: EditorNode[]): EditorDocument {
  return { type: 'doc', attrs: { version: documentVersion }, content };
}

/**
 * A placed question followed by the empty paragraph where the answer goes, for
 * `editor.commands.insertContent`. `promptId` is the prompt's id in its template, `null` for a
 * thread that is no prompt.
 */
export function placedPrompt(promptId: string | null, text: string): EditorNode[] {
  return [
    { type: 'promptLine', attrs: { promptId }, content: [{ type: 'text', text }] },
    { type: 'paragraph' },
  ];
}
