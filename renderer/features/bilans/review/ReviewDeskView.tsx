import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleDashed, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { SaveState } from '#renderer/ui/SaveState.tsx';
import type { Review } from '#shared/features/reviews.ts';
import { AddName } from './AddName.tsx';
import { Doubts } from './Doubts.tsx';
import { FoundList } from './FoundList.tsx';
import { OptionsCard } from './OptionsCard.tsx';
import { RemainsCard } from './RemainsCard.tsx';
import { RememberedCard } from './RememberedCard.tsx';
import { ReviewedText } from './ReviewedText.tsx';
import { ReviewShortcuts } from './ReviewShortcuts.tsx';
import styles from './review.module.css';
import { type ReviewDesk, useReview } from './useReview.ts';

/** Text and names side by side; what waits is said at the top. */
export function ReviewDeskView({ review }: { readonly review: Review }) {
  const t = useT();
  const mask = useMask();
  const desk = useReview(review);
  const forget = useCommand(api.reviews.forget);
  const [active, setActive] = useState<string | null>(null);
  const [words, setWords] = useState('');
  useHistoryKeys(desk);
  const { state, view, saving } = desk;
  const error = desk.error ?? forget.error;
  return (
    <Page
      width="full"
      eyebrow={
        <>
          <Link to={paths.bilans}>{t('bilans.title')}</Link>
          {' · '}
          <Link to={paths.bilan(review.id)}>{mask(review.pathway.title)}</Link>
        </>
      }
      title={t('anonymise.review.title')}
      actions={
        <>
          <SaveState state={saving} />
          <Button icon={Undo2} isDisabled={state.past.length === 0} onPress={desk.undo}>
            {t('anonymise.review.undo')}
          </Button>
          <Button icon={Redo2} isDisabled={state.future.length === 0} onPress={desk.redo}>
            {t('anonymise.review.redo')}
          </Button>
          <LinkButton to={paths.bilan(review.id)}>{t('anonymise.review.back')}</LinkButton>
        </>
      }
    >
      {error ? <ErrorNote error={error} /> : null}
      <p className={styles.intro}>
        {t(state.texts.length === 0 ? 'anonymise.review.noLines' : 'anonymise.review.intro')}
      </p>
      <div className={styles.top}>
        <Standing desk={desk} />
        <ReviewShortcuts />
      </div>
      <div className={styles.columns}>
        <ReviewedText state={state} final={view.final} active={active} onSelect={setWords} />
        <div className={styles.side}>
          <FoundList desk={desk} onActive={setActive} />
          <Doubts desk={desk} onActive={setActive} />
          <AddName desk={desk} words={words} onWords={setWords} />
        </div>
      </div>
      <div className={styles.after}>
        <OptionsCard desk={desk} />
        <div className={styles.side}>
          <RemainsCard remains={view.remains} />
          <RememberedCard names={review.remembered} onForget={(text) => forget.mutate({ text })} />
        </div>
      </div>
    </Page>
  );
}

/** How many decisions wait, said aloud as it changes. */
function Standing({ desk: { waiting, ready } }: { readonly desk: ReviewDesk }) {
  const t = useT();
  return (
    <p role="status" className={styles.standing} data-ready={ready || undefined}>
      <Icon of={ready ? CircleCheck : CircleDashed} />
      <span>
        {waiting > 0
          ? t('anonymise.review.waiting', { count: waiting })
          : t(ready ? 'anonymise.review.ready' : 'anonymise.review.blockers.scanNeeded')}
      </span>
    </p>
  );
}

const typing = 'input:not([type="radio"]), textarea, [contenteditable="true"]';

/** Ctrl+Z and Ctrl+Maj+Z, wherever one is but in a field: there they undo what one types. */
function useHistoryKeys({ undo, redo }: ReviewDesk): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const { key, ctrlKey, metaKey, shiftKey, target } = event;
      if (!(ctrlKey || metaKey) || key.toLowerCase() !== 'z') return;
      if (target instanceof Element && target.closest(typing)) return;
      event.preventDefault();
      if (shiftKey) redo();
      else undo();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
