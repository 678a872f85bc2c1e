import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '#renderer/app/paths.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { clearToasts, showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import { settled } from '#shared/templates/edit.ts';
import { type TemplateEditing, templateDraftKey } from './useTemplateEditor.ts';

export interface SavingTemplate {
  readonly save: () => void;
  readonly keepCopy: () => void;
  /** Forgets what was typed; the message brings it back. */
  readonly drop: () => void;
  readonly error: AppError | null;
}

/** What ends an editing: each way leads to a template's page, and forgets the draft only then. */
export function useSaveTemplate({ template, draft }: TemplateEditing): SavingTemplate {
  const t = useT();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { id } = template;

  function attempt(act: () => Promise<void>): void {
    if (busy) return;
    setError(null);
    setBusy(true);
    act()
      .catch((failure) => {
        setError(failure instanceof AppError ? failure : new AppError('internal'));
      })
      .finally(() => setBusy(false));
  }
  async function leave(to: string): Promise<void> {
    await draft.discard();
    // An undo of a line removed here would write in a page that is no longer there.
    clearToasts();
    await navigate({ to: paths.template(to) });
  }
  async function save(): Promise<void> {
    const kept = settled(template);
    await call(api.templates.save, { id, from: draft.value.from, template: kept });
    await leave(id);
    showToast(t('templates.edit.saved', { title: kept.title }));
  }
  async function keepCopy(): Promise<void> {
    const kept = settled(template);
    const copy = await call(api.templates.saveAsCopy, { template: kept });
    await leave(copy.id);
    showToast(t('templates.edit.saved', { title: kept.title }));
  }
  async function drop(): Promise<void> {
    const value = draft.value;
    await leave(id);
    showToast(t('templates.edit.left'), () => {
      const key = templateDraftKey(id);
      call(api.drafts.save, { key, value: structuredClone(value) as never })
        .then(() => navigate({ to: paths.editTemplate(id) }))
        .catch(() => undefined);
    });
  }
  return {
    save: () => attempt(save),
    keepCopy: () => attempt(keepCopy),
    drop: () => attempt(drop),
    error,
  };
}
