import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The text and the facts of a Word document as LibreOffice lays it out, by way of a PDF. `npm test`
 * installs what is missing on Debian and Ubuntu.
 */
export function readByWriter(docx: string): { readonly text: string; readonly fonts: string } {
  const folder = mkdtempSync(join(tmpdir(), 'carnet-writer-'));
  try {
    const profile = pathToFileURL(join(folder, 'profil')).href;
    const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, docx];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...convert], { stdio: 'pipe' });
    const pdf = join(folder, basename(docx).replace(/\.docx$/, '.pdf'));
    const read = (tool: string, ...args: string[]) =>
      execFileSync(tool, args, { encoding: 'utf8' }).replace(/\s+/g, ' ');
    return { text: read('pdftotext', pdf, '-'), fonts: read('pdffonts', pdf) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
