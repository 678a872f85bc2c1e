import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as playwrightExpect } from '@playwright/test';
import { answerSaveDialogs, freshWindowAfter } from '../testing/electron-app.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Demo what the steps share; `page` changes at a lock
 * @property {import('@playwright/test').ElectronApplication} app
 * @property {Page} page
 * @property {string} out the folder of the screenshots and of the exported file
 */

/**
 * @typedef {object} Step
 * @property {string} title said on one line with its duration
 * @property {string} picture
 * @property {(demo: Demo) => Promise<void>} run
 */

const paragraph =
  'Elle replie la feuille autrement et dit qu’elle enverra la troisième phrase telle quelle.';
const keyword = 'désaccord';
/** A busy machine takes its time; a failure must mean that something is missing. */
const expect = playwrightExpect.configure({ timeout: 30_000 });

/** Lines of the bilan to show; the last one names a person known to the vault. */
const shown = ['légitimité – ', 'Passer le relais', 'La reconnaissance n’est pas venue'];
const exported = 'bilan.pdf';

/** « Verrouiller » is also in « Déverrouiller ». @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true });
/** @param {Page} page @param {string | RegExp} name */
const heading = (page, name) => page.getByRole('heading', { name });
/** @param {Page} page */
const notes = (page) => page.getByRole('textbox', { name: 'Notes de la phase' });

/** @param {Page} page @param {string} section */
async function goTo(page, section) {
  await page.getByRole('navigation').getByRole('link', { name: section, exact: true }).click();
}

/** @param {Page} page */
async function openBrume(page) {
  await goTo(page, 'Parcours');
  await page.getByRole('link', { name: /Brume/ }).first().click();
  await expect(heading(page, 'Brume')).toBeVisible();
}

/** @param {Page} page */
async function saved(page) {
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré à' })).toBeVisible();
}

/** Hides each name that was found and reads each doubt, one by one. @param {Page} page */
async function decideNames(page) {
  const waiting = page.locator('[data-row][data-waiting="true"]');
  const decision = waiting.first().getByRole('button', { name: /^(Masquer|Rien à cacher dans) «/ });
  for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
    await decision.first().click();
    await expect(waiting).toHaveCount(left - 1);
  }
}

/** The main job from the first start to an exported bilan. @type {readonly Step[]} */
export const journey = [
  {
    title: 'Premier lancement',
    picture: 'premier-lancement',
    run: async ({ page }) => {
      await expect(heading(page, 'Créer votre coffre')).toBeVisible();
    },
  },
  {
    title: 'Découvrir avec un exemple',
    picture: 'aujourdhui',
    run: async ({ page }) => {
      await button(page, 'Découvrir avec un exemple').click();
      await expect(heading(page, 'Bonjour Nadia')).toBeVisible();
      await expect(heading(page, 'Séance 6 avec Brume')).toBeVisible();
    },
  },
  {
    title: 'Parcours de Brume',
    picture: 'parcours',
    run: async ({ page }) => openBrume(page),
  },
  {
    title: 'Séance 6, dans sa troisième phase',
    picture: 'seance',
    run: async ({ page }) => {
      await page
        .getByRole('link', { name: /Séance 6/i })
        .first()
        .click();
      await expect(notes(page)).toContainText('Deux lectures');
      // The margin too has said all it has to say.
      await expect(button(page, 'Choisir ensemble')).toBeEnabled();
    },
  },
  {
    title: 'Un paragraphe écrit, enregistré tout seul',
    picture: 'notes',
    run: async ({ page }) => {
      await notes(page).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type(paragraph);
      await saved(page);
      await expect(notes(page)).toContainText(paragraph);
    },
  },
  {
    title: 'Phase suivante : clôture et synthèse',
    picture: 'cloture',
    run: async ({ page }) => {
      await button(page, 'Phase suivante').click();
      await expect(heading(page, /Clôture et synthèse/)).toBeVisible();
      await page.getByRole('textbox', { name: /Mot-clé de sortie/ }).fill(keyword);
      await page.getByRole('textbox', { name: /À reprendre/ }).fill('Le café avec la collègue.');
      await saved(page);
    },
  },
  {
    title: 'Séance close',
    picture: 'seance-close',
    run: async ({ page }) => {
      await button(page, 'Clore la séance').click();
      await expect(heading(page, 'Séance close')).toBeVisible();
      await expect(page.getByText(keyword, { exact: true }).first()).toBeVisible();
    },
  },
  {
    title: 'Coffre verrouillé',
    picture: 'verrouille',
    run: async (demo) => {
      demo.page = await freshWindowAfter(demo.app, demo.page, () =>
        button(demo.page, 'Verrouiller').click(),
      );
      await expect(heading(demo.page, 'Coffre verrouillé')).toBeVisible();
    },
  },
  {
    title: 'Rouvert avec la phrase de l’exemple',
    picture: 'rouvert',
    run: async ({ page }) => {
      const label = page.getByText('La phrase de l’exemple', { exact: true });
      const shown = label.locator('xpath=following-sibling::*[1]');
      await expect(shown).toHaveText(/\p{L}+( \p{L}+){3,}/u);
      await page.getByRole('textbox', { name: 'Phrase de passe' }).fill(await shown.innerText());
      await button(page, 'Déverrouiller').click();
      await expect(button(page, 'Verrouiller')).toBeVisible();
    },
  },
  {
    title: 'Ce qui a été écrit se retrouve par la recherche',
    picture: 'recherche',
    run: async ({ page }) => {
      await page.getByRole('searchbox', { name: 'Rechercher' }).fill('replie la feuille');
      await expect(page.getByText(/enverra la troisième phrase/).first()).toBeVisible();
    },
  },
  {
    title: 'Bilan préparé, tout est d’abord à garder',
    picture: 'bilan',
    run: async ({ page }) => {
      await page.keyboard.press('Escape');
      await openBrume(page);
      await button(page, 'Préparer un bilan').click();
      await expect(button(page, 'Exporter en PDF')).toBeVisible();
    },
  },
  {
    title: 'Quelques lignes choisies à montrer',
    picture: 'bilan-a-montrer',
    run: async ({ page }) => {
      await page.getByRole('button', { name: /Tout montrer dans «.Le chemin parcouru/ }).click();
      for (const text of shown) {
        const line = page.getByRole('listitem').filter({ hasText: text });
        const choice = line.getByRole('radio', { name: 'à montrer' });
        await choice.click();
        await expect(choice).toBeChecked();
      }
    },
  },
  {
    title: 'Noms relus, chaque doute tranché',
    picture: 'bilan-noms-relus',
    run: async ({ page }) => {
      await button(page, 'Relire les noms').click();
      await expect(heading(page, /^Doutes à trancher/)).toBeVisible();
      await decideNames(page);
      await expect(page.getByText(/Tout est décidé/)).toBeVisible();
    },
  },
  {
    title: 'Bilan exporté en PDF',
    picture: 'bilan-exporte',
    run: async ({ app, page, out }) => {
      // A folder the app may write in, whoever `out` belongs to.
      const folder = mkdtempSync(join(tmpdir(), 'carnet-demo-'));
      const file = join(folder, exported);
      await answerSaveDialogs(app, file);
      await page.getByRole('link', { name: 'Retour aux lignes' }).click();
      await button(page, 'Exporter en PDF').click();
      await expect(page.getByText(exported)).toBeVisible();
      expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
      copyFileSync(file, join(out, exported));
      rmSync(folder, { recursive: true });
    },
  },
];
