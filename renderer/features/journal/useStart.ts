import { useNavigate } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { today } from '#renderer/ui/clock.ts';

/** Begins a page with a model and opens it. `words`: a copy, chosen by hand, for its first note. */
export function useStart() {
  const navigate = useNavigate();
  const command = useCommand(api.journal.start);
  async function start(model: string, words: string): Promise<void> {
    const { id } = await command.mutateAsync({ model, writtenOn: today(), words });
    await navigate({ to: paths.journalPage(id) });
  }
  return {
    start: (model: string, words = '') => void start(model, words).catch(() => undefined),
    pending: command.isPending,
    error: command.error,
  };
}
