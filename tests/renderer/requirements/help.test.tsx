import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { HelpPage } from '#renderer/features/help/HelpPage.tsx';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const nbsp = '\u00A0';

async function topic(title: RegExp): Promise<string> {
  await renderScreen(<HelpPage />, installBridge(), { path: '/reglages/aide' });
  const heading = await screen.findByRole('heading', { level: 2, name: title });
  return heading.closest('section')?.textContent ?? '';
}

describe('« Aide »', () => {
  it('tells peer support from psychotherapy, without ranking them', async () => {
    const said = await topic(/psychothérapie/);
    expect(said).toContain('L’une ne remplace pas l’autre');
    expect(said).toContain('blocages');
    expect(said).toContain('forces');
  });

  it('says when something goes beyond the frame, and whom to turn to', async () => {
    const said = await topic(/sort du cadre/);
    expect(said).toContain('Vers qui orienter');
    expect(said).toContain('traumatisme');
    expect(said).toContain(`«${nbsp}Moment de crise${nbsp}»`);
  });

  it('reminds of the posture: listen, trust, not be at the heart, no model to follow', async () => {
    const said = await topic(/posture/);
    for (const words of [
      'Reformuler, poser des questions ouvertes, écouter',
      'ne pas être au cœur des échanges',
      'Savoir faire confiance',
      'n’est pas un modèle à suivre',
      'association d’idées',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('lends ways to begin a sentence: rephrase, open, clarify, share without imposing', async () => {
    const said = await topic(/débuts de phrases/);
    for (const words of ['Pour reformuler', 'Pour ouvrir', 'Pour clarifier', 'sans imposer']) {
      expect(said).toContain(words);
    }
  });

  it('says what practice analysis is about, and what has no place in it', async () => {
    const said = await topic(/analyse de pratique/);
    expect(said).toContain('sa part dans ce qui arrive');
    expect(said).toContain('s’en distingue');
    expect(said).toContain('La vie intime et l’histoire personnelle n’ont pas à y être évoquées');
  });

  it('speaks of recovery with hope, at one’s own pace, and measures nobody', async () => {
    const said = await topic(/rétablissement/);
    expect(said).toContain('possible pour chacun, à son propre rythme');
    expect(said).toContain('jamais les progrès');
    expect(said).toContain('suffisamment rétabli');
  });

  it('explains its words, activities included', async () => {
    const said = await topic(/mots du carnet/);
    for (const words of ['Pair-aidance', 'Savoir d’expérience', 'Repère', 'Frise', 'Activités']) {
      expect(said).toContain(words);
    }
  });

  it('says where one trains, and where trainings are kept', async () => {
    const said = await topic(/Se former/);
    expect(said).toContain('UMons');
    expect(said).toContain('Mon parcours en pair-aidance');
  });
});
