import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { SessionPage } from '#renderer/features/sessions/SessionPage.tsx';
import { templates } from '#shared/templates/catalogue.ts';
import { installBridge, renderScreen } from '#tests/support/rendererScreen.tsx';
import { sessionBridge, sessionOf, sessionUuid } from './fixture.ts';

afterEach(cleanup);

describe('one page for every template', () => {
  it.each(
    templates.map((template) => [template.id, template] as const),
  )('%s, from its first phase to its last', async (_, template) => {
    const user = userEvent.setup();
    const bridge = installBridge(sessionBridge(sessionOf(template)));
    await renderScreen(<SessionPage />, bridge, {
      path: '/seances/$id',
      at: `/seances/${sessionUuid}`,
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Brume' })).toBeVisible();
    for (const [index, phase] of template.phases.entries()) {
      expect(await screen.findByRole('heading', { level: 2, name: phase.title })).toBeVisible();
      expect(screen.getByRole('textbox', { name: 'Notes de la phase' })).toBeVisible();
      for (const field of phase.fields) {
        expect(screen.getAllByText(field.label).length).toBeGreaterThan(0);
      }
      const next = screen.queryByRole('button', { name: 'Phase suivante' });
      expect(next === null).toBe(index === template.phases.length - 1);
      if (next) await user.click(next);
    }
    expect(screen.getByRole('button', { name: 'Clore la séance' })).toBeVisible();
  });
});
