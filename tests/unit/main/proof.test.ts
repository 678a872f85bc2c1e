import { expect, it } from 'vitest';
import { createLog } from '#main/app/log.ts';
import { createProof } from '#main/app/proof.ts';
import { proof as schema } from '#shared/ipc/proof.ts';

const closed = { dictionary: true, reports: true, names: true };

it('counts what was stopped by its kind, and keeps no address', () => {
  const proof = createProof(createLog(), () => 7);
  for (const path of ['nadia', 'samir']) proof.blocked(`https://example.org/${path}?q=secret`);
  proof.blocked('http://127.0.0.1:8080/x');
  proof.blocked('wss://[::1]/x');
  proof.blocked('file:///etc/passwd');
  proof.blocked('chrome-extension://abc/x.js');
  proof.blocked('not an address');
  const read = schema.parse(proof.read(closed));
  expect(read.blocked).toEqual([
    { scheme: 'https', place: 'outside', count: 2 },
    { scheme: 'http', place: 'thisComputer', count: 1 },
    { scheme: 'wss', place: 'thisComputer', count: 1 },
    { scheme: 'file', place: 'nowhere', count: 1 },
    { scheme: 'other', place: 'outside', count: 1 },
    { scheme: 'other', place: 'nowhere', count: 1 },
  ]);
  expect(JSON.stringify(read)).not.toMatch(/example|nadia|secret|passwd|8080/);
  expect(read).toMatchObject({ since: 7, sent: 0, refusedByPage: 0 });
});

it('calls sent whatever leaves that is not the app’s own', () => {
  const proof = createProof(createLog());
  for (const own of ['app://main/', 'blob:app://main/1', 'data:image/png;base64,AA==']) {
    proof.sent(own);
  }
  expect(proof.read(closed).sent).toBe(0);
  proof.sent('http://example.org/');
  proof.sent('data:text/html,x');
  expect(proof.read(closed).sent).toBe(2);
});

it('hands on what the log has counted beyond its ring', () => {
  const log = createLog();
  for (let turn = 0; turn < 300; turn += 1) log.add('permission-denied');
  log.add('download-blocked');
  expect(createProof(log).read(closed)).toMatchObject({ permissions: 300, downloads: 1 });
});
