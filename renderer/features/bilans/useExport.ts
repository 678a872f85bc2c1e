import { useExportPage } from '#renderer/app/useExportPage.ts';
import { api, call } from '#renderer/ipc/client.ts';
import type { BilanId } from '#shared/features/fields.ts';

/**
 * Writes the bilan to a file that main asks for. `settle` first keeps a wording under way, so that
 * what is printed is what is on screen.
 */
export function useExport(id: BilanId, settle: () => Promise<void>) {
  return useExportPage({
    page: { kind: 'bilan', id },
    before: async () => {
      await settle();
      await call(api.bilans.document, { id });
    },
    after: () => call(api.bilans.markExported, { id }),
  });
}
