import type { RiskFacts } from '#shared/anonymise/risk/questions.ts';
import type { Remains } from '#shared/features/reviews.ts';

/** What a review knows of its bilan, for the three questions; the rest stays unknown. */
export function factsOfReview(remains: Remains): RiskFacts {
  const { misses, own } = remains;
  return {
    scope: 'onePathway',
    smallestGroup: remains.group.size,
    uniqueAmongOwn: own === null ? null : own.alike === 1,
    expectedMisses: misses === null || misses.unmeasured.length > 0 ? null : misses.high,
    datesToTheDay: remains.datesToTheDay,
    longQuotes: remains.longQuotes,
    overlappingExports: remains.overlappingExports,
    // The vault keeps the review, hence what each replacement stands for.
    tableKept: true,
    smallestCell: null,
    uniformGroup: null,
    smallestDenominator: null,
    // Hidden ones may yet be told in other words: only what is written answers.
    sensitiveDetails: remains.sensitiveLeft ? true : null,
  };
}
