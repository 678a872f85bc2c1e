/**
 * Stands where the vault process stands, to test the shell alone: the same control words, a few
 * calls of its own, and a text file for what the page asked to keep. Never shipped.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const [userData, attempts, last] = process.argv.slice(2);
const record = (line) => appendFileSync(join(userData, 'record.txt'), `${line}\n`);
let deaf = false;
let backingUp = false;

const calls = {
  'stub.info': () => ({ pid: process.pid, attempts, last, env: Object.keys(process.env).sort() }),
  'stub.open': () => void process.parentPort.postMessage({ type: 'opened', kind: 'example' }),
  'stub.attempt': (count) => void process.parentPort.postMessage({ type: 'attempts', count }),
  'stub.save': (text) => record(`saved ${text}`),
  'stub.deaf': () => {
    deaf = true;
  },
  'stub.backUpAtLock': () => {
    backingUp = true;
  },
  'stub.want': () => void process.parentPort.postMessage({ type: 'wanted' }),
  'stub.die': () => process.kill(process.pid, 'SIGKILL'),
};

process.parentPort.on('message', ({ data, ports }) => {
  if (data.type === 'port') listen(ports[0]);
  if (data.type === 'alone') record('alone');
  // A backup that never ends.
  if (data.type === 'close' && backingUp) process.parentPort.postMessage({ type: 'backing-up' });
  else if (data.type === 'close' && !deaf) {
    record('closed');
    process.parentPort.postMessage({ type: 'closed' });
  }
});

function listen(port) {
  port.on('message', ({ data: { id, path, input } }) => {
    if (path === 'stub.never') return;
    const answer = calls[path];
    if (!answer) return port.postMessage({ id, reply: { ok: false, code: 'unknown-call' } });
    port.postMessage({ id, reply: { ok: true, value: answer(input) ?? null } });
  });
  port.start();
}

process.parentPort.postMessage({ type: 'ready' });
