import type { VaultProcess } from '#main/vault/start.ts';
import type { Port } from '#main/vault/transport.ts';
import type { PortMessage, Reply } from '#shared/ipc/wire.ts';

/** A window's end of the private port: asks, and waits for the answer. */
export function windowOf(
  vault: Pick<VaultProcess, 'serve'>,
): (path: string, input: unknown) => Promise<Reply> {
  const waiting = new Map<number, (reply: Reply) => void>();
  let listen: (event: { readonly data: unknown }) => void = () => undefined;
  const port: Port = {
    on: (event, listener) => {
      if (event === 'message') listen = listener as typeof listen;
    },
    postMessage: (message: PortMessage) => {
      if ('id' in message) waiting.get(message.id)?.(message.reply);
    },
    start: () => undefined,
  };
  vault.serve(port);
  let last = 0;
  return (path, input) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      listen({ data: { id: last, path, input } });
    });
}
