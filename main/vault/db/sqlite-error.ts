import { AppError } from '#shared/errors.ts';

/**
 * Known SQLite outcomes become codes; anything else is a bug of ours and keeps only its code. One
 * package says `SQLITE_IOERR`, another `SQLITE_IOERR_SHORT_READ`: the first word decides.
 */
export function toAppError(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (isUnreadablePage(error)) return new AppError('vault-database-damaged');
  switch (/^SQLITE_[A-Z]+/.exec(code)?.[0]) {
    case 'SQLITE_FULL':
      return new AppError('disk-full');
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_PERM':
      return new AppError('folder-read-only');
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new AppError('vault-in-use');
    case 'SQLITE_CORRUPT':
    // So says SQLCipher of a page whose seal is broken, once the file is open.
    case 'SQLITE_NOMEM':
    case 'SQLITE_NOTADB':
    case 'SQLITE_IOERR':
      return new AppError('vault-database-damaged');
    default:
      return new Error(`sqlite: ${code}`);
  }
}

/**
 * Of a broken page met in the middle of a query SQLCipher now and then says SQLITE_ERROR, as of wrong
 * SQL, but without a word of its own; and so does FTS5 when its settings are on that page.
 */
function isUnreadablePage(error: unknown): boolean {
  const message = error instanceof Error ? error.message.replace(/^SQLITE_ERROR: /, '') : '';
  return message === 'SQL logic error' || message.startsWith('vtable constructor failed');
}
