import { AnswerBook, openBook } from '#renderer/guided/answer-book.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { SessionId } from '#shared/features/fields.ts';
import { TimerKeeper } from './timer-keeper.ts';

/** The answers of one open session and its timer. */
export class SessionBook extends AnswerBook {
  readonly timer: TimerKeeper;

  constructor(id: SessionId) {
    super(id, (place, value) =>
      call(api.sessions.saveEntry, { id, ...place, value: value as never }),
    );
    this.timer = new TimerKeeper(id);
  }

  override async flush(): Promise<void> {
    try {
      await super.flush();
    } finally {
      // Minutes are a comfort: they must not hold a lock back.
      await this.timer.flush().catch(() => undefined);
    }
  }
}

/** The book of a session: the same one as long as something of it is unsaved. */
export function openSessionBook(id: SessionId): SessionBook {
  return openBook(id, () => new SessionBook(id));
}
