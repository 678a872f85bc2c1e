import type { KeyboardEvent } from 'react';

/** Which decision a row is about, and whether it waits, written on its element. */
const row = '[data-row]';

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"]), textarea, [role="listbox"]') !== null;

interface RowActions {
  readonly onHide: (row: string) => void;
  readonly onLeave: (row: string) => void;
}

/**
 * Keys of the lists of decisions, while the focus is in one of their rows: letters never act from
 * elsewhere (WCAG 2.1.4), nor while one types.
 */
export function onRowKey(event: KeyboardEvent<HTMLElement>, actions: RowActions): void {
  const { target, currentTarget, key, ctrlKey, metaKey, altKey } = event;
  if (isTyping(target) || ctrlKey || metaKey || altKey) return;
  const own = target instanceof HTMLElement ? target.closest<HTMLElement>(row) : null;
  if (own === null) return;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>(row)];
  const at = rows.indexOf(own);
  const name = own.dataset['row'] ?? '';
  if (key === 'ArrowDown') focusRow(rows[at + 1]);
  else if (key === 'ArrowUp') focusRow(rows[at - 1]);
  else if (key === 's' || key === 'S') focusRow(nextWaiting(rows, at));
  else if (key === 'm' || key === 'M') actions.onHide(name);
  else if (key === 'l' || key === 'L') actions.onLeave(name);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function nextWaiting(rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const waits = (each: HTMLElement) => each.dataset['waiting'] === 'true';
  return rows.slice(at + 1).find(waits) ?? rows.find(waits);
}

function focusRow(element: HTMLElement | undefined): void {
  element?.querySelector<HTMLElement>('button')?.focus();
}
