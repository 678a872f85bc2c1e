import type { Remark } from '#renderer/guided/WordingRemarks.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import type { SessionId } from '#shared/features/fields.ts';
import type { NoteDetail } from '#shared/features/notes.ts';

/** What the vault finds in the saved note of a phase that could let somebody be recognised. */
export function useDetails(sessionId: SessionId, phaseId: string): readonly Remark[] {
  const t = useT();
  const { data = [] } = useRead(api.notes.details, { sessionId, phaseId });
  return data.map(({ words, label, pseudonym }) => {
    const kind = kindOf(label);
    const why = t(`notes.wording.identifies.${kind}`);
    return { words, why, instead: [pseudonym ?? t(`notes.wording.neutral.${kind}`)] };
  });
}

function kindOf(label: NoteDetail['label']): 'PERSON' | 'ORG' | 'LOC' | 'contact' {
  return label === 'PERSON' || label === 'ORG' || label === 'LOC' ? label : 'contact';
}
