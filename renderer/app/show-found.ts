const patienceMs = 3000;
/** What closes, and what opens, puts the focus where it wants first. */
const afterOthersMs = 120;

/**
 * Brings what was found before the eyes, and the keyboard, on the page that one has just gone to.
 * @param place value of `data-found` on the element, which may be drawn in a moment; where it never
 *   is, the page itself is the answer
 */
export function showFound(place: string): void {
  const until = Date.now() + patienceMs;
  const look = () => {
    const element = document.querySelector<HTMLElement>(`[data-found="${CSS.escape(place)}"]`);
    if (element?.checkVisibility()) return show(element);
    // A folded list is opened; what is in it shows at the next turn.
    element?.closest('details')?.setAttribute('open', '');
    if (Date.now() < until) window.setTimeout(look, 40);
  };
  window.setTimeout(look, afterOthersMs);
}

function show(element: HTMLElement): void {
  element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
