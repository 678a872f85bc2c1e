/** What is used of it. npm installs the package, with its own types, on Node 22 or later only. */
declare module 'better-sqlite3-multiple-ciphers' {
  interface Statement {
    /** Whether it gives rows. */
    readonly reader: boolean;
    all(...parameters: unknown[]): Record<string, unknown>[];
    run(...parameters: unknown[]): { readonly changes: number };
  }

  export default class Database {
    constructor(
      path: string,
      options: {
        readonly readonly: boolean;
        readonly fileMustExist: boolean;
        /** Milliseconds to wait for a busy file. */
        readonly timeout: number;
      },
    );
    prepare(sql: string): Statement;
    close(): void;
  }
}
