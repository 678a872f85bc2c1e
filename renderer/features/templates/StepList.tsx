import { ListPlus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { formatMinutes } from '#shared/i18n/format.ts';
import { moved, newPhase } from '#shared/templates/edit.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import styles from './editor.module.css';
import type { TemplateEditing } from './useTemplateEditor.ts';

interface StepListProps {
  readonly editing: TemplateEditing;
  /** Id of the phase on screen; null for the title and description. */
  readonly step: string | null;
  readonly onStep: (step: string | null) => void;
}

/** The parts of the template, in their order; Alt + ↑ or ↓ moves the phase one is on. */
export function StepList({ editing: { template, change }, step, onStep }: StepListProps) {
  const t = useT();
  const { phases } = template;
  function add(): void {
    const phase = newPhase(template);
    change((given) => ({ ...given, phases: [...given.phases, phase] }));
    onStep(phase.id);
  }
  function onKeyDown(event: KeyboardEvent, at: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    change((given) => ({ ...given, phases: moved(given.phases, at, at + by) }));
  }
  return (
    <nav aria-label={t('templates.edit.steps')} className={styles.steps}>
      <ol>
        <li>
          <StepButton current={step === null} mark="·" onPress={() => onStep(null)}>
            {t('templates.edit.aboutStep')}
          </StepButton>
        </li>
        {phases.map((phase, at) => (
          <li key={phase.id} onKeyDown={(event) => onKeyDown(event, at)}>
            <StepButton
              current={step === phase.id}
              mark={String(at + 1)}
              detail={formatMinutes(phase.minutes)}
              onPress={() => onStep(phase.id)}
            >
              {phase.title.trim() === '' ? t('templates.edit.phaseUntitled') : phase.title}
            </StepButton>
          </li>
        ))}
      </ol>
      <Button
        look="plain"
        icon={ListPlus}
        isDisabled={phases.length >= templateLimits.phases}
        onPress={add}
      >
        {t('templates.edit.addPhase')}
      </Button>
      <p className={styles.hint}>{t('templates.edit.keys')}</p>
    </nav>
  );
}

interface StepButtonProps {
  readonly current: boolean;
  readonly mark: string;
  readonly detail?: string;
  readonly onPress: () => void;
  readonly children: string;
}

function StepButton({ current, mark, detail, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.step, current && styles.current)}
      aria-current={current ? 'step' : undefined}
      onClick={onPress}
    >
      <span className={styles.stone} aria-hidden="true">
        {mark}
      </span>
      <span className={styles.words}>
        <span className={styles.stepTitle}>{children}</span>
        {detail ? <span className={styles.hint}>{detail}</span> : null}
      </span>
    </button>
  );
}
