import type { Detection, KnownWorld } from '#shared/anonymise/types.ts';
import type { ReviewOptions } from '#shared/features/reviews.ts';
import { liesInOwn, ownStretches, readableLine } from '#shared/rules/bilan/own-stretches.ts';

export type Detect = (text: string) => Detection;

/** Lines of a long bilan, and the same once replaced: beyond, they are read again. */
const MOST_KEPT = 4_000;

/** Reading is a millisecond or two a line, and each decision asks for all of them again. */
const read = new Map<string, Map<string, Detection>>();
/** The engine with the categories of a bilan, and with all of them. */
const MOST_ENGINES = 2;

/**
 * The engine, with what the vault knows. Loaded when it is first asked for: its lists weigh two
 * megabytes, and an unlock does not need them. What it has read goes with the process, at lock.
 */
export async function loadDetector(
  world: KnownWorld,
  optional: ReviewOptions['optional'] = [],
): Promise<Detect> {
  const [{ detect }, { indexWorld }] = await Promise.all([
    import('#shared/anonymise/detect.ts'),
    import('#shared/anonymise/rules/known.ts'),
  ]);
  const index = indexWorld(world);
  const found = foundBefore(JSON.stringify([world, optional.toSorted()]));
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const fresh = withoutOwn(text, detect(readableLine(text), index, { optional }));
    found.set(text, fresh);
    return fresh;
  };
}

function foundBefore(name: string): Map<string, Detection> {
  const known = read.get(name);
  const found = known !== undefined && known.size <= MOST_KEPT ? known : new Map();
  read.delete(name);
  read.set(name, found);
  for (const oldest of [...read.keys()].slice(0, -MOST_ENGINES)) read.delete(oldest);
  return found;
}

function withoutOwn(text: string, { spans, suspects }: Detection): Detection {
  const own = ownStretches(text);
  return {
    spans: spans.filter((span) => !liesInOwn(own, span)),
    suspects: suspects.filter((suspect) => !liesInOwn(own, suspect)),
  };
}
