import { expect, type Page } from '@playwright/test';
import { askVault } from './vault-calls.ts';

/** A screen of the example, and how one gets there from anywhere else in it. */
export interface Screen {
  readonly name: string;
  open(page: Page): Promise<void>;
  /** What must be undone before the next screen. */
  close?(page: Page): Promise<void>;
}

interface Listed {
  readonly id: string;
}

interface ListedPathway extends Listed {
  readonly kind: string;
  readonly title: string;
  readonly companions: readonly Listed[];
  readonly sessions: readonly (Listed & { readonly status: 'open' | 'closed' })[];
}

const leave = (page: Page) => page.keyboard.press('Escape');
const dialog = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

async function visit(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** The screens that an accompaniment fills: its path, what is drawn of it, what lies beside it. */
export async function accompanimentScreens(page: Page): Promise<Screen[]> {
  const filter = { personId: null, archived: false };
  const pathways = await askVault<ListedPathway[]>(page, 'pathways.list', filter);
  const pathway = pathways.find(({ kind }) => kind === 'accompaniment');
  const cycle = pathways.find(({ sessions }) => sessions.some(({ status }) => status === 'open'));
  const [session] = pathway?.sessions ?? [];
  const personId = pathway?.companions[0]?.id ?? '';
  const today = new Date().toISOString().slice(0, 10);
  const [sheet] = await askVault<Listed[]>(page, 'sheets.list', { personId, today });
  const [tool] = await askVault<Listed[]>(page, 'toolbox.list', null);
  const [card] = await askVault<Listed[]>(page, 'knowledge.list', null);
  if (!pathway || !cycle || !session || !sheet || !tool || !card) {
    throw new Error('the example has no accompaniment under way');
  }
  const plain = (name: string, address: string, heading: string | RegExp): Screen => ({
    name,
    open: (at) => visit(at, address, heading),
  });
  return [
    plain('agenda', '/agenda', /./),
    plain('an accompaniment', `/parcours/${pathway.id}`, pathway.title),
    plain('its session', `/seances/${session.id}`, /./),
    plain('its person', `/personnes/${personId}`, pathway.title),
    plain('an agreement', `/fiches/${sheet.id}`, /Accord de partage/),
    plain('what is built along it', `/parcours/${pathway.id}/reperes`, 'Ce qui se construit'),
    plain('a look at it', `/parcours/${pathway.id}/regard`, 'Regarder le parcours'),
    {
      name: 'a page of a cycle',
      open: async (at) => {
        await visit(at, `/parcours/${cycle.id}/regard`, 'Regarder le parcours');
        await button(at, 'Préparer une page').click();
        await expect(dialog(at).getByRole('checkbox')).toHaveCount(4);
        for (const box of await dialog(at).getByRole('checkbox').all()) await box.check();
        await expect(dialog(at).getByRole('figure')).toHaveCount(4);
      },
      close: leave,
    },
    plain('cards', '/ressources', /./),
    plain('a card', `/ressources/fiches/${card.id}`, /./),
    plain('toolbox', '/ressources/outils', /./),
    plain('a tool', `/ressources/outils/${tool.id}`, /./),
  ];
}

/** Every screen of the open notebook, on the case at its sixth session of ten. */
export async function exampleScreens(page: Page): Promise<Screen[]> {
  const filter = { personId: null, archived: false };
  const pathways = await askVault<ListedPathway[]>(page, 'pathways.list', filter);
  const pathway = pathways.find(({ sessions }) => sessions.some(({ status }) => status === 'open'));
  const persons = await askVault<Listed[]>(page, 'persons.list', { archived: false });
  const open = pathway?.sessions.find(({ status }) => status === 'open');
  const closed = pathway?.sessions.find(({ status }) => status === 'closed');
  const copy = await askVault<Listed>(page, 'templates.duplicate', { id: 'T06' });
  if (!pathway || !open || !closed) throw new Error('the example has no case under way');
  return [
    ...placeScreens(persons[0]?.id ?? ''),
    ...pathwayScreens(pathway),
    ...phaseScreens(pathway, open.id, 4),
    {
      name: 'closed session',
      open: async (at) => {
        await visit(at, `/seances/${closed.id}`, pathway.title);
        await expect(at.getByRole('heading', { name: 'Séance close' })).toBeVisible();
      },
    },
    ...templateScreens(copy.id),
    searchScreen,
    ...(await journalScreens(page)),
    ...bilanScreens(pathway),
    hiddenScreen,
  ];
}

function placeScreens(person: string): Screen[] {
  const plain = (name: string, address: string, heading: string | RegExp): Screen => ({
    name,
    open: (page) => visit(page, address, heading),
  });
  return [
    plain('today', '/aujourdhui', /Bonjour/),
    plain('persons', '/personnes', 'Personnes'),
    plain('a person', `/personnes/${person}`, /./),
    {
      name: 'identity sheet',
      open: async (page) => {
        await visit(page, `/personnes/${person}`, /./);
        const sheet = button(page, /Identité civile/);
        if ((await sheet.getAttribute('aria-expanded')) !== 'true') await sheet.click();
        await expect(page.getByRole('textbox', { name: 'Nom de famille' })).toBeVisible();
      },
    },
    plain('new person', '/personnes/nouvelle', 'Nouvelle personne'),
    plain('settings', '/reglages', 'Réglages'),
    plain('health of the vault', '/reglages/sante', 'Santé du coffre'),
    plain('proof', '/preuve', 'Preuve'),
    plain('help', '/reglages/aide', 'Aide'),
    plain('pathways', '/parcours', 'Parcours'),
    plain('new pathway', '/parcours/nouveau', 'Nouveau parcours'),
  ];
}

function pathwayScreens({ id, title }: ListedPathway): Screen[] {
  return [
    { name: 'a pathway', open: (page) => visit(page, `/parcours/${id}`, title) },
    {
      name: 'what is built',
      open: (page) => visit(page, `/parcours/${id}/reperes`, 'Ce qui se construit'),
    },
    {
      name: 'start of a session',
      open: async (page) => {
        await visit(page, `/parcours/${id}`, title);
        await button(page, 'Commencer une séance').click();
        await expect(dialog(page)).toBeVisible();
      },
      close: leave,
    },
  ];
}

function phaseScreens({ title }: ListedPathway, session: string, phases: number): Screen[] {
  return Array.from({ length: phases }, (_, index) => ({
    name: `session, phase ${index + 1}`,
    open: async (page) => {
      await visit(page, `/seances/${session}`, title);
      const steps = page.getByRole('navigation', { name: 'Phases de la séance' });
      await expect(steps.getByRole('button')).toHaveCount(phases);
      await steps.getByRole('button').nth(index).click();
      await expect(page.getByRole('textbox', { name: 'Notes de la phase' })).toBeVisible();
    },
  }));
}

function templateScreens(copy: string): Screen[] {
  return [
    {
      name: 'templates',
      open: async (page) => {
        await visit(page, '/trames', 'Trames');
        await expect(page.getByRole('link', { name: 'Groupe de parole' })).toBeVisible();
      },
    },
    { name: 'a template', open: (page) => visit(page, '/trames/J06', /Savoir/) },
    { name: 'a template of one’s own', open: (page) => visit(page, `/trames/${copy}`, /Séance/) },
    {
      name: 'template editor',
      open: async (page) => {
        await visit(page, `/trames/${copy}/modifier`, /Séance/);
        await expect(page.getByRole('textbox', { name: 'Titre' })).toBeVisible();
      },
    },
    {
      name: 'template editor, a phase',
      open: async (page) => {
        const parts = page.getByRole('navigation', { name: 'Parties de la trame' });
        await parts.getByRole('button').nth(1).click();
        await page.getByRole('button', { name: 'Ajouter une rubrique' }).click();
        await expect(page.getByRole('textbox', { name: 'Nom de la rubrique' })).toBeVisible();
      },
    },
  ];
}

const searchScreen: Screen = {
  name: 'search',
  open: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('equipe');
    await expect(page.getByRole('group', { name: 'Notes' })).toBeVisible();
  },
  close: leave,
};

