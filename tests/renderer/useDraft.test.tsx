import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { flushAll } from '#renderer/app/flush.ts';
import { useDraft } from '#renderer/app/useDraft.ts';
import { api } from '#renderer/ipc/client.ts';
import { type FakeBridge, Refusal } from '#tests/support/rendererBridge.ts';
import { installBridge } from '#tests/support/rendererScreen.tsx';

let bridge: FakeBridge;
let stored: Map<string, unknown>;

beforeEach(() => {
  stored = new Map();
  bridge = installBridge()
    .on(api.drafts.get, ({ key }) => (stored.get(key) ?? null) as never)
    .on(api.drafts.save, ({ key, value }) => {
      stored.set(key, value);
      return null;
    })
    .on(api.drafts.discard, ({ key }) => {
      stored.delete(key);
      return null;
    });
});
afterEach(cleanup);

function Form() {
  const draft = useDraft('person:new', { pseudonym: '', notes: '' });
  if (!draft.ready) return null;
  return (
    <>
      <input
        aria-label="pseudo"
        value={draft.value.pseudonym}
        onChange={(event) => draft.set({ ...draft.value, pseudonym: event.target.value })}
      />
      <button type="button" onClick={() => void draft.discard()}>
        submit
      </button>
    </>
  );
}

it('puts what is typed in the vault at a flush, whole', async () => {
  render(<Form />);
  await userEvent.type(await screen.findByLabelText('pseudo'), 'Brume');
  expect(await flushAll()).toBe(true);
  expect(stored.get('person:new')).toEqual({ pseudonym: 'Brume', notes: '' });
});

it('comes back with the draft of an earlier visit', async () => {
  stored.set('person:new', { pseudonym: 'Galet' });
  render(<Form />);
  expect((await screen.findByLabelText<HTMLInputElement>('pseudo')).value).toBe('Galet');
});

it('saves when the form leaves the screen', async () => {
  const { unmount } = render(<Form />);
  await userEvent.type(await screen.findByLabelText('pseudo'), 'B');
  unmount();
  await waitFor(() => expect(stored.get('person:new')).toEqual({ pseudonym: 'B', notes: '' }));
});

it('keeps a refused save for the next flush', async () => {
  let refuse = true;
  bridge.on(api.drafts.save, ({ key, value }) => {
    if (refuse) throw new Refusal('vault-interrupted');
    stored.set(key, value);
    return null;
  });
  render(<Form />);
  await userEvent.type(await screen.findByLabelText('pseudo'), 'B');
  expect(await flushAll()).toBe(false);
  refuse = false;
  expect(await flushAll()).toBe(true);
  expect(stored.get('person:new')).toEqual({ pseudonym: 'B', notes: '' });
});

it('forgets the draft of a submitted form', async () => {
  render(<Form />);
  await userEvent.type(await screen.findByLabelText('pseudo'), 'B');
  await flushAll();
  await userEvent.click(screen.getByText('submit'));
  await waitFor(() => expect(stored.size).toBe(0));
  await flushAll();
  expect(stored.size).toBe(0);
});
