import type { Pathway } from '#shared/features/pathways.ts';
import type { PlainDay } from '#shared/rules/cadence.ts';
import { nextStep } from '#shared/rules/frieze.ts';
import { type PathwayStone, pathwayStones } from '#shared/rules/pathway-stones.ts';

export interface Proposal {
  readonly pathway: Pathway;
  readonly stone: PathwayStone;
  /** `open`: begun, waiting for what follows; `propose`: its days have come; `later`: not yet. */
  readonly kind: 'open' | 'propose' | 'later';
}

/**
 * One next step per pathway, from its rhythm alone: what is under way first, then in the order of
 * the days proposed. A cycle that is over proposes nothing.
 */
export function proposals(
  pathways: readonly Pathway[],
  today: PlainDay,
  resumed: string | null,
): Proposal[] {
  return pathways
    .flatMap((pathway) => proposalOf(pathway, today, resumed))
    .sort((a, b) => when(a).localeCompare(when(b)));
}

const when = ({ kind, stone }: Proposal) => (kind === 'open' ? '' : (stone.window?.from ?? ''));

function proposalOf(pathway: Pathway, today: PlainDay, resumed: string | null): Proposal[] {
  const stones = pathwayStones(pathway, today);
  const open = stones.find(({ openSince }) => openSince !== null);
  if (open) return open.sessionId === resumed ? [] : [{ pathway, stone: open, kind: 'open' }];
  const next = nextStep(stones);
  const stone = stones.find(({ id }) => id === next?.id);
  if (!stone?.window) return [];
  return [{ pathway, stone, kind: stone.state === 'tooEarly' ? 'later' : 'propose' }];
}
