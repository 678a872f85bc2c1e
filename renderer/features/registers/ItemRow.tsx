import { Archive, History, PenLine, Undo2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call } from '#renderer/ipc/client.ts';
import { useCommand } from '#renderer/ipc/hooks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from '#renderer/ui/Choice.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import type { RegisterItem, RegisterState } from '#shared/features/registers.ts';
import { wordingsOf } from '#shared/rules/register/life.ts';
import { registerStates } from '#shared/rules/register/states.ts';
import { ItemEditor } from './ItemEditor.tsx';
import { detailsOf, familyOf, stateKey } from './kinds.ts';
import { Positions } from './Positions.tsx';
import styles from './registers.module.css';
import { sourceInWords } from './sources.ts';
import { Wordings } from './Wordings.tsx';

/** One item: what it says, where it is, where it comes from, and what can be done with it. */
export function ItemRow({ item }: { item: RegisterItem }) {
  const t = useT();
  const [shown, setShown] = useState<'editor' | 'wordings' | null>(null);
  const id = useId();
  const count = wordingsOf(item.versions).length;
  const rewrite = useCommand(api.registers.rewrite);
  if (shown === 'editor') {
    return (
      <li className={styles.item}>
        <ItemEditor
          draftKey={`register:${item.id}`}
          kind={item.kind}
          initial={item.body}
          onSubmit={async (body) => void (await rewrite.mutateAsync({ id: item.id, body }))}
          onDone={() => setShown(null)}
        />
      </li>
    );
  }
  return (
    <li className={styles.item} data-found={item.id}>
      <ItemWords item={item} id={id} />
      {item.kind === 'objective' ? <Positions item={item} /> : null}
      <div className={styles.actions}>
        <StateControl item={item} />
        <Button
          look="plain"
          icon={PenLine}
          aria-describedby={id}
          onPress={() => setShown('editor')}
        >
          {t('registers.edit')}
        </Button>
        {item.versions.length > 1 ? (
          <Button
            look="plain"
            icon={History}
            aria-describedby={id}
            aria-expanded={shown === 'wordings'}
            onPress={() => setShown(shown === null ? 'wordings' : null)}
          >
            {count > 1 ? t('registers.versions.show', { count }) : t('registers.versions.way')}
          </Button>
        ) : null}
      </div>
      {shown === 'wordings' ? <Wordings item={item} /> : null}
    </li>
  );
}

interface ItemWordsProps {
  readonly item: RegisterItem;
  /** Of the statement, which the buttons below speak of. */
  readonly id: string;
}

function ItemWords({ item: { kind, body, versions }, id }: ItemWordsProps) {
  const t = useT();
  const language = useLanguage();
  const first = versions[0];
  return (
    <div className={styles.words}>
      <p id={id} className={styles.statement}>
        {body.statement}
      </p>
      <dl className={styles.details}>
        {detailsOf(kind, body).map(({ property, label, text }) => (
          <div key={property}>
            <dt>{t(label)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {body.others.map((other) => (
          <div key={`${other.nature} ${other.text}`}>
            <dt>{t(`registers.others.${other.nature}`)}</dt>
            <dd>{other.text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quietly}>
        {body.author ? `${t(`registers.saidBy.${body.author}`)} · ` : ''}
        {first ? sourceInWords(t, language, first) : ''}
      </p>
    </div>
  );
}

/** Pills where a kind has several states; setting aside, or taking back, where it has two. */
function StateControl({ item: { id, kind, body } }: { item: RegisterItem }) {
  const t = useT();
  const command = useCommand(api.registers.setState);
  const { statement, state: before } = body;
  async function set(state: RegisterState): Promise<void> {
    await command.mutateAsync({ id, state });
    const words = { statement, state: t(stateKey(kind, state)) };
    showToast(t('registers.stateChanged', words), () => {
      void call(api.registers.setState, { id, state: before }).catch(() => undefined);
    });
  }
  const go = (state: RegisterState) => void set(state).catch(() => undefined);
  const dropped = before === 'dropped';
  return (
    <>
      {command.error ? <ErrorNote error={command.error} /> : null}
      {familyOf(kind) === 'other' ? (
        <Button
          look="plain"
          icon={dropped ? Undo2 : Archive}
          onPress={() => go(dropped ? 'open' : 'dropped')}
        >
          {t(dropped ? 'registers.takeBack' : 'registers.setAside')}
        </Button>
      ) : (
        <div className={styles.states}>
          <Choice
            label={t('registers.stateOf', { statement })}
            hideLabel
            options={registerStates[kind].map((state) => ({
              value: state,
              label: t(stateKey(kind, state)),
            }))}
            value={before}
            onChange={go}
          />
        </div>
      )}
    </>
  );
}
