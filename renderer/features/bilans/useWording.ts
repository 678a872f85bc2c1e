import { useDraft } from '#renderer/app/useDraft.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { AppError } from '#shared/errors.ts';
import type { Bilan, BilanLine } from '#shared/features/bilans.ts';
import type { BilanLineId } from '#shared/features/fields.ts';
import type { Wording } from './LineEditor.tsx';

export interface WordingDesk {
  /** The wording under way, when it is this line's. */
  readonly of: (line: BilanLine) => Wording | null;
  readonly edit: (line: BilanLine) => void;
  /** Keeps what is under way. @throws AppError when it could not be kept: it stays on screen. */
  readonly settle: () => Promise<void>;
  readonly error: AppError | null;
}

/**
 * One line at a time is being reworded. What is typed is a draft of the vault: neither a lock nor
 * another page costs it, and the line is still open when one comes back.
 */
export function useWording({ id, lines }: Bilan): WordingDesk {
  const t = useT();
  const none: { readonly lineId: BilanLineId | null; readonly text: string } = {
    lineId: null,
    text: '',
  };
  const draft = useDraft(`bilan:${id}`, none);
  const editLine = useCommand(api.bilans.editLine);
  const { lineId, text } = draft.value;
  const edited = draft.ready ? lines.find((line) => line.id === lineId) : undefined;

  async function settle(): Promise<void> {
    if (!edited) return;
    const wording = text.trim();
    if (wording !== '' && wording !== edited.text) {
      await editLine.mutateAsync({ id, lineId: edited.id, text: wording });
    }
    await close();
  }
  async function close(): Promise<void> {
    draft.set(none);
    await draft.discard();
  }
  function drop(): void {
    const dropped = draft.value;
    if (text !== edited?.text) showToast(t('bilans.line.dropped'), () => draft.set(dropped));
    void close().catch(() => undefined);
  }
  async function edit(line: BilanLine): Promise<void> {
    await settle();
    draft.set({ lineId: line.id, text: line.text });
  }
  // What fails is shown from `editLine.error`, with the text still on screen.
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  return {
    of: (line) =>
      line.id === edited?.id
        ? {
            text,
            set: (next) => draft.set({ lineId: line.id, text: next }),
            save: () => quietly(settle()),
            drop,
          }
        : null,
    edit: (line) => quietly(edit(line)),
    settle,
    error: editLine.error,
  };
}
