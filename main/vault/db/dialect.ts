import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './connection.ts';

/**
 * Kysely over one SQLCipher handle. A handle has a single transaction for everybody, so whoever
 * acquires it holds it alone until release: an unrelated write can never slip into someone else's
 * transaction and vanish with its rollback.
 */
export function sqlcipherDialect(
  connection: Connection,
  begin: 'begin' | 'begin immediate',
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(connection, begin),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createDriver(connection: Connection, begin: string): Driver {
  const turn = createTurnstile();
  const handle: DatabaseConnection = {
    executeQuery: (query) => execute(connection, query),
    streamQuery: () => {
      throw new Error('streaming is not supported');
    },
  };
  const control = (sql: string) => handle.executeQuery(CompiledQuery.raw(sql));
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      await turn.enter();
      return handle;
    },
    releaseConnection: async () => turn.leave(),
    beginTransaction: async () => void (await control(begin)),
    commitTransaction: async () => void (await control('commit')),
    // A full disk has SQLite roll back by itself, and the rollback asked for is then an error of its
    // own, which would hide the one that matters. A transaction still open refuses the next begin.
    rollbackTransaction: async () => void (await control('rollback').catch(() => undefined)),
    destroy: () => connection.close(),
  };
}

/** Rows for what returns rows; a count for the rest. */
async function execute<R>(connection: Connection, query: CompiledQuery): Promise<QueryResult<R>> {
  const node = query.query;
  const returnsRows =
    node.kind === 'SelectQueryNode' ||
    node.kind === 'RawNode' ||
    ('returning' in node && node.returning);
  if (returnsRows) return { rows: (await connection.all(query.sql, query.parameters)) as R[] };
  const { changes } = await connection.run(query.sql, query.parameters);
  return { rows: [], numAffectedRows: BigInt(changes) };
}

/** First come, first served. */
function createTurnstile() {
  const waiting: Array<() => void> = [];
  let busy = false;
  return {
    enter: (): Promise<void> | undefined => {
      if (busy) return new Promise((resolve) => waiting.push(resolve));
      busy = true;
      return undefined;
    },
    leave: (): void => {
      const next = waiting.shift();
      if (next) next();
      else busy = false;
    },
  };
}
