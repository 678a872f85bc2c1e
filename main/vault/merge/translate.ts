import type { Row, TableShape } from './shape.ts';

/** Table → key over there, as JSON → key here. */
export type Renumbering = Map<string, Map<string, readonly unknown[]>>;

/** A row of the other copy with the keys that its own row and those it refers to have here. */
export function translate(
  shapes: readonly TableShape[],
  shape: TableShape,
  row: Row,
  renumbered: Renumbering,
): Row {
  if (renumbered.size === 0) return row;
  let changed = { ...row, ...newKey(shape, shape.key, row, renumbered) };
  for (const { table, columns } of shape.parents) {
    const parent = shapes.find(({ name }) => name === table);
    if (!parent) continue;
    const from = parent.key.map((part) => columns.find(({ to }) => to === part)?.from);
    if (from.every((name) => name !== undefined)) {
      changed = { ...changed, ...newKey(parent, from, row, renumbered) };
    }
  }
  return changed;
}

/** The columns `names` of a row, which hold a key of `shape`, with the key it has here. */
function newKey(
  shape: TableShape,
  names: readonly string[],
  row: Row,
  renumbered: Renumbering,
): Row {
  const key = renumbered.get(shape.name)?.get(JSON.stringify(names.map((name) => row[name])));
  return key ? Object.fromEntries(names.map((name, index) => [name, key[index]])) : {};
}
