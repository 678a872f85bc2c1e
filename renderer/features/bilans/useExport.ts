import { usePreferences, useSetPreferences } from '#renderer/app/preferences.tsx';
import { type Export, useExportSteps } from '#renderer/app/useExportPage.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import type { BilanId } from '#shared/features/fields.ts';
import type { BilanFormat, WrittenFormat } from '#shared/rules/bilan/formats.ts';

export interface BilanExport {
  readonly state: Export;
  /** The one last chosen, PDF at first. */
  readonly format: BilanFormat;
  readonly start: () => void;
  /** Exports in that format, which is proposed first from then on. */
  readonly pick: (format: BilanFormat) => void;
}

/**
 * Writes the bilan to a file that main asks for. `settle` first keeps a wording under way, so that
 * what is written is what is on screen.
 */
export function useExport(id: BilanId, settle: () => Promise<void>): BilanExport {
  const { bilanFormat } = usePreferences();
  const setPreferences = useSetPreferences();
  const { state, start } = useExportSteps<BilanFormat>({
    before: async () => {
      await settle();
      await call(api.bilans.document, { id });
    },
    write: (format) =>
      format === 'pdf' ? callShell('exportPage', { kind: 'bilan', id }) : writeWords(id, format),
    after: () => call(api.bilans.markExported, { id }),
  });
  return {
    state,
    format: bilanFormat,
    start: () => void start(bilanFormat),
    pick: (format) => {
      // A comfort: whether it could be kept changes nothing to what is written.
      void setPreferences({ bilanFormat: format }).catch(() => undefined);
      void start(format);
    },
  };
}

/** Main asks where; the vault process writes the words, which main never sees. */
async function writeWords(id: BilanId, format: WrittenFormat) {
  const place = await callShell('placeBilan', { format });
  if (place === null) return null;
  await call(api.bilans.exportFile, { id, format, token: place.token });
  return { fileName: place.fileName };
}
