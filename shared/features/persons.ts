import { z } from 'zod';
import { command, query } from '../ipc/procedure.ts';
import {
  address,
  instant,
  limits,
  line,
  nothing,
  optionalLine,
  personId,
  tags,
  text,
} from './fields.ts';

/** Whom the accompaniment is for (source 003, « À qui s'adresse cet accompagnement ? »). */
export const audience = z.enum(['concerned', 'relative', 'peer']);
export type Audience = z.output<typeof audience>;

/** Usual way of meeting (source 003: home, video, phone; source 000: on site or remote). */
export const usualFormat = z.enum(['unset', 'onSite', 'home', 'elsewhere', 'video', 'phone']);
export type UsualFormat = z.output<typeof usualFormat>;

/** The person's page. The pseudonym alone is required. */
export const personDraft = z.object({
  pseudonym: line(limits.pseudonym),
  audience: audience.default('concerned'),
  address: address.default('vous'),
  usualFormat: usualFormat.default('unset'),
  notes: text(limits.notes).default(''),
  tags: tags.default([]),
});
export type PersonDraft = z.output<typeof personDraft>;

export const person = personDraft.extend({
  id: personId,
  archivedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
  hasIdentity: z.boolean(),
});
export type Person = z.output<typeof person>;

export const personSummary = person
  .pick({ id: true, pseudonym: true, audience: true, tags: true, archivedAt: true })
  .extend({ pathways: z.int().nonnegative(), lastSessionOn: z.iso.date().nullable() });
export type PersonSummary = z.output<typeof personSummary>;

/**
 * Civil identity: optional, on a sheet of its own, never part of a list, a search result or an
 * export. `otherNames` are nicknames and initials, kept so that exports can remove them.
 */
export const identity = z.object({
  givenName: optionalLine(limits.pseudonym),
  familyName: optionalLine(limits.pseudonym),
  otherNames: z.array(line(limits.pseudonym)).max(20),
  phone: optionalLine(limits.pseudonym),
  email: optionalLine(limits.pseudonym),
  places: z.array(line(limits.title)).max(20),
});
export type Identity = z.output<typeof identity>;

/**
 * Which of two files kept apart one is in: that of the relative, or of the person they are close to
 * (source 003, T09). It never says whose the other file is.
 */
export const fileSide = z.enum(['relative', 'concerned']);
export type FileSide = z.output<typeof fileSide>;

const byId = z.object({ id: personId });

export const persons = {
  list: query({
    input: z.object({ archived: z.boolean() }),
    output: z.array(personSummary),
    topics: ['persons', 'pathways', 'sessions'],
  }),
  get: query({ input: byId, output: person, topics: ['persons'] }),
  identity: query({ input: byId, output: identity.nullable(), topics: ['persons'] }),
  create: command({ input: personDraft, output: byId, topics: ['persons'] }),
  update: command({
    input: personDraft.extend({ id: personId }),
    output: nothing,
    topics: ['persons'],
  }),
  saveIdentity: command({
    input: byId.extend({ identity: identity.nullable() }),
    output: nothing,
    topics: ['persons'],
  }),
  /** `null` where nobody close to this person is accompanied too, as far as it was said. */
  apart: query({ input: byId, output: fileSide.nullable(), topics: ['persons', 'pathways'] }),
  /** Says that a relative is close to a person of the notebook: kept in a table of its own. */
  setApart: command({
    input: z.object({ relativeId: personId, personId }),
    output: nothing,
    topics: ['persons'],
  }),
  /** Forgets every such tie of this person. */
  forgetApart: command({ input: byId, output: nothing, topics: ['persons'] }),
  archive: command({
    input: byId.extend({ archived: z.boolean() }),
    output: nothing,
    topics: ['persons'],
  }),
};
