import { sql } from 'kysely';
import { z } from 'zod';
import type { ReadTx } from '#main/vault/db/database.ts';
import type { ScaleHistory } from '#shared/features/journal.ts';

const scaleRow = z.object({
  scale: z.string(),
  label: z.string(),
  words: z.string().transform((text) => z.array(z.string()).parse(JSON.parse(text))),
  on: z.string(),
  word: z.string(),
});

/** Fields are found by the scale they speak: a template written by its user works like ours. */
const scaleField = (scales: readonly string[]) =>
  sql<{
    template_id: string;
    template_version: number;
    phase_id: string;
    field_id: string;
    scale: string;
    label: string;
    words: string;
  }>`(
  SELECT template.id AS template_id, template.version AS template_version,
    phase.value ->> 'id' AS phase_id, field.value ->> 'id' AS field_id,
    field.value ->> '$.kind.scale' AS scale, field.value ->> 'label' AS label,
    field.value -> '$.kind.words' AS words
  FROM template, json_each(template.body, '$.phases') AS phase,
    json_each(phase.value, '$.fields') AS field
  WHERE field.value ->> '$.kind.type' = 'namedScale'
    AND field.value ->> '$.kind.scale' IN (${sql.join(scales)})
)`.as('scale_field');

/** The words given to these scales since a day, oldest first, scale by scale. */
export async function readScales(
  tx: ReadTx,
  scales: readonly string[],
  from: string,
): Promise<ScaleHistory[]> {
  const rows = await tx
    .selectFrom(scaleField(scales))
    .innerJoin('journal_page as page', (join) =>
      join
        .onRef('page.template_id', '=', 'scale_field.template_id')
        .onRef('page.template_version', '=', 'scale_field.template_version'),
    )
    .innerJoin('journal_answer as answer', (join) =>
      join
        .onRef('answer.page_id', '=', 'page.id')
        .onRef('answer.phase_id', '=', 'scale_field.phase_id')
        .onRef('answer.field_id', '=', 'scale_field.field_id'),
    )
    .select(['scale_field.scale', 'scale_field.label', 'scale_field.words'])
    .select(['page.written_on as on', 'answer.plain as word'])
    .where('page.burning_at', 'is', null)
    .where('page.written_on', '>=', from)
    .orderBy('page.written_on')
    .orderBy('page.created_at')
    .execute();
  const read = z.array(scaleRow).parse(rows);
  return scales.flatMap((scale) => {
    const own = read.filter((row) => row.scale === scale);
    const last = own.at(-1);
    if (!last) return [];
    const marks = own.map(({ on, word }) => ({ on, word }));
    return [{ scale, label: last.label, words: last.words, marks }];
  });
}
