import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';

/** Keys that tell which program, when and by whom, wherever they are in the document. */
const telling = ['Metadata', 'PieceInfo', 'LastModified', 'AF'] as const;

/**
 * A PDF that says what it says and nothing else: no author, program, dates or XMP. Language,
 * tags and outline stay, for screen readers; `title` is neutral.
 */
export async function stripMetadata(pdf: Uint8Array, title: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context, catalog } = document;
  const info = context.trailerInfo.Info;
  if (info instanceof PDFRef) context.delete(info);
  const neutral = context.obj({ Title: PDFHexString.fromText(title) });
  context.trailerInfo.Info = context.register(neutral);
  delete context.trailerInfo.ID;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) forget(object, (ref) => context.delete(ref));
  }
  catalog.set(PDFName.of('Lang'), PDFString.of('fr-FR'));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  return await document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Unlinked objects would still be written: what they point to is deleted too. */
function forget(dict: PDFDict, remove: (ref: PDFRef) => void): void {
  for (const key of telling.map((name) => PDFName.of(name))) {
    const value = dict.get(key);
    if (value instanceof PDFRef) remove(value);
    dict.delete(key);
  }
}
