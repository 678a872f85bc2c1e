import type { ReadTx } from '#main/vault/db/database.ts';
import { versionId } from '#main/vault/versions/keep-version.ts';
import { invariant } from '#shared/errors.ts';
import type { Decision } from './decision.ts';
import { renumberRow } from './renumber.ts';
import { countOf, type DatedRow, keyOf, pagesOf } from './rows.ts';
import { type Row, readShapes, type TableShape } from './shape.ts';
import { type Renumbering, translate } from './translate.ts';

export interface MergePlan {
  readonly shapes: readonly TableShape[];
  readonly decisions: readonly Decision[];
  readonly renumbered: Renumbering;
}

/** Told how far one is; may throw to stop. */
export type OnProgress = (done: number, total: number) => void;

/**
 * What merging `theirs` into `ours` would do, row by row, without writing anything. Without a common
 * ancestor nobody can tell which side changed: two rows that differ were changed twice.
 */
export async function planMerge(
  ours: ReadTx,
  theirs: ReadTx,
  onProgress: OnProgress,
): Promise<MergePlan> {
  const shapes = await readShapes(ours);
  const kept = await keptVersions(ours);
  const planning: Planning = { ours, theirs, shapes, kept, renumbered: new Map() };
  const merged = shapes.filter(({ note }) => note.policy !== 'ours');
  const decisions: Decision[] = [];
  let total = 0;
  for (const shape of merged) total += await countOf(theirs, shape);
  let done = 0;
  for (const shape of merged) {
    invariant(shape.key.length > 0, 'a merged table has a key');
    for await (const page of pagesOf(ours, theirs, shapes, shape)) {
      onProgress(done, total);
      done += page.theirs.length;
      decisions.push(...(await planPage(planning, shape, page)));
    }
  }
  return { shapes, decisions, renumbered: planning.renumbered };
}

interface Planning {
  readonly ours: ReadTx;
  readonly theirs: ReadTx;
  readonly shapes: readonly TableShape[];
  /** Ids of the versions kept here. */
  readonly kept: ReadonlySet<string>;
  readonly renumbered: Renumbering;
}

async function planPage(
  planning: Planning,
  shape: TableShape,
  page: { readonly ours: readonly DatedRow[]; readonly theirs: readonly DatedRow[] },
): Promise<Decision[]> {
  const { shapes, kept, renumbered } = planning;
  const here = new Map(page.ours.map((one) => [JSON.stringify(keyOf(shape, one.row)), one]));
  const decisions: Decision[] = [];
  for (const their of page.theirs) {
    if (shape.note.skip?.includes(String(their.row[shape.key[0] ?? '']))) continue;
    const decision = shape.note.renumber
      ? await renumberRow({ ...planning, shape }, their.row)
      : decide(shape, here, their, translate(shapes, shape, their.row, renumbered));
    if (decision && !isNothing(decision, kept, their, shape)) decisions.push(decision);
  }
  return decisions;
}

async function keptVersions(tx: ReadTx): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('entry_version').select('id').execute();
  return new Set(rows.map(({ id }) => id));
}

/** What a row says, as it is kept beside the one that stays. */
export const tellingPart = ({ telling }: TableShape, row: Row): Record<string, unknown> =>
  Object.fromEntries(telling.map((name) => [name, row[name]]));

/** A text that is kept already is neither added nor kept a second time. */
function isNothing(
  decision: Decision,
  kept: ReadonlySet<string>,
  { row }: DatedRow,
  shape: TableShape,
): boolean {
  if (decision.act === 'take' || decision.returns) return false;
  if (decision.act === 'stay' && !decision.keeps) return true;
  const version = { table: shape.name, key: keyOf(shape, row), body: tellingPart(shape, row) };
  return shape.telling.length > 0 && kept.has(versionId(version));
}

function decide(
  shape: TableShape,
  here: ReadonlyMap<string, DatedRow>,
  { row: original, moment }: DatedRow,
  row: Row,
): Decision | null {
  const their = { row, moment };
  const our = here.get(JSON.stringify(keyOf(shape, row)));
  const base = { shape, key: keyOf(shape, original), keeps: false, shows: [], returns: false };
  if (our === undefined) return { ...base, act: 'add' };
  if (shape.note.policy === 'additions') return null;
  const shows = shape.aside.filter(
    (name) => (our.row[name] === null) !== (their.row[name] === null),
  );
  const returns = shows.some((name) => our.row[name] !== null);
  const told = differ(shape.telling, our.row, their.row);
  const act = isTheirs(shape, told, our, their) ? 'take' : 'stay';
  return { ...base, act, keeps: told, shows, returns };
}

/** The newer one; of two of one moment the same one in both copies, whichever is merged into which. */
function isTheirs(shape: TableShape, told: boolean, our: DatedRow, their: DatedRow): boolean {
  if (!told) return differ(shape.quiet, our.row, their.row) && their.moment > our.moment;
  if (their.moment !== our.moment) return their.moment > our.moment;
  const words = (row: Row) => JSON.stringify(tellingPart(shape, row));
  return words(their.row) > words(our.row);
}

const differ = (names: readonly string[], one: Row, other: Row): boolean =>
  names.some((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
