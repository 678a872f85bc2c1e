import { useNavigate } from '@tanstack/react-router';
import { paths } from '#renderer/app/paths.ts';
import type { AnswerBook } from '#renderer/guided/answer-book.ts';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { today } from '#renderer/ui/clock.ts';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { Sheet } from '#shared/features/sheets.ts';

/** Withdraw, renew, set aside: what is on its way is saved first, and each can be undone. */
export function useSheetActions({ id, person }: Sheet, book: AnswerBook) {
  const t = useT();
  const navigate = useNavigate();
  const withdraw = useCommand(api.sheets.withdraw);
  const renew = useCommand(api.sheets.renew);
  const discard = useCommand(api.sheets.discard);
  const restore = useCommand(api.sheets.restore);
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  async function saved<T>(work: () => Promise<T>): Promise<T> {
    await book.flush();
    return work();
  }
  return {
    error: withdraw.error ?? renew.error ?? discard.error,
    withdraw: () =>
      quietly(
        saved(async () => {
          await withdraw.mutateAsync({ id, on: today() });
          showToast(t('sheets.withdrawn'), () => quietly(withdraw.mutateAsync({ id, on: null })));
        }),
      ),
    renew: () =>
      quietly(
        saved(async () => {
          const next = await renew.mutateAsync({ id, writtenOn: today() });
          await navigate({ to: paths.sheet(next.id) });
        }),
      ),
    setAside: () =>
      quietly(
        saved(async () => {
          await discard.mutateAsync({ id });
          showToast(t('sheets.putAside'), () => quietly(restore.mutateAsync({ id })));
          await navigate({ to: paths.person(person.id) });
        }),
      ),
  };
}
