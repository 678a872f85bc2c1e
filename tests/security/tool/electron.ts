/**
 * What main's channels need of Electron, when they are called without it: a table of what they
 * registered. Everything that decides – sender check, schemas, handlers – is the app's own code.
 */
type Listener = (event: unknown, ...input: readonly unknown[]) => unknown;

export const channels = new Map<string, Listener>();

export const ipcMain = {
  handle: (channel: string, listener: Listener) => void channels.set(channel, listener),
  on: (channel: string, listener: Listener) => void channels.set(channel, listener),
};

export const shell = { showItemInFolder: () => undefined, openPath: async () => '' };
