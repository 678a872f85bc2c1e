import { titled } from './rows.ts';

/** The tests that show requirements, by file: a short name each, for the rows to read well. */
export const sessionWords = titled('tests/renderer/requirements/session-words.test.tsx');
export const journalWords = titled('tests/renderer/requirements/journal-words.test.tsx');
export const help = titled('tests/renderer/requirements/help.test.tsx');
export const practice = titled('tests/renderer/requirements/practice.test.tsx');
export const pathwayForm = titled('tests/renderer/requirements/pathway.test.tsx');

export const accompaniment = titled('tests/integration/accompaniment-registers.test.ts');
export const knowledge = titled('tests/integration/knowledge.test.ts');
export const notes = titled('tests/integration/notes.test.ts');
export const pathways = titled('tests/integration/pathways.test.ts');
export const registers = titled('tests/integration/registers.test.ts');
export const sessions = titled('tests/integration/sessions.test.ts');
export const sheets = titled('tests/integration/sheets.test.ts');
export const toolbox = titled('tests/integration/toolbox.test.ts');
export const ways = titled('tests/integration/ways.test.ts');

export const cadence = titled('tests/unit/rules/cadence.test.ts');
export const frieze = titled('tests/unit/rules/frieze.test.ts');
export const waysRules = titled('tests/unit/rules/ways.test.ts');
export const indicators = titled('tests/unit/rules/indicators.test.ts');

export const overviews = titled('tests/renderer/overviews/overviews.test.tsx');
export const friezeOnScreen = titled('tests/renderer/frieze/frieze.test.tsx');
export const pathwaysOnScreen = titled('tests/renderer/pathways/pathways.test.tsx');
export const waysOnScreen = titled('tests/renderer/pathways/ways.test.tsx');
export const registersOnScreen = titled('tests/renderer/registers/registers.test.tsx');
export const sessionOnScreen = titled('tests/renderer/sessions/session-page.test.tsx');
export const sessionWays = titled('tests/renderer/sessions/ways.test.tsx');
export const sessionOpening = titled('tests/renderer/sessions/opening.test.ts');
export const notesOnScreen = titled('tests/renderer/sessions/notes.test.tsx');
export const templateEditor = titled('tests/renderer/templates/template-editor.test.tsx');
export const templatesOnScreen = titled('tests/renderer/templates/templates-page.test.tsx');

export const registersE2e = titled('tests/e2e/registers.spec.ts');
export const sheetsE2e = titled('tests/e2e/sheets.spec.ts');
export const templatesE2e = titled('tests/e2e/templates.spec.ts');
export const bilanE2e = titled('tests/e2e/bilan.spec.ts');
export const waysE2e = titled('tests/e2e/ways.spec.ts');
