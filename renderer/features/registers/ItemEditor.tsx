import { type FormEvent, useState } from 'react';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { TagField } from '#renderer/ui/TagField.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { AppError } from '#shared/errors.ts';
import {
  author,
  type RegisterBody,
  type RegisterKind,
  registerBody,
  registerLimits,
} from '#shared/features/registers.ts';
import { nearnessWords } from '#shared/rules/register/states.ts';
import { details } from './kinds.ts';
import { OtherWordings } from './OtherWordings.tsx';
import styles from './registers.module.css';

interface ItemEditorProps {
  readonly draftKey: string;
  readonly kind: RegisterKind;
  readonly initial: RegisterBody;
  /** Statements one can start from. */
  readonly proposals?: readonly string[];
  readonly onSubmit: (body: RegisterBody) => Promise<void>;
  readonly onDone: () => void;
}

/** Writes or rephrases an item; what was said before stays among its wordings. */
export function ItemEditor(props: ItemEditorProps) {
  const { draftKey, kind, initial, proposals = [], onSubmit, onDone } = props;
  const t = useT();
  const draft = useDraft(draftKey, initial);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { value } = draft;
  const change = (part: Partial<RegisterBody>) => draft.set({ ...value, ...part });
  async function leave(): Promise<void> {
    await draft.discard();
    onDone();
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    const others = value.others.filter(({ text }) => text.trim() !== '');
    const parsed = registerBody.safeParse({ ...value, others });
    if (!parsed.success) return;
    try {
      await onSubmit(parsed.data);
      await leave();
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    }
  }
  if (!draft.ready) return null;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {proposals.length > 0 && value.statement === '' ? (
        <Proposals statements={proposals} onPick={(statement) => change({ statement })} />
      ) : null}
      <TextArea
        label={t('registers.label.statement')}
        name={`${draftKey}.statement`}
        rows={2}
        autoFocus
        maxLength={registerLimits.statement}
        value={value.statement}
        onChange={(statement) => change({ statement })}
        error={tried && value.statement.trim() === '' ? t('registers.statementMissing') : undefined}
      />
      {details[kind].map(({ property, label }) => (
        <TextField
          key={property}
          label={t(label)}
          name={`${draftKey}.${property}`}
          optional
          maxLength={registerLimits.cell}
          value={value[property]}
          onChange={(text) => change({ [property]: text })}
        />
      ))}
      {kind === 'objective' ? <Scale value={value} tried={tried} onChange={change} /> : null}
      <WhoSaid value={value} onChange={change} />
      {kind === 'landmark' ? (
        <OtherWordings
          name={`${draftKey}.others`}
          value={value.others}
          onChange={(others) => change({ others })}
        />
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
        <Button look="plain" onPress={() => void leave().catch(() => onDone())}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly value: RegisterBody;
  readonly onChange: (part: Partial<RegisterBody>) => void;
}

function WhoSaid({ value, onChange }: PartProps) {
  const t = useT();
  const options = (['none', ...author.options] as const).map((who) => ({
    value: who,
    label: t(`registers.author.${who}`),
  }));
  return (
    <Choice
      label={t('registers.label.author')}
      options={options}
      value={value.author ?? 'none'}
      onChange={(who) => onChange({ author: who === 'none' ? null : who })}
    />
  );
}

function Scale({ value, tried, onChange }: PartProps & { readonly tried: boolean }) {
  const t = useT();
  const one = value.scale.length === 1;
  return (
    <>
      <TagField
        label={t('registers.scale.label')}
        help={t('registers.scale.help', { words: nearnessWords.join(', ') })}
        optional
        maxLength={registerLimits.scaleWord}
        value={value.scale}
        onChange={(scale) => onChange({ scale: scale.slice(0, registerLimits.scaleWords) })}
      />
      {tried && one ? <p role="alert">{t('registers.scale.one')}</p> : null}
    </>
  );
}

interface ProposalsProps {
  readonly statements: readonly string[];
  readonly onPick: (statement: string) => void;
}

/** The objectives of the framework: an invitation, in its own words. */
function Proposals({ statements, onPick }: ProposalsProps) {
  const t = useT();
  return (
    <GroupFrame role="group" label={t('registers.framework')}>
      <div className={styles.proposals}>
        {statements.map((statement) => (
          <Button key={statement} onPress={() => onPick(statement)}>
            {statement}
          </Button>
        ))}
      </div>
    </GroupFrame>
  );
}
