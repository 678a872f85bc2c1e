import type { ClosedDoors, Proof, RequestPlace, RequestScheme } from '#shared/ipc/proof.ts';
import { requestScheme } from '#shared/ipc/proof.ts';
import { isAllowedRequest } from './addresses.ts';
import type { Log } from './log.ts';

/** Counts what tried to leave, by kind only: an address may say what somebody was reading. */
export interface ProofCounter {
  blocked(url: string): void;
  /** Called for every request Chromium is about to send; the app's own files are none. */
  sent(url: string): void;
  /** The page's own policy refused a request: it never reached main. */
  refusedByPage(): void;
  read(closed: ClosedDoors): Proof;
}

type Kind = `${RequestScheme}|${RequestPlace}`;

export function createProof(log: Log, now: () => number = Date.now): ProofCounter {
  const since = now();
  const blocked = new Map<Kind, number>();
  let sent = 0;
  let refusedByPage = 0;
  return {
    blocked: (url) => {
      const kind = kindOf(url);
      blocked.set(kind, (blocked.get(kind) ?? 0) + 1);
    },
    sent: (url) => {
      if (!isAllowedRequest(url)) sent += 1;
    },
    refusedByPage: () => {
      refusedByPage += 1;
    },
    read: (closed) => ({
      since,
      sent,
      blocked: [...blocked].map(([kind, count]) => {
        const [scheme, place] = kind.split('|') as [RequestScheme, RequestPlace];
        return { scheme, place, count };
      }),
      refusedByPage,
      permissions: log.count('permission-denied'),
      navigations: log.count('navigation-blocked'),
      windows: log.count('window-blocked'),
      downloads: log.count('download-blocked'),
      closed,
    }),
  };
}

function kindOf(url: string): Kind {
  const address = URL.canParse(url) ? new URL(url) : null;
  const scheme = requestScheme.safeParse(address?.protocol.slice(0, -1)).data ?? 'other';
  return `${scheme}|${placeOf(address?.hostname ?? '')}`;
}

const thisComputer = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;

function placeOf(host: string): RequestPlace {
  if (host === '') return 'nowhere';
  return thisComputer.test(host) ? 'thisComputer' : 'outside';
}
