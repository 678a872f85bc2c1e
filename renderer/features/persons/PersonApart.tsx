import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { ApartBanner } from '#renderer/ways/Apart.tsx';
import type { PersonId } from '#shared/features/fields.ts';
import type { Person } from '#shared/features/persons.ts';

/** Reminds that two files are kept apart, or lets one say so about a relative. */
export function PersonApart({ person: { id, audience } }: { person: Person }) {
  const t = useT();
  const { data: side } = useRead(api.persons.apart, { id });
  const forget = useCommand(api.persons.forgetApart);
  const [asking, setAsking] = useState(false);
  async function forgetTie(): Promise<void> {
    await forget.mutateAsync({ id });
    showToast(t('ways.apart.forgotten'));
  }
  if (side) {
    return (
      <ApartBanner side={side}>
        <Button look="plain" onPress={() => void forgetTie().catch(() => undefined)}>
          {t('ways.apart.forget')}
        </Button>
        {forget.error ? <ErrorNote error={forget.error} /> : null}
      </ApartBanner>
    );
  }
  if (audience !== 'relative' || side === undefined) return null;
  return (
    <div>
      <Button look="plain" icon={Columns2} onPress={() => setAsking(true)}>
        {t('ways.apart.ask')}
      </Button>
      {asking ? <ApartDialog relativeId={id} onClose={() => setAsking(false)} /> : null}
    </div>
  );
}

function ApartDialog({ relativeId, onClose }: { relativeId: PersonId; onClose: () => void }) {
  const t = useT();
  const mask = useMask();
  const { data } = useRead(api.persons.list, { archived: false });
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const tie = useCommand(api.persons.setApart);
  async function keep(): Promise<void> {
    if (chosen === null) return;
    await tie.mutateAsync({ relativeId, personId: chosen });
    onClose();
  }
  return (
    <Dialog
      title={t('ways.apart.ask')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={chosen === null}
            isPending={tie.isPending}
            onPress={() => void keep().catch(() => undefined)}
          >
            {t('ways.apart.do')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('ways.apart.askHelp')}</p>
      <Select
        label={t('ways.apart.who')}
        placeholder={t('ways.apart.choose')}
        options={(data ?? [])
          .filter(({ id }) => id !== relativeId)
          .map(({ id, pseudonym }) => ({ value: id, label: mask(pseudonym) }))}
        value={chosen}
        onChange={setChosen}
      />
      {tie.error ? <ErrorNote error={tie.error} /> : null}
    </Dialog>
  );
}
