import { documentVersion, type EditorDocument, type EditorNode } from '#shared/editor/document.ts';
import { invariant } from '#shared/errors.ts';
import type { Prompt } from '#shared/templates/schema.ts';

/**
 * A note from its light notation: blocks apart by an empty line; `- ` and `1. ` lists, `> ` a
 * quotation, `? ` the beginning of a question of the phase, placed whole; `**bold**`, `*italic*`.
 */
export function noteDocument(written: string, prompts: readonly Prompt[]): EditorDocument {
  const blocks = written.trim().split(/\n{2,}/);
  return {
    type: 'doc',
    attrs: { version: documentVersion },
    content: blocks.map((block) => blockNode(block.trim(), prompts)),
  };
}

function blockNode(block: string, prompts: readonly Prompt[]): EditorNode {
  if (block.startsWith('? ')) return promptNode(block.slice(2), prompts);
  if (block.startsWith('> ')) return { type: 'blockquote', content: [paragraph(block.slice(2))] };
  if (block.startsWith('- ')) return { type: 'bulletList', content: items(block, /^- /) };
  if (/^1\. /.test(block)) return { type: 'orderedList', content: items(block, /^\d+\. /) };
  return paragraph(block);
}

function promptNode(beginning: string, prompts: readonly Prompt[]): EditorNode {
  const found = prompts.find(({ text }) => text.vous.replace(/^«\u00A0/, '').startsWith(beginning));
  invariant(found, `no question begins with « ${beginning} »`);
  return {
    type: 'promptLine',
    attrs: { promptId: found.id },
    content: [{ type: 'text', text: found.text.vous }],
  };
}

function items(block: string, marker: RegExp): EditorNode[] {
  return block
    .split('\n')
    .map((line) => ({ type: 'listItem', content: [paragraph(line.replace(marker, ''))] }));
}

function paragraph(text: string): EditorNode {
  const runs = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).filter((run) => run !== '');
  return { type: 'paragraph', content: runs.map(textNode) };
}

function textNode(run: string): EditorNode {
  if (run.startsWith('**')) return marked(run.slice(2, -2), 'bold');
  if (run.startsWith('*')) return marked(run.slice(1, -1), 'italic');
  return { type: 'text', text: run };
}

function marked(text: string, mark: string): EditorNode {
  return { type: 'text', text, marks: [{ type: mark }] };
}
