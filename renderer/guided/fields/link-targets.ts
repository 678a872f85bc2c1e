import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { valueLimits } from '#shared/templates/limits.ts';

/** A record a link can point at. */
export interface LinkTarget {
  readonly ref: string;
  readonly label: string;
}

/** Records there are to point at, by what the field links to; none where nothing is kept yet. */
export function useLinkTargets(to: string): readonly LinkTarget[] {
  const cards = useRead(api.knowledge.list, null, { enabled: to === 'J06' });
  const tools = useRead(api.toolbox.list, null, { enabled: to === 'library' });
  const known =
    to === 'library'
      ? tools.data?.map(({ id, title }) => ({ ref: id, label: title }))
      : cards.data?.map(({ id, statement }) => ({ ref: id, label: statement }));
  return (known ?? [])
    .filter(({ label }) => label !== '')
    .map(({ ref, label }) => ({ ref, label: label.slice(0, valueLimits.linkLabel) }));
}
