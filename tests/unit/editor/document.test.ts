import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentFromText,
  documentSchema,
  type EditorNode,
  emptyDocument,
  placedPrompt,
} from '#shared/editor/document.ts';
import { documentLimits, documentProblem, utf8Length } from '#shared/editor/document-check.ts';
import { documentText, isDocumentEmpty, wordCount } from '#shared/editor/document-text.ts';
import { documentExtensions } from '#shared/editor/extensions.ts';

const schema = getSchema(documentExtensions());

const doc = (...content: object[]) => ({ type: 'doc', attrs: { version: 1 }, content });
const paragraph = (text: string): EditorNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const textNode = fc.tuple(text, fc.subarray(['bold', 'italic'])).map(([value, marks]) => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
}));
const inline = fc.array(fc.oneof(textNode, fc.constant({ type: 'hardBreak' })), { maxLength: 4 });
const prompt = fc.tuple(text, fc.constantFrom('p1-q1', null)).map(([value, promptId]) => ({
  type: 'promptLine',
  attrs: { promptId },
  content: [{ type: 'text', text: value }],
}));
const block: fc.Arbitrary<EditorNode> = fc.letrec<{ block: EditorNode }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const leaf = inline.map((content) => ({ type: 'paragraph', content }));
  const item = (type: string, attrs?: () => fc.Arbitrary<Record<string, unknown>>) =>
    fc
      .tuple(leaf, fc.array(tie('block'), { maxLength: 2 }), attrs?.() ?? fc.constant(undefined))
      .map(([first, rest, given]) => ({
        type,
        ...(given === undefined ? {} : { attrs: given }),
        content: [first, ...rest],
      }));
  const list = (type: string, of: fc.Arbitrary<EditorNode>) =>
    fc.array(of, { minLength: 1, maxLength: 3 }).map((content) => ({ type, content }));
  return {
    block: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc
        .tuple(inline, fc.constantFrom(2, 3))
        .map(([content, level]) => ({ type: 'heading', attrs: { level }, content })),
      prompt,
      blocks.map((content) => ({ type: 'blockquote', content })),
      list('bulletList', item('listItem')),
      list('orderedList', item('listItem')),
      list(
        'taskList',
        item('taskItem', () => fc.record({ checked: fc.boolean() })),
      ),
    ),
  };
}).block;
const documents = fc.array(block, { minLength: 1, maxLength: 4 }).map((blocks) => doc(...blocks));

describe('the note schema', () => {
  it('accepts exactly what the editor can hold, and gives it back unchanged', () => {
    fc.assert(
      fc.property(documents, (value) => {
        expect(documentProblem(value)).toBeNull();
        const node = schema.nodeFromJSON(value);
        node.check();
        expect(documentProblem(node.toJSON())).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, unknown]>([
    ['a list without items', doc({ type: 'bulletList' })],
    ['text at the root', doc({ type: 'text', text: 'a' })],
    [
      'an item that starts with a list',
      doc({ type: 'bulletList', content: [{ type: 'listItem' }] }),
    ],
    ['an empty document', { type: 'doc' }],
    [
      'a mark in a placed question',
      doc({
        type: 'promptLine',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }] }],
      }),
    ],
  ])('refuses %s, as the editor would', (_what, value) => {
    expect(documentSchema.safeParse(value).success).toBe(false);
    expect(() => schema.nodeFromJSON(value).check()).toThrow();
  });

  it.each<[string, unknown]>([
    [
      'a link',
      doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'link' }] }] }),
    ],
    ['an image', doc({ type: 'image', attrs: { src: 'x' } })],
    ['raw HTML', '<p>bonjour</p>'],
    ['an unknown key', { ...emptyDocument(), html: '<script>' }],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { onclick: 'x' } })],
    [
      'a mark with attributes',
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'a', marks: [{ type: 'bold', attrs: {} }] }],
      }),
    ],
    ['a first-level heading', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a heading without level', doc({ type: 'heading' })],
    ['another version', { ...emptyDocument(), attrs: { version: 2 } }],
    ['an inherited type', doc({ type: 'constructor' })],
    ['an empty text', doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(documentSchema.safeParse(value).success).toBe(false);
  });

  it('bounds depth, nodes and bytes without exhausting the stack', () => {
    let nested: EditorNode = paragraph('a');
    for (let depth = 0; depth < 50_000; depth += 1)
      nested = { type: 'blockquote', content: [nested] };
    expect(documentProblem(doc(nested))).toBe('too deep');
    const many = Array.from({ length: documentLimits.nodes + 1 }, () => ({ type: 'paragraph' }));
    expect(documentProblem(doc(...many))).toBe('too many nodes');
    expect(documentProblem(doc(paragraph('é'.repeat(documentLimits.bytes / 2))))).toBe('too large');
    expect(documentProblem(doc(paragraph('é'.repeat(documentLimits.bytes / 2 - 200))))).toBeNull();
  });

  it('never throws on foreign values', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(typeof documentSchema.safeParse(value).success).toBe('boolean');
      }),
    );
  });

  it('counts bytes as UTF-8 does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(utf8Length(value)).toBe(new TextEncoder().encode(value).length);
      }),
    );
  });
});

describe('the words of a note', () => {
  it('gives back the text it was made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const document = documentFromText(value);
        expect(documentSchema.safeParse(document).success).toBe(true);
        expect(documentText(document)).toBe(value.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('leaves placed questions out unless asked', () => {
    const [question, answer] = placedPrompt('p1-q1', 'Comment allez-vous ?');
    const value = { ...emptyDocument(), content: [question as EditorNode, paragraph('Bien.')] };
    expect(answer?.type).toBe('paragraph');
    expect(documentSchema.safeParse(value).success).toBe(true);
    expect(documentText(value)).toBe('Bien.');
    expect(documentText(value, { prompts: true })).toBe('Comment allez-vous ?\nBien.');
    expect(isDocumentEmpty({ ...value, content: [question as EditorNode] })).toBe(false);
  });

  it('knows an untouched note and counts French words', () => {
    expect(isDocumentEmpty(emptyDocument())).toBe(true);
    expect(isDocumentEmpty(documentFromText(' \n '))).toBe(true);
    expect(wordCount(documentFromText('Aujourd’hui, peut-être : 2 h 30 !'))).toBe(5);
  });
});
