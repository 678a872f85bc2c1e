import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, useDraft } from '#renderer/app/useDraft.ts';
import type { TemplateSheet } from '#shared/features/templates.ts';
import type { Template } from '#shared/templates/schema.ts';

/** What is kept while one types: the words, and the version they were begun from. */
export interface EditedTemplate {
  readonly template: Template;
  readonly from: number;
}

export interface TemplateEditing {
  readonly template: Template;
  readonly draft: Draft<EditedTemplate>;
  /** Changes what is on screen now, however late it is called (an undo comes seconds after). */
  readonly change: (edit: (template: Template) => Template) => void;
}

export const templateDraftKey = (id: string) => `template:${id}`;

/** The template being edited: every keystroke is kept in the vault, none reaches a session. */
export function useTemplateEditor({ template }: TemplateSheet): TemplateEditing {
  const [initial] = useState<EditedTemplate>({ template, from: template.version });
  const draft = useDraft(templateDraftKey(template.id), initial);
  const latest = useRef(draft.value);
  const here = useRef(true);
  useEffect(() => {
    latest.current = draft.value;
  }, [draft.value]);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const { set } = draft;
  const change = useCallback(
    (edit: (given: Template) => Template) => {
      if (!here.current) return;
      latest.current = { ...latest.current, template: edit(latest.current.template) };
      set(latest.current);
    },
    [set],
  );
  return { template: draft.value.template, draft, change };
}
