import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { PathwayId } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';

/** From which pathway? Archived ones too: a bilan often comes at the end. */
export function PrepareBilanDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const mask = useMask();
  const navigate = useNavigate();
  const current = useRead(api.pathways.list, { personId: null, archived: false });
  const archived = useRead(api.pathways.list, { personId: null, archived: true });
  const prepare = useCommand(api.bilans.prepare);
  const [chosen, setChosen] = useState<PathwayId | null>(null);
  const pathways = [...(current.data ?? []), ...(archived.data ?? [])].filter(
    ({ kind }) => pathwayWays[kind].bilan,
  );
  const ready = current.data !== undefined && archived.data !== undefined;
  // With a single pathway there is nothing to choose.
  const pathwayId = chosen ?? (pathways.length === 1 ? (pathways[0]?.id ?? null) : null);
  const error = current.error ?? archived.error ?? prepare.error;

  async function submit(): Promise<void> {
    if (pathwayId === null) return;
    const made = await prepare.mutateAsync({ pathwayId }).catch(() => null);
    if (made) await navigate({ to: paths.bilan(made.id) });
  }
  const none = ready && pathways.length === 0;
  return (
    <Dialog
      title={t('bilans.choose.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {none ? (
            <LinkButton look="primary" to={paths.pathways}>
              {t('bilans.choose.toPathways')}
            </LinkButton>
          ) : (
            <Button look="primary" isDisabled={pathwayId === null} onPress={() => void submit()}>
              {t('bilans.choose.submit')}
            </Button>
          )}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t(none ? 'bilans.choose.none' : 'bilans.choose.text')}</p>
      {none || !ready ? null : (
        <Select
          label={t('bilans.choose.label')}
          placeholder={t('bilans.choose.placeholder')}
          value={pathwayId}
          onChange={setChosen}
          options={pathways.map(({ id, title, companions }) => ({
            value: id,
            label: mask(title || companions.map(({ pseudonym }) => pseudonym).join(', ')),
          }))}
        />
      )}
      {error ? <ErrorNote error={error} /> : null}
    </Dialog>
  );
}
