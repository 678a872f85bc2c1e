const longest = 80;

/** The beginning of a line, to name what acts on it without reading it whole aloud. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.lastIndexOf(' ', longest);
  return `${text.slice(0, cut > 0 ? cut : longest)}…`;
}
