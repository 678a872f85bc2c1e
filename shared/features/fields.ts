import { z } from 'zod';

/** Named once, used by the gate, the forms and the tests. */
export const limits = {
  pseudonym: 80,
  title: 300,
  shortText: 2_000,
  notes: 200_000,
  tag: 60,
  tags: 40,
  passphrase: 1_000,
  query: 200,
  page: 200,
  documentBytes: 2_000_000,
} as const;

const id = <Brand extends string>() => z.uuid().brand<Brand>();

export const personId = id<'PersonId'>();
export const pathwayId = id<'PathwayId'>();
export const sessionId = id<'SessionId'>();
export const bilanId = id<'BilanId'>();
export const bilanLineId = id<'BilanLineId'>();
export const journalPageId = id<'JournalPageId'>();
export const registerItemId = id<'RegisterItemId'>();
export const cardId = id<'CardId'>();
export const toolId = id<'ToolId'>();
export const attachmentId = id<'AttachmentId'>();
export const portfolioLineId = id<'PortfolioLineId'>();

export const sheetId = id<'SheetId'>();
export const replyId = id<'ReplyId'>();
export const lifeEventId = id<'LifeEventId'>();

export type PersonId = z.output<typeof personId>;
export type PathwayId = z.output<typeof pathwayId>;
export type SessionId = z.output<typeof sessionId>;
export type BilanId = z.output<typeof bilanId>;
export type BilanLineId = z.output<typeof bilanLineId>;
export type SheetId = z.output<typeof sheetId>;
export type ReplyId = z.output<typeof replyId>;
export type JournalPageId = z.output<typeof journalPageId>;
export type RegisterItemId = z.output<typeof registerItemId>;
export type CardId = z.output<typeof cardId>;
export type ToolId = z.output<typeof toolId>;
export type AttachmentId = z.output<typeof attachmentId>;
export type PortfolioLineId = z.output<typeof portfolioLineId>;
export type LifeEventId = z.output<typeof lifeEventId>;

/** A calendar day, `AAAA-MM-JJ`, without a time zone: what a notebook page is dated with. */
export const plainDate = z.iso.date();
/** A moment, milliseconds since the epoch. */
export const instant = z.int().nonnegative();

/** One line, trimmed, never empty. */
export const line = (max: number) => z.string().trim().min(1).max(max);
/** One line that may be left empty. */
export const optionalLine = (max: number) => z.string().trim().max(max);
/** Free text, kept to the letter. */
export const text = (max: number) => z.string().max(max);

export const tags = z.array(line(limits.tag)).max(limits.tags);

export const nothing = z
  .undefined()
  .or(z.null())
  .transform(() => null);
export const done = z.object({ savedAt: instant });

/** How the app speaks to, or of, someone: the person chooses, *vous* until then (source 003). */
export const address = z.enum(['vous', 'tu']);
export type Address = z.output<typeof address>;

/** Where an accompaniment takes place (source 000: in situ, distanciel; source 003: the others). */
export const place = z.enum(['onSite', 'remote', 'home', 'elsewhere', 'video', 'phone']);
export type Place = z.output<typeof place>;
