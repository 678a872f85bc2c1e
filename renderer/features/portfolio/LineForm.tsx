import { type FormEvent, useState } from 'react';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import { AppError } from '#shared/errors.ts';
import { limits } from '#shared/features/fields.ts';
import {
  type PortfolioDraft,
  type PortfolioLine,
  portfolioDraft,
  portfolioKind,
} from '#shared/features/portfolio.ts';
import styles from './portfolio.module.css';

type Form = Omit<PortfolioDraft, 'endedOn' | 'minutes'> & {
  readonly endedOn: string;
  /** As typed: « 1,5 ». */
  readonly hours: string;
};

const blank: Form = {
  kind: 'training',
  title: '',
  place: '',
  beganOn: '',
  endedOn: '',
  hours: '',
  learned: '',
};

function formOf({ endedOn, minutes, ...rest }: PortfolioLine): Form {
  const hours = minutes === null ? '' : String(minutes / 60).replace('.', ',');
  return { ...rest, endedOn: endedOn ?? '', hours };
}

function read({ endedOn, hours, ...rest }: Form) {
  const typed = hours.trim().replace(',', '.');
  const minutes = typed === '' ? null : Math.round(Number(typed) * 60);
  return portfolioDraft.safeParse({ ...rest, endedOn: endedOn || null, minutes });
}

interface LineFormProps {
  /** Null: a new one. */
  readonly line: PortfolioLine | null;
  readonly onDone: () => void;
}

/** One line of the way: what, where, when, and what stays of it. */
export function LineForm({ line, onDone }: LineFormProps) {
  const t = useT();
  const draft = useDraft<Form>(`portfolio:${line?.id ?? 'new'}`, line ? formOf(line) : blank);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<AppError | null>(null);
  const { value } = draft;
  const parsed = read(value);
  const change = (part: Partial<Form>) => draft.set({ ...value, ...part });
  const faulty = (field: string) =>
    tried && !parsed.success && parsed.error.issues.some(({ path }) => path[0] === field);
  async function leave(): Promise<void> {
    await draft.discard();
    onDone();
  }
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!parsed.success) return;
    try {
      if (line) await call(api.portfolio.update, { ...parsed.data, id: line.id });
      else await call(api.portfolio.add, parsed.data);
      await leave();
    } catch (error) {
      setFailure(error instanceof AppError ? error : new AppError('internal'));
    }
  }
  if (!draft.ready) return null;
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Choice
        label={t('portfolio.kind')}
        options={portfolioKind.options.map((kind) => ({
          value: kind,
          label: t(`portfolio.kinds.${kind}`),
        }))}
        value={value.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('portfolio.title')}
        name="portfolio.title"
        maxLength={limits.title}
        value={value.title}
        onChange={(title) => change({ title })}
        error={faulty('title') ? t('portfolio.errors.title') : undefined}
      />
      <When value={value} onChange={change} faulty={faulty} />
      <TextField
        label={t('portfolio.place')}
        name="portfolio.place"
        optional
        maxLength={limits.title}
        value={value.place}
        onChange={(place) => change({ place })}
      />
      <TextArea
        label={t('portfolio.learned')}
        name="portfolio.learned"
        optional
        rows={3}
        maxLength={limits.shortText}
        value={value.learned}
        onChange={(learned) => change({ learned })}
      />
      {failure ? <ErrorNote error={failure} /> : null}
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

interface WhenProps {
  readonly value: Form;
  readonly onChange: (part: Partial<Form>) => void;
  readonly faulty: (field: string) => boolean;
}

function When({ value, onChange, faulty }: WhenProps) {
  const t = useT();
  return (
    <div className={styles.when}>
      <DateField
        label={t('portfolio.beganOn')}
        value={value.beganOn}
        onChange={(beganOn) => onChange({ beganOn })}
        error={faulty('beganOn') ? t('portfolio.errors.beganOn') : undefined}
      />
      <DateField
        label={t('portfolio.endedOn')}
        optional
        value={value.endedOn}
        onChange={(endedOn) => onChange({ endedOn })}
        error={faulty('endedOn') ? t('portfolio.errors.endedOn') : undefined}
      />
      <TextField
        label={t('portfolio.hours')}
        name="portfolio.hours"
        optional
        help={t('portfolio.hoursHelp')}
        value={value.hours}
        onChange={(hours) => onChange({ hours })}
        error={faulty('minutes') ? t('portfolio.errors.hours') : undefined}
      />
    </div>
  );
}
