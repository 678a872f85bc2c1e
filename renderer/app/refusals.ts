import { callShell } from '#renderer/ipc/client.ts';

const leaving = ['http:', 'https:', 'ws:', 'wss:', 'ftp:', 'file:'];

/** Tells main that the page's policy refused a request, which main then never sees. */
function tellRefused({ blockedURI }: SecurityPolicyViolationEvent): void {
  // Other violations are about a script or a style of the page: nothing was leaving.
  if (!URL.canParse(blockedURI) || !leaving.includes(new URL(blockedURI).protocol)) return;
  void callShell('requestRefused', null).catch(() => undefined);
}

/** Counts the page's refusals for as long as the page lives, the lock screen included. */
export function watchRefusals(): void {
  document.addEventListener('securitypolicyviolation', tellRefused);
}
