import { type RegisterBody, registerBody } from '#shared/features/registers.ts';

/** One version of an item, oldest first in a life. */
export interface LifeVersion {
  readonly id: string;
  readonly body: RegisterBody;
  /** Null: written in the register itself. */
  readonly sessionId: string | null;
}

/** What a row of a session says of an item: only the columns its field has. */
export type BodyPatch = Partial<RegisterBody>;

/** What becomes of an item when a session writes in it. */
export type Writing =
  | { readonly act: 'append'; readonly body: RegisterBody }
  | { readonly act: 'replace'; readonly versionId: string; readonly body: RegisterBody }
  | { readonly act: 'nothing' };

/**
 * A session has one version of an item, which follows its row as one types. An earlier session that
 * is opened again corrects its own version and leaves the later ones alone; what was rephrased in
 * the register meanwhile is never overwritten, the session then adds to it.
 * @param life versions of sessions that are kept, oldest first
 */
export function planWriting(
  life: readonly LifeVersion[],
  sessionId: string,
  patch: BodyPatch,
): Writing {
  const index = life.findLastIndex((version) => version.sessionId === sessionId);
  const own = life[index];
  const takenUpLater = life
    .slice(index + 1)
    .some((version) => version.sessionId !== null && version.sessionId !== sessionId);
  if (own && (index === life.length - 1 || takenUpLater)) {
    const body = registerBody.parse({ ...own.body, ...patch });
    if (sameBody(body, own.body)) return { act: 'nothing' };
    return { act: 'replace', versionId: own.id, body };
  }
  const current = life.at(-1)?.body;
  const body = registerBody.parse({ ...current, ...patch });
  // Being taken up in another session is worth a date, even with the same words.
  return own && current && sameBody(body, current) ? { act: 'nothing' } : { act: 'append', body };
}

/** True when two bodies say the same. */
export function sameBody(one: RegisterBody, other: RegisterBody): boolean {
  return JSON.stringify(registerBody.parse(one)) === JSON.stringify(registerBody.parse(other));
}

/** What an item says, its state aside. */
function words({ state: _state, ...rest }: RegisterBody): string {
  return JSON.stringify(rest);
}

interface Told {
  readonly body: RegisterBody;
}

/** The wordings of a life, latest first: versions that only changed the state are not repeated. */
export function wordingsOf<V extends Told>(versions: readonly V[]): V[] {
  return versions
    .filter((version, index) => {
      const before = versions[index - 1];
      return before === undefined || words(before.body) !== words(version.body);
    })
    .toReversed();
}

/** The states an item has gone through, oldest first, each once as long as it lasts. */
export function statesOf<V extends Told>(versions: readonly V[]): V[] {
  return versions.filter(
    (version, index) => versions[index - 1]?.body.state !== version.body.state,
  );
}
