import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import { agreementState } from '../rules/sheets/agreement-state.ts';
import { fieldKind } from '../templates/kinds.ts';
import { template } from '../templates/schema.ts';
import { address, done, instant, nothing, personId, plainDate, sheetId } from './fields.ts';
import { entry, slug } from './sessions.ts';

/** Templates that make a sheet of a person (practice.md 2, section G). */
export const sheetTemplates = ['G02', 'G01', 'G03', 'G04'] as const;
export const sheetTemplate = z.enum(sheetTemplates);
export type SheetTemplate = z.output<typeof sheetTemplate>;

export const sheetSummary = z.object({
  id: sheetId,
  templateId: z.string(),
  title: z.string(),
  /** Who it is for (G01): a function or a service, else empty. */
  about: z.string(),
  writtenOn: plainDate,
  expiresOn: plainDate.nullable(),
  withdrawnOn: plainDate.nullable(),
  state: agreementState,
});
export type SheetSummary = z.output<typeof sheetSummary>;

export const sheet = sheetSummary.extend({
  person: z.object({ id: personId, pseudonym: z.string(), address }),
  template,
  answers: z.array(entry),
  /** The sheet that this one renews, and the one that renews it. */
  replaces: sheetId.nullable(),
  replacedBy: sheetId.nullable(),
  updatedAt: instant,
});
export type Sheet = z.output<typeof sheet>;

/** A sheet as it is handed over, in *tu* or *vous*; the information to the person before G02. */
export const sheetPage = z.object({
  title: z.string(),
  writtenOn: plainDate,
  address,
  information: z.array(z.object({ title: z.string(), text: z.string() })),
  phases: z.array(
    z.object({
      title: z.string(),
      answers: z.array(z.object({ label: z.string(), kind: fieldKind, value: z.json() })),
    }),
  ),
});
export type SheetPage = z.output<typeof sheetPage>;

const byId = z.object({ id: sheetId });

export const sheets = {
  list: query({
    input: z.object({ personId, today: plainDate }),
    output: z.array(sheetSummary),
    topics: ['sheets'],
  }),
  get: query({
    input: byId.extend({ today: plainDate }),
    output: sheet,
    topics: ['sheets', 'persons'],
  }),
  start: command({
    input: z.object({ personId, templateId: sheetTemplate, writtenOn: plainDate }),
    output: byId,
    topics: ['sheets'],
  }),
  /** A new version, from the words of this one, without its agreements. */
  renew: command({
    input: byId.extend({ writtenOn: plainDate }),
    output: byId,
    topics: ['sheets'],
  }),
  /** Refused once withdrawn. `null` erases. */
  saveAnswer: command({
    input: byId.extend({ phaseId: slug, fieldId: slug, value: z.json() }),
    output: done,
    topics: ['entries'],
  }),
  /** One click; `null` is the undo. */
  withdraw: command({
    input: byId.extend({ on: plainDate.nullable() }),
    output: nothing,
    topics: ['sheets'],
  }),
  discard: command({ input: byId, output: nothing, topics: ['sheets'] }),
  restore: command({ input: byId, output: nothing, topics: ['sheets'] }),
  /** For a plan the person does not want kept: gone for good. */
  erase: command({ input: byId, output: nothing, topics: ['sheets'] }),
  /** @throws `sheet-claims-secrecy` where the frame of practice does not allow the words. */
  page: query({
    input: byId.extend({ address }),
    output: sheetPage,
    topics: ['sheets', 'entries', 'settings'],
  }),
  /** Notes, inside a G02 sheet, the exact text that was handed over, by its fingerprint. */
  markHanded: command({
    input: byId.extend({ address }),
    output: nothing,
    topics: ['sheets', 'entries'],
  }),
};
