/** Without accents or capitals. */
function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** True when every word typed is somewhere in these texts. */
export function matches(typed: string, texts: readonly string[]): boolean {
  const where = bare(texts.join(' '));
  return bare(typed)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
