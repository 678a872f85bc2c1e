import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Archive, ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { HideButton } from '#renderer/app/HideButton.tsx';
import { paths } from '#renderer/app/paths.ts';
import { AnswerBook, openBook } from '#renderer/guided/answer-book.ts';
import { useBook } from '#renderer/guided/useBook.ts';
import { useEntry } from '#renderer/guided/useEntry.ts';
import { useSaving } from '#renderer/guided/useSaving.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card as Sheet } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { MarginNote } from '#renderer/ui/MarginNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import { type CardId, cardId } from '#shared/features/fields.ts';
import type { Card } from '#shared/features/knowledge.ts';
import type { FieldKind } from '#shared/templates/kinds.ts';
import { fieldWithRole } from '#shared/templates/schema.ts';
import { CardSteps } from './CardSteps.tsx';

/** `/ressources/fiches/$id`: one card, its five steps on one page. */
export function CardPage() {
  const t = useT();
  const parsed = cardId.safeParse(useParams({ strict: false }).id);
  if (parsed.success) return <OpenedCard key={parsed.data} id={parsed.data} />;
  return (
    <Page title={t('knowledge.eyebrow')}>
      <ErrorNote error={new AppError('not-found')} />
    </Page>
  );
}

function OpenedCard({ id }: { id: CardId }) {
  const t = useT();
  const book = useBook(() => openBook(id, () => new AnswerBook(id, saver(id))), 'knowledge');
  const { data, error } = useRead(api.knowledge.get, { id }, { keepAfter: false });
  if (data) return <SeededCard card={data} book={book} />;
  return <Page title={t('knowledge.eyebrow')}>{error ? <ErrorNote error={error} /> : null}</Page>;
}

const saver =
  (id: CardId) => (place: { readonly phaseId: string; readonly fieldId: string }, value: unknown) =>
    call(api.knowledge.saveAnswer, { id, ...place, value: value as never });

function SeededCard({ card, book }: { card: Card; book: AnswerBook }) {
  const t = useT();
  useState(() => book.seed(card.answers));
  const { saving, error } = useSaving(book);
  return (
    <Page
      eyebrow={t('knowledge.eyebrow')}
      title={useStatement(card, book) || t('knowledge.unnamed')}
      actions={
        <>
          <SaveState state={saving} />
          <LinkButton to={paths.library} look="plain" icon={ArrowLeft}>
            {t('knowledge.back')}
          </LinkButton>
          <SetAside id={card.id} />
          <HideButton />
        </>
      }
      margin={<CardMargin card={card} />}
    >
      {error ? <ErrorNote error={error} /> : null}
      <CardSteps template={card.template} book={book} />
    </Page>
  );
}

const noStatement: FieldKind = { type: 'shortText', limit: 1 };

/** The statement as it is being written: the card’s own name. */
function useStatement({ template }: Card, book: AnswerBook): string {
  const found = fieldWithRole(template, 'knowledgeStatement');
  const place = { phaseId: found?.phase.id ?? '', fieldId: found?.field.id ?? '' };
  const [value] = useEntry(book, found?.field.kind ?? noStatement, place);
  return String(value).trim();
}

function SetAside({ id }: { id: CardId }) {
  const t = useT();
  const navigate = useNavigate();
  const command = useCommand(api.knowledge.discard);
  async function discard(): Promise<void> {
    await command.mutateAsync({ id });
    await navigate({ to: paths.library });
    showToast(t('knowledge.discarded'), () => {
      void call(api.knowledge.restore, { id }).catch(() => undefined);
    });
  }
  return (
    <Button look="plain" icon={Archive} onPress={() => void discard().catch(() => undefined)}>
      {t('library.setAside')}
    </Button>
  );
}

function CardMargin({ card: { mobilised } }: { card: Card }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <MarginNote title={t('knowledge.margin')}>{t('knowledge.marginText')}</MarginNote>
      {mobilised.length > 0 ? (
        <Sheet title={t('knowledge.mobilised')} look="slim">
          <ul>
            {mobilised.map(({ id, pathway, heldOn }) => (
              <li key={id}>
                <Link to={paths.session(id)}>
                  {t('knowledge.session', { pathway, day: dayInWords(language, heldOn, 'long') })}
                </Link>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
    </>
  );
}
