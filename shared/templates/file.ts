import { z } from 'zod';
import { utf8Length } from '../editor/document-check.ts';
import { AppError, type ErrorCode } from '../errors.ts';
import { shapeFault } from './json-shape.ts';
import { templateLimits } from './limits.ts';
import { keepsItsFrame } from './own.ts';
import { type Template, template } from './schema.ts';

/** What every file of ours says of itself. */
export const templateFileFormat = 'carnet-de-pair/trame';
const templateFileVersion = 1;

const templateFile = z.strictObject({
  format: z.literal(templateFileFormat),
  version: z.literal(templateFileVersion),
  template,
});

/** The text of a `*.trame.json`: one template, nothing of who uses it. Easy to read unless it is vast. */
export function writeTemplateFile(given: Template): string {
  const file = { format: templateFileFormat, version: templateFileVersion, template: given };
  const airy = `${JSON.stringify(file, null, 1)}\n`;
  return utf8Length(airy) <= templateLimits.fileBytes ? airy : `${JSON.stringify(file)}\n`;
}

const byteOrderMark = '\uFEFF';

/**
 * The template of a file's text. Nothing is kept of a text that is refused.
 * @throws AppError `template-file-*`: each says another thing to do.
 */
export function readTemplateFile(given: string): Template {
  // A cheap look first: a text is never longer, in UTF-16 units, than its bytes.
  if (given.length > templateLimits.fileBytes || utf8Length(given) > templateLimits.fileBytes) {
    throw new AppError('template-file-too-large');
  }
  const text = given.startsWith(byteOrderMark) ? given.slice(1) : given;
  if (/[\p{Cs}\0]/u.test(text)) throw new AppError('template-file-not-text');
  const parsed = templateFile.safeParse(outline(text));
  if (!parsed.success) throw new AppError(codeOf(parsed.error));
  if (!keepsItsFrame(parsed.data.template)) throw new AppError('template-file-frame');
  return parsed.data.template;
}

/** The value of a JSON text that says it is a template of a version we know. */
function outline(text: string): unknown {
  if (shapeFault(text, templateLimits.fileDepth)) throw new AppError('template-file-damaged');
  const file = parse(text);
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    throw new AppError('template-file-foreign');
  }
  const { format, version } = file as { readonly format?: unknown; readonly version?: unknown };
  if (format !== templateFileFormat) throw new AppError('template-file-foreign');
  if (Number.isSafeInteger(version) && (version as number) > templateFileVersion) {
    throw new AppError('template-file-newer');
  }
  return file;
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new AppError('template-file-foreign');
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('template-file-damaged');
  }
}

/** What to say first of a file with several faults. */
function codeOf({ issues }: z.ZodError): ErrorCode {
  if (issues.some(({ code }) => code === 'unrecognized_keys')) return 'template-file-unknown';
  if (issues.some(({ message }) => message === 'plain text')) return 'template-file-hidden-marks';
  const tooMuch = issues.some(({ code, message }) => code === 'too_big' || message === 'bytes');
  return tooMuch ? 'template-file-too-much' : 'template-file-invalid';
}
