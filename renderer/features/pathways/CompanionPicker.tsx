import { Check, UserRoundPlus } from 'lucide-react';
import { useT } from '#renderer/i18n/useT.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { GroupFrame } from '#renderer/ui/GroupFrame.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { LaidOverInput } from '#renderer/ui/LaidOverInput.tsx';
import { useMask } from '#renderer/ui/masking.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { limits } from '#shared/features/fields.ts';
import type { Pathway } from '#shared/features/pathways.ts';
import styles from './pathways.module.css';

interface CompanionPickerProps {
  readonly known: readonly Pathway['companions'][number][];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  readonly newPerson: string;
  readonly onNewPerson: (pseudonym: string) => void;
  /** Opens the page of the pseudonym typed, and chooses it. */
  readonly onAdd: () => void;
  readonly error?: string | undefined;
}

/** With whom: the pseudonyms known, and a line for somebody new. */
export function CompanionPicker(props: CompanionPickerProps) {
  const { known, chosen, onChoose, newPerson, onNewPerson, onAdd, error } = props;
  const t = useT();
  const mask = useMask();
  const empty = known.length === 0;
  return (
    <div className={styles.form}>
      {empty ? null : (
        <GroupFrame
          role="group"
          label={t('pathways.form.with')}
          help={t('pathways.form.withHelp')}
          error={error}
        >
          <div className={styles.people}>
            {known.map(({ id, pseudonym }) => (
              <label key={id} className={styles.person}>
                <LaidOverInput
                  type="checkbox"
                  value={id}
                  checked={chosen.includes(id)}
                  aria-invalid={Boolean(error)}
                  onChange={(event) =>
                    onChoose(withOrWithout(chosen, id, event.currentTarget.checked))
                  }
                />
                <span className={styles.tick}>
                  {chosen.includes(id) ? <Icon of={Check} /> : null}
                </span>
                {mask(pseudonym)}
              </label>
            ))}
          </div>
        </GroupFrame>
      )}
      <div className={styles.newPerson}>
        <TextField
          label={t(empty ? 'pathways.form.with' : 'pathways.form.newPerson')}
          name="newPerson"
          value={newPerson}
          onChange={onNewPerson}
          help={t('pathways.form.newPersonHelp')}
          error={empty ? error : undefined}
          maxLength={limits.pseudonym}
          spellCheck={false}
        />
        {empty ? null : (
          <Button icon={UserRoundPlus} onPress={onAdd} isDisabled={newPerson.trim() === ''}>
            {t('pathways.form.add')}
          </Button>
        )}
      </div>
    </div>
  );
}

function withOrWithout(ids: readonly string[], id: string, chosen: boolean): string[] {
  return chosen ? [...ids, id] : ids.filter((each) => each !== id);
}
