import type { BilanDocument } from '#shared/features/bilans.ts';
import { type PartTable, writtenParts } from '#shared/rules/bilan/document-parts.ts';
import { withoutDays } from './zip-days.ts';

type Docx = typeof import('docx');
type Paragraph = InstanceType<Docx['Paragraph']>;
type ParagraphOptions = Exclude<ConstructorParameters<Docx['Paragraph']>[0], string>;

const language = 'fr-FR';
/** On every computer, or something of the same widths: the fonts of the app stay in the app. */
const font = 'Arial';
const list = 'lignes';
/** Twentieths of a point, in which Word counts what is not a letter. */
const points = (count: number) => count * 20;
const millimetres = (count: number) => Math.round((count * 1440) / 25.4);
/** Half points, in which it counts letters. */
const size = (count: number) => count * 2;

/**
 * The bilan as Writer and Word open it: headings, lists, « page / pages », in French. It says what
 * it says and nothing else: no author, no program, no day. The same document gives the same bytes.
 */
export async function bilanDocx(bilan: BilanDocument): Promise<Uint8Array> {
  // Half a megabyte of program that an unlock does not need.
  const docx = await import('docx');
  const file = new docx.Document({
    styles: stylesOf(docx),
    numbering: { config: [{ reference: list, levels: [bullet(docx)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: {
              top: millimetres(18),
              bottom: millimetres(20),
              left: millimetres(20),
              right: millimetres(20),
            },
          },
        },
        footers: { default: pageFooter(docx) },
        children: writtenParts(bilan, tableOf(docx)),
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(bilan.cover.title) };
  return withoutDays(await docx.Packer.toBuffer(file, undefined, [properties]));
}

function tableOf(docx: Docx): PartTable<Paragraph> {
  const { HeadingLevel, BorderStyle } = docx;
  const part = (options: ParagraphOptions) => (text: string) =>
    new docx.Paragraph({ ...options, children: runs(docx, text) });
  const rule = { style: BorderStyle.SINGLE, size: 12, color: '24594C', space: 10 };
  return {
    title: part({ heading: HeadingLevel.HEADING_1 }),
    subtitle: part({ style: 'Subtitle' }),
    fact: part({ style: 'Fact' }),
    notice: part({
      border: { left: rule },
      indent: { left: millimetres(4) },
      spacing: { before: points(16), after: points(16) },
      keepLines: true,
    }),
    heading: part({ heading: HeadingLevel.HEADING_2 }),
    paragraph: part({}),
    item: part({ numbering: { reference: list, level: 0 }, spacing: { after: points(4) } }),
  };
}

/** A line break inside a part stays one: it is still one paragraph, or one item. */
function runs(docx: Docx, text: string) {
  return text
    .split('\n')
    .map((line, at) => new docx.TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

function stylesOf({ LineRuleType }: Docx) {
  const heading = (letters: number, before: number, after: number) => ({
    run: { font, size: size(letters), bold: true, color: '000000' },
    paragraph: { spacing: { before: points(before), after: points(after) }, keepNext: true },
  });
  const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font, size: size(11), language: { value: language } },
        paragraph: { spacing: { after: points(6), line: 320, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(22, 0, 4),
      heading2: heading(14, 18, 6),
    },
    paragraphStyles: [
      { ...based, id: 'Subtitle', name: 'Subtitle', run: { size: size(12.5) } },
      { ...based, id: 'Fact', name: 'Repère', run: { size: size(10.5), color: '444444' } },
    ],
  };
}

function bullet({ LevelFormat, AlignmentType }: Docx) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: millimetres(6), hanging: millimetres(5) } } },
  };
}

function pageFooter({ Footer, Paragraph, TextRun, AlignmentType, PageNumber }: Docx) {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const numbers = new TextRun({ children, size: size(8), color: '4C5856' });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [numbers] })],
  });
}

/** Names that XML gives to its vocabularies: they look like addresses, and nobody calls them. */
const named = (vocabulary: string) => ['http:', '', ...vocabulary.split('/')].join('/');
const core = named('schemas.openxmlformats.org/package/2006/metadata/core-properties');
const dublin = named('purl.org/dc/elements/1.1/');

/** The library would write a day, « Un-named » twice and a revision. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublin}"><dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
