/** May the page load this? Its own files, what it made itself, and pictures inside the document. */
export function isAllowedRequest(url: string): boolean {
  if (url.startsWith('blob:') || url.startsWith('data:image/')) return true;
  return URL.canParse(url) && new URL(url).protocol === 'app:';
}

const outside = new Set(['https:', 'mailto:', 'tel:']);

/** May this address be offered to another program, once the user has read it whole? */
export function isExternalAddress(url: string): boolean {
  return url.length <= 2_000 && URL.canParse(url) && outside.has(new URL(url).protocol);
}
