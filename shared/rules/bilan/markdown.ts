import type { BilanDocument } from '#shared/features/bilans.ts';
import { type PartTable, writtenParts } from './document-parts.ts';

/** A block, and whether the one before it is of the same list. */
interface Block {
  readonly text: string;
  readonly isItem: boolean;
}

const block = (text: string): Block => ({ text, isItem: false });
const oneLine = (text: string) => escaped(text).replace(/\s*\n\s*/gu, ' ');

const table: PartTable<Block> = {
  title: (text) => block(`# ${oneLine(text)}`),
  subtitle: (text) => block(`**${oneLine(text)}**`),
  fact: (text) => block(lines(text, '')),
  notice: (text) => block(`> ${lines(text, '> ')}`),
  heading: (text) => block(`## ${oneLine(text)}`),
  paragraph: (text) => block(lines(text, '')),
  item: (text) => ({ text: `- ${lines(text, '  ')}`, isItem: true }),
};

/** The bilan as plain text with a few marks (CommonMark), readable as it is. UTF-8, no metadata. */
export function bilanMarkdown(document: BilanDocument): string {
  const blocks = writtenParts(document, table);
  return blocks.reduce((written, { text, isItem }, at) => {
    if (at === 0) return `${text}\n`;
    const gap = isItem && blocks[at - 1]?.isItem ? '' : '\n';
    return `${written}${gap}${text}\n`;
  }, '');
}

/** Each line kept, the next ones under the first; an empty line would end the item. */
function lines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => escapedStart(escaped(line.trim())))
    .filter((line) => line !== '')
    .join(`\\\n${indent}`);
}

/** What would set words apart, hide them or link them; « [une personne] » stays as it reads. */
function escaped(text: string): string {
  return text.replace(/[\\*_`<]|&(?=[#\p{L}])|~(?=~)|\](?=[(:[])/gu, '\\$&');
}

/** What would make a title, a list, a quote or a rule of a line. */
function escapedStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}|[-+>|]|=+|-{2,}|~{3,})/u, '\\$&')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
