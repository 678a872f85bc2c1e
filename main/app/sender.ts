/** The parts of Electron's `WebFrameMain` the check looks at. */
export interface SenderFrame {
  readonly parent: unknown;
  readonly url: string;
}

/**
 * Is this call from the main frame of a page of our own? Protocol and host, not `origin`: a custom
 * scheme's origin reads "null". A frame that is already gone is nobody.
 */
export function isOwnFrame(frame: SenderFrame | null | undefined): boolean {
  if (!frame || frame.parent !== null) return false;
  const address = URL.canParse(frame.url) ? new URL(frame.url) : null;
  return address?.protocol === 'app:' && address.host === 'main';
}
