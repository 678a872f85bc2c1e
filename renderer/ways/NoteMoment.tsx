import { useNavigate } from '@tanstack/react-router';
import { Coffee } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { today } from '#renderer/ui/clock.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { type PersonId, plainDate } from '#shared/features/fields.ts';

interface NoteMomentProps {
  /** Whose page this is; `null` for nobody in particular, absent to ask. */
  readonly personId?: PersonId | null;
}

/** « Noter un moment informel »: two presses, and nothing to write (source 002). */
export function NoteMoment({ personId }: NoteMomentProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Coffee} onPress={() => setOpen(true)}>
        {t('ways.moment.do')}
      </Button>
      {open ? <MomentDialog personId={personId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const nobody = '-';

function MomentDialog({
  personId,
  onClose,
}: {
  readonly personId: PersonId | null | undefined;
  readonly onClose: () => void;
}) {
  const t = useT();
  const navigate = useNavigate();
  const [heldOn, setHeldOn] = useState(today);
  const [who, setWho] = useState<PersonId | null>(personId ?? null);
  const note = useCommand(api.sessions.noteMoment);
  const dated = plainDate.safeParse(heldOn).success;
  async function keep(open: boolean): Promise<void> {
    const { id } = await note.mutateAsync({ personId: who, heldOn, open });
    onClose();
    if (open) return navigate({ to: paths.session(id) });
    const undo = () => void call(api.sessions.discard, { id }).catch(() => undefined);
    showToast(t('ways.moment.noted'), undo);
  }
  const press = (open: boolean) => void keep(open).catch(() => undefined);
  return (
    <Dialog
      title={t('ways.moment.do')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={!dated || note.isPending} onPress={() => press(false)}>
            {t('ways.moment.note')}
          </Button>
          <Button isDisabled={!dated || note.isPending} onPress={() => press(true)}>
            {t('ways.moment.write')}
          </Button>
          <Button look="plain" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('ways.moment.lead')}</p>
      {personId === undefined ? <WhoField value={who} onChange={setWho} /> : null}
      <DateField
        label={t('ways.moment.day')}
        value={heldOn}
        onChange={setHeldOn}
        error={dated ? undefined : t('pathways.start.dateMissing')}
      />
      {note.error ? <ErrorNote error={note.error} /> : null}
    </Dialog>
  );
}

function WhoField({
  value,
  onChange,
}: {
  readonly value: PersonId | null;
  readonly onChange: (id: PersonId | null) => void;
}) {
  const t = useT();
  const mask = useMask();
  const { data } = useRead(api.persons.list, { archived: false });
  return (
    <Select
      label={t('ways.moment.who')}
      options={[
        { value: nobody, label: t('ways.moment.nobody') },
        ...(data ?? []).map(({ id, pseudonym }) => ({ value: id, label: mask(pseudonym) })),
      ]}
      value={value ?? nobody}
      onChange={(next) => onChange(next === nobody ? null : (next as PersonId))}
    />
  );
}
