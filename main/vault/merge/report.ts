import type { MergeReport } from '#shared/features/merging.ts';
import type { MergePlan } from './plan.ts';

/** What a plan comes to, in things its user knows. */
export function reportOf({ decisions }: MergePlan, madeAt: number): MergeReport {
  const added = { persons: 0, pathways: 0, sessions: 0, entries: 0, bilans: 0 };
  const report = { madeAt, added, twice: 0, elsewhere: 0, returned: 0, others: 0 };
  for (const { shape, act, keeps, returns } of decisions) {
    const { counted } = shape.note;
    if (returns) report.returned += 1;
    if (keeps && counted === 'entries') report.twice += 1;
    else if (keeps) report.elsewhere += 1;
    else if (act === 'add' && counted) added[counted] += 1;
    else if (!returns) report.others += 1;
  }
  return report;
}
