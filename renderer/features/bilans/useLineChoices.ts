import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import type { Saving } from '#renderer/ui/SaveState.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { AppError } from '#shared/errors.ts';
import type { Bilan, BilanLine, Visibility } from '#shared/features/bilans.ts';

export interface LineChoices {
  readonly choose: (line: BilanLine, visibility: Visibility) => void;
  /** A whole section at once, with a way back. A line where a name remains is not turned to show. */
  readonly chooseAll: (lines: readonly BilanLine[], visibility: Visibility) => void;
  readonly saving: Saving;
  readonly error: AppError | null;
}

/** « À garder » or « à montrer », kept as soon as it is chosen. */
export function useLineChoices({ id }: Pick<Bilan, 'id'>): LineChoices {
  const t = useT();
  const command = useCommand(api.bilans.setVisibility);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });

  async function set(lines: readonly BilanLine[], visibility: Visibility): Promise<boolean> {
    if (lines.length === 0) return true;
    setSaving({ kind: 'saving' });
    const lineIds = lines.map((line) => line.id);
    try {
      await command.mutateAsync({ id, lineIds, visibility });
      setSaving({ kind: 'saved', savedAt: Date.now() });
      return true;
    } catch {
      // Shown from `command.error`.
      setSaving({ kind: 'failed' });
      return false;
    }
  }

  async function chooseAll(lines: readonly BilanLine[], visibility: Visibility): Promise<void> {
    const { changed, named } = toTurn(lines, visibility);
    const done = await set(changed, visibility);
    if (!done || changed.length + named.length === 0) return;
    const key = visibility === 'show' ? 'bilans.section.shown' : 'bilans.section.kept';
    const said = [
      ...(changed.length > 0 ? [t(key, { count: changed.length })] : []),
      ...(named.length > 0 ? [t('bilans.section.namesKept', { count: named.length })] : []),
    ];
    const back = visibility === 'show' ? 'keep' : 'show';
    const undo = () => void set(changed, back);
    showToast(said.join(' '), changed.length > 0 ? undo : undefined);
  }

  return {
    choose: (line, visibility) => void set([line], visibility),
    chooseAll: (lines, visibility) => void chooseAll(lines, visibility),
    saving,
    error: command.error,
  };
}

/** Which lines are turned over, and which are left because a name the vault knows is in them. */
function toTurn(lines: readonly BilanLine[], visibility: Visibility) {
  const others = lines.filter((line) => line.visibility !== visibility);
  const refused = (line: BilanLine) => visibility === 'show' && line.nameRemains;
  return { changed: others.filter((line) => !refused(line)), named: others.filter(refused) };
}
