import { type Extensions, mergeAttributes, Node } from '@tiptap/core';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import StarterKit from '@tiptap/starter-kit';
import { documentVersion } from './document.ts';
import { frenchTypography } from './french-typography-extension.ts';

/** The root carries the format's version, so that a stored note says how to read it. */
const VersionedDocument = Node.create({
  name: 'doc',
  topNode: true,
  content: 'block+',
  addAttributes: () => ({ version: { default: documentVersion, rendered: false } }),
});

/** A question placed from the template: a quiet line above the answer, editable as plain text. */
const PromptLine = Node.create({
  name: 'promptLine',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({
    promptId: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-prompt-id'),
      renderHTML: (attributes) =>
        attributes.promptId === null ? {} : { 'data-prompt-id': attributes.promptId },
    },
  }),
  // Before the paragraph's own `p`, or a pasted prompt line would become a plain paragraph.
  parseHTML: () => [{ tag: 'p[data-prompt-line]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    'p',
    mergeAttributes({ 'data-prompt-line': '' }, HTMLAttributes),
    0,
  ],
});

/**
 * What a note may hold: paragraphs, headings 2 and 3, bold, italic, lists (bulleted, numbered, to
 * do), quotations, line breaks, placed questions; and undo. No link, image, code or raw HTML.
 * Needs no DOM: `getSchema(documentExtensions())` works in any process.
 */
export function documentExtensions(): Extensions {
  return [
    VersionedDocument,
    PromptLine,
    StarterKit.configure({
      document: false,
      heading: { levels: [2, 3] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      strike: false,
      underline: false,
    }),
    TaskList,
    TaskItem.configure({ nested: true }),
    frenchTypography,
  ];
}
