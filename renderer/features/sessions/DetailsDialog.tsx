import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { SectorField } from '#renderer/ways/SectorField.tsx';
import { type Place, plainDate } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Session } from '#shared/features/sessions.ts';
import { OpenRelay } from './Crisis.tsx';

/** When, where, how long. A refusal leaves what was typed where it is. */
export function DetailsDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const t = useT();
  const update = useCommand(api.sessions.update);
  const [heldOn, setHeldOn] = useState<string>(session.heldOn);
  const [place, setPlace] = useState<Place>(session.place);
  const [sector, setSector] = useState(session.sector);
  const [length, setLength] = useState(session.minutes === null ? '' : String(session.minutes));
  const minutes = minutesOf(length);
  const valid = plainDate.safeParse(heldOn).success && minutes !== undefined;
  async function save(): Promise<void> {
    if (minutes === undefined) return;
    const where = { place, sector: place === 'home' ? sector : '' };
    await update.mutateAsync({ id: session.id, heldOn, ...where, minutes });
    onClose();
  }
  return (
    <Dialog
      title={t('sessions.details.edit')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!valid || update.isPending}
            onPress={() => void save().catch(() => undefined)}
          >
            {t('common.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <DateField label={t('sessions.details.day')} value={heldOn} onChange={setHeldOn} />
      <Choice
        label={t('sessions.details.place')}
        options={placesOf(session).map((value) => ({ value, label: t(`ways.place.${value}`) }))}
        value={place}
        onChange={setPlace}
      />
      {place === 'home' ? <SectorField value={sector} onChange={setSector} /> : null}
      <LengthField session={session} value={length} onChange={setLength} />
      {update.error ? (
        <ErrorNote error={update.error}>
          {update.error.code === 'session-too-long' ? <OpenRelay session={session} /> : null}
        </ErrorNote>
      ) : null}
    </Dialog>
  );
}

interface LengthFieldProps {
  readonly session: Session;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The length given by hand; what is over the cap is refused when one saves, with a way out. */
function LengthField({ session: { template }, value, onChange }: LengthFieldProps) {
  const t = useT();
  const cap = template.facts.maxMinutes;
  return (
    <TextField
      label={t('ways.session.minutes')}
      value={value}
      onChange={onChange}
      help={
        cap === undefined
          ? t('ways.session.minutesHelp')
          : t('ways.session.minutesCap', { minutes: cap })
      }
      error={minutesOf(value) === undefined ? t('ways.session.minutesWrong') : undefined}
      maxLength={4}
      optional
    />
  );
}

/** Where sessions of this pathway are held, and where this one was if that has changed since. */
function placesOf({ pathway, place }: Session): readonly Place[] {
  const { places } = pathwayWays[pathway.kind];
  return places.includes(place) ? places : [...places, place];
}

/** `null` for an empty field, `undefined` for what is no number of minutes. */
function minutesOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return minutes <= 600 ? minutes : undefined;
}