async function journalScreens(page: Page): Promise<Screen[]> {
  const today = new Date().toISOString().slice(0, 10);
  const { pages } = await askVault<{ pages: { id: string; model: string; title: string }[] }>(
    page,
    'journal.home',
    { today },
  );
  const weekly = pages.find(({ model }) => model === 'J03');
  const mirror = pages.find(({ model }) => model === 'J01');
  if (!weekly || !mirror) throw new Error('the example has no journal');
  return [
    { name: 'journal', open: (at) => visit(at, '/journal', 'Journal') },
    { name: 'models of the journal', open: (at) => visit(at, '/journal/ecrire', /déposer/) },
    {
      name: 'a journal page, with a name in it',
      open: async (at) => {
        await visit(at, `/journal/page/${mirror.id}`, mirror.title);
        await expect(at.getByText(/Un nom figure dans cette page/)).toBeVisible();
      },
    },
    {
      name: 'the weekly page',
      open: (at) => visit(at, `/journal/page/${weekly.id}`, weekly.title),
    },
    {
      name: 'a journal page read again',
      open: (at) => visit(at, `/journal/page/${weekly.id}/lire`, weekly.title),
    },
    {
      name: 'load and recovery',
      open: async (at) => {
        await visit(at, '/journal/charge', /Ce que je porte/);
        await button(at, 'Lire en tableau').click();
      },
    },
    {
      name: 'burning a page',
      open: async (at) => {
        await visit(at, '/journal', 'Journal');
        await button(at, /^Brûler/).click();
        await expect(dialog(at)).toBeVisible();
      },
      close: leave,
    },
  ];
}

function bilanScreens({ title }: ListedPathway): Screen[] {
  return [
    { name: 'bilans', open: (page) => visit(page, '/bilans', 'Bilans') },
    {
      name: 'choice of a bilan’s pathway',
      open: async (page) => {
        await button(page, 'Préparer un bilan').click();
        await expect(dialog(page)).toBeVisible();
      },
    },
    {
      name: 'a bilan',
      open: async (page) => {
        await dialog(page).getByRole('button', { name: 'Parcours' }).click();
        await page.getByRole('option', { name: title }).click();
        await button(page, 'Préparer ce bilan').click();
        await button(page, /^Tout montrer/).click();
        await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
        // One section is enough to judge the rows of all of them.
        await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer' }).click();
        await button(page, /^Montrées/).click();
        await expect(page.getByRole('radio')).not.toHaveCount(0);
        await expect.poll(() => page.getByRole('radio').count()).toBeLessThan(60);
      },
    },
    {
      name: 'preview of a bilan',
      open: async (page) => {
        await button(page, 'Aperçu').click();
        await expect(
          dialog(page).getByRole('heading', { name: 'Le chemin parcouru' }),
        ).toBeVisible();
      },
      close: leave,
    },
  ];
}

const hiddenScreen: Screen = {
  name: 'hidden page',
  open: (page) => page.keyboard.press('F8'),
  close: (page) => page.keyboard.press('F8'),
};
