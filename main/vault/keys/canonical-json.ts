export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [k: string]: Json };

/**
 * One text for one value: members sorted by UTF-16 code unit, no white space, whole numbers only.
 * What is hashed or authenticated must not depend on who wrote the file.
 *
 * @throws when the value holds something a header never holds (fractions, undefined).
 */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') return canonicalObject(value as JsonObject);
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error('not a whole number');
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new Error('not JSON');
  return text;
}

export type JsonObject = { readonly [k: string]: Json };

function canonicalObject(value: JsonObject): string {
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
