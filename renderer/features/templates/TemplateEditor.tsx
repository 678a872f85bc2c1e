import { Save } from 'lucide-react';
import { useRef, useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { TextArea, TextField } from '#renderer/ui/TextField.tsx';
import type { TemplateSheet } from '#shared/features/templates.ts';
import { templateLimits } from '#shared/templates/limits.ts';
import { remarks } from '#shared/templates/remarks.ts';
import styles from './editor.module.css';
import { PhaseEditor } from './PhaseEditor.tsx';
import { RemarksCard } from './RemarksCard.tsx';
import { StepList } from './StepList.tsx';
import { useSaveTemplate } from './useSaveTemplate.ts';
import { type TemplateEditing, useTemplateEditor } from './useTemplateEditor.ts';

/** One part of the template at a time; what is typed stays in the vault until it is saved. */
export function TemplateEditor({ sheet }: { sheet: TemplateSheet }) {
  const t = useT();
  const editing = useTemplateEditor(sheet);
  const saving = useSaveTemplate(editing);
  const [step, setStep] = useState<string | null>(null);
  const remarksCard = useRef<HTMLDivElement>(null);
  const { template, draft } = editing;
  const at = template.phases.findIndex(({ id }) => id === step);
  const missing = remarks(template);
  function onSave(): void {
    if (missing.length === 0) saving.save();
    else remarksCard.current?.focus();
  }
  if (!draft.ready) return null;
  return (
    <Page
      eyebrow={t('templates.edit.eyebrow')}
      title={template.title.trim() === '' ? t('templates.edit.untitled') : template.title}
      actions={
        <>
          <Button look="plain" onPress={saving.drop}>
            {t('templates.edit.leave')}
          </Button>
          <Button look="primary" icon={Save} onPress={onSave}>
            {t('templates.edit.save')}
          </Button>
        </>
      }
      aside={<StepList editing={editing} step={step} onStep={setStep} />}
      margin={
        <RemarksCard ref={remarksCard} template={template} remarks={missing} onGo={setStep} />
      }
    >
      {draft.restored ? <p className={styles.restored}>{t('templates.edit.restored')}</p> : null}
      {saving.error ? (
        <ErrorNote error={saving.error}>
          {saving.error.code === 'template-changed' ? (
            <div className={styles.tools}>
              <Button look="primary" onPress={saving.keepCopy}>
                {t('templates.edit.keepCopy')}
              </Button>
              <LinkButton to={paths.template(template.id)}>
                {t('templates.edit.readOther')}
              </LinkButton>
            </div>
          ) : null}
        </ErrorNote>
      ) : null}
      {at === -1 ? (
        <About editing={editing} />
      ) : (
        <PhaseEditor key={step} editing={editing} at={at} onStep={setStep} />
      )}
    </Page>
  );
}

function About({ editing: { template, change } }: { editing: TemplateEditing }) {
  const t = useT();
  return (
    <Card title={t('templates.edit.about')} look="sheet">
      <TextField
        label={t('templates.edit.name')}
        name="template-title"
        value={template.title}
        onChange={(title) => change((given) => ({ ...given, title }))}
        maxLength={templateLimits.title}
        required
      />
      <TextArea
        label={t('templates.edit.description')}
        name="template-description"
        value={template.description}
        onChange={(description) => change((given) => ({ ...given, description }))}
        maxLength={templateLimits.line}
        rows={3}
        required
      />
      <p className={styles.quiet}>{t('templates.edit.keptDraft')}</p>
    </Card>
  );
}
