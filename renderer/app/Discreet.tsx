import { type ReactNode, useMemo } from 'react';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { MaskContext } from '#renderer/ui/masking.tsx';
import { maskNames } from '#shared/rules/discreet.ts';
import { usePreferences } from './preferences.tsx';

const nothingYet = (): string => '…';
const asIs = (text: string): string => text;

/** « P-7 » in the place of pseudonyms, in titles and lists, as long as the setting is on. */
export function Discreet({ children }: { children: ReactNode }) {
  const { codes } = usePreferences();
  const { data } = useRead(api.care.codes, null, { enabled: codes });
  const mask = useMemo(() => {
    if (!codes) return asIs;
    // No name may show for an instant, while the codes are on their way.
    return data ? maskNames(data) : nothingYet;
  }, [codes, data]);
  return <MaskContext value={mask}>{children}</MaskContext>;
}
