import { agenda } from './fr/agenda.ts';
import { anonymise } from './fr/anonymise.ts';
import { backups } from './fr/backups.ts';
import { bilans } from './fr/bilans.ts';
import { care } from './fr/care.ts';
import { charts } from './fr/charts.ts';
import { common } from './fr/common.ts';
import { discreet } from './fr/discreet.ts';
import { errors } from './fr/errors.ts';
import { example } from './fr/example.ts';
import { frieze } from './fr/frieze.ts';
import { help } from './fr/help.ts';
import { journal } from './fr/journal.ts';
import { knowledge, library } from './fr/library.ts';
import { menu } from './fr/menu.ts';
import { merging } from './fr/merging.ts';
import { notes } from './fr/notes.ts';
import { overviews } from './fr/overviews.ts';
import { pathways } from './fr/pathways.ts';
import { persons } from './fr/persons.ts';
import { proof } from './fr/proof.ts';
import { quick } from './fr/quick.ts';
import { registers } from './fr/registers.ts';
import { search } from './fr/search.ts';
import { sessions } from './fr/sessions.ts';
import { settings } from './fr/settings.ts';
import { sheets } from './fr/sheets.ts';
import { templates } from './fr/templates.ts';
import { today } from './fr/today.ts';
import { portfolio, toolbox } from './fr/tools.ts';
import { vault } from './fr/vault.ts';
import { ways } from './fr/ways.ts';

/** The reference catalogue, one line per feature. */
export const fr = {
  common,
  errors,
  menu,
  frieze,
  charts,
  vault,
  ways,
  settings,
  example,
  persons,
  pathways,
  overviews,
  sessions,
  notes,
  templates,
  journal,
  today,
  agenda,
  registers,
  library,
  knowledge,
  toolbox,
  portfolio,
  search,
  bilans,
  sheets,
  anonymise,
  backups,
  merging,
  proof,
  care,
  quick,
  discreet,
  help,
} as const;
