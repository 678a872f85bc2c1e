import { useT } from '#renderer/i18n/useT.ts';
import { Card } from '#renderer/ui/Card.tsx';
import { CheckboxField } from '#renderer/ui/CheckboxField.tsx';
import { TextArea } from '#renderer/ui/TextField.tsx';
import { newField, newPrompt } from '#shared/templates/edit.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import type { Phase, Prompt, Template } from '#shared/templates/schema.ts';
import { EditableList } from './EditableList.tsx';
import styles from './editor.module.css';
import { FieldEditor } from './FieldEditor.tsx';

interface PartProps {
  readonly phase: Phase;
  readonly onPhase: (edit: (phase: Phase) => Phase) => void;
}

interface WholeProps extends PartProps {
  readonly template: Template;
}

/** The questions of a phase, each with its tutoiement and its vouvoiement. */
export function PromptsCard({ template, phase, onPhase }: WholeProps) {
  const t = useT();
  return (
    <Card title={t('templates.page.prompts')}>
      <p className={styles.quiet}>{t('templates.edit.promptsHelp')}</p>
      <EditableList
        items={phase.prompts}
        keyOf={({ id }) => id}
        nameOf={(_, at) => t('templates.edit.prompt', { number: at + 1 })}
        onChange={(edit) => onPhase((given) => ({ ...given, prompts: edit(given.prompts) }))}
        addLabel={t('templates.edit.addPrompt')}
        make={() => newPrompt(template)}
        most={templateLimits.promptsPerPhase}
      >
        {(prompt, onPrompt) => <PromptEditor prompt={prompt} onPrompt={onPrompt} />}
      </EditableList>
    </Card>
  );
}

interface PromptEditorProps {
  readonly prompt: Prompt;
  readonly onPrompt: (prompt: Prompt) => void;
}

function PromptEditor({ prompt, onPrompt }: PromptEditorProps) {
  const t = useT();
  const { opening, ...rest } = prompt;
  return (
    <>
      <div className={styles.pair}>
        {(['vous', 'tu'] as const).map((address) => (
          <TextArea
            key={address}
            label={t(`templates.edit.${address}`)}
            name={`${prompt.id}-${address}`}
            value={prompt.text[address]}
            onChange={(text) => onPrompt({ ...prompt, text: { ...prompt.text, [address]: text } })}
            maxLength={templateLimits.line}
            rows={2}
          />
        ))}
      </div>
      <CheckboxField
        checked={opening === true}
        onChange={(checked) => onPrompt(checked ? { ...rest, opening: true } : rest)}
      >
        {t('templates.edit.opening')}
      </CheckboxField>
    </>
  );
}

/** What is noted in a phase, beside its free note. */
export function FieldsCard({ template, phase, onPhase }: WholeProps) {
  const t = useT();
  return (
    <Card title={t('templates.page.fields')}>
      <EditableList
        items={phase.fields}
        keyOf={({ id }) => id}
        nameOf={(_, at) => t('templates.edit.field', { number: at + 1 })}
        onChange={(edit) => onPhase((given) => ({ ...given, fields: edit(given.fields) }))}
        addLabel={t('templates.edit.addField')}
        make={() => newField(template)}
        most={templateLimits.fieldsPerPhase}
      >
        {(field, onField) => <FieldEditor field={field} onField={onField} template={template} />}
      </EditableList>
    </Card>
  );
}

/** Posture reminders: shown one at a time in the margin of a session. */
export function PosturesCard({ phase, onPhase }: PartProps) {
  const t = useT();
  return (
    <Card title={t('templates.page.postures')}>
      <EditableList
        items={phase.postures}
        keyOf={(_, at) => String(at)}
        nameOf={(_, at) => t('templates.edit.posture', { number: at + 1 })}
        onChange={(edit) => onPhase((given) => ({ ...given, postures: edit(given.postures) }))}
        addLabel={t('templates.edit.addPosture')}
        make={() => ''}
        most={templateLimits.posturesPerPhase}
      >
        {(posture, onPosture, at) => (
          <TextArea
            label={t('templates.edit.postureText')}
            name={`${phase.id}-posture-${at}`}
            value={posture}
            onChange={onPosture}
            maxLength={templateLimits.line}
            rows={2}
          />
        )}
      </EditableList>
    </Card>
  );
}
