import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, type JsonObject } from '#main/vault/keys/canonical-json.ts';

/** Changes the slots of both copies as somebody without the data key could: the checksum is right. */
export async function forgeHeader(
  folder: string,
  change: (slots: unknown[]) => unknown[],
): Promise<void> {
  const text = await readFile(join(folder, 'vault.json'), 'utf8');
  const { checksum: _checksum, ...rest } = JSON.parse(text) as JsonObject;
  const body = { ...rest, slots: change(rest['slots'] as unknown[]) } as JsonObject;
  const checksum = createHash('sha256').update(canonicalJson(body)).digest('hex');
  const forged = `${canonicalJson({ ...body, checksum })}\n`;
  for (const name of ['vault.json', 'vault.json.bak']) await writeFile(join(folder, name), forged);
}
