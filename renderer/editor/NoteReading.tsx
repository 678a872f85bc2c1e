import { Check, Square } from 'lucide-react';
import { createElement, type ReactNode } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { EditorDocument, EditorNode } from '#shared/editor/document.ts';
import styles from './NoteReading.module.css';

/** A note to read again, laid out as it was written. Light: no editor is built for it. */
export function NoteReading({ note }: { note: EditorDocument }) {
  return <div className={styles.note}>{spread('div', note)}</div>;
}

/** Children given one by one: a note that is only read needs no keys. */
function spread(tag: string, node: EditorNode, className?: string): ReactNode {
  return createElement(tag, { className }, ...(node.content ?? []).map(drawn));
}

function drawn(node: EditorNode): ReactNode {
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'hardBreak':
      return <br />;
    case 'promptLine':
      return spread('p', node, styles.prompt);
    case 'heading':
      // Under the phase's own heading, which is of level 2.
      return spread(node.attrs?.level === 3 ? 'h4' : 'h3', node);
    case 'blockquote':
      return spread('blockquote', node);
    case 'bulletList':
      return spread('ul', node);
    case 'orderedList':
      return spread('ol', node);
    case 'listItem':
      return spread('li', node);
    case 'taskList':
      return spread('ul', node, styles.tasks);
    case 'taskItem':
      return <Task node={node} />;
    default:
      // An empty paragraph was room to write in, not something to read.
      return (node.content ?? []).length === 0 ? null : spread('p', node);
  }
}

function marked({ text = '', marks = [] }: EditorNode): ReactNode {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const slanted = has('italic') ? <em>{text}</em> : text;
  return has('bold') ? <strong>{slanted}</strong> : slanted;
}

function Task({ node }: { node: EditorNode }) {
  const t = useT();
  const done = node.attrs?.checked === true;
  return (
    <li>
      <Icon of={done ? Check : Square} />
      {done ? <span className="visually-hidden">{t('sessions.editor.done')}</span> : null}
      {spread('div', node)}
    </li>
  );
}
