import { contextBridge, ipcRenderer } from 'electron';
import type { CarnetBridge, CarnetEvent, PortMessage, Reply } from '#shared/ipc/wire.ts';

const interrupted: Reply = { ok: false, code: 'vault-interrupted' };
const listeners = new Set<(event: CarnetEvent) => void>();
const tell = (event: CarnetEvent) => [...listeners].map((listener) => listener(event));
const waiting = new Map<number, (reply: Reply) => void>();
const hear = (data: PortMessage) =>
  'changed' in data
    ? tell({ type: 'changed', topics: data.changed })
    : [waiting.get(data.id)?.(data.reply), waiting.delete(data.id)];
let calls = 0;
/** Null once the vault process is gone; calls made before the first port wait for it. */
let port = new Promise<MessagePort | null>((giveFirst) => {
  ipcRenderer.on('port', ({ ports }) => {
    const given = ports[0] as MessagePort;
    given.onmessage = ({ data }) => hear(data);
    giveFirst(given);
    port = Promise.resolve(given);
    tell({ type: 'vaultReady' });
  });
});
ipcRenderer.on('event', (_event, event: CarnetEvent) => {
  if (event.type === 'vaultLost') port = Promise.resolve(null);
  if (event.type === 'vaultLost') for (const id of waiting.keys()) hear({ id, reply: interrupted });
  tell(event);
});
async function call(path: string, input: unknown): Promise<Reply> {
  if (path.startsWith('shell.')) return ipcRenderer.invoke('shell', path.slice(6), input);
  const [id, open] = [++calls, await port];
  open?.postMessage({ id, path, input });
  return open ? new Promise((resolve) => waiting.set(id, resolve)) : interrupted;
}
contextBridge.exposeInMainWorld('carnet', {
  call: (path, input) => call(path, input).catch(() => ({ ok: false, code: 'invalid-input' })),
  onChange: (listener) => listeners.add(listener) && (() => listeners.delete(listener)),
} satisfies CarnetBridge);
ipcRenderer.send('port-wanted');
