import { agendaHandlers } from './features/agenda/agenda.handlers.ts';
import { backupsHandlers } from './features/backups/backups.handlers.ts';
import { bilansHandlers } from './features/bilans/bilans.handlers.ts';
import { careHandlers } from './features/care/care.handlers.ts';
import { draftsHandlers } from './features/drafts/drafts.handlers.ts';
import { eventsHandlers } from './features/events/events.handlers.ts';
import { exampleHandlers } from './features/example/example.handlers.ts';
import { journalHandlers } from './features/journal/journal.handlers.ts';
import { knowledgeHandlers } from './features/knowledge/knowledge.handlers.ts';
import { mergingHandlers } from './features/merging/merging.handlers.ts';
import { notesHandlers } from './features/notes/notes.handlers.ts';
import { overviewsHandlers } from './features/overviews/overviews.handlers.ts';
import { pathwaysHandlers } from './features/pathways/pathways.handlers.ts';
import { personsHandlers } from './features/persons/persons.handlers.ts';
import { portfolioHandlers } from './features/portfolio/portfolio.handlers.ts';
import { quickHandlers } from './features/quick/quick.handlers.ts';
import { registersHandlers } from './features/registers/registers.handlers.ts';
import { reviewsHandlers } from './features/reviews/reviews.handlers.ts';
import { searchHandlers } from './features/search/search.handlers.ts';
import { sessionsHandlers } from './features/sessions/sessions.handlers.ts';
import { settingsHandlers } from './features/settings/settings.handlers.ts';
import { sheetsHandlers } from './features/sheets/sheets.handlers.ts';
import { templatesHandlers } from './features/templates/templates.handlers.ts';
import { todayHandlers } from './features/today/today.handlers.ts';
import { toolboxHandlers } from './features/toolbox/toolbox.handlers.ts';
import { vaultHandlers } from './features/vault/vault.handlers.ts';
import { versionsHandlers } from './features/versions/versions.handlers.ts';
import type { AllHandlers } from './handler.ts';

/** Who answers each call of the contract, one line per feature. */
export const handlers: AllHandlers = {
  vault: vaultHandlers,
  example: exampleHandlers,
  persons: personsHandlers,
  pathways: pathwaysHandlers,
  overviews: overviewsHandlers,
  events: eventsHandlers,
  sessions: sessionsHandlers,
  notes: notesHandlers,
  templates: templatesHandlers,
  journal: journalHandlers,
  registers: registersHandlers,
  knowledge: knowledgeHandlers,
  toolbox: toolboxHandlers,
  portfolio: portfolioHandlers,
  search: searchHandlers,
  bilans: bilansHandlers,
  sheets: sheetsHandlers,
  reviews: reviewsHandlers,
  drafts: draftsHandlers,
  settings: settingsHandlers,
  backups: backupsHandlers,
  merging: mergingHandlers,
  versions: versionsHandlers,
  care: careHandlers,
  quick: quickHandlers,
  today: todayHandlers,
  agenda: agendaHandlers,
};
