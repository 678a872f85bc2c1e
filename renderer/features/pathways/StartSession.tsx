import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { today } from '#renderer/ui/clock.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { capitalised, stepName, windowInWords } from '#renderer/ui/frieze/words.ts';
import { type Place, plainDate } from '#shared/features/fields.ts';
import { pathwayWays } from '#shared/features/pathway-steps.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import type { PathwayStone } from '#shared/rules/pathway-stones.ts';
import { EarlyNote } from './EarlyNote.tsx';
import styles from './pathways.module.css';
import { type StartChoice, startChoices } from './start-choices.ts';

interface StartSessionProps {
  readonly pathway: Pathway;
  readonly stones: readonly PathwayStone[];
  readonly onClose: () => void;
}

/** Which step, which day, where: all proposed, one word away from the page. */
export function StartSession({ pathway, stones, onClose }: StartSessionProps) {
  const t = useT();
  const navigate = useNavigate();
  const choices = startChoices(stones);
  const [step, setStep] = useState(choices[0]?.kind ?? 'session');
  const [heldOn, setHeldOn] = useState(today);
  const [place, setPlace] = useState<Place>(pathway.place);
  const start = useCommand(api.sessions.start);
  const dated = plainDate.safeParse(heldOn).success;
  async function begin(): Promise<void> {
    const { id } = await start.mutateAsync({ pathwayId: pathway.id, step, heldOn, place });
    await navigate({ to: paths.session(id) });
  }
  return (
    <Dialog
      title={t('pathways.start.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            isDisabled={!dated}
            isPending={start.isPending}
            onPress={() => void begin().catch(() => undefined)}
          >
            {t('pathways.start.do')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <StepChoice choices={choices} step={step} onChange={setStep} />
      <div className={styles.pair}>
        <DateField
          label={t('pathways.start.heldOn')}
          value={heldOn}
          onChange={setHeldOn}
          error={dated ? undefined : t('pathways.start.dateMissing')}
        />
        <Choice
          label={t('pathways.start.place')}
          options={pathwayWays[pathway.kind].places.map((each) => ({
            value: each,
            label: t(`ways.place.${each}`),
          }))}
          value={place}
          onChange={setPlace}
        />
      </div>
      {dated ? <EarlyNote pathway={pathway} stones={stones} step={step} heldOn={heldOn} /> : null}
      {start.error ? <ErrorNote error={start.error} /> : null}
    </Dialog>
  );
}

interface StepChoiceProps {
  readonly choices: readonly StartChoice[];
  readonly step: StartChoice['kind'];
  readonly onChange: (step: StartChoice['kind']) => void;
}

/** When only one step makes sense it is simply named. */
function StepChoice({ choices, step, onChange }: StepChoiceProps) {
  const t = useT();
  const language = useLanguage();
  const speech = { t, language, today: today() };
  const name = (choice: StartChoice) => capitalised(stepName(t, choice));
  function help({ kind, window, minutes }: StartChoice): string {
    if (kind !== 'session') return t(`pathways.start.milestone.${kind}`);
    const proposed = window
      ? t('pathways.start.proposed', { window: windowInWords(speech, window) })
      : '';
    const length = minutes ? t('pathways.start.minutes', { minutes: formatMinutes(minutes) }) : '';
    return `${proposed} ${length}`.trim();
  }
  const only = choices.length === 1 ? choices[0] : undefined;
  if (only) {
    return (
      <p>
        <strong>{name(only)}</strong> – {help(only)}
      </p>
    );
  }
  return (
    <Choice
      label={t('pathways.start.step')}
      look="stacked"
      options={choices.map((each) => ({ value: each.kind, label: name(each), help: help(each) }))}
      value={step}
      onChange={onChange}
    />
  );
}
