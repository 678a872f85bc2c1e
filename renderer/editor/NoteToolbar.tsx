import type { ChainedCommands, Editor } from '@tiptap/core';
import type {} from '@tiptap/extension-list';
import { useEditorState } from '@tiptap/react';
import type {} from '@tiptap/starter-kit';
import { Bold, Italic, List, ListTodo, type LucideIcon, Quote } from 'lucide-react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { MessageKey } from '#shared/i18n/keys.ts';
import styles from './NoteEditor.module.css';

interface Tool {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly label: MessageKey;
  readonly toggle: (chain: ChainedCommands) => ChainedCommands;
}

const tools: readonly Tool[] = [
  {
    name: 'bold',
    icon: Bold,
    label: 'sessions.editor.bold',
    toggle: (chain) => chain.toggleBold(),
  },
  {
    name: 'italic',
    icon: Italic,
    label: 'sessions.editor.italic',
    toggle: (chain) => chain.toggleItalic(),
  },
  {
    name: 'bulletList',
    icon: List,
    label: 'sessions.editor.bullets',
    toggle: (chain) => chain.toggleBulletList(),
  },
  {
    name: 'taskList',
    icon: ListTodo,
    label: 'sessions.editor.tasks',
    toggle: (chain) => chain.toggleTaskList(),
  },
  {
    name: 'blockquote',
    icon: Quote,
    label: 'sessions.editor.quote',
    toggle: (chain) => chain.toggleBlockquote(),
  },
];

/** One stop of the Tab key, arrows inside; each tool says whether it is on at the caret. */
export function NoteToolbar({ editor, label }: { editor: Editor; label: string }) {
  const t = useT();
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) => tools.map(({ name }) => current.isActive(name)),
  });
  return (
    <Toolbar
      aria-label={t('sessions.editor.toolbar', { note: label })}
      className={styles.toolbar ?? ''}
    >
      {tools.map((tool, index) => (
        <ToggleButton
          key={tool.name}
          aria-label={t(tool.label)}
          className={styles.tool ?? ''}
          isSelected={active[index] ?? false}
          onChange={() => tool.toggle(editor.chain().focus()).run()}
        >
          <Icon of={tool.icon} />
        </ToggleButton>
      ))}
    </Toolbar>
  );
}
