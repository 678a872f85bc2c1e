const letter = /[\p{L}\p{N}\p{M}]/u;

/** Elided words before a name, and what they become before a consonant. */
const elided = /(?<![\p{L}\p{M}])(d|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]$/iu;

/**
 * Puts `by` (« la personne ») wherever `name` stands as a word of its own: « d’Ana » becomes « de
 * la personne », and a sentence that began with the name keeps its capital.
 */
export function replaceName(text: string, name: string, by: string): string {
  if (name === '') return text;
  let done = '';
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (letter.test(text[at - 1] ?? '') || letter.test(text[end] ?? '')) continue;
    const before = unelided(done + text.slice(from, at));
    done = before + (begins(before) ? capitalised(by) : by);
    from = end;
  }
  return done + text.slice(from);
}

/** « d’ » → « de  », « qu’ » → « que  ». */
function unelided(before: string): string {
  return before.replace(elided, '$1e ');
}

function begins(before: string): boolean {
  return /(?:^|[.!?…]["»\s]*\s|\n)[«"\s]*$/.test(before) || before.trim() === '';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
