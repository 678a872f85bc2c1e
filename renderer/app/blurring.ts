/**
 * Blurs the page as soon as the window is not the one in use (`styles/base.css`): set by the very
 * event, so that nothing has to be drawn or asked for in between.
 * @returns the function that stops.
 */
export function watchAway(): () => void {
  const root = document.documentElement;
  const leave = () => {
    root.dataset['away'] = '';
  };
  const comeBack = () => {
    delete root.dataset['away'];
  };
  window.addEventListener('blur', leave);
  window.addEventListener('focus', comeBack);
  return () => {
    window.removeEventListener('blur', leave);
    window.removeEventListener('focus', comeBack);
    comeBack();
  };
}
