import type { BilanDocument, BilanLine, BilanSectionId } from '#shared/features/bilans.ts';
import type { BilanWay } from '#shared/features/pathways.ts';
import { bilanDocumentFr as say } from '#shared/i18n/fr/bilan-document.ts';
import { vocabulary } from '#shared/templates/vocabulary.ts';
import { lineSections } from './compose-lines.ts';
import { type BilanFacts, monthOf } from './facts.ts';

type Section = BilanDocument['sections'][number];

/** What the cover says of the pathway: no name, quarters for dates. */
export type CoverFacts = Pick<BilanFacts, 'way' | 'mode' | 'startedOn'> & {
  readonly days: readonly string[];
};

/**
 * The document made of the lines that were turned to « montrer », and of nothing else but the
 * cover, the framework and the limits. Sections without a line are not there.
 */
export function bilanDocumentOf(
  lines: readonly Pick<BilanLine, 'section' | 'text' | 'visibility'>[],
  cover: CoverFacts,
): BilanDocument {
  const shown = lines.filter(({ visibility, text }) => visibility === 'show' && text.trim() !== '');
  const chosen = lineSections.flatMap((id): Section[] => {
    const items = shown.filter(({ section }) => section === id).map(({ text }) => text.trim());
    return items.length === 0 ? [] : [section(id, [{ kind: 'list', items }])];
  });
  return {
    kind: 'depersonalised',
    language: 'fr',
    cover: {
      title: say.title,
      subtitle: subtitleOf(cover),
      nature: say.nature,
      period: periodOf(cover),
    },
    notice: say.notice,
    sections: [framework(cover.way), ...chosen, limits()],
  };
}

function section(id: BilanSectionId, blocks: Section['blocks']): Section {
  return { id, title: say.sections[id], blocks };
}

function subtitleOf({ way, mode }: CoverFacts): string {
  return way === 'coConstruction' ? say.subtitle[mode] : say.subtitle[way];
}

function framework(way: BilanWay): Section {
  return section('framework', [
    { kind: 'paragraph', text: say.framework.purpose[way] },
    { kind: 'paragraph', text: say.framework.principles },
    { kind: 'list', items: [...vocabulary.principles] },
  ]);
}

function limits(): Section {
  return section(
    'limits',
    say.limits.map((text) => ({ kind: 'paragraph', text })),
  );
}

/** Rounded to quarters (practice.md 4C, suppression rules). */
function periodOf({ days, startedOn }: CoverFacts): string {
  const sorted = [...days].toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return say.noPeriod;
  return say.period(quarterOf(first), quarterOf(last), monthOf(startedOn, last));
}

/** The quarter of a day `AAAA-MM-JJ`. */
export function quarterOf(day: string): { year: number; quarter: number } {
  const [year, month] = day.split('-').map(Number);
  return { year: year ?? 0, quarter: Math.ceil((month ?? 1) / 3) };
}
