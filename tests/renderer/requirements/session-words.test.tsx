import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { templateById } from '#shared/templates/catalogue.ts';
import type { Template } from '#shared/templates/schema.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from '../sessions/fixture.ts';

afterEach(async () => {
  cleanup();
  await flushAll();
});

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** What a phase of a session says on screen, every question unfolded; margin included. */
async function phaseOnScreen(templateId: string, phaseId: string): Promise<string> {
  const template = templateById(templateId) as Template;
  const bridge = installBridge(sessionBridge(sessionOf(template, { phaseId })));
  await renderScreen(<SessionPage />, bridge, {
    path: '/seances/$id',
    at: `/seances/${sessionUuid}`,
  });
  await screen.findByRole('button', { name: 'Clore la séance' });
  const others = screen.queryByRole('button', { name: /^Autres questions/ });
  if (others) await userEvent.click(others);
  for (const proposed of screen.queryAllByRole('button', { name: 'Mots proposés' })) {
    await userEvent.click(proposed);
  }
  return plain(document.body.textContent ?? '');
}

async function says(templateId: string, phaseId: string, words: readonly string[]): Promise<void> {
  const said = await phaseOnScreen(templateId, phaseId);
  for (const each of words) expect(said).toContain(plain(each));
  cleanup();
}

describe('a session of co-construction (T01)', () => {
  it('welcomes with the météo, the principles, an intention and a way in', () =>
    says('T01', 'p1', [
      'quelle est votre météo aujourd’hui',
      'Rappel des principes fait',
      'Bienveillance et sécurité, sans jugement ni contrainte.',
      'Confidentialité stricte, dans les limites éthiques et professionnelles.',
      'Non-directivité.',
      'Co-construction ancrée dans le savoir expérientiel.',
      'Apprentissages mutuels, la pair-aidance comme ressource de l’équipe.',
      'Réflexion sur la place, les enjeux et les défis de la pair-aidance.',
      'Intention de la séance',
      'Amorce retenue',
    ]));

  it('lasts two hours, phase by phase (T01)', async () => {
    expect(templateById('T01')?.minutes).toBe(120);
    const words = ['disponibilité20 min', 'libre35 min', 'perspective45 min', 'synthèse20 min'];
    await says('T01', 'p1', words);
  });

  it('opens with the two questions of its source, to the letter', () =>
    says('T01', 'p1', [
      'Quelle situation récente vous a interpellé(e) dans votre rôle de pair-aidant(e) ?',
      'Quels enjeux rencontrez-vous dans votre intégration au sein de l’équipe ?',
    ]));

  it('receives a situation, a tension, a success or a difficulty, and reformulates', () =>
    says('T01', 'p2', [
      'situation marquante',
      'tension',
      'réussite',
      'difficulté',
      'Si je reformule',
      'Reformuler, questionner, écouter',
      'Thématiques qui émergent',
    ]));

  it('proposes themes by family, the place in the team first', () =>
    says('T01', 'p2', ['Place et équipe', 'légitimité', 'reconnaissance', 'réunion d’équipe']));

  it('looks at the team, tension and complementarity, levers, echoes and knowledge', () =>
    says('T01', 'p3', [
      'Quel enjeu de la pair-aidance cette situation met-elle en lumière',
      'Où se situent la tension et la complémentarité',
      'À quelle autre expérience',
      'Quelle stratégie serait tenable dans votre réalité de terrain',
      'Dynamiques d’équipe observées',
      'Savoirs expérientiels mobilisés',
      'Repères professionnels co-construits',
      'Leviers de légitimité et d’articulation',
    ]));

  it('keeps what the companion shares as proposed, never imposed', () =>
    says('T01', 'p3', [
      'Éclairage partagé par l’accompagnateur',
      'Proposé, non imposé',
      'Partager son expérience comme une lanterne, pas comme une route',
    ]));

  it('closes on learnings, lines of work, what stays open, and one word', () =>
    says('T01', 'p4', [
      'Un mot-clé, un ressenti ou une intuition issue de la séance',
      'Apprentissages',
      'Axes de travail',
      'À reprendre la prochaine fois',
      'Mot-clé de sortie',
    ]));
});

describe('the other steps of a cycle', () => {
  it('a group meets two hours and a half (T02)', async () => {
    expect(templateById('T02')?.minutes).toBe(150);
    await says('T02', 'p1', ['Météo du groupe', 'passer son tour est toujours possible']);
  });

  it('the preliminary talk parts the demand from the needs, and says what leaves (T03)', async () => {
    await says('T03', 'p1', ['Origine de la demande', 'pair-aidant', 'encadrement']);
    await says('T03', 'p2', ['Besoins exprimés', 'Sujets exclus']);
    await says('T03', 'p3', ['Ce qui sort du dispositif', 'danger grave et immédiat']);
  });

  it('the preliminary talk offers the four objectives of the framework (T03)', () =>
    says('T03', 'p4', [
      'Développer ses savoir-faire de pair-aidant.',
      'S’approprier une méthodologie d’identification des savoirs d’expérience.',
      'Questionner sa place dans une équipe pluriprofessionnelle',
      'Travailler sa posture de pair-aidance.',
    ]));

  it('the midpoint looks at recognition, and needs two agreements before a page leaves (T04)', async () => {
    await says('T04', 'p2', ['Proximité actuelle de chaque objectif', 'Déplacements observés']);
    await says('T04', 'p3', ['Signes d’intégration', 'Quelle tension mérite d’être portée']);
    await says('T04', 'p6', ['Page de transmission relue et validée']);
  });

  it('the last step asks what the team can do thanks to a peer (T05)', async () => {
    await says('T05', 'p2', ['Proximité finale des objectifs', 'Effets inattendus']);
    await says('T05', 'p4', [
      'Qu’est-ce que l’équipe sait faire, aujourd’hui, grâce à la présence',
    ]);
    await says('T05', 'p6', ['Contrôle d’anonymat']);
  });
});

