import type { FromVault, ToVault } from '#shared/ipc/control.ts';
import { loadDriver } from './db/driver.ts';
import { startVaultProcess } from './start.ts';
import type { Port } from './transport.ts';

/**
 * The vault process: the only place where a key, SQL or a decrypted note exists outside the window
 * that shows it. Started by main at launch and after every lock; killed at every lock.
 */
interface ParentPort {
  on(
    event: 'message',
    listener: (event: { readonly data: ToVault; readonly ports: readonly Port[] }) => void,
  ): unknown;
  postMessage(message: FromVault): void;
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const [userData = '', attempts = '0', last = 'own'] = process.argv.slice(2);

const vault = startVaultProcess({
  userData,
  attempts: { failures: Number(attempts) },
  last: last === 'example' ? 'example' : 'own',
  tell: (message) => parentPort.postMessage(message),
});

parentPort.on('message', ({ data, ports: [port] }) => {
  if (data.type === 'port' && port) vault.serve(port);
  if (data.type === 'alone') vault.alone();
  if (data.type === 'lend') vault.lend(data);
  if (data.type === 'kept') vault.kept(data);
  if (data.type === 'close') void vault.close(data.backup);
});
parentPort.postMessage({ type: 'ready' });
// While the phrase is being typed. One that does not load is said by the opening that needs it.
void loadDriver().catch(() => undefined);
