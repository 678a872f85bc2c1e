import data from './data/vocabulary.fr.json' with { type: 'json' };

export interface WordFamily {
  family: string;
  words: readonly string[];
}

export interface Vocabulary {
  /** Themes by family, proposed and extensible (practice.md 2). */
  themes: readonly WordFamily[];
  /** The five processes of CHIME (Leamy 2011) as tags, and daily life. */
  chime: readonly string[];
  /** Words for an emotion, by family. Original list. */
  emotions: readonly WordFamily[];
  /** « Météo » in pictures: no order, no score. */
  weather: readonly string[];
  /** Named scales by name, lightest word first. */
  scales: Readonly<Record<string, readonly string[]>>;
  /** The six principles of the framework, condensed from source 000. */
  principles: readonly string[];
}

export const vocabulary: Vocabulary = data;

/** The words a `tags` field proposes, by family. */
export function proposedTags(
  name: 'themes' | 'chime' | 'emotions' | undefined,
): readonly WordFamily[] {
  switch (name) {
    case undefined:
      return [];
    case 'chime':
      return [{ family: '', words: vocabulary.chime }];
    case 'themes':
    case 'emotions':
      return vocabulary[name];
  }
}