describe('an individual session (T06)', () => {
  it('begins where the person is, and follows without imposing a direction', async () => {
    await says('T06', 'p1', ['Comment arrivez-vous aujourd’hui', 'Météo du jour', 'Mode de note']);
    await says('T06', 'p2', ['je marche avec toi, sans jugement', 'Cap choisi']);
  });

  it('names strengths and strategies, and goes round, over or waits', () =>
    says('T06', 'p3', [
      'Contourner, franchir ou attendre',
      'Forces et ressources nommées',
      'Stratégies efficaces repérées',
      'Thèmes de rétablissement',
    ]));

  it('asks about words that shrink, and notes stigma when it was spoken of', () =>
    says('T06', 'p3', ['qui vous rétrécissent', 'Stigmatisation / auto-stigmatisation abordée']));

  it('shares one’s own experience only where it serves the person', () =>
    says('T06', 'p3', ['Partage de mon vécu', 'Le vécu partagé sert la personne']));

  it('offers the themes of recovery beside free words', () =>
    says('T06', 'p3', ['espoir', 'identité', 'pouvoir d’agir']));

  it('ends with the smallest step, a tool used, or nothing decided', () =>
    says('T06', 'p4', [
      'Préférez-vous ne rien décider aujourd’hui',
      'Pas choisi',
      'Échéance souple',
      'Outil de psychoéducation utilisé',
      'Accompagner n’est pas faire à la place.',
    ]));
});

describe('the other meetings', () => {
  it('a crisis is presence first, then a relay with the person’s agreement (T07)', async () => {
    await says('T07', 'p1', ['Êtes-vous en sécurité', 'Danger immédiat']);
    await says('T07', 'p3', ['Relais activés', 'Accord de la personne pour ce partage']);
  });

  it('a decision is worded, weighed, and may be left undecided (T08)', async () => {
    await says('T08', 'p1', ['Décision formulée']);
    await says('T08', 'p2', ['Tableau des options', 'Et ne rien changer']);
    await says('T08', 'p4', ['essai', 'différé', 'pas à décider']);
  });

  it('a relative understands, goes through, and finds resources for oneself (T09)', async () => {
    await says('T09', 'p2', ['Questions du proche', 'Ressources remises']);
    await says('T09', 'p3', ['Racontez-moi la dernière scène qui vous a coûté']);
    await says('T09', 'p4', ['Ressources pour soi', 'Qui prend soin de vous']);
  });

  it('a first meeting says what it is and is not, and asks about other supports (T10)', async () => {
    await says('T10', 'p1', ['Préférez-vous que nous nous disions « tu » ou « vous »']);
    await says('T10', 'p2', ['Autres accompagnements en cours', 'psychothérapie']);
    await says('T10', 'p5', ['orientation']);
  });
});

describe('a practice analysis (T16)', () => {
  it('describes the action before anything else', () =>
    says('T16', 'p2', ['Déroulé de l’action', 'Demander « comment », éviter « pourquoi »']));

  it('asks for one’s own part in what happens, and keeps private life out', () =>
    says('T16', 'p3', [
      '« En quoi suis-je pour quelque chose dans ce qui m’arrive ? »',
      'Effet miroir',
      'Charge émotionnelle',
      'L’histoire personnelle et la vie intime n’ont pas à être exposées ici',
    ]));

  it('ends by taking care of oneself', () =>
    says('T16', 'p5', [
      'Que faites-vous pour vous dans l’heure qui suit',
      'Finir par ce qui tient',
    ]));
});

it('closes with nothing written at all', async () => {
  const template = templateById('T01') as Template;
  const bridge = installBridge(sessionBridge(sessionOf(template)));
  const at = { path: '/seances/$id', at: `/seances/${sessionUuid}` };
  await renderScreen(<SessionPage />, bridge, at);
  await userEvent.click(await screen.findByRole('button', { name: 'Clore la séance' }));
  expect(await screen.findByRole('heading', { name: 'Séance close' })).toBeVisible();
  expect(bridge.received('sessions.close')).toHaveLength(1);
  expect(bridge.received('sessions.saveEntry')).toEqual([]);
});

it('is caught when the words are those of another phase (control)', async () => {
  await expect(says('T01', 'p1', ['Mot-clé de sortie'])).rejects.toThrow();
});
