import { useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import type { Saving } from '#renderer/ui/SaveState.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { AppError } from '#shared/errors.ts';
import type { Bilan, BilanLine, Visibility } from '#shared/features/bilans.ts';

export interface LineChoices {
  /** As chosen: what the vault holds, and over it what it is being told. */
  readonly lines: readonly BilanLine[];
  readonly choose: (line: BilanLine, visibility: Visibility) => void;
  /** A whole section at once, with a way back. A line where a name remains is not turned to show. */
  readonly chooseAll: (lines: readonly BilanLine[], visibility: Visibility) => void;
  readonly saving: Saving;
  readonly error: AppError | null;
}

type Turning = ReadonlyMap<string, Visibility>;

/**
 * « À garder » or « à montrer »: the hand sees its choice at once and the vault keeps it. One that
 * could not be kept turns back, so that nothing is believed shown or kept which is not.
 */
export function useLineChoices({ id, lines: stored }: Bilan): LineChoices {
  const t = useT();
  const command = useCommand(api.bilans.setVisibility);
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const [turning, setTurning] = useState<Turning>(new Map());
  const [seen, setSeen] = useState(stored);
  // What the vault now says needs no telling. Set while rendering, so that no choice flickers.
  if (seen !== stored) {
    setSeen(stored);
    setTurning(stillTurning(turning, stored));
  }

  async function set(lines: readonly BilanLine[], visibility: Visibility): Promise<boolean> {
    if (lines.length === 0) return true;
    const lineIds = lines.map((line) => line.id);
    setSaving({ kind: 'saving' });
    setTurning(
      (before) => new Map([...before, ...lineIds.map((one) => [one, visibility] as const)]),
    );
    try {
      await command.mutateAsync({ id, lineIds, visibility });
      setSaving({ kind: 'saved', savedAt: Date.now() });
      return true;
    } catch {
      // Shown from `command.error`.
      setTurning(
        (before) => new Map([...before].filter(([one]) => !lineIds.some((of) => of === one))),
      );
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
    lines: stored.map((line) => ({ ...line, visibility: turning.get(line.id) ?? line.visibility })),
    choose: (line, visibility) => void set([line], visibility),
    chooseAll: (lines, visibility) => void chooseAll(lines, visibility),
    saving,
    error: command.error,
  };
}

function stillTurning(turning: Turning, stored: readonly BilanLine[]): Turning {
  const held = new Map(stored.map((line) => [String(line.id), line.visibility]));
  return new Map([...turning].filter(([id, visibility]) => held.get(id) !== visibility));
}

/** Which lines are turned over, and which are left because a name the vault knows is in them. */
function toTurn(lines: readonly BilanLine[], visibility: Visibility) {
  const others = lines.filter((line) => line.visibility !== visibility);
  const refused = (line: BilanLine) => visibility === 'show' && line.nameRemains;
  return { changed: others.filter((line) => !refused(line)), named: others.filter(refused) };
}
