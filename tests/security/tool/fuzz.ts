import type { Reply } from '#shared/ipc/wire.ts';
import * as borders from './borders.ts';
import { inputFor, type Source, shapes } from './inputs.ts';

export interface FuzzResult {
  readonly calls: number;
  readonly accepted: number;
  readonly refused: number;
  /** Thrown, `internal`, or no envelope at all. */
  readonly uncoded: number;
  /** Refusals that quote a path, SQL or a stack. */
  readonly leaks: number;
  readonly wrongSenders: number;
  readonly acceptedFromWrongSender: number;
  /** The first few failures, by path and shape of failure; never an input. */
  readonly notes: readonly string[];
}

/** How the borders are reached: as they are, or with a protection taken out, for the controls. */
export interface Way {
  readonly handlers: typeof borders.handlers;
  readonly spoil?: (reply: Reply) => unknown;
}

const strangers: readonly unknown[] = [
  { ...borders.goodEvent, senderFrame: null },
  { ...borders.goodEvent, senderFrame: undefined },
  { ...borders.goodEvent, senderFrame: { parent: {}, url: 'app://main/index.html' } },
  { ...borders.goodEvent, senderFrame: { parent: null, url: 'https://example.org/' } },
  { ...borders.goodEvent, senderFrame: { parent: null, url: 'app://main.example.org/' } },
  { ...borders.goodEvent, senderFrame: { parent: null, url: 'file:///app/main' } },
  { ...borders.goodEvent, senderFrame: { parent: null, url: 'about:blank' } },
  { ...borders.goodEvent, senderFrame: { parent: null, url: 'javascript:app://main' } },
];

const oddPaths = ['__proto__.toString', 'constructor.name', 'persons', 'persons.list.x', '', 'a.b'];
const allowed = new Set<string>(borders.errorCodes);
const leak =
  /(?:\/tmp\/|\/home\/|[A-Z]:\\|coffre|SELECT|INSERT|SQLITE|sqlite|\n\s+at |\.[tj]s:\d|node:)/;

/** Calls every border with inputs of all kinds, from the right sender and from wrong ones. */
export async function fuzzBorders(
  calls: number,
  seed: number,
  way: Way = borders,
): Promise<FuzzResult> {
  const source = createSource(seed);
  const paths = Object.keys(way.handlers);
  const result = {
    calls: 0,
    accepted: 0,
    refused: 0,
    uncoded: 0,
    leaks: 0,
    wrongSenders: 0,
    acceptedFromWrongSender: 0,
    notes: [] as string[],
  };
  for (; result.calls < calls; result.calls += 1) {
    if (result.calls % 2_000 === 0) await borders.reset();
    const wrong = source.below(8) === 0;
    const event = wrong ? strangers[source.below(strangers.length)] : borders.goodEvent;
    const path = paths[source.below(paths.length)] ?? '';
    const input = inputFor(shapes[path] ?? {}, source);
    const unknown = source.below(50) === 0 ? oddPaths[source.below(oddPaths.length)] : undefined;
    const handler = unknown === undefined ? way.handlers[path] : undefined;
    const reply = await attempt(() =>
      handler ? handler(event, input) : borders.callUnknown(event, unknown, input),
    );
    judge(result, unknown ?? path, wrong, spoiled(reply, way));
    source.learn(reply);
    // Whatever closed the vault, the next calls are worth more with it open.
    if (isLocked(reply)) await borders.reset();
  }
  await borders.end();
  return { ...result, notes: [...new Set(result.notes)].slice(0, 20) };
}

const spoiled = (reply: unknown, { spoil }: Way): unknown =>
  spoil && isReply(reply) ? spoil(reply) : reply;

const isLocked = (reply: unknown): boolean =>
  isReply(reply) && !reply.ok && reply.code === 'locked';

type Counts = { -readonly [K in Exclude<keyof FuzzResult, 'notes'>]: number } & { notes: string[] };

function judge(counts: Counts, path: string, wrong: boolean, reply: unknown): void {
  if (wrong) counts.wrongSenders += 1;
  if (!isReply(reply)) {
    counts.uncoded += 1;
    counts.notes.push(`${path}: ${String(reply).slice(0, 200)}`);
    return;
  }
  if (reply.ok) counts.accepted += 1;
  else counts.refused += 1;
  if (wrong && (reply.ok || reply.code !== 'unknown-call')) {
    counts.acceptedFromWrongSender += 1;
    counts.notes.push(`${path}: answered a stranger`);
  }
  if (reply.ok) return;
  if (!allowed.has(reply.code) || reply.code === 'internal') {
    counts.uncoded += 1;
    counts.notes.push(`${path}: ${reply.code.slice(0, 60)}`);
  }
  const { code, ...rest } = reply;
  if (leak.test(JSON.stringify(rest)) || (!allowed.has(code) && leak.test(code))) {
    counts.leaks += 1;
    counts.notes.push(`${path}: leaks`);
  }
}

async function attempt(call: () => Promise<Reply> | undefined): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

function isReply(value: unknown): value is Reply {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || ('code' in value && typeof value.code === 'string');
}

/** Chance that follows from a seed, and the identifiers that earlier answers gave away. */
function createSource(seed: number): Source & { learn(reply: unknown): void } {
  let state = seed >>> 0 || 1;
  const below = (limit: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const seen: string[] = ['00000000-0000-4000-8000-000000000000'];
  return {
    below,
    known: () => seen[below(seen.length)] ?? '',
    learn: (reply) => {
      if (!isReply(reply) || !reply.ok) return;
      const value = reply.value as { readonly id?: unknown } | null;
      if (typeof value?.id === 'string') seen.push(value.id);
      if (seen.length > 60) seen.splice(1, 20);
    },
  };
}

/** The controls: each protection taken out, one at a time, must be seen. */
export async function fuzzControls(calls: number): Promise<{
  readonly withoutSenderCheck: number;
  readonly withStacks: number;
}> {
  const open = await fuzzBorders(calls, 7, { handlers: borders.unguarded });
  const chatty = await fuzzBorders(calls, 7, {
    handlers: borders.handlers,
    spoil: (reply) => (reply.ok ? reply : { ...reply, ref: new Error('boom').stack ?? '' }),
  });
  return { withoutSenderCheck: open.acceptedFromWrongSender, withStacks: chatty.leaks };
}
