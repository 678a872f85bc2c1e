import type { EditorDocument, EditorNode } from './document.ts';

const textBlocks = new Set(['paragraph', 'heading', 'promptLine']);

export interface TextOptions {
  /** Keep the lines that quote a question of the template. They are not the writer's words. */
  prompts?: boolean;
}

/**
 * The words of a note, one line per paragraph, heading or list item, for search and bilans.
 * Placed questions are left out unless asked for.
 */
export function documentText(document: EditorDocument, options: TextOptions = {}): string {
  const lines: string[] = [];
  collectLines(document, options.prompts === true, lines);
  return lines.join('\n');
}

function collectLines(node: EditorNode, prompts: boolean, lines: string[]): void {
  if (node.type === 'promptLine' && !prompts) return;
  if (textBlocks.has(node.type)) {
    lines.push((node.content ?? []).map(inlineText).join(''));
    return;
  }
  for (const child of node.content ?? []) collectLines(child, prompts, lines);
}

function inlineText(node: EditorNode): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? '');
}

/** True while a note holds neither a word nor a placed question. */
export function isDocumentEmpty(document: EditorDocument): boolean {
  return documentText(document, { prompts: true }).trim() === '';
}

/** Words of the writer; « aujourd’hui » and « peut-être » count for one each. */
export function wordCount(document: EditorDocument): number {
  return (
    documentText(document).match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
  );
}
