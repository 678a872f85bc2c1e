import { z } from 'zod';
import type { Topic } from '#shared/ipc/topic.ts';
import type { PortMessage } from '#shared/ipc/wire.ts';
import type { Gate } from './dispatch.ts';

/** The part of Electron's `MessagePortMain` that is used; Node's `MessagePort` fits it too. */
export interface Port {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: PortMessage): void;
  start(): void;
}

const callMessage = z.strictObject({ id: z.int(), path: z.string().max(100), input: z.unknown() });

/** Serves the gate to every window that main hands a port to. */
export function createTransport(gate: () => Gate): {
  serve(port: Port): void;
  announce(topics: readonly Topic[]): void;
} {
  const ports = new Set<Port>();
  return {
    serve: (port) => {
      ports.add(port);
      port.on('close', () => ports.delete(port));
      port.on('message', ({ data }) => {
        const message = callMessage.safeParse(data);
        // What has no number cannot be answered, and only a broken page would send it.
        if (!message.success) return;
        const { id, path, input } = message.data;
        void gate()
          .call(path, input)
          .then((reply) => port.postMessage({ id, reply }));
      });
      port.start();
    },
    announce: (topics) => {
      for (const port of ports) port.postMessage({ changed: topics });
    },
  };
}
