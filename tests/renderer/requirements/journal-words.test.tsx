import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { WritingPage } from '#renderer/features/journal/JournalPage.tsx';
import { api } from '#renderer/ipc/client.ts';
import { journalPageId } from '#shared/features/fields.ts';
import { userSettings } from '#shared/features/settings.ts';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** A blank page of the journal under its writer’s hand, and what it says. */
async function says(model: string, words: readonly string[]): Promise<void> {
  const id = journalPageId.parse('00000009-0000-4000-8000-000000000001');
  const template = templateById(model) as Template;
  const page = {
    id,
    model,
    writtenOn: '2026-11-20',
    archived: false,
    template,
    answers: [],
    earlier: [],
  };
  const bridge = new FakeBridge()
    .on(api.journal.page, () => page)
    .on(api.journal.names, () => [])
    .on(api.settings.get, () => userSettings.parse({}));
  await renderScreen(<WritingPage />, installBridge(bridge), {
    path: '/journal/page/$id',
    at: `/journal/page/${id}`,
  });
  await screen.findByRole('heading', { level: 1 });
  await screen.findAllByRole('textbox');
  for (const others of screen.queryAllByRole('button', { name: /^Autres questions/ }))
    others.click();
  const said = () => plain(document.body.textContent ?? '');
  for (const each of words) await expect.poll(said).toContain(plain(each));
}

describe('a page of the journal', () => {
  it('looks at the mirror effect: what echoed, how far, where to put it down (J01)', () =>
    says('J01', ['a fait écho en moi', 'Force de l’écho', 'À porter en analyse de pratique']));

  it('looks at the load: emotions, what fed, a gesture to put it down (J02)', () =>
    says('J02', ['Émotions', 'Charge', 'Ce qui a nourri', 'Geste de dépôt choisi']));

  it('watches over exhaustion: energy, recovery, one’s own warning signs and stop rule (J03)', () =>
    says('J03', ['Élan', 'Récupération', 'Mes signes d’alerte personnels', 'règle d’arrêt']));

  it('reads again what one shared of oneself, and whether it served (J04)', () =>
    says('J04', [
      'À quel besoin de la personne cela répondait-il',
      'Utilité perçue pour la personne',
      'Je partage mon vécu lorsque cela est utile à l’accompagnement.',
    ]));

  it('reads one’s posture again: the principles, and a slip that is no fault (J05)', () =>
    says('J05', ['Non-directivité.', 'Glissement repéré', 'conseil', 'sauvetage']));

  it('helps the words of an action come, « how » rather than « why » (J10)', () =>
    says('J10', ['Par quoi est-ce que je commence', 'Déroulé', 'Savoir-faire repéré']));
});
