/** One step of the schema. Immutable once released; numbered 10, 20, 30… to leave room. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}
