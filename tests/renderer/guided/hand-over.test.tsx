import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { HandOverDialog } from '#renderer/guided/HandOverDialog.tsx';
import { sessionId } from '#shared/features/fields.ts';
import { FakeBridge } from '#tests/support/rendererBridge.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';

afterEach(cleanup);

const id = sessionId.parse('6b1f3c52-8d6b-4a2e-9f0c-3a4d5e6f7a8b');

it('says that the file is written beside the button, below a long page', async () => {
  const bridge = new FakeBridge();
  bridge.onShell('exportPage', () => ({ fileName: 'document.pdf' }));
  await renderScreen(
    <HandOverDialog
      title="La note"
      text=""
      initial="tu"
      printed={(address) => ({ kind: 'note', id, address })}
      before={async () => undefined}
      onClose={() => undefined}
    >
      {() => <p>Une longue page.</p>}
    </HandOverDialog>,
    installBridge(bridge),
  );
  const save = screen.getByRole('button', { name: 'Enregistrer en PDF' });
  await userEvent.click(save);
  const written = await screen.findByText(/document\.pdf/);
  const after = (one: Element, other: Element) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  expect(after(screen.getByText('Une longue page.'), written)).toBeTruthy();
  expect(after(written, save)).toBeTruthy();
});
