import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import type { JournalPageId } from '#shared/features/fields.ts';
import { cardModel } from '#shared/features/journal-models.ts';
import { useStart } from './useStart.ts';
import { passagesOf } from './written.ts';

interface CardDialogProps {
  readonly id: JournalPageId;
  readonly onClose: () => void;
}

/** Passages of a page to copy, by hand, in a card of experiential knowledge (J06). */
export function CardDialog({ id, onClose }: CardDialogProps) {
  const t = useT();
  const { data, error } = useRead(api.journal.page, { id }, { keepAfter: false });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const starting = useStart();
  const passages = data ? passagesOf(data) : [];
  const toggle = (key: string, on: boolean) =>
    setChosen(on ? [...chosen, key] : chosen.filter((one) => one !== key));
  const words = passages
    .filter(({ key }) => chosen.includes(key))
    .map((passage) => passage.words)
    .join('\n\n');
  return (
    <Dialog
      title={t('journal.card.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={starting.pending || !data}
            onPress={() => starting.start(cardModel, words)}
          >
            {t(chosen.length > 0 ? 'journal.card.open' : 'journal.card.blank')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t(data && passages.length === 0 ? 'journal.card.nothing' : 'journal.card.text')}</p>
      {passages.length > 0 ? (
        <GroupFrame role="group" label={t('journal.card.pick')}>
          {passages.map((passage) => (
            <CheckboxField
              key={passage.key}
              checked={chosen.includes(passage.key)}
              onChange={(on) => toggle(passage.key, on)}
              help={passage.words}
            >
              {passage.label}
            </CheckboxField>
          ))}
        </GroupFrame>
      ) : null}
      {error ? <ErrorNote error={error} /> : null}
      {starting.error ? <ErrorNote error={starting.error} /> : null}
    </Dialog>
  );
}
