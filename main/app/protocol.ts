import { protocol, type Session } from 'electron';
import { type BuiltFiles, findBuiltFile } from './built-files.ts';
import { pageHeaders } from './headers.ts';

/** `app:` is a real origin, without the powers of `file:`. Before `ready`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://main/…` from the built files, and nothing else. */
export function serveBuiltFiles(session: Session, files: BuiltFiles): void {
  session.protocol.handle('app', (request) => {
    const file = findBuiltFile(files, request.method, request.url);
    if (!file) return new Response(null, { status: 404, headers: pageHeaders });
    const headers = { ...pageHeaders, 'Content-Type': file.type };
    return new Response(new Uint8Array(file.body), { headers });
  });
}
