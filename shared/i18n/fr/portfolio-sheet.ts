import type { PortfolioKind } from '#shared/features/portfolio.ts';

/** Words of one's own path on paper: in French whatever the interface, of oneself and not to oneself. */
export const portfolioSheetFr = {
  /** In the file itself: neutral. */
  fileTitle: 'Document',
  title: 'Parcours de pair-aidance',
  principles: 'Ce qui guide ma pratique',
  kinds: {
    training: 'Formations',
    experience: 'Expériences',
    supervision: 'Supervisions',
    partnership: 'Partenaires et conventions',
  } satisfies Record<PortfolioKind, string>,
  on: (day: string) => `Le ${day}`,
  span: (from: string, to: string) => `Du ${from} au ${to}`,
} as const;
