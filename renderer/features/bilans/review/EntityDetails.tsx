import { Split } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { contextOf } from '#shared/anonymise/review/context.ts';
import { kindOfEntity } from '#shared/anonymise/review/groups.ts';
import {
  type ReviewEntity,
  type ReviewMention,
  rangeText,
} from '#shared/anonymise/review/state.ts';
import { entityLabels } from '#shared/anonymise/types.ts';
import { limits } from '#shared/features/fields.ts';
import styles from './review.module.css';
import type { ReviewDesk } from './useReview.ts';

interface DetailsProps {
  readonly desk: ReviewDesk;
  readonly entity: ReviewEntity;
}

/** All that can be said of one entity: its replacement, its nature, its places, the next times. */
export function EntityDetails({ desk, entity }: DetailsProps) {
  const t = useT();
  const { act } = desk;
  const entityId = entity.id;
  const remember = (['ask', 'always', 'never'] as const).map((value) => ({
    value,
    label: t(`anonymise.review.details.rememberAs.${value}`),
  }));
  return (
    <div className={styles.details}>
      <Replacement desk={desk} entity={entity} />
      <Select
        label={t('anonymise.review.details.label')}
        options={entityLabels.map((value) => ({
          value,
          label: t(`anonymise.review.labels.${value}`),
        }))}
        value={entity.label}
        onChange={(label) => act({ type: 'relabel', entityId, label })}
      />
      <Select
        label={t('anonymise.review.details.remember')}
        options={remember}
        value={entity.remember ?? 'ask'}
        onChange={(as) => act({ type: 'remember', entityId, as: as === 'ask' ? null : as })}
      />
      <Merge desk={desk} entity={entity} />
      <h4>{t('anonymise.review.details.places')}</h4>
      <ul className={styles.places}>
        {entity.mentions.map((mention) => (
          <Place key={mention.id} desk={desk} entity={entity} mention={mention} />
        ))}
      </ul>
    </div>
  );
}

function Replacement({ desk, entity }: DetailsProps) {
  const t = useT();
  const chosen = entity.replacement?.kind === 'text' ? entity.replacement.text : '';
  const [text, setText] = useState(chosen);
  const edit = (replacement: ReviewEntity['replacement']) =>
    desk.act({ type: 'edit', entityId: entity.id, replacement });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') edit({ kind: 'text', text: text.trim() });
      }}
    >
      <TextField
        label={t('anonymise.review.details.replacement')}
        help={t('anonymise.review.details.replacementHelp')}
        value={text}
        onChange={setText}
        maxLength={limits.title}
      />
      <div className={styles.buttons}>
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t('anonymise.review.details.keepReplacement')}
        </Button>
        {chosen === '' ? null : (
          <Button
            look="plain"
            onPress={() => {
              setText('');
              edit(null);
            }}
          >
            {t('anonymise.review.details.proposal')}
          </Button>
        )}
      </div>
    </form>
  );
}

const none = '-';

function Merge({ desk, entity }: DetailsProps) {
  const t = useT();
  const others = desk.state.content.entities.filter(
    (other) => other.id !== entity.id && kindOfEntity(other) === kindOfEntity(entity),
  );
  if (others.length === 0) return null;
  const nameOf = ({ mentions: [first] }: ReviewEntity) =>
    first === undefined ? '' : rangeText(desk.state, first);
  return (
    <Select
      label={t('anonymise.review.details.merge')}
      options={[
        { value: none, label: t('anonymise.review.details.mergeNone') },
        ...others.map((other) => ({ value: other.id, label: nameOf(other) })),
      ]}
      value={none}
      onChange={(into) => {
        if (into !== none) desk.act({ type: 'merge', into, from: [entity.id] });
      }}
    />
  );
}

function Place({ desk, entity, mention }: DetailsProps & { readonly mention: ReviewMention }) {
  const t = useT();
  const { before, text, after } = contextOf(desk.state, mention);
  const here = mention.here === null || mention.here === 'pending' ? 'everywhere' : mention.here;
  return (
    <li className={styles.place}>
      <p className={styles.context} lang="fr">
        {`…${before}`}
        <b>{text}</b>
        {`${after}…`}
      </p>
      <Select
        label={t('anonymise.review.details.here', { text })}
        options={(['everywhere', 'accepted', 'rejected'] as const).map((value) => ({
          value,
          label: t(`anonymise.review.details.hereAs.${value}`),
        }))}
        value={here}
        onChange={(next) =>
          desk.act({
            type: 'decideHere',
            mentionIds: [mention.id],
            decision: next === 'everywhere' ? null : next,
          })
        }
      />
      {entity.mentions.length > 1 ? (
        <div>
          <Button
            look="plain"
            icon={Split}
            onPress={() =>
              desk.act({ type: 'split', entityId: entity.id, mentionIds: [mention.id] })
            }
          >
            {t('anonymise.review.details.split')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
