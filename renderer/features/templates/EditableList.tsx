import { ArrowDown, ArrowUp, type LucideIcon, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { inserted, moved, replaced, without } from '#shared/templates/edit.ts';
import styles from './editor.module.css';

interface EditableListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, at: number) => string;
  /** « Question 2 »: what is moved or removed, as one hears it. */
  readonly nameOf: (item: T, at: number) => string;
  /** Given the list as it is when the change happens: an undo comes later. */
  readonly onChange: (edit: (items: readonly T[]) => T[]) => void;
  readonly addLabel: string;
  readonly make: () => T;
  readonly most: number;
  readonly children: (item: T, onItem: (item: T) => void, at: number) => ReactNode;
}

const boxes = 'input:not(:disabled), textarea';
/** Disabled ones count too: a line keeps the same controls wherever it goes. */
const focusable = 'input, textarea, button';

/**
 * Lines one adds, moves and removes, by buttons and by keys: Alt + ↑ or ↓ moves the line one is in,
 * and the focus goes with it.
 */
export function EditableList<T>(props: EditableListProps<T>) {
  const { items, keyOf, nameOf, onChange, addLabel, make, most, children } = props;
  const t = useT();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const follow = useFocusAfter(list);

  function move(at: number, by: number): void {
    const to = at + by;
    const item = items[at];
    if (item === undefined || to < 0 || to >= items.length) return;
    follow(to, at);
    onChange((given) => moved(given, at, to));
    const position = to + 1;
    setSaid(t('templates.edit.moved', { what: nameOf(item, at), position, total: items.length }));
  }
  function remove(at: number, item: T): void {
    follow(Math.min(at, items.length - 2), null);
    onChange((given) => without(given, at));
    showToast(t('templates.edit.removed', { what: nameOf(item, at) }), () =>
      onChange((given) => inserted(given, Math.min(at, given.length), item)),
    );
  }
  function onKeyDown(event: KeyboardEvent, at: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    move(at, by);
  }
  const tool = (icon: LucideIcon, label: string, act: () => void, off = false) => (
    <Button look="plain" iconOnly icon={icon} isDisabled={off} onPress={act}>
      {label}
    </Button>
  );
  return (
    <>
      <ul ref={list} className={styles.lines}>
        {items.map((item, at) => {
          const what = nameOf(item, at);
          return (
            <li
              key={keyOf(item, at)}
              className={styles.line}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              <div className={styles.lineHead}>
                <span className={styles.lineName}>{what}</span>
                <div className={styles.tools}>
                  {tool(ArrowUp, t('templates.edit.up', { what }), () => move(at, -1), at === 0)}
                  {tool(
                    ArrowDown,
                    t('templates.edit.down', { what }),
                    () => move(at, 1),
                    at === items.length - 1,
                  )}
                  {tool(Trash2, t('templates.edit.remove', { what }), () => remove(at, item))}
                </div>
              </div>
              {children(item, (next) => onChange((given) => replaced(given, at, next)), at)}
            </li>
          );
        })}
      </ul>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div>
        <Button
          icon={Plus}
          isDisabled={items.length >= most}
          onPress={() => {
            follow(items.length, null);
            onChange((given) => [...given, make()]);
          }}
        >
          {addLabel}
        </Button>
      </div>
    </>
  );
}

/**
 * Once the list has changed, the focus is on the line that was moved, where it was in that line; or
 * on the first box of a line that is new, or that took the place of one removed.
 */
function useFocusAfter(list: { readonly current: HTMLUListElement | null }) {
  const wanted = useRef<{ readonly line: number; readonly within: number | null } | null>(null);
  useEffect(() => {
    const target = wanted.current;
    if (!target) return;
    wanted.current = null;
    const line = list.current?.children[target.line];
    const controls = line?.querySelectorAll<HTMLElement>(focusable) ?? [];
    const box = line?.querySelector<HTMLElement>(boxes);
    const same = target.within === null ? (box ?? controls[0]) : controls[target.within];
    // At the end of the list « Descendre » has nothing left to do: « Monter » takes the focus.
    const off = same?.matches(':disabled') ?? false;
    (off ? line?.querySelector<HTMLElement>('button:not(:disabled)') : same)?.focus();
  });
  return (line: number, from: number | null): void => {
    const moving = from === null ? undefined : list.current?.children[from];
    const controls = [...(moving?.querySelectorAll(focusable) ?? [])];
    const at = controls.indexOf(document.activeElement as Element);
    wanted.current = { line, within: at === -1 ? null : at };
  };
}
