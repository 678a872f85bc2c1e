import { useNavigate } from '@tanstack/react-router';
import { Shapes } from 'lucide-react';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand, useRead } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { today } from '#renderer/ui/clock.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { Pathway } from '#shared/features/pathways.ts';
import type { SessionOffer } from '#shared/features/sessions.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import styles from './pathways.module.css';

/** « Autre chose »: what may be lived in this pathway beside its usual session. */
export function OtherSession({ pathway }: { pathway: Pathway }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={Shapes} onPress={() => setOpen(true)}>
        {t('ways.start.other')}
      </Button>
      {open ? <OtherDialog pathway={pathway} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function OtherDialog({ pathway, onClose }: { pathway: Pathway; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { data, error } = useRead(api.sessions.offers, { pathwayId: pathway.id });
  const start = useCommand(api.sessions.start);
  async function begin({ templateId, aside }: SessionOffer): Promise<void> {
    const step = aside ? 'aside' : 'session';
    const { id: pathwayId, place } = pathway;
    const begun = await start.mutateAsync({ pathwayId, step, heldOn: today(), place, templateId });
    await navigate({ to: paths.session(begun.id) });
  }
  const failed = error ?? start.error;
  return (
    <Dialog
      title={t('ways.start.otherTitle')}
      isOpen
      onClose={onClose}
      wide
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <p>{t('ways.start.otherLead')}</p>
      <ul className={styles.offers}>
        {(data ?? []).map((offer) => (
          <li key={offer.templateId} className={styles.offer}>
            <Button
              isDisabled={start.isPending}
              onPress={() => void begin(offer).catch(() => undefined)}
            >
              {offer.title}
            </Button>
            <p className={styles.quietly}>
              {offer.description}{' '}
              {t(offer.aside ? 'ways.start.aside' : 'ways.start.minutes', {
                minutes: formatMinutes(offer.minutes),
              })}
            </p>
          </li>
        ))}
      </ul>
      {failed ? <ErrorNote error={failed} /> : null}
    </Dialog>
  );
}
