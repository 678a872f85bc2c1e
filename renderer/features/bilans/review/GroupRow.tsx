import { ChevronDown, ChevronRight, Eye, EyeOff } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { DecisionGroup } from '#shared/anonymise/review/groups.ts';
import {
  type Decision,
  mentionDecision,
  type ReviewEntity,
  rangeText,
} from '#shared/anonymise/review/state.ts';
import styles from './review.module.css';
import type { ReviewDesk } from './useReview.ts';

interface GroupRowProps {
  readonly desk: ReviewDesk;
  readonly group: DecisionGroup;
  readonly members: readonly ReviewEntity[];
  /** Its members one by one, for whoever wants to decide apart. */
  readonly children: ReactNode;
}

/** Several names, places or dates under one decision; each can be opened and decided apart. */
export function GroupRow({ desk, group, members, children }: GroupRowProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const words = members.flatMap(({ mentions: [first] }) =>
    first === undefined ? [] : [rangeText(desk.state, first)],
  );
  const text = [...new Set(words)].join(', ');
  const { entityIds } = group;
  const decide = (decision: Decision) => desk.act({ type: 'decide', entityIds, decision });
  const all = sharedDecision(members);
  return (
    <>
      <li
        className={styles.row}
        data-row={group.id}
        data-waiting={!group.decided}
        data-kind={group.kind}
      >
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon of={open ? ChevronDown : ChevronRight} />
          <span>
            <strong lang="fr">{text}</strong>{' '}
            <span className={styles.aside}>
              {t('anonymise.review.oneByOne', { count: members.length })} ·{' '}
              {t(all === 'mixed' ? 'anonymise.review.apart' : `anonymise.review.state.${all}`)}
            </span>
          </span>
        </button>
        <div className={styles.buttons}>
          <Button
            icon={EyeOff}
            look={all === 'accepted' ? 'primary' : 'quiet'}
            aria-label={t('anonymise.review.hideNamed', { text })}
            aria-pressed={all === 'accepted'}
            onPress={() => decide('accepted')}
          >
            {t('anonymise.review.hideKind')}
          </Button>
          <Button
            icon={Eye}
            look={all === 'rejected' ? 'primary' : 'quiet'}
            aria-label={t('anonymise.review.leaveNamed', { text })}
            aria-pressed={all === 'rejected'}
            onPress={() => decide('rejected')}
          >
            {t('anonymise.review.leaveKind')}
          </Button>
        </div>
      </li>
      {open ? children : null}
    </>
  );
}

/** What was decided of all of them; `pending` while one of them waits. */
function sharedDecision(members: readonly ReviewEntity[]): Decision | 'mixed' {
  const decisions = new Set(
    members.flatMap((entity) => entity.mentions.map((each) => mentionDecision(entity, each))),
  );
  const [only = 'pending'] = decisions;
  if (decisions.has('pending')) return 'pending';
  return decisions.size > 1 ? 'mixed' : only;
}
