import type { Address } from '#shared/features/fields.ts';
import {
  informationSheet,
  informationVersion,
  type OwnWords,
} from '#shared/i18n/fr/information-sheet.ts';
import type { PracticeFrame } from '#shared/rules/sheets/practice-frame.ts';
import type { Field, Template } from '#shared/templates/schema.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The field that only the app fills in a sheet, and the text handed over as it names it. */
export async function handedVersion(
  { phases }: Template,
  address: Address,
  frame: PracticeFrame,
  own: OwnWords,
): Promise<{ phaseId: string; field: Field; value: { id: string; fingerprint: string } } | null> {
  for (const { id: phaseId, fields } of phases) {
    const field = fields.find(({ filledBy }) => filledBy === 'app');
    if (!field) continue;
    const fingerprint = await fingerprintOf(informationSheet(address, frame, own));
    return {
      phaseId,
      field,
      value: { id: `information-${informationVersion}-${address}`, fingerprint },
    };
  }
  return null;
}
