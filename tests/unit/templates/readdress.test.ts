import { describe, expect, it } from 'vitest';
import { type EditorDocument, placedPrompt } from '#shared/editor/document.ts';
import { documentText } from '#shared/editor/document-text.ts';
import { templates } from '#shared/templates/catalogue.ts';
import { readdress } from '#shared/templates/readdress.ts';

const template = templates.find(({ slug }) => slug === 'accompagnement-45');
if (!template) throw new Error('no such template');
const prompt = template.phases
  .flatMap(({ prompts }) => prompts)
  .find(({ text }) => text.tu !== text.vous);
if (!prompt) throw new Error('no prompt speaks otherwise in tu and in vous');

const words = 'Avez-vous dormi ? a-t-elle demandé.';
const note: EditorDocument = {
  type: 'doc',
  content: [
    ...placedPrompt(prompt.id, prompt.text.vous),
    { type: 'paragraph', content: [{ type: 'text', text: words }] },
    ...placedPrompt(null, 'Un fil à reprendre avec vous'),
  ],
};

describe('a note handed in tu or in vous', () => {
  it.each(['tu', 'vous'] as const)('says its questions in %s, and nothing else', (address) => {
    const text = documentText(readdress(note, template, address), { prompts: true });
    expect(text).toContain(prompt.text[address]);
    expect(text).toContain(words);
    expect(text).toContain('Un fil à reprendre avec vous');
    const other = address === 'tu' ? 'vous' : 'tu';
    expect(text).not.toContain(prompt.text[other]);
  });

  it('leaves the note it was given as it was', () => {
    const before = structuredClone(note);
    readdress(note, template, 'tu');
    expect(note).toEqual(before);
  });
});
