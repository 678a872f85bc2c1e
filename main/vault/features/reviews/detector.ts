import type { Detection, KnownWorld } from '#shared/anonymise/types.ts';
import { liesInOwn, ownStretches, readableLine } from '#shared/rules/bilan/own-stretches.ts';

export type Detect = (text: string) => Detection;

/** Lines of a long bilan, and the same once replaced: beyond, they are read again. */
const MOST_KEPT = 4_000;

/** Reading is a millisecond or two a line, and each decision asks for all of them again. */
const read = { world: '', found: new Map<string, Detection>() };

/**
 * The engine, with what the vault knows. Loaded when it is first asked for: its lists weigh two
 * megabytes, and an unlock does not need them. What it has read goes with the process, at lock.
 */
export async function loadDetector(world: KnownWorld): Promise<Detect> {
  const [{ detect }, { indexWorld }] = await Promise.all([
    import('#shared/anonymise/detect.ts'),
    import('#shared/anonymise/rules/known.ts'),
  ]);
  const index = indexWorld(world);
  const name = JSON.stringify(world);
  if (read.world !== name || read.found.size > MOST_KEPT) {
    read.world = name;
    read.found = new Map();
  }
  return (text) => {
    const known = read.found.get(text);
    if (known !== undefined) return known;
    const found = withoutOwn(text, detect(readableLine(text), index));
    read.found.set(text, found);
    return found;
  };
}

function withoutOwn(text: string, { spans, suspects }: Detection): Detection {
  const own = ownStretches(text);
  return {
    spans: spans.filter((span) => !liesInOwn(own, span)),
    suspects: suspects.filter((suspect) => !liesInOwn(own, suspect)),
  };
}
