import { FileDown } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { SplitButton } from '#renderer/ui/SplitButton.tsx';
import { bilanFormats } from '#shared/rules/bilan/formats.ts';
import type { BilanExport } from './useExport.ts';

/** « Exporter en PDF », or as the last time; each other format says what it is good for. */
export function ExportButton({ exporting }: { readonly exporting: BilanExport }) {
  const t = useT();
  const { state, format, start, pick } = exporting;
  return (
    <SplitButton
      icon={FileDown}
      isPending={state.kind === 'running'}
      onPress={start}
      menuLabel={t('bilans.formats.choose')}
      options={bilanFormats.map((value) => ({
        value,
        label: t(`bilans.formats.${value}.name`),
        help: t(`bilans.formats.${value}.help`),
      }))}
      value={format}
      onPick={pick}
    >
      {t(`bilans.formats.${format}.export`)}
    </SplitButton>
  );
}
