import { ChevronDown, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contextOf } from '#shared/anonymise/review/context.ts';
import { isDecided, kindOfEntity } from '#shared/anonymise/review/groups.ts';
import { mentionDecision, type ReviewEntity, rangeText } from '#shared/anonymise/review/state.ts';
import { EntityDetails } from './EntityDetails.tsx';
import styles from './review.module.css';
import type { ReviewDesk } from './useReview.ts';

interface EntityRowProps {
  readonly desk: ReviewDesk;
  readonly entity: ReviewEntity;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One name, place or date: what it becomes, and the decision for all its places. */
export function EntityRow({ desk, entity, open, onToggle }: EntityRowProps) {
  const t = useT();
  const first = entity.mentions[0];
  if (first === undefined) return null;
  const text = rangeText(desk.state, first);
  const { before, after } = contextOf(desk.state, first);
  const decide = (decision: 'accepted' | 'rejected') =>
    desk.act({ type: 'decide', entityIds: [entity.id], decision });
  return (
    <li
      className={styles.row}
      data-row={entity.id}
      data-waiting={!isDecided(entity)}
      data-kind={kindOfEntity(entity)}
    >
      <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
        <Icon of={open ? ChevronDown : ChevronRight} />
        <span>
          <strong lang="fr">{text}</strong> <Becomes desk={desk} entity={entity} />
          <span className={styles.aside}>
            {t(`anonymise.review.labels.${entity.label}`)} ·{' '}
            {t('anonymise.review.times', { count: entity.mentions.length })} ·{' '}
            <StateWord entity={entity} />
          </span>
        </span>
      </button>
      <p className={styles.context} lang="fr">
        {`…${before}`}
        <b>{text}</b>
        {`${after}…`}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={EyeOff}
          look={entity.decision === 'accepted' ? 'primary' : 'quiet'}
          aria-label={t('anonymise.review.hideNamed', { text })}
          aria-pressed={entity.decision === 'accepted'}
          onPress={() => decide('accepted')}
        >
          {t('anonymise.review.hide')}
        </Button>
        <Button
          icon={Eye}
          look={entity.decision === 'rejected' ? 'primary' : 'quiet'}
          aria-label={t('anonymise.review.leaveNamed', { text })}
          aria-pressed={entity.decision === 'rejected'}
          onPress={() => decide('rejected')}
        >
          {t('anonymise.review.leave')}
        </Button>
      </div>
      {open ? <EntityDetails key={entity.label} desk={desk} entity={entity} /> : null}
    </li>
  );
}

type OfEntity = Pick<EntityRowProps, 'entity'>;

function StateWord({ entity }: OfEntity) {
  const t = useT();
  const decisions = new Set(entity.mentions.map((mention) => mentionDecision(entity, mention)));
  const [only = 'pending'] = decisions;
  const state = decisions.has('pending') ? 'pending' : decisions.size > 1 ? 'mixed' : only;
  return <span data-state={state}>{t(`anonymise.review.state.${state}`)}</span>;
}

/** What the vault says its first hidden place becomes. */
function Becomes({ desk, entity }: OfEntity & Pick<ReviewDeskProps, 'desk'>) {
  const t = useT();
  const replacement = replacementOf(desk, entity);
  if (replacement === null) return null;
  return (
    <em className={styles.becomes}>
      {replacement === ''
        ? t('anonymise.review.gone')
        : t('anonymise.review.becomes', { text: replacement })}
    </em>
  );
}

interface ReviewDeskProps {
  readonly desk: ReviewDesk;
}

/** Null while none of its places is hidden. */
export function replacementOf({ view }: ReviewDesk, entity: ReviewEntity): string | null {
  const hidden = entity.mentions.find((one) => mentionDecision(entity, one) === 'accepted');
  if (hidden === undefined) return null;
  const pieces = view.final.find(({ id }) => id === hidden.textId)?.pieces ?? [];
  const piece = pieces.find((one) => one.oldStart < hidden.end && one.oldEnd > hidden.start);
  return piece?.text ?? null;
}
