import fc from 'fast-check';
import { templateById } from '#shared/templates/catalogue.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { isPlainText } from '#shared/templates/plain-text.ts';
import { type Template, template } from '#shared/templates/schema.ts';

/** Words a person, or somebody with bad intentions, may write: scripts, quotes, emoji, other scripts. */
const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"]}}, {"format": 1',
      'Où en êtes-vous\u202F? – «\u00A0là\u00A0»',
      '{{value}} $t(key)',
      '👩🏽‍🌾 café',
      '__proto__ constructor',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && text !== '__proto__' && isPlainText(text));

const optionList = (most: number) =>
  fc.uniqueArray(words, { minLength: 2, maxLength: most, selector: (text) => text });

const scalar: fc.Arbitrary<FieldKind> = fc.oneof(
  fc.record({ type: fc.constant('shortText' as const), limit: fc.integer({ min: 1, max: 2_000 }) }),
  fc.record({ type: fc.constant('keyword' as const) }),
  fc.record({ type: fc.constant('tags' as const) }),
  fc.record({ type: fc.constant('weather' as const) }),
  fc.record({
    type: fc.constant('choice' as const),
    options: optionList(6),
    multiple: fc.boolean(),
    free: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('namedScale' as const),
    scale: fc.constant('mots'),
    words: optionList(7),
  }),
  fc.record({ type: fc.constant('optionalScale' as const), low: words }),
  fc.record({
    type: fc.constant('date' as const),
    precision: fc.constantFrom('day' as const, 'dayTime' as const, 'time' as const),
  }),
  fc.record({ type: fc.constant('check' as const), dated: fc.boolean() }),
  fc.record({ type: fc.constant('number' as const) }),
);

const named = fc.array(fc.record({ label: words, kind: scalar }), { minLength: 2, maxLength: 4 });
const numbered = named.map((items) => items.map((item, at) => ({ ...item, id: `c-${at}` })));

const kind: fc.Arbitrary<FieldKind> = fc.oneof(
  scalar,
  fc.constant<FieldKind>({ type: 'richText' }),
  numbered.map((columns) => ({
    type: 'list' as const,
    columns: columns as never,
    ordered: false,
    anonymous: false,
    table: true,
  })),
  numbered.map((parts) => ({ type: 'composite' as const, parts: parts as never })),
);

const phaseParts = fc.record({
  title: words,
  minutes: fc.integer({ min: 1, max: 60 }),
  aim: fc.oneof(fc.constant(''), words),
  prompts: fc.array(fc.record({ tu: words, vous: words }), { maxLength: 4 }),
  fields: fc.array(
    fc.record({
      label: words,
      help: fc.oneof(fc.constant(''), words),
      class: fc.constantFrom('dossier', 'aggregable', 'reflective', 'never'),
      kind,
    }),
    { maxLength: 4 },
  ),
  postures: fc.array(words, { maxLength: 3 }),
});

/** Any template that the schema accepts, as a copy of T01 may become: it can serve in a session. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    title: words,
    description: words,
    phases: fc.array(phaseParts, { minLength: 1, maxLength: 5 }),
  })
  .map(({ title, description, phases }) =>
    template.parse({
      ...templateById('T01'),
      id: 'u-somebody-else',
      slug: 'u-somebody-else',
      origin: 'T01',
      version: 7,
      title,
      description,
      minutes: phases.reduce((sum, { minutes }) => sum + minutes, 0),
      phases: phases.map((each, at) => ({
        ...each,
        id: `p-${at}`,
        prompts: each.prompts.map((text, n) => ({ id: `q-${at}-${n}`, source: 'original', text })),
        fields: each.fields.map((field, n) => ({ ...field, id: `f-${at}-${n}` })),
      })),
    }),
  );
