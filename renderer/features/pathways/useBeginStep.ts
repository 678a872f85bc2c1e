import { useNavigate } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { today } from '#renderer/ui/clock.ts';
import type { AppError } from '#shared/errors.ts';
import type { Pathway, PathwayStep } from '#shared/features/pathways.ts';

/** Begins a step today at the usual place, and goes to it; day and place change on its page. */
export function useBeginStep({ id, place }: Pick<Pathway, 'id' | 'place'>): {
  readonly begin: (step: PathwayStep) => void;
  readonly error: AppError | null;
} {
  const navigate = useNavigate();
  const start = useCommand(api.sessions.start);
  async function go(step: PathwayStep): Promise<void> {
    const begun = await start.mutateAsync({ pathwayId: id, step, heldOn: today(), place });
    await navigate({ to: paths.session(begun.id) });
  }
  return {
    begin: (step) => {
      // A second press while the first is on its way would begin two sessions.
      if (!start.isPending) void go(step).catch(() => undefined);
    },
    error: start.error,
  };
}
