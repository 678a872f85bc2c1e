import { z } from 'zod';
import { contract } from '#shared/contract.ts';
import { shell } from '#shared/ipc/shell.ts';

type JsonSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** The shape of every input at the borders, by path. */
export const shapes: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries({ ...contract, shell }).flatMap(([feature, verbs]) =>
    Object.entries(verbs).map(([verb, { input }]) => [
      `${feature}.${verb}`,
      z.toJSONSchema(input as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
    ]),
  ),
);

/** Whole numbers below `limit`, and texts seen in earlier answers. */
export interface Source {
  below(limit: number): number;
  known(): string;
}

const odd: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => -1,
  () => Number.NaN,
  () => 1e308,
  () => '',
  () => '\u0000\ud800 \u202e',
  () => "'; DROP TABLE person; --",
  () => '../../../../etc/passwd',
  () => 'é'.repeat(5_000),
  () => '"NEAR(" OR * AND ^',
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__":{"id":"x"},"constructor":{"prototype":1}}'),
  () => Array.from({ length: 500 }, () => 'x'),
  () => () => 'a function',
  () => 10n,
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => deep(2_000),
  () => loop(),
];

function deep(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < levels; i += 1) value = [value];
  return value;
}

function loop(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

const anyOdd = (source: Source): unknown => odd[source.below(odd.length)]?.();

/** An input that fits the shape, most of the time; else something that nobody expects there. */
export function inputFor(shape: JsonSchema, source: Source): unknown {
  if (source.below(12) === 0) return anyOdd(source);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return inputFor(choices[source.below(choices.length)] ?? {}, source);
  if (shape.enum) return shape.enum[source.below(shape.enum.length)];
  if (shape.const !== undefined) return shape.const;
  switch (shape.type) {
    case 'object':
      return objectFor(shape, source);
    case 'array':
      return Array.from({ length: source.below(4) }, () => inputFor(shape.items ?? {}, source));
    case 'string':
      return stringFor(shape, source);
    case 'integer':
    case 'number':
      return (shape.minimum ?? 0) + source.below(Math.min(40, shape.maximum ?? 40));
    case 'boolean':
      return source.below(2) === 0;
    case 'null':
      return null;
    default:
      return anyOdd(source);
  }
}

function objectFor(shape: JsonSchema, source: Source): unknown {
  const entries = Object.entries(shape.properties ?? {})
    .filter(() => source.below(30) > 0)
    .map(([name, each]) => [name, inputFor(each, source)]);
  const extra = source.below(20) === 0 ? [['surprise', anyOdd(source)]] : [];
  return Object.fromEntries([...entries, ...extra]);
}

function stringFor({ format }: JsonSchema, source: Source): string {
  if (format === 'uuid') return source.below(6) > 0 ? source.known() : crypto.randomUUID();
  if (format === 'date') return `2026-0${String(1 + source.below(9))}-1${String(source.below(9))}`;
  return ['note', 'accueil', 'Brume', 'marée haute', 'é"\'*('][source.below(5)] ?? '';
}
