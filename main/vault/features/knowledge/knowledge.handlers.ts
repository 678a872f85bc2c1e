import { answerField } from '#main/vault/answers/answer-field.ts';
import { currentTemplate } from '#main/vault/answers/current-template.ts';
import { freezeTemplate, readFrozenTemplate } from '#main/vault/answers/frozen-templates.sql.ts';
import { parseAnswer } from '#main/vault/answers/parse-answer.ts';
import { now } from '#main/vault/clock.ts';
import type { FeatureHandlers } from '#main/vault/handler.ts';
import { cardId } from '#shared/features/fields.ts';
import type { CardSummary } from '#shared/features/knowledge.ts';
import type { FieldRole } from '#shared/templates/roles.ts';
import { fieldWithRole, type Template } from '#shared/templates/schema.ts';
import {
  changeCard,
  insertCard,
  readAnswers,
  readCard,
  readCards,
  readMobilised,
  type StoredCard,
  writeAnswer,
} from './cards.sql.ts';

/** « Fiche Savoir expérientiel » : vécu → ce que j’ai fait → énoncé → conditions → usage. */
const method = 'J06';

type Answers = Awaited<ReturnType<typeof readAnswers>>;

export const knowledgeHandlers: FeatureHandlers<'knowledge'> = {
  list: async (tx) => {
    const cards = await readCards(tx);
    const answers = await readAnswers(
      tx,
      cards.map(({ id }) => id),
    );
    const found: CardSummary[] = [];
    for (const card of cards) {
      const template = await readFrozenTemplate(tx, card.template);
      found.push(summaryOf(card, template, answers));
    }
    return found;
  },

  get: async (tx, { id }) => {
    const card = await readCard(tx, id);
    const answers = await readAnswers(tx, [id]);
    return {
      id,
      template: await readFrozenTemplate(tx, card.template),
      answers: answers.map(({ phaseId, fieldId, value, updatedAt }) => ({
        ...{ phaseId, fieldId, value, updatedAt },
      })),
      mobilised: await readMobilised(tx, id),
    };
  },

  create: async (tx) => {
    const template = await currentTemplate(tx, method);
    await freezeTemplate(tx, template);
    const id = cardId.parse(globalThis.crypto.randomUUID());
    await insertCard(tx, { id, template }, now());
    return { id };
  },

  saveAnswer: async (tx, { id, phaseId, fieldId, value }) => {
    const card = await readCard(tx, id);
    const field = answerField(await readFrozenTemplate(tx, card.template), { phaseId, fieldId });
    const savedAt = now();
    const parsed = parseAnswer(field, value);
    const answer = parsed && field ? { class: field.class, ...parsed } : null;
    await writeAnswer(tx, { cardId: id, phaseId, fieldId }, answer, savedAt);
    await changeCard(tx, id, { updated_at: savedAt });
    return { savedAt };
  },

  discard: async (tx, { id }) => {
    await readCard(tx, id);
    await changeCard(tx, id, { discarded_at: now() });
    return null;
  },

  restore: async (tx, { id }) => {
    await changeCard(tx, id, { discarded_at: null });
    return null;
  },
};

/** Fields are found by role: the origin of a card, which is never shared, is not even looked at. */
function summaryOf({ id, updatedAt }: StoredCard, template: Template, all: Answers): CardSummary {
  const answers = all.filter((answer) => answer.cardId === id);
  const said = (role: FieldRole) => {
    const found = fieldWithRole(template, role);
    const answer = answers.find(
      ({ phaseId, fieldId }) => phaseId === found?.phase.id && fieldId === found.field.id,
    );
    return answer?.plain.trim() ?? '';
  };
  return {
    id: cardId.parse(id),
    statement: said('knowledgeStatement'),
    sharing: said('sharingLevel') || null,
    updatedAt,
  };
}
