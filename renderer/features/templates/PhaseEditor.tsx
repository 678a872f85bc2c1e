import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { formatMinutes } from '#shared/i18n/format.ts';
import { inserted, moved, replaced, without } from '#shared/templates/edit.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import type { Phase } from '#shared/templates/schema.ts';
import styles from './editor.module.css';
import { FieldsCard, PosturesCard, PromptsCard } from './PhaseParts.tsx';
import type { TemplateEditing } from './useTemplateEditor.ts';

interface PhaseEditorProps {
  readonly editing: TemplateEditing;
  readonly at: number;
  readonly onStep: (step: string | null) => void;
}

/** One phase: when, what for, what is asked, what is noted, and how one holds oneself. */
export function PhaseEditor({ editing, at, onStep }: PhaseEditorProps) {
  const t = useT();
  const { template, change } = editing;
  const phase = template.phases[at];
  if (!phase) return null;
  const { id } = phase;
  const onPhase = (edit: (given: Phase) => Phase) =>
    change((given) => {
      const here = given.phases.findIndex((each) => each.id === id);
      const found = given.phases[here];
      return found ? { ...given, phases: replaced(given.phases, here, edit(found)) } : given;
    });
  const total = template.phases.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <>
      <Card
        title={t('templates.page.phase', { number: at + 1 })}
        look="sheet"
        aside={<PhaseTools editing={editing} at={at} onStep={onStep} />}
      >
        <TextField
          label={t('templates.edit.phaseTitle')}
          name={`phase-title-${id}`}
          value={phase.title}
          onChange={(title) => onPhase((given) => ({ ...given, title }))}
          maxLength={templateLimits.title}
          required
        />
        <TextField
          label={t('templates.edit.minutes')}
          name={`phase-minutes-${id}`}
          value={String(phase.minutes)}
          onChange={(text) => onPhase((given) => ({ ...given, minutes: minutesOf(text) }))}
          help={t('templates.edit.minutesHelp', { total: formatMinutes(total) })}
          maxLength={4}
        />
        <TextField
          label={t('templates.edit.aim')}
          name={`phase-aim-${id}`}
          value={phase.aim}
          onChange={(aim) => onPhase((given) => ({ ...given, aim }))}
          maxLength={templateLimits.line}
          optional
        />
      </Card>
      <PromptsCard template={template} phase={phase} onPhase={onPhase} />
      <FieldsCard template={template} phase={phase} onPhase={onPhase} />
      <PosturesCard phase={phase} onPhase={onPhase} />
    </>
  );
}

/** Digits and no further: minutes are never lost for being half typed. */
function minutesOf(text: string): number {
  return Math.min(templateLimits.minutes, Number(text.replace(/\D/g, '').slice(0, 4)));
}

function PhaseTools({ editing: { template, change }, at, onStep }: PhaseEditorProps) {
  const t = useT();
  const { phases } = template;
  const phase = phases[at];
  if (!phase) return null;
  const what = t('templates.page.phase', { number: at + 1 });
  const move = (by: number) =>
    change((given) => ({ ...given, phases: moved(given.phases, at, at + by) }));
  function remove(gone: Phase): void {
    change((given) => ({ ...given, phases: without(given.phases, at) }));
    onStep(phases[at + 1]?.id ?? phases[at - 1]?.id ?? null);
    showToast(t('templates.edit.removed', { what }), () => {
      change((given) => ({
        ...given,
        phases: inserted(given.phases, Math.min(at, given.phases.length), gone),
      }));
      onStep(gone.id);
    });
  }
  return (
    <div className={styles.tools}>
      <Button look="plain" iconOnly icon={ArrowUp} isDisabled={at === 0} onPress={() => move(-1)}>
        {t('templates.edit.up', { what })}
      </Button>
      <Button
        look="plain"
        iconOnly
        icon={ArrowDown}
        isDisabled={at === phases.length - 1}
        onPress={() => move(1)}
      >
        {t('templates.edit.down', { what })}
      </Button>
      <Button
        look="plain"
        iconOnly
        icon={Trash2}
        isDisabled={phases.length === 1}
        onPress={() => remove(phase)}
      >
        {t('templates.edit.remove', { what })}
      </Button>
    </div>
  );
}
