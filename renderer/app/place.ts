import type { WritingPlace } from '#shared/features/drafts.ts';

/** How to read and restore the caret of a field that is not a plain input (the rich editor). */
export interface CaretAdapter {
  readonly read: () => number | null;
  readonly restore: (caret: number) => void;
}

const adapters = new Map<string, CaretAdapter>();
const patienceMs = 4_000;

/**
 * Registers the caret of a field marked `data-place={name}`.
 * @returns the function that takes it back.
 */
export function registerCaret(name: string, adapter: CaretAdapter): () => void {
  adapters.set(name, adapter);
  return () => {
    if (adapters.get(name) === adapter) adapters.delete(name);
  };
}

function fieldName(element: Element | null): string | null {
  const marked = element?.closest<HTMLElement>('[data-place]')?.dataset.place;
  return marked ?? (isTextInput(element) && element.name ? element.name : null);
}

function isTextInput(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function placeOf(element: Element | null): WritingPlace {
  const field = fieldName(element);
  const route = window.location.hash.slice(1) || '/';
  if (field === null) return { route, field, caret: null };
  const adapter = adapters.get(field);
  if (adapter) return { route, field, caret: adapter.read() };
  return { route, field, caret: isTextInput(element) ? element.selectionStart : null };
}

/** The field last written in: pressing « Verrouiller » takes the focus away from it. */
let left: WritingPlace | null = null;

/**
 * Remembers the field that the focus leaves.
 * @returns the function that stops.
 */
export function watchPlace(): () => void {
  const remember = (event: FocusEvent) => {
    const place = placeOf(event.target instanceof Element ? event.target : null);
    if (place.field !== null) left = place;
  };
  document.addEventListener('focusout', remember);
  return () => {
    document.removeEventListener('focusout', remember);
    left = null;
  };
}

/** Where one is writing, or was on this page: route, field, caret. Never a field's content. */
export function currentPlace(): WritingPlace {
  const place = placeOf(document.activeElement);
  if (place.field !== null || left === null) return place;
  return left.route === place.route ? left : place;
}

function find(name: string): HTMLElement | null {
  const safe = CSS.escape(name);
  const holder = document.querySelector<HTMLElement>(`[data-place="${safe}"]`);
  const input = 'input, textarea, [contenteditable="true"]';
  if (holder) return holder.matches(input) ? holder : holder.querySelector(input);
  return document.querySelector<HTMLElement>(`input[name="${safe}"], textarea[name="${safe}"]`);
}

function putCaret(name: string, caret: number | null): boolean {
  const element = find(name);
  if (!element) return false;
  element.focus();
  if (caret === null) return true;
  const adapter = adapters.get(name);
  if (adapter) adapter.restore(caret);
  else if (isTextInput(element)) element.setSelectionRange(caret, caret);
  return true;
}

/** Puts the caret back once its field is on screen; gives up quietly after four seconds. */
export function restoreCaret(place: WritingPlace): void {
  const { field, caret } = place;
  if (field === null || putCaret(field, caret)) return;
  const observer = new MutationObserver(() => {
    if (putCaret(field, caret)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patienceMs);
}
