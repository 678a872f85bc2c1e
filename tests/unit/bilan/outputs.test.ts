import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bilanDocx } from '#main/vault/documents/bilan-docx.ts';
import type { BilanDocument } from '#shared/features/bilans.ts';
import { bilanDocumentOf } from '#shared/rules/bilan/document.ts';
import { type PartTable, writtenParts } from '#shared/rules/bilan/document-parts.ts';
import { bilanMarkdown } from '#shared/rules/bilan/markdown.ts';
import { zipEntries } from '#tests/support/zip-bytes.ts';

const plain: PartTable<string> = {
  title: (text) => text,
  subtitle: (text) => text,
  fact: (text) => text,
  notice: (text) => text,
  heading: (text) => text,
  paragraph: (text) => text,
  item: (text) => text,
};

const documentWith = (...lines: readonly string[]): BilanDocument =>
  bilanDocumentOf(
    lines.map((text) => ({ section: 'worked', text, visibility: 'show' })),
    {
      way: 'coConstruction',
      mode: 'individual',
      startedOn: '2026-01-05',
      days: ['2026-01-12'],
    },
  );

async function partsOf(document: BilanDocument): Promise<Map<string, string>> {
  const entries = zipEntries(Buffer.from(await bilanDocx(document)));
  return new Map(entries.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

/** The text of a part of the archive, one line a paragraph, line breaks kept. */
function wordsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) =>
    inside
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, '&'),
  );
}

describe('the parts of a bilan', () => {
  it('say every word of the document, once, in its order', () => {
    const document = documentWith('Une ligne.', 'Une autre.');
    const { cover, notice, sections } = document;
    expect(writtenParts(document, plain)).toEqual([
      cover.title,
      cover.subtitle,
      cover.period,
      cover.nature,
      notice,
      ...sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])),
      ]),
    ]);
  });

  it('hold no control, no half of a character, and their lines alone', () => {
    const [line] = writtenParts(
      documentWith('a\u0000b\uD800c\u001B\r\nd\uFFFE\u2028e'),
      plain,
    ).filter((text) => text.startsWith('ab'));
    expect(line).toBe('abc\nd\ne');
  });
});

describe('the Word document', () => {
  it('says what the document says, whatever is written in it', async () => {
    const texts = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 4 }), async (lines) => {
        const document = documentWith(...lines);
        const xml = (await partsOf(document)).get('word/document.xml') ?? '';
        expect(wordsOf(xml)).toEqual(writtenParts(document, plain));
        expect(xml).not.toMatch(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/u);
      }),
      { numRuns: 30 },
    );
  });

  it('has headings, lists, pages and the French language', async () => {
    const parts = await partsOf(documentWith('Une ligne,\nsur deux.'));
    const body = parts.get('word/document.xml') ?? '';
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBeGreaterThan(2);
    expect(body.match(/<w:numPr>/g)).toHaveLength(7);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    expect(parts.get('word/footer1.xml')).toMatch(/PAGE.* \/ .*NUMPAGES/s);
  });

  it('tells nothing of who made it, with what and when, and is the same each time', async () => {
    const document = documentWith('Une ligne.');
    const bytes = Buffer.from(await bilanDocx(document));
    const entries = zipEntries(bytes);
    expect(entries.length).toBeGreaterThan(8);
    expect(entries.filter(({ day }) => day !== 0x0021_0000)).toEqual([]);
    const all = entries.map((entry) => entry.bytes.toString('utf8')).join('\n');
    expect(entries.map(({ name }) => name)).toContain('docProps/core.xml');
    expect(all).toContain('<dc:title>Bilan dépersonnalisé</dc:title>');
    expect(all).not.toMatch(/Un-named|creator|lastModifiedBy|dcterms|revision|rsid|docx\.js/i);
    expect(all).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
    expect(Buffer.from(await bilanDocx(document)).equals(bytes)).toBe(true);
  });
});

describe('the plain text', () => {
  it('reads as it is', () => {
    expect(
      bilanMarkdown(documentWith('Repère : [une personne] a dit « oui ».', 'Deux,\nlignes')),
    ).toContain(
      '## Ce qui a été travaillé\n\n- Repère : [une personne] a dit « oui ».\n- Deux,\\\n  lignes\n\n## ',
    );
  });

  it.each([
    ['# titre', '\\# titre'],
    ['1. liste', '1\\. liste'],
    ['- tiret', '\\- tiret'],
    ['*gras* et _autre_', '\\*gras\\* et \\_autre\\_'],
    ['[ici](http://x)', '[ici\\](http://x)'],
    ['[une personne]: non', '[une personne\\]: non'],
    ['<script>', '\\<script>'],
    ['&eacute;', '\\&eacute;'],
    ['a & b', 'a & b'],
    ['```', '\\`\\`\\`'],
  ])('makes no mark of what was written: %s', (text, written) => {
    expect(bilanMarkdown(documentWith(text))).toContain(`\n- ${written}\n`);
  });

  it('keeps every word, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const said = bilanMarkdown(documentWith(`début ${text} fin`)).replace(/\\/g, '');
        for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(said).toContain(word);
      }),
    );
  });
});
