import { agenda } from './features/agenda.ts';
import { backups } from './features/backups.ts';
import { bilans } from './features/bilans.ts';
import { care } from './features/care.ts';
import { drafts } from './features/drafts.ts';
import { events } from './features/events.ts';
import { example } from './features/example.ts';
import { journal } from './features/journal.ts';
import { knowledge } from './features/knowledge.ts';
import { merging } from './features/merging.ts';
import { notes } from './features/notes.ts';
import { overviews } from './features/overviews.ts';
import { pathways } from './features/pathways.ts';
import { persons } from './features/persons.ts';
import { portfolio } from './features/portfolio.ts';
import { quick } from './features/quick.ts';
import { registers } from './features/registers.ts';
import { reviews } from './features/reviews.ts';
import { search } from './features/search.ts';
import { sessions } from './features/sessions.ts';
import { settings } from './features/settings.ts';
import { sheets } from './features/sheets.ts';
import { templates } from './features/templates.ts';
import { today } from './features/today.ts';
import { toolbox } from './features/toolbox.ts';
import { vault } from './features/vault.ts';
import { versions } from './features/versions.ts';
import type { Contract } from './ipc/types.ts';

/** Every call the renderer may make to the vault process, one line per feature. */
export const contract = {
  vault,
  example,
  persons,
  pathways,
  overviews,
  events,
  sessions,
  notes,
  templates,
  journal,
  registers,
  knowledge,
  toolbox,
  portfolio,
  search,
  bilans,
  sheets,
  reviews,
  drafts,
  settings,
  backups,
  merging,
  versions,
  care,
  quick,
  today,
  agenda,
} as const satisfies Contract;

export type CarnetContract = typeof contract;
