import { Check, EyeOff } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { contextOf } from '#shared/anonymise/review/context.ts';
import { formKey } from '#shared/anonymise/review/start.ts';
import { type ReviewState, type ReviewSuspect, rangeText } from '#shared/anonymise/review/state.ts';
import styles from './review.module.css';
import { onRowKey } from './row-keys.ts';
import type { ReviewDesk } from './useReview.ts';

interface DoubtsProps {
  readonly desk: ReviewDesk;
  readonly onActive: (owner: string) => void;
}

/** Doubts that are written alike: one decision for all of them. */
interface Doubt {
  readonly form: string;
  readonly text: string;
  readonly suspects: readonly [ReviewSuspect, ...ReviewSuspect[]];
}

/** « Doutes à trancher »: a checklist that must be empty before anything leaves. */
export function Doubts({ desk, onActive }: DoubtsProps) {
  const t = useT();
  const { suspects } = desk.state.content;
  const doubts = alike(
    desk.state,
    suspects.filter(({ settled }) => !settled),
  );
  const read = alike(
    desk.state,
    suspects.filter(({ settled }) => settled),
  );
  const ids = (of: readonly Doubt[]) => of.flatMap((each) => each.suspects.map(({ id }) => id));
  const byForm = (form: string) => doubts.filter((doubt) => doubt.form === form);
  const settle = (of: readonly Doubt[]) => desk.act({ type: 'settle', suspectIds: ids(of) });
  const hide = (of: readonly Doubt[]) =>
    desk.act(...of.map(({ suspects: [first] }) => asEntity(first)));
  return (
    <Card
      title={t('anonymise.review.doubts.title', { count: doubts.length })}
      tone={doubts.length > 0 ? 'straw' : 'paper'}
    >
      {doubts.length === 0 ? <p>{t('anonymise.review.doubts.none')}</p> : null}
      <ul
        className={styles.rows}
        onKeyDownCapture={(event) =>
          onRowKey(event, {
            onHide: (form) => hide(byForm(form)),
            onLeave: (form) => settle(byForm(form)),
          })
        }
      >
        {doubts.map((doubt) => (
          <DoubtRow
            key={doubt.form}
            desk={desk}
            doubt={doubt}
            onSettle={() => settle([doubt])}
            onHide={() => hide([doubt])}
            onActive={onActive}
          />
        ))}
      </ul>
      {doubts.length > 1 ? (
        <div>
          <Button look="plain" onPress={() => settle(doubts)}>
            {t('anonymise.review.doubts.settleAll')}
          </Button>
        </div>
      ) : null}
      {read.length > 0 ? (
        <details className={styles.read}>
          <summary>{t('anonymise.review.doubts.read', { count: read.length })}</summary>
          <p lang="fr">{read.map(({ text }) => text).join(', ')}</p>
        </details>
      ) : null}
    </Card>
  );
}

const asEntity = ({ id, reason }: ReviewSuspect) =>
  ({
    type: 'suspectIsEntity',
    suspectId: id,
    label: reason === 'digits' ? 'ID' : 'PERSON',
    into: null,
    everywhere: true,
  }) as const;

interface DoubtRowProps extends DoubtsProps {
  readonly doubt: Doubt;
  readonly onSettle: () => void;
  readonly onHide: () => void;
}

function DoubtRow({ desk, doubt, onSettle, onHide, onActive }: DoubtRowProps) {
  const t = useT();
  const { text, form, suspects } = doubt;
  const [first] = suspects;
  const { before, after } = contextOf(desk.state, first);
  return (
    <li
      className={styles.row}
      data-row={form}
      data-waiting="true"
      data-kind="suspects"
      onFocusCapture={() => onActive(first.id)}
    >
      <p>
        <strong lang="fr">{text}</strong>{' '}
        <span className={styles.aside}>
          {t(`anonymise.review.suspects.${first.reason}`)} ·{' '}
          {t('anonymise.review.times', { count: suspects.length })}
        </span>
      </p>
      <p className={styles.context} lang="fr">
        {`…${before}`}
        <b>{text}</b>
        {`${after}…`}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={Check}
          aria-label={t('anonymise.review.doubts.settleNamed', { text })}
          onPress={onSettle}
        >
          {t('anonymise.review.doubts.settle')}
        </Button>
        <Button
          icon={EyeOff}
          aria-label={t('anonymise.review.hideNamed', { text })}
          onPress={onHide}
        >
          {t('anonymise.review.hide')}
        </Button>
      </div>
    </li>
  );
}

function alike(state: ReviewState, suspects: readonly ReviewSuspect[]): Doubt[] {
  const doubts = new Map<string, Doubt>();
  for (const suspect of suspects) {
    const text = rangeText(state, suspect);
    const form = formKey(text) || text;
    const known = doubts.get(form);
    doubts.set(
      form,
      known
        ? { ...known, suspects: [...known.suspects, suspect] }
        : { form, text, suspects: [suspect] },
    );
  }
  return [...doubts.values()];
}
