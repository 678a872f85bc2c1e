import { useState } from 'react';
import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { type EventShape, eventShape, type LifeEvent } from '#shared/features/events.ts';
import { limits, type PathwayId } from '#shared/features/fields.ts';
import { type EventForm, eventOf, formOf } from './event-form.ts';
import styles from './overviews.module.css';

interface EventDialogProps {
  readonly pathwayId: PathwayId;
  /** `null` for a new one. */
  readonly event: LifeEvent | null;
  readonly onClose: () => void;
}

/** A few words, a day or a month, and how it is drawn. */
export function EventDialog({ pathwayId, event, onClose }: EventDialogProps) {
  const t = useT();
  const draft = useDraft<EventForm>(`event:${event?.id ?? `new:${pathwayId}`}`, formOf(event));
  const add = useCommand(api.events.add);
  const update = useCommand(api.events.update);
  const [refused, setRefused] = useState(false);
  const form = draft.value;
  const { given, missing } = eventOf(form);
  const error = add.error ?? update.error;

  async function save(): Promise<void> {
    if (given === null) return setRefused(true);
    if (event === null) await add.mutateAsync({ pathwayId, ...given });
    else await update.mutateAsync({ id: event.id, ...given });
    await draft.discard();
    onClose();
  }
  async function leave(): Promise<void> {
    await draft.discard();
    onClose();
  }
  const told = (wrong: boolean, sentence: string) => (refused && wrong ? sentence : undefined);
  return (
    <Dialog
      title={t(event === null ? 'overviews.events.newTitle' : 'overviews.events.editTitle')}
      isOpen={draft.ready}
      onClose={() => void leave().catch(onClose)}
      actions={
        <>
          <Button
            look="primary"
            isPending={add.isPending || update.isPending}
            onPress={() => void save().catch(() => undefined)}
          >
            {t('common.save')}
          </Button>
          <Button onPress={() => void leave().catch(onClose)}>{t('common.cancel')}</Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={t('overviews.events.words')}
          help={t('overviews.events.wordsHelp')}
          name="life-event"
          value={form.words}
          maxLength={limits.title}
          autoFocus
          error={told(missing.words, t('overviews.events.wordsMissing'))}
          onChange={(words) => draft.set({ ...form, words })}
        />
        <DateField
          label={t('overviews.events.on')}
          value={form.on}
          error={told(missing.on, t('overviews.events.onMissing'))}
          onChange={(on) => draft.set({ ...form, on })}
        />
        <CheckboxField
          checked={form.monthOnly}
          onChange={(monthOnly) => draft.set({ ...form, monthOnly })}
        >
          {t('overviews.events.monthOnly')}
        </CheckboxField>
        <Choice<EventShape>
          label={t('overviews.events.shape')}
          value={form.shape}
          options={eventShape.options.map((value) => ({
            value,
            label: t(`overviews.events.${value}`),
          }))}
          onChange={(shape) => draft.set({ ...form, shape })}
        />
        {error ? <ErrorNote error={error} /> : null}
      </div>
    </Dialog>
  );
}
