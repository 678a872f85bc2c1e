// @vitest-environment happy-dom
import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDocument, placedPrompt } from '#shared/editor/document.ts';
import { documentProblem } from '#shared/editor/document-check.ts';
import { documentExtensions } from '#shared/editor/extensions.ts';
import { tidyFrench, typeFrench } from '#shared/editor/french-typography.ts';

const cases: [string, string][] = [
  ["l'équipe", 'l’équipe'],
  ['Bonjour!', 'Bonjour\u202F!'],
  ['Vraiment ?', 'Vraiment\u202F?'],
  ['ici ; là', 'ici\u202F; là'],
  ['Quoi ?!', 'Quoi\u202F?!'],
  ['Objectif: avancer', 'Objectif\u00A0: avancer'],
  ['Objectif : avancer', 'Objectif\u00A0: avancer'],
  ['à 10:42', 'à 10:42'],
  ['"oui"', '«\u00A0oui\u00A0»'],
  ['(« oui »)', '(«\u00A0oui\u00A0»)'],
  ['«oui»', '«\u00A0oui\u00A0»'],
  ['attendre...', 'attendre…'],
  ['https://exemple.fr/a?b=1;c', 'https://exemple.fr/a?b=1;c'],
  ["'entre guillemets'", "'entre guillemets’"],
];

describe('French typography', () => {
  it.each(cases)('types %j as %j', (typed, expected) => {
    expect(typeFrench('', typed)).toBe(expected);
  });

  it('changes nothing the second time, and never a letter', () => {
    const pieces = fc.constantFrom(
      'mot',
      'été',
      ' ',
      '\u00A0',
      '\u202F',
      '«',
      '»',
      '"',
      "'",
      '!',
      '?',
      ';',
      ':',
      '.',
      '…',
      '1',
      '\n',
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const once = tidyFrench(parts.join(''));
        expect(tidyFrench(once)).toBe(once);
        expect(letters(once)).toBe(letters(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('tidies a long text', () => {
    const long = 'Vraiment ? '.repeat(2_000);
    expect(tidyFrench(long)).toBe('Vraiment\u202F? '.repeat(2_000));
  });
});

describe('in the editor', () => {
  let editor: Editor | undefined;
  afterEach(() => editor?.destroy());

  function open(): Editor {
    editor = new Editor({
      extensions: documentExtensions(),
      content: emptyDocument(),
      injectCSS: false,
    });
    return editor;
  }

  function type(target: Editor, text: string): void {
    for (const character of text) {
      const { from, to } = target.state.selection;
      const insert = () => target.state.tr.insertText(character, from, to);
      const handled = target.view.someProp('handleTextInput', (handle) =>
        handle(target.view, from, to, character, insert),
      );
      if (handled !== true) target.view.dispatch(insert());
    }
  }

  it('applies the same rules while typing, and yields a note the vault accepts', () => {
    const target = open();
    type(target, `"C'est là: vraiment?"`);
    expect(target.getText()).toBe('«\u00A0C’est là\u00A0: vraiment\u202F?\u00A0»');
    expect(documentProblem(target.getJSON())).toBeNull();
  });

  it('gives the typed character back on undo', () => {
    const target = open();
    type(target, 'oui!');
    expect(target.getText()).toBe('oui\u202F!');
    target.commands.undoInputRule();
    expect(target.getText()).toBe('oui!');
  });

  it('places a question and keeps it through HTML', () => {
    const target = open();
    target.commands.insertContent(placedPrompt('p1-q1', 'Quelle météo ?'));
    const stored = target.getJSON();
    expect(documentProblem(stored)).toBeNull();
    target.commands.setContent(target.getHTML());
    expect(target.getJSON().content?.find((node) => node.type === 'promptLine')).toEqual({
      type: 'promptLine',
      attrs: { promptId: 'p1-q1' },
      content: [{ type: 'text', text: 'Quelle météo ?' }],
    });
  });
});
