import { foldWord, textWords } from '#shared/rules/mask-text.ts';
import {
  anyOrganisation,
  type OrganisationType,
  organisationTypes,
} from './data/organisation-types.ts';
import { placeTypes } from './data/place-types.ts';
import { blank, indefinite, type Mention, type Phrase, plain } from './phrase.ts';
import type { CommonNoun, CommonPlan, PlaceDetail, PlaceFacts } from './plan-types.ts';

const LONGEST_TYPE_WORDS = 4;

const folded = (text: string) =>
  textWords(text)
    .map((word) => word.folded)
    .join(' ');

const byName = (types: readonly OrganisationType[]) =>
  new Map(types.map((type) => [folded(type.noun), type]));
const organisationsByName = byName(organisationTypes);
const placesByName = byName(placeTypes);

/** The common noun a name begins with, or holds: « foyer des Glycines » → « foyer ». */
export function organisationType(surface: string): OrganisationType | null {
  return typeIn(surface, organisationsByName);
}

function typeIn(
  surface: string,
  types: ReadonlyMap<string, OrganisationType>,
): OrganisationType | null {
  const words = textWords(surface).map((word) => word.folded);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = LONGEST_TYPE_WORDS; length > 0; length -= 1) {
      if (at + length > words.length) continue;
      const type = types.get(words.slice(at, at + length).join(' '));
      if (type !== undefined) return type;
    }
  }
  return null;
}

const linkPattern =
  /(?<![\p{L}\p{N}])([\p{L}\p{M}-]+)(\s+(?:(?:des?|du|les?|la)\s+(?:la\s+|l['’])?|(?:de\s+)?[dl]['’])?["«“]?\s*)$/iu;

/** « au CMP des Lilas », where only « Lilas » was marked: the type before and what ties it. */
export function typeBefore(before: string): { type: OrganisationType; takes: number } | null {
  const [, word = '', link = ''] = linkPattern.exec(before.slice(-48)) ?? [];
  const type = organisationsByName.get(folded(word));
  return type === undefined || /["«“\n]/.test(link) ? null : { type, takes: link.length };
}

/** « foyer », « autre foyer », « 3e foyer »: two services are never written alike. */
export function toldApart({ text, gender }: CommonNoun, rank: number): CommonNoun {
  if (rank < 2) return { text, gender };
  return { text: rank === 2 ? `autre ${text}` : `${rank}e ${text}`, gender };
}

/** What is left of a service: its type, or that there is one. */
export function organisationNouns(type: OrganisationType | null): CommonNoun[] {
  const any = { text: anyOrganisation.noun, gender: anyOrganisation.gender };
  return type === null ? [any] : [{ text: type.noun, gender: type.gender }, any];
}

const sizes: readonly { readonly from: number; readonly noun: CommonNoun }[] = [
  { from: 200_000, noun: { text: 'grande ville', gender: 'f' } },
  { from: 20_000, noun: { text: 'ville moyenne', gender: 'f' } },
  { from: 2_000, noun: { text: 'petite ville', gender: 'f' } },
  { from: 0, noun: { text: 'village', gender: 'm' } },
];

/** What is left of a place: its size when it is known, with the detail asked for. */
export function placeNouns(
  surface: string,
  facts: PlaceFacts | null,
  detail: PlaceDetail,
): CommonNoun[] {
  const last: CommonNoun = { text: 'lieu', gender: 'm' };
  const noun = placeNoun(surface, facts);
  const more = detail === 'size' ? undefined : facts?.[detail];
  const detailed = more === undefined ? [] : [{ ...noun, text: `${noun.text} (${more})` }];
  return [...detailed, noun, last];
}

function placeNoun(surface: string, facts: PlaceFacts | null): CommonNoun {
  const type = typeIn(surface, placesByName);
  if (facts === null && type !== null) return { text: type.noun, gender: type.gender };
  const town: CommonNoun = { text: 'ville', gender: 'f' };
  switch (facts?.kind) {
    case 'department':
      return { text: 'département', gender: 'm' };
    case 'region':
      return { text: 'région', gender: 'f' };
    case 'country':
      return { text: 'pays', gender: 'm' };
    case 'city': {
      const { population } = facts;
      if (population === undefined) return town;
      return sizes.find(({ from }) => population >= from)?.noun ?? town;
    }
    default:
      return town;
  }
}

const details: readonly string[] = ['department', 'region', 'country'] satisfies PlaceDetail[];

/** Whether a place is one that the detail asked for lets stay: a region when regions are kept. */
export function staysAt(detail: PlaceDetail, facts: PlaceFacts | null): boolean {
  const asked = details.indexOf(detail);
  const own = details.indexOf(facts?.kind ?? '');
  return asked !== -1 && own >= asked;
}

/** The ways a mention of a service or a place may be written, the best first. */
export function commonPhrases(
  { before }: Mention,
  plan: CommonPlan,
  label: 'ORG' | 'LOC',
): Phrase[] {
  const said = label === 'ORG' ? typeBefore(before) : null;
  const noun = label === 'ORG' ? 'structure' : 'lieu';
  return [
    ...(said === null ? [] : [afterType(said.takes, plan.rank)]),
    ...plan.nouns.map(({ text, gender }) => indefinite(text, gender)),
    plain(`[${noun} ${plan.number}]`, label === 'ORG' ? 'f' : 'm'),
    blank,
  ];
}

/** The type is already there: only the name goes, with a number if another one is written alike. */
function afterType(takes: number, rank: number): Phrase {
  const text = rank < 2 ? '' : ` (${rank})`;
  return { form: 'nothing', text, gender: 'm', takes };
}

/** Written alike, blind to case and accents. */
export const nounKey = ({ text }: CommonNoun): string => foldWord(text);
