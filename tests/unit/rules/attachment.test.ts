import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachmentName,
  attachmentType,
  attachmentTypes,
  extensionOf,
  isShown,
  pictureSize,
} from '#shared/rules/attachment.ts';
import { aPdf, aPng, aZip, bytesOf, jpegOf } from '#tests/support/attachments.ts';

const odt = 'application/vnd.oasis.opendocument.text';

describe('what a file is', () => {
  it.each([
    ['pdf', aPdf()],
    ['png', aPng(3, 2)],
    ['jpeg', jpegOf(8, 6)],
    ['txt', bytesOf('Trois façons de dire non.\n')],
    ['odt', aZip({ mimetype: odt, 'content.xml': '<x/>' })],
    ['docx', aZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' })],
  ] as const)('%s, by its bytes', (type, bytes) => {
    expect(attachmentType(bytes)).toBe(type);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a program', bytesOf('\x7fELF\x02\x01')],
    ['a Windows program', bytesOf('MZ\x90\x00')],
    ['any archive', aZip({ 'a.txt': 'x' })],
    [
      'a document with macros',
      aZip({ '[Content_Types].xml': 'x', 'word/document.xml': 'x', 'word/vbaProject.bin': 'x' }),
    ],
    ['an OpenDocument with macros', aZip({ mimetype: odt, 'Basic/script.xml': 'x' })],
    ['a spreadsheet', aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['a template of text', aZip({ mimetype: `${odt}-template` })],
    ['a picture we do not take', bytesOf('GIF89a\x01\x00')],
    ['text in another code', Uint8Array.of(0x63, 0xe9, 0x21)],
    ['text cut in a letter', Uint8Array.of(0x63, 0xc3)],
  ])('%s is refused', (_name, bytes) => {
    expect(attachmentType(bytes)).toBeNull();
  });

  it('never fails on anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const type = attachmentType(bytes);
        if (type) isShown(bytes, type);
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Users\\Roseau\\plan.pdf', 'plan.txt'],
    ['.bashrc', 'bashrc.txt'],
    ['facture\u202Efdp.exe', 'facturefdp.txt'],
    ['a\u0000b\n.txt', 'ab.txt'],
    ['', 'document.txt'],
    ['...', 'document.txt'],
    ['roue  des émotions.png', 'roue des émotions.txt'],
    ['<script>.txt', 'script.txt'],
  ])('%j becomes %s', (given, shown) => {
    expect(attachmentName(given, 'txt')).toBe(shown);
  });

  it('is short, without a path, and bears the extension of what it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...attachmentTypes),
        (given, type) => {
          const name = attachmentName(given, type);
          expect(name.endsWith(`.${extensionOf(type)}`)).toBe(true);
          expect(name).not.toMatch(/[\\/\p{Cc}\p{Cf}]|^\./u);
          expect([...name].length).toBeLessThanOrEqual(126);
        },
      ),
    );
  });
});

describe('a picture', () => {
  it('says its size', () => {
    expect(pictureSize(aPng(30, 20), 'png')).toEqual({ width: 30, height: 20 });
    expect(pictureSize(jpegOf(640, 480), 'jpeg')).toEqual({ width: 640, height: 480 });
  });

  it('is shown when a window can bear it, and nothing else is', () => {
    expect(isShown(aPng(4_000, 3_000), 'png')).toBe(true);
    expect(isShown(aPng(60_000, 60_000), 'png')).toBe(false);
    expect(isShown(jpegOf(65_000, 65_000), 'jpeg')).toBe(false);
    expect(isShown(aPdf(), 'pdf')).toBe(false);
  });
});
