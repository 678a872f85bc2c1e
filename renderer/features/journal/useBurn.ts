import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { JournalPageId } from '#shared/features/fields.ts';

/** Sets pages to burn at the next lock; the message takes them back. */
export function useBurn() {
  const t = useT();
  const burn = useCommand(api.journal.burn);
  const spare = useCommand(api.journal.spare);
  async function run(ids: JournalPageId[]): Promise<void> {
    await burn.mutateAsync({ ids });
    showToast(t('journal.burn.done', { count: ids.length }), () => spare.mutate({ ids }));
  }
  return { run, pending: burn.isPending, error: burn.error };
}
