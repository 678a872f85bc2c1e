import { type Candidate, weights } from './candidate.ts';
import { identify, joinNames } from './entities.ts';
import { resolveOverlaps } from './resolve.ts';
import { findAddresses } from './rules/addresses.ts';
import { findAges } from './rules/ages.ts';
import { findContacts } from './rules/contacts.ts';
import { findCoordinated } from './rules/coordinated.ts';
import { findDates } from './rules/dates.ts';
import { findIdentifiers } from './rules/identifiers.ts';
import { findKnown, indexWorld, type WorldIndex } from './rules/known.ts';
import { findLoneInitials } from './rules/lone-initials.ts';
import { findLowerCaseNames } from './rules/lower-case-names.ts';
import { findMisspelledDates } from './rules/misspelled-dates.ts';
import { findOptional, type OptionalLabel } from './rules/optional.ts';
import { findOrganisations } from './rules/organisations.ts';
import { findPersons } from './rules/persons.ts';
import { findPhones } from './rules/phones.ts';
import { findPlaces } from './rules/places.ts';
import { personsFirst, propagate } from './rules/propagate.ts';
import { findRelativeDates } from './rules/relative-dates.ts';
import { findSuspects } from './suspects.ts';
import { type Doc, readDoc } from './text/tokens.ts';
import type { Detection, KnownWorld, Span, Suspect } from './types.ts';

export interface DetectOptions {
  /** Categories that are off by default and on for a public bilan. */
  readonly optional?: readonly OptionalLabel[];
}

/** What the engine is made of, by name, so that a test can take a part away and see it missed. */
export interface Engine {
  /** Each reads the text alone. */
  readonly families: Readonly<Record<string, (doc: Doc) => Candidate[]>>;
  /** Each reads the text and what is settled so far. */
  readonly spreaders: Readonly<
    Record<string, (doc: Doc, found: readonly Candidate[]) => Candidate[]>
  >;
}

export const engine = {
  families: {
    contacts: findContacts,
    identifiers: findIdentifiers,
    phones: findPhones,
    dates: findDates,
    relativeDates: findRelativeDates,
    misspelledDates: findMisspelledDates,
    ages: findAges,
    addresses: findAddresses,
    organisations: findOrganisations,
    persons: findPersons,
    loneInitials: findLoneInitials,
    lowerCaseNames: findLowerCaseNames,
    places: findPlaces,
  },
  spreaders: { coordinated: findCoordinated, propagate },
} as const satisfies Engine;

/**
 * Every personal datum of a text and every doubt, in UTF-16 offsets of the text as given. Pure, and
 * linear in the text. Spans come in order without overlap; suspects lie outside every span.
 */
export function detect(
  text: string,
  world: KnownWorld | WorldIndex,
  options: DetectOptions = {},
): Detection {
  return detectWith(engine, text, world, options);
}

/** The same, with the parts given. */
export function detectWith(
  { families, spreaders }: Engine,
  text: string,
  world: KnownWorld | WorldIndex,
  options: DetectOptions = {},
): Detection {
  const index = 'world' in world ? world : indexWorld(world);
  const doc = readDoc(text);
  const optional = options.optional ?? [];
  const isAllowed = (candidate: Candidate) => !isNever(doc, candidate, index);
  const first = [
    ...Object.values(families).flatMap((rule) => rule(doc)),
    ...findKnown(doc, index),
    ...(optional.length > 0 ? findOptional(doc, optional) : []),
  ].filter(isAllowed);
  let settled = resolveOverlaps(first, doc.view.text);
  for (const spread of Object.values(spreaders))
    settled = [...settled, ...spread(doc, settled).filter(isAllowed)];
  const found = joinNames(
    doc,
    personsFirst(doc, resolveOverlaps(settled, doc.view.text)).map((candidate) =>
      trimmed(doc, candidate),
    ),
    index.world.persons,
  );
  const ids = identify(doc, found, index.world.persons);
  return {
    spans: found.map((candidate) => toSpan(doc, candidate, ids.get(candidate) ?? '')),
    suspects: findSuspects(doc, found)
      .filter((suspect) => !index.never.has(keyOf(doc, suspect)))
      .map((suspect) => toSuspect(doc, suspect)),
  };
}

const keyOf = (doc: Doc, { start, end }: { start: number; end: number }) =>
  doc.view.flat.slice(start, end);

/** A remembered « this is nobody » holds against every rule but « always ». */
function isNever(doc: Doc, candidate: Candidate, index: WorldIndex): boolean {
  return candidate.weight !== weights.always && index.never.has(keyOf(doc, candidate));
}

/** What is left of a trimmed candidate may begin or end on a space or a comma. */
function trimmed(doc: Doc, candidate: Candidate): Candidate {
  const text = doc.view.text.slice(candidate.start, candidate.end);
  const lead = (/^\(.*\)/.test(text) ? null : /^[\s,;:'’"«»()-]*/.exec(text))?.[0].length ?? 0;
  const tail = /[\s,;:'’"«»(-]*$/.exec(text.slice(lead))?.[0].length ?? 0;
  return lead + tail === 0
    ? candidate
    : { ...candidate, start: candidate.start + lead, end: candidate.end - tail };
}

function toSpan(doc: Doc, { start, end, label }: Candidate, entityId: string): Span {
  return { start: doc.view.startAt(start), end: doc.view.endAt(end), label, entityId };
}

function toSuspect(doc: Doc, { start, end, reason }: Suspect): Suspect {
  return { start: doc.view.startAt(start), end: doc.view.endAt(end), reason };
}
