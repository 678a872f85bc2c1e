import { type FormEvent, useState } from 'react';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { AppError } from '#shared/errors.ts';
import type { Pathway, PathwayDraft, PathwayKind } from '#shared/features/pathways.ts';
import { type Audience, personDraft } from '#shared/features/persons.ts';
import { CompanionPicker } from './CompanionPicker.tsx';
import { RhythmFields, WordFields } from './PathwayFields.tsx';
import { draftOf, type FormProblems, type PathwayForm, problemsOf } from './pathway-form.ts';
import styles from './pathways.module.css';
import { WayChoice } from './WayFields.tsx';

interface PathwayEditorProps {
  /** Names the draft: `pathway:new`, `pathway:<id>`. */
  readonly draftKey: string;
  readonly initial: PathwayForm;
  readonly known: readonly Pathway['companions'][number][];
  /** A path begun keeps its way of accompanying. */
  readonly fixedWay?: boolean;
  /** Keeps the pathway, then goes on. */
  readonly onSubmit: (draft: PathwayDraft) => Promise<() => Promise<void>>;
  readonly onCancel: () => Promise<void>;
}

const none: FormProblems = new Set();

/** Whom somebody new most likely is (source 003, « À qui s’adresse cet accompagnement ? »). */
const audienceOf: Record<PathwayKind, Audience> = {
  coConstruction: 'peer',
  accompaniment: 'concerned',
  relative: 'relative',
  practice: 'peer',
  moments: 'concerned',
};

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal');
}

/** The form of a pathway, new or not; what is typed waits in the vault until it is submitted. */
export function PathwayEditor(props: PathwayEditorProps) {
  const { draftKey, initial, known, fixedWay, onSubmit, onCancel } = props;
  const t = useT();
  const draft = useDraft<PathwayForm>(draftKey, initial);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [created, setCreated] = useState<Pathway['companions']>([]);
  const all = [...known, ...created.filter(({ id }) => !known.some((each) => each.id === id))];
  // A draft left by an earlier version of the form lacks what the form has learnt since.
  const typed = { ...initial, ...draft.value };
  const chosen = typed.personIds.filter((id) => all.some((each) => each.id === id));
  const form = { ...typed, personIds: chosen };
  const problems = asked ? problemsOf(form, today()) : none;
  if (!draft.ready) return null;

  const choose = (ids: readonly string[], from = form) =>
    draft.set({ ...from, personIds: [...ids], mode: ids.length > 1 ? 'group' : from.mode });

  /** The persons of the form, the pseudonym typed included: its page is opened first. */
  async function withNewPerson(): Promise<readonly string[]> {
    const pseudonym = form.newPerson.trim();
    if (pseudonym === '') return chosen;
    const { id } = await call(
      api.persons.create,
      personDraft.parse({ pseudonym, audience: audienceOf[form.kind] }),
    );
    setCreated((before) => [...before, { id, pseudonym }]);
    const ids = [...chosen, id];
    choose(ids, { ...form, newPerson: '' });
    return ids;
  }
  function attempt(work: () => Promise<unknown>): void {
    setError(null);
    work().catch((failure: unknown) => setError(asAppError(failure)));
  }
  async function submit(): Promise<void> {
    setAsked(true);
    if (problemsOf(form, today()).size > 0) return;
    const ids = await withNewPerson();
    const goOn = await onSubmit(draftOf(form, ids));
    await draft.discard();
    await goOn();
  }
  function onFormSubmit(event: FormEvent): void {
    event.preventDefault();
    attempt(submit);
  }
  const personError = (['personIds', 'tooMany'] as const).find((each) => problems.has(each));
  return (
    <Card look="sheet">
      <form className={styles.form} onSubmit={onFormSubmit} noValidate>
        {fixedWay ? null : <WayChoice value={form} onChange={draft.set} />}
        <CompanionPicker
          known={all}
          chosen={chosen}
          onChoose={choose}
          newPerson={form.newPerson}
          onNewPerson={(newPerson) => draft.set({ ...form, newPerson })}
          onAdd={() => attempt(withNewPerson)}
          error={personError ? t(`pathways.form.errors.${personError}`) : undefined}
        />
        <RhythmFields value={form} onChange={draft.set} problems={problems} />
        <WordFields value={form} onChange={draft.set} />
        {error ? <ErrorNote error={error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button
            look="plain"
            onPress={() =>
              attempt(async () => {
                await draft.discard();
                await onCancel();
              })
            }
          >
            {t('common.cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
