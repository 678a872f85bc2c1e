import { useT } from '#renderer/i18n/useT.ts';
import { Pill } from '#renderer/ui/Pill.tsx';
import type { AgreementState } from '#shared/rules/sheets/agreement-state.ts';
import { stateLook } from './sheet-state-look.ts';

/** Where an agreement stands, in a word, a shape and a tone. */
export function SheetState({ state }: { state: AgreementState }) {
  const t = useT();
  const { icon, tone } = stateLook[state];
  return (
    <Pill icon={icon} tone={tone}>
      {t(`sheets.state.${state}`)}
    </Pill>
  );
}
