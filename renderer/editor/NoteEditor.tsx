import type { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import {
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { classes } from '#renderer/ui/classes.ts';
import type { EditorDocument } from '#shared/editor/document.ts';
import { documentExtensions } from '#shared/editor/extensions.ts';
import styles from './NoteEditor.module.css';
import { NoteToolbar } from './NoteToolbar.tsx';
import { placePrompt } from './place-prompt.ts';
import { replaceWords } from './replace-words.ts';

/** How to read and restore the caret of a note, as a position in its document. */
export interface NoteCaret {
  readonly read: () => number | null;
  readonly restore: (caret: number) => void;
}

export interface NoteHandle {
  /** Writes a question at the end of the note and puts the caret under it. */
  readonly placePrompt: (promptId: string | null, text: string) => void;
  readonly focus: () => void;
  /** Replaces the first occurrence of some words of the writer's. */
  readonly replaceWords: (from: string, to: string) => void;
}

interface NoteEditorProps {
  /** Accessible name of the text. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** Names the note for the caret that is restored after a lock; unique on the page. */
  readonly name: string;
  /** Keeps the caret for after a lock; gives the function that takes it back. */
  readonly registerCaret: (name: string, caret: NoteCaret) => () => void;
  /** What is written when the note opens. Afterwards the editor alone holds the text. */
  readonly initial: EditorDocument;
  /** The whole note at each change. The document is a snapshot: it never changes afterwards. */
  readonly onChange: (document: EditorDocument) => void;
  /** `tall`: the note of a phase; `short`: a field among others. */
  readonly size?: 'tall' | 'short';
  /** At the end of the toolbar. */
  readonly aside?: ReactNode;
  readonly ref?: Ref<NoteHandle>;
}

/**
 * The rich text of a note. Content goes in and out as JSON only: parsing HTML would need a second
 * Trusted Types policy (paste is parsed by ProseMirror under its own, and cleaned by the schema).
 */
export function NoteEditor(props: NoteEditorProps) {
  const { label, describedBy, name, onChange, size = 'tall', aside, ref } = props;
  const [initial] = useState(props.initial);
  const editor = useNote({ label, describedBy, initial, onChange });
  useCaret(props, editor);
  useImperativeHandle(
    ref,
    () => ({
      placePrompt: (promptId, text) => placePrompt(editor, promptId, text),
      focus: () => editor.commands.focus('end'),
      replaceWords: (from, to) => replaceWords(editor, from, to),
    }),
    [editor],
  );
  return (
    <div className={classes(styles.note, styles[size])}>
      <div className={styles.bar}>
        <NoteToolbar editor={editor} label={label} />
        {aside}
      </div>
      <EditorContent editor={editor} className={styles.content} data-place={name} />
    </div>
  );
}

interface NoteOptions {
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly initial: EditorDocument;
  readonly onChange: (document: EditorDocument) => void;
}

function useNote({ label, describedBy, initial, onChange }: NoteOptions): Editor {
  const t = useT();
  const extensions = useMemo(
    () => [
      ...documentExtensions().map((extension) =>
        extension.name === 'taskItem'
          ? extension.configure({ a11y: { checkboxLabel: () => t('sessions.editor.done') } })
          : extension,
      ),
      Placeholder.configure({ placeholder: t('sessions.editor.placeholder') }),
    ],
    [t],
  );
  const editorProps = useMemo(
    () => ({ attributes: textboxAttributes(label, describedBy) }),
    [label, describedBy],
  );
  return useEditor({
    extensions,
    content: initial,
    // The CSP refuses a style element made by a script: see NoteEditor.module.css.
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps,
    onUpdate: ({ editor }) => onChange(editor.getJSON() as EditorDocument),
  });
}

function textboxAttributes(label: string, describedBy?: string): Record<string, string> {
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
    spellcheck: 'true',
    lang: 'fr',
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
  };
}

/** A layout effect: the caret is asked for as soon as the note is in the page. */
function useCaret({ name, registerCaret }: NoteEditorProps, editor: Editor): void {
  useLayoutEffect(
    () =>
      registerCaret(name, {
        read: () => editor.state.selection.head,
        restore: (caret) => {
          editor.commands.focus(Math.min(caret, editor.state.doc.content.size));
        },
      }),
    [name, registerCaret, editor],
  );
}
