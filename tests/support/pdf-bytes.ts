import { inflateSync } from 'node:zlib';

/** Every way a PDF holds its bytes: as they are, and each compressed stream once inflated. */
export function pdfLayers(pdf: Buffer): Buffer[] {
  const layers = [pdf];
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    const inflated = inflatedOf(pdf.subarray(start, end));
    if (inflated !== null) layers.push(inflated);
  }
  return layers;
}

function inflatedOf(bytes: Buffer): Buffer | null {
  try {
    return inflateSync(bytes);
  } catch {
    return null;
  }
}

/** Whether a word is in a layer: as text of one or two bytes a letter, or in hexadecimal. */
export function holdsWord(layers: readonly Buffer[], word: string): boolean {
  const utf16 = Buffer.from(word, 'utf16le').swap16();
  const needles = [Buffer.from(word), Buffer.from(word, 'latin1'), utf16];
  const hex = needles.map((needle) => needle.toString('hex'));
  return layers.some((layer) => {
    const text = layer.toString('latin1').toLowerCase();
    return (
      needles.some((needle) => layer.includes(needle)) || hex.some((each) => text.includes(each))
    );
  });
}
