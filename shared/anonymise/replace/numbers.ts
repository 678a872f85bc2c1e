import { textWords } from '#shared/rules/mask-text.ts';

const small =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const approximate: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  septantaine: 70,
  nonantaine: 90,
};

/**
 * The first whole number of a text, in digits or in French words up to 199 (« trente-quatre »,
 * « quatre-vingt-dix », « nonante et un », « une trentaine »); null when there is none.
 */
export function firstNumber(text: string): number | null {
  let total: number | null = null;
  for (const { folded } of textWords(text)) {
    if (/^\d{1,4}$/.test(folded)) return total ?? Number(folded);
    const rough = approximate[folded];
    if (rough !== undefined) return rough;
    const next = added(total, folded);
    if (next === null && total !== null && folded !== 'et') return total;
    total = next ?? total;
  }
  return total;
}

function added(total: number | null, word: string): number | null {
  if (word === 'cent') return 100;
  if (total === 4 && (word === 'vingt' || word === 'vingts')) return 80;
  const value = tens[word] ?? (word === 'une' ? 1 : small.indexOf(word));
  return value === -1 ? null : (total ?? 0) + value;
}
