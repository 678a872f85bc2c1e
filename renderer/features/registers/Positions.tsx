import { MapPin } from 'lucide-react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { today } from '#renderer/ui/clock.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { dayInWords } from '#renderer/ui/frieze/words.ts';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { RegisterItem } from '#shared/features/registers.ts';
import { scaleOf } from '#shared/rules/register/states.ts';
import styles from './registers.module.css';

/** Where one felt to be, in the person's words, day by day: never a number, never an average. */
export function Positions({ item: { id, body, positions } }: { item: RegisterItem }) {
  const t = useT();
  const language = useLanguage();
  const command = useCommand(api.registers.place);
  async function place(word: string): Promise<void> {
    const { positionId } = await command.mutateAsync({ id, word, on: today() });
    showToast(t('registers.scale.placed', { word }), () => {
      void call(api.registers.unplace, { id, positionId }).catch(() => undefined);
    });
  }
  return (
    <div className={styles.positions}>
      {command.error ? <ErrorNote error={command.error} /> : null}
      {positions.length > 0 ? (
        <ol aria-label={t('registers.scale.positions')} className={styles.way}>
          {positions.map((position) => (
            <li key={position.id}>
              {t('registers.scale.position', {
                day: dayInWords(language, position.on, 'long'),
                word: position.word,
              })}
            </li>
          ))}
        </ol>
      ) : null}
      <GroupFrame role="group" label={t('registers.scale.where')}>
        <div className={styles.scale}>
          {scaleOf(body.scale).map((word) => (
            <Button
              key={word}
              icon={MapPin}
              onPress={() => void place(word).catch(() => undefined)}
            >
              {word}
            </Button>
          ))}
        </div>
      </GroupFrame>
    </div>
  );
}
