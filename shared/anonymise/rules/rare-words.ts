import { lexicon } from '#shared/anonymise/lexicon/lexicon.ts';
import type { Doc, Token } from '#shared/anonymise/text/tokens.ts';
import { functionWords } from '#shared/anonymise/words/function-words.ts';
import { isListedName } from './name-facts.ts';

/** Forms that inflect and derive ordinary words; names seldom end so. */
const inflected =
  /.{2}(?:ait|aient|ais|ions|iez|ez|ons|er|ir|dre|tre|erai|erais|eras?|eront|irai?|ees?|es|s|ant|ante|tion|eur|euse|ment|age|ure|ique|isme|iste|ite|able|ible|if|ive|eux|elle|ette|oire|ance|ence|el|al|ale|aire|ien|ienne|u|ue|i|ie|it|is)$/;

/** Its accent is lost once folded: « rescapé », « égarées ». */
const participle = /é(?:e?s?)$/;

/** What leads to a noun, an adjective or a verb: an ordinary word is expected behind it. */
const leads =
  /^(?:le|la|les|l|un|une|des|du|de|d|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|leur|leurs|notre|nos|votre|vos|quel|quelle|chaque|quelques|plusieurs|deux|trois|quatre|cinq|en|sans|par|pour|tres|plus|moins|trop|assez|si|bien|mal|pas|tout|toute|tous|toutes|autre|autres|meme|petit|petite|petits|petites|grand|grande|gros|grosse|bon|bonne|beau|belle|nouveau|nouvelle|vieux|vieille|se|s|ne|n|me|m|te|t|y|je|j|tu|il|elle|on|nous|vous|ils|elles|ca|cela|qui|a|as|ai|ont|avait|est|es|suis|sont|etait|sera|etre|avoir|fait|fais|veut|peut|doit|va|vais|faire|comme|ni|ou|et)$/;

/**
 * A word that few texts hold may be a name in disguise (« on va chez souleil ») : none of the 5,000
 * first; of the 20,000 first, or of our own templates, those that name somebody elsewhere and stand
 * where nothing leads to an ordinary word; of the others, those that look like no ordinary word.
 */
export function isRareWord(doc: Doc, token: Token): boolean {
  const { folded, text } = token;
  if (text.length < 4 || token.isUpper || functionWords.has(folded)) return false;
  const { isCommon, isUsual, isWord } = lexicon();
  if (!isWord(folded) || isUsual(folded)) return false;
  if (isCommon(folded)) return isListedName(token) && !isLed(doc, token);
  const isForm = inflected.test(folded) || participle.test(text.normalize('NFC'));
  return !isForm || isListedName(token) || !isLed(doc, token);
}

function isLed(doc: Doc, token: Token): boolean {
  const previous = doc.tokens[token.index - 1];
  return previous !== undefined && /^[ '-]$/.test(token.gap) && leads.test(previous.folded);
}
