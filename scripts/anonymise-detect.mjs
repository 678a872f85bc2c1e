/**
 * npm run --silent anonymise:detect < notes.jsonl > spans.jsonl
 *
 * In, a line: {id, text, known_persons: [{entity_id, name, aliases}]}.
 * Out, a line: {id, spans: [{start, end, label, entity_id}], suspects: [{start, end}]}.
 */
import { createInterface } from 'node:readline';
import { loadEngine } from './anonymise/engine.mjs';

const { detectLine } = await loadEngine();

for await (const line of createInterface({
  input: process.stdin,
  crlfDelay: Number.POSITIVE_INFINITY,
})) {
  if (line.trim() === '') continue;
  const { id, spans, suspects } = detectLine(JSON.parse(line));
  const printed = {
    id,
    spans: spans.map(({ start, end, label, entityId }) => ({
      start,
      end,
      label,
      entity_id: entityId,
    })),
    suspects: suspects.map(({ start, end }) => ({ start, end })),
  };
  if (!process.stdout.write(`${JSON.stringify(printed)}\n`)) {
    await new Promise((resume) => process.stdout.once('drain', resume));
  }
}
