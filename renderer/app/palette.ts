import { type ComponentType, lazy } from 'react';

export interface PaletteProps {
  /** What was already typed in the rail. */
  readonly initialText: string;
  readonly onClose: () => void;
}

/**
 * The search palette, opened by the rail and by Ctrl+K. Without it, the rail shows no search box.
 * Its own field must be a `searchbox` named « Rechercher ».
 */
export const SearchPalette: ComponentType<PaletteProps> | null = lazy(() =>
  import('#renderer/features/search/SearchPalette.tsx').then((module) => ({
    default: module.SearchPalette,
  })),
);
