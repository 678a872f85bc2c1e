/**
 * The figures of docs/anonymisation.md. A gold span is masked when every telling word of it lies in
 * some predicted span, whatever the label; a note is clean when all of its spans are masked.
 */

/**
 * @typedef {{start: number, end: number}} Stretch
 * @typedef {Stretch & {label: string, entity_id?: string}} GoldSpan
 * @typedef {Stretch & {label: string, entityId?: string, entity_id?: string}} FoundSpan
 * @typedef {{text: string, spans: GoldSpan[], optional_spans?: Stretch[], known_persons?: {entity_id: string}[]}} GoldNote
 * @typedef {{spans: FoundSpan[], suspects: Stretch[]}} FoundNote
 * @typedef {{gold: number, masked: number, seen: number, predicted: number, sameLabel: number, anyLabel: number}} Count
 * @typedef {{same: number, sameOf: number, apart: number, apartOf: number}} Entities
 * @typedef {{labels: Record<string, Count>, all: Count, notes: number, clean: number, seen: number,
 *   extraSuspects: number, known: Count, unknown: Count, entities: Entities}} Score
 */

/** Words that give nothing away inside a span. */
const FREE = new Set(
  'le la les l d de du des au aux en et à a un une ce cette dans il y depuis jusqu qu'.split(' '),
);

/**
 * One byte a UTF-16 unit: 1 where a stretch lies.
 * @param {string} text @param {readonly Stretch[]} stretches @returns {Uint8Array}
 */
function coverage(text, stretches) {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return covered;
}

/**
 * @param {string} text @param {Stretch} stretch @param {Uint8Array} covered
 * @returns {boolean} every telling word of the stretch is covered
 */
export function isMasked(text, { start, end }, covered) {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\d]+/gu)) {
    if (FREE.has(word.toLowerCase())) continue;
    const from = start + index;
    if (covered.subarray(from, from + word.length).includes(0)) return false;
  }
  return true;
}

/** @param {Stretch} left @param {Stretch} right */
const touches = (left, right) => left.start < right.end && left.end > right.start;

/** @returns {Count} */
function emptyCount() {
  return { gold: 0, masked: 0, seen: 0, predicted: 0, sameLabel: 0, anyLabel: 0 };
}

/** What a whole corpus adds up to. @returns {Score} */
export function newScore() {
  return {
    labels: {},
    all: emptyCount(),
    notes: 0,
    clean: 0,
    seen: 0,
    extraSuspects: 0,
    known: emptyCount(),
    unknown: emptyCount(),
    entities: { same: 0, sameOf: 0, apart: 0, apartOf: 0 },
  };
}

/**
 * Adds one note. `gold` is a line of a corpus, `found` a line printed by the engine.
 * @param {Score} score @param {GoldNote} gold @param {FoundNote} found @returns {Score} the score given
 */
export function addNote(score, gold, found) {
  const covered = coverage(gold.text, found.spans);
  const looked = coverage(gold.text, [...found.spans, ...found.suspects]);
  const optional = gold.optional_spans ?? [];
  score.notes += 1;
  const leaks = gold.spans.filter((span) => !countGold(score, gold, span, { covered, looked }));
  if (leaks.length === 0) score.clean += 1;
  score.seen += gold.spans.filter((span) => isMasked(gold.text, span, looked)).length;
  for (const span of found.spans) countPredicted(score, gold.spans, optional, span);
  score.extraSuspects += found.suspects.filter(
    (suspect) => !gold.spans.some((span) => touches(span, suspect)),
  ).length;
  countEntities(score.entities, gold.spans, found.spans);
  return score;
}

/**
 * @param {Score} score @param {GoldNote} gold @param {GoldSpan} span
 * @param {{covered: Uint8Array, looked: Uint8Array}} maps
 */
function countGold(score, gold, span, { covered, looked }) {
  const masked = isMasked(gold.text, span, covered);
  const seen = isMasked(gold.text, span, looked);
  const counts = [countOf(score, span.label), score.all];
  if (span.label === 'PERSON') counts.push(isKnown(gold, span) ? score.known : score.unknown);
  for (const count of counts) {
    count.gold += 1;
    if (masked) count.masked += 1;
    if (seen) count.seen += 1;
  }
  return masked;
}

/** @param {Score} score @param {string} label @returns {Count} */
function countOf(score, label) {
  const count = score.labels[label] ?? emptyCount();
  score.labels[label] = count;
  return count;
}

/** @param {GoldNote} gold @param {GoldSpan} span */
function isKnown(gold, span) {
  return (gold.known_persons ?? []).some(({ entity_id }) => entity_id === span.entity_id);
}

/**
 * A prediction that only touches an optional stretch is neither right nor wrong.
 * @param {Score} score @param {readonly GoldSpan[]} gold @param {readonly Stretch[]} optional @param {FoundSpan} span
 */
function countPredicted(score, gold, optional, span) {
  const touched = gold.filter((one) => touches(one, span));
  if (touched.length === 0 && optional.some((one) => touches(one, span))) return;
  for (const count of [countOf(score, span.label), score.all]) {
    count.predicted += 1;
    if (touched.length > 0) count.anyLabel += 1;
    if (touched.some(({ label }) => label === span.label)) count.sameLabel += 1;
  }
}

/**
 * Over pairs of persons both found: one gold entity, one id; two gold entities, two ids.
 * @param {Entities} entities @param {readonly GoldSpan[]} gold @param {readonly FoundSpan[]} found
 */
function countEntities(entities, gold, found) {
  const pairs = gold
    .filter(({ label, entity_id }) => label === 'PERSON' && entity_id !== undefined)
    .map((span) => [span.entity_id, idOf(found.find((one) => touches(one, span)))])
    .filter(([, id]) => id !== undefined);
  pairs.forEach(([entity, id], at) => {
    for (const [other, otherId] of pairs.slice(at + 1)) {
      const same = entity === other;
      entities[same ? 'sameOf' : 'apartOf'] += 1;
      if (same === (id === otherId)) entities[same ? 'same' : 'apart'] += 1;
    }
  });
}

/** @param {FoundSpan | undefined} span */
const idOf = (span) => span?.entityId ?? span?.entity_id;
