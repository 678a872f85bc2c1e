import { agenda } from './en/agenda.ts';
import { anonymise } from './en/anonymise.ts';
import { backups } from './en/backups.ts';
import { bilans } from './en/bilans.ts';
import { care } from './en/care.ts';
import { charts } from './en/charts.ts';
import { common } from './en/common.ts';
import { discreet } from './en/discreet.ts';
import { errors } from './en/errors.ts';
import { example } from './en/example.ts';
import { frieze } from './en/frieze.ts';
import { help } from './en/help.ts';
import { journal } from './en/journal.ts';
import { knowledge, library } from './en/library.ts';
import { menu } from './en/menu.ts';
import { merging } from './en/merging.ts';
import { notes } from './en/notes.ts';
import { overviews } from './en/overviews.ts';
import { pathways } from './en/pathways.ts';
import { persons } from './en/persons.ts';
import { proof } from './en/proof.ts';
import { quick } from './en/quick.ts';
import { registers } from './en/registers.ts';
import { search } from './en/search.ts';
import { sessions } from './en/sessions.ts';
import { settings } from './en/settings.ts';
import { sheets } from './en/sheets.ts';
import { templates } from './en/templates.ts';
import { today } from './en/today.ts';
import { portfolio, toolbox } from './en/tools.ts';
import { vault } from './en/vault.ts';
import { ways } from './en/ways.ts';
import type { Messages } from './keys.ts';

/** English, held to the shape of the French by the compiler. */
export const en: Messages = {
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
};
