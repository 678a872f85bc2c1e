import { type Bilan, type BilanLine, bilan } from '#shared/features/bilans.ts';

export const uuid = (digit: number) =>
  `${String(digit).repeat(8)}-0000-4000-8000-${String(digit).repeat(12)}`;

export function line(digit: number, over: Partial<BilanLine> = {}): object {
  return {
    id: uuid(digit),
    section: 'worked',
    text: `Ligne ${digit}.`,
    origin: 'séance 1 · notes',
    visibility: 'keep',
    nameRemains: false,
    ...over,
  };
}

/** As the vault would answer it. */
export function bilanWith(lines: readonly object[]): Bilan {
  return bilan.parse({
    id: uuid(9),
    kind: 'depersonalised',
    pathway: { id: uuid(8), title: 'Brume' },
    createdAt: Date.UTC(2026, 2, 14, 12),
    updatedAt: Date.UTC(2026, 2, 14, 12),
    exportedAt: null,
    lines,
  });
}
