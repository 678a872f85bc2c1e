import { type IpcMainInvokeEvent, ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { type Shell, type ShellVerb, shell } from '#shared/ipc/shell.ts';
import type { Reply } from '#shared/ipc/wire.ts';
import type { Log } from './log.ts';
import { isOwnFrame } from './sender.ts';

/** One function a verb. `page` is the window that asks: the user's, or the hidden one that prints. */
export type ShellHandlers = {
  readonly [V in ShellVerb]: (
    input: z.output<Shell[V]['input']>,
    page: WebContents,
  ) => z.output<Shell[V]['output']> | Promise<z.output<Shell[V]['output']>>;
};

/**
 * Answers the verbs of `shared/ipc/shell.ts`: own main frame only, strict input, coded replies.
 * Anything else is `unknown-call`, which teaches a stranger nothing.
 */
export function answerShellCalls(handlers: ShellHandlers, log: Log): void {
  ipcMain.handle('shell', async (event, verb: unknown, input: unknown): Promise<Reply> => {
    try {
      return { ok: true, value: await answer(handlers, event, verb, input) };
    } catch (error) {
      log.add('call-refused');
      return { ok: false, code: error instanceof AppError ? error.code : 'internal' };
    }
  });
}

/** Gives a page that asks for it its private port to the vault: own main frame only. */
export function answerPortRequests(connect: (frame: WebFrameMain) => void, log: Log): void {
  ipcMain.on('port-wanted', ({ senderFrame }) => {
    if (senderFrame && isOwnFrame(senderFrame)) connect(senderFrame);
    else log.add('call-refused');
  });
}

async function answer(
  handlers: ShellHandlers,
  event: IpcMainInvokeEvent,
  verb: unknown,
  input: unknown,
): Promise<unknown> {
  if (!isOwnFrame(event.senderFrame)) throw new AppError('unknown-call');
  if (!isVerb(verb)) throw new AppError('unknown-call');
  const parsed = shell[verb].input.safeParse(input ?? null);
  if (!parsed.success) throw new AppError('invalid-input');
  const handler = handlers[verb] as (input: unknown, page: WebContents) => unknown;
  return await handler(parsed.data, event.sender);
}

function isVerb(verb: unknown): verb is ShellVerb {
  return typeof verb === 'string' && Object.hasOwn(shell, verb);
}
