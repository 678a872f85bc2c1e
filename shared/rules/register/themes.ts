import { vocabulary } from '#shared/templates/vocabulary.ts';

interface ThemeGroup {
  /** Null: words of one's own, which the vocabulary does not have. */
  readonly family: string | null;
  readonly words: readonly string[];
}

/** Themes under the families of the controlled vocabulary, in its order; one's own words last. */
export function themesByFamily(words: readonly string[]): ThemeGroup[] {
  const groups = vocabulary.themes.map(({ family, words: known }) => ({
    family,
    words: words.filter((word) => known.includes(word)),
  }));
  const placed = new Set(groups.flatMap((group) => group.words));
  const own = { family: null, words: words.filter((word) => !placed.has(word)) };
  return [...groups, own].filter((group) => group.words.length > 0);
}
