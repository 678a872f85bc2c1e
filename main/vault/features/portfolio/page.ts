import { AppError } from '#shared/errors.ts';
import type { PortfolioLine, PortfolioPage } from '#shared/features/portfolio.ts';
import type { UserSettings } from '#shared/features/settings.ts';
import { claimsSecrecy } from '#shared/rules/sheets/practice-frame.ts';

/**
 * What leaves of one's own path: the lines, the role and the principles, looked at like any other
 * page that leaves.
 * @throws AppError `sheet-claims-secrecy`
 */
export function portfolioPageOf(
  kept: readonly PortfolioLine[],
  { role, ownPrinciples, practiceFrame }: UserSettings,
): PortfolioPage {
  const lines = kept.map(({ id: _id, updatedAt: _at, ...line }) => line);
  const page = { role, principles: ownPrinciples.trim(), lines };
  const words = [role, page.principles, ...lines.flatMap(({ title, learned }) => [title, learned])];
  if (words.some((text) => claimsSecrecy(text, practiceFrame))) {
    throw new AppError('sheet-claims-secrecy');
  }
  return page;
}
