import { expect, type Page } from '@playwright/test';
import { axeFindings, darkFindings } from '#tests/support/accessibility.ts';
import { test } from '#tests/support/app.ts';
import { createVault, goTo, phaseNote, saved } from '#tests/support/journey.ts';
import { picture } from '#tests/support/pictures.ts';

/** Texts nobody wrote for these screens: quotes, other scripts, an emoji, a very long word. */
const unusual = {
  person: 'Œdipe-Zoé « Zaz »',
  relative: 'Mme d’Été 🌧️',
  peer: 'Ñandú',
  decision: 'Rester ? Partir ? 走る ou ne pas 走る',
  crisis: 'Anticonstitutionnellementanticonstitutionnellement, dit-elle ; puis « rien ».',
  moment: 'Deux cafés, 0 mot.',
};

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();

async function begun(page: Page, title: string | RegExp): Promise<void> {
  await expect(phaseNote(page)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(title);
}

async function write(page: Page, words: string): Promise<void> {
  await phaseNote(page).click();
  await page.keyboard.type(words);
  await saved(page);
}

/** Parcours → « Nouveau parcours » in a way, with somebody new. */
async function newPathway(page: Page, way: string, pseudonym: string, more = async () => {}) {
  await goTo(page, 'Parcours');
  await press(page, 'Nouveau parcours');
  await choose(page, way);
  await page.getByRole('textbox', { name: /^(Quelqu’un d’autre|Avec qui)/ }).fill(pseudonym);
  for (const box of await page.getByRole('checkbox', { checked: true }).all()) await box.uncheck();
  await more();
  await press(page, 'Enregistrer');
  await expect(page.getByRole('heading', { level: 1, name: pseudonym })).toBeVisible();
}

async function backToPathway(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Autre chose' })).toBeVisible();
}

async function other(page: Page, title: string): Promise<void> {
  await press(page, 'Autre chose');
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
  await begun(page, title);
}

test('six ways of accompanying, and a moment of crisis', async ({ carnet }) => {
  const page = carnet.page();
  const found: string[] = [];
  async function judge(name: string): Promise<void> {
    const findings = [...(await axeFindings(page)), ...(await darkFindings(page))];
    found.push(...findings.map((each) => `${name}: ${each}`));
    await picture(carnet.app(), page, name);
  }
  await createVault(page);

  await page.getByRole('link', { name: 'Réglages' }).click();
  const sectors = page.getByRole('textbox', { name: /^Secteurs/ });
  await sectors.fill('Melun');
  await sectors.press('Enter');
  await page.getByRole('textbox', { name: /^Note de sécurité/ }).fill('Prévenir Sam avant.');
  await press(page, 'J’ai vérifié ces numéros aujourd’hui');
  await expect(page.getByText(/^Numéros vérifiés le/)).toBeVisible();
  await judge('settings');

  // A person, at home, more often for a while: the first meeting opens the path.
  await newPathway(page, 'Accompagnement d’une personne', unusual.person, async () => {
    await page.getByRole('button', { name: /Secteur/ }).click();
    await page.getByRole('option', { name: 'Melun' }).click();
    await choose(page, 'plus rapproché, pour un temps');
    await press(page, 'Enregistrer');
    await expect(page.getByText('Un rythme plus rapproché garde sa raison')).toBeVisible();
    await judge('new-pathway');
    await page.getByRole('button', { name: /Ce qui le demande/ }).click();
    await page.getByRole('option', { name: 'période sensible' }).click();
  });
  await expect(page.getByRole('button', { name: 'Préparer un bilan' })).toBeVisible();
  await press(page, 'Ouvrir la première rencontre');
  await begun(page, 'Première rencontre');
  await press(page, 'Clore la séance');
  await page.getByRole('link', { name: 'Revenir au parcours' }).click();

  // An individual session, its length, and a crisis on the way.
  await press(page, 'Commencer une séance');
  if (await page.getByRole('dialog').isVisible()) {
    await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
  }
  await begun(page, /séance 1/);
  await expect(page.getByText('Prévenir Sam avant.')).toBeVisible();
  await expect(page.getByRole('button', { name: /minutes de plus/ })).toHaveCount(0);
  await write(page, 'Elle arrive trempée, rit.');
  await judge('session');
  await press(page, 'Date, lieu, durée');
  await page.getByRole('textbox', { name: /Durée, en minutes/ }).fill('60');
  await press(page, 'Enregistrer');
  await expect(page.getByRole('alert')).toContainText('parfois moins, jamais plus');
  await expect(page.getByRole('textbox', { name: /Durée, en minutes/ })).toHaveValue('60');
  await judge('too-long');
  await page.getByRole('button', { name: 'Ouvrir la fiche de relais' }).click();
  await begun(page, 'Moment de crise');
  await expect(page.getByText('3114', { exact: true })).toBeVisible();
  await judge('crisis');
  await write(page, unusual.crisis);
  await page.getByRole('link', { name: 'Revenir à la séance interrompue' }).click();
  await expect(phaseNote(page)).toHaveText('Elle arrive trempée, rit.');
  await press(page, 'Date, lieu, durée');
  await page.getByRole('textbox', { name: /Durée, en minutes/ }).fill('40');
  await page.locator('input[type=date]').fill('1890-05-02');
  await press(page, 'Enregistrer');
  await expect(page.getByRole('alert')).toContainText('trop loin');
  await page.locator('input[type=date]').fill(await page.evaluate(today));
  await press(page, 'Enregistrer');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'Clore la séance');
  await page.getByRole('link', { name: 'Revenir au parcours' }).click();
  await expect(page.getByText(/40\smin en moyenne sur 1\sséance/)).toBeVisible();

  // A decision counts as a session; an informal moment lies beside.
  await press(page, 'Autre chose');
  await judge('other');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await other(page, 'Aide à la prise de décision');
  await write(page, unusual.decision);
  await backToPathway(page);
  await other(page, 'Moment informel');
  await expect(page.getByText('rien n’a à être écrit')).toBeVisible();
  await write(page, unusual.moment);
  await judge('moment');
  await backToPathway(page);
  await expect(page.getByRole('link', { name: /Séance 2 – Aide à la prise/ })).toBeVisible();
  await judge('pathway');

  // A relative: their own file, tied without a name.
  await newPathway(page, 'Soutien à un proche', unusual.relative);
  await page.getByRole('main').getByRole('link', { name: unusual.relative }).click();
  await press(page, 'Ce proche et une personne du carnet');
  await page.getByRole('button', { name: /Cette personne/ }).click();
  await page.getByRole('option', { name: unusual.person }).click();
  await press(page, 'Garder les dossiers séparés');
  const banner = page.getByRole('complementary', { name: 'Deux dossiers séparés' });
  await expect(banner).toBeVisible();
  await expect(page.getByText(unusual.person)).toHaveCount(0);
  await judge('relative');
  await goTo(page, 'Personnes');
  await page.getByRole('link', { name: unusual.person }).click();
  await expect(banner).toContainText('un proche de cette personne');
  await expect(page.getByText(unusual.relative)).toHaveCount(0);
  await goTo(page, 'Parcours');
  await page.getByRole('link', { name: unusual.relative }).click();
  await press(page, 'Commencer une séance');
  if (await page.getByRole('dialog').isVisible()) {
    await choose(page, 'Séance 1');
    await page.getByRole('dialog').getByRole('button', { name: 'Commencer' }).click();
  }
  await begun(page, 'Comprendre');
  await expect(banner).toBeVisible();

  // A pair-aidant's practice, then a moment with nobody in particular.
  await newPathway(page, 'Analyse de pratique', unusual.peer);
  await press(page, 'Commencer une séance');
  await begun(page, /Analyse de pratique/);
  await goTo(page, 'Aujourd’hui');
  await judge('today');
  await press(page, 'Noter un moment informel');
  await judge('note-moment');
  await page.getByRole('button', { name: 'Noter', exact: true }).click();
  await expect(page.getByText('Le moment est noté.')).toBeVisible();
  await goTo(page, 'Parcours');
  await expect(page.getByRole('link', { name: 'Moments informels' })).toBeVisible();
  await judge('pathways');
  expect(found).toEqual([]);
});

const today = () => new Date().toLocaleDateString('sv-SE');
