import { Download, Eye, EyeOff, Paperclip, X } from 'lucide-react';
import { useState } from 'react';
import { useLanguage, useT } from '#renderer/i18n/useT.ts';
import { api, call, callShell } from '#renderer/ipc/client.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { showToast } from '#renderer/ui/Toast.tsx';
import { AppError } from '#shared/errors.ts';
import type { Attachment, Tool } from '#shared/features/toolbox.ts';
import { CopyOutDialog } from './CopyOutDialog.tsx';
import { Picture } from './Picture.tsx';
import styles from './toolbox.module.css';

/** What a tool carries, in the vault. */
export function Pieces({ tool: { id, attachments } }: { tool: Tool }) {
  const t = useT();
  const [error, setError] = useState<AppError | null>(null);
  const [pending, setPending] = useState(false);
  async function attach(): Promise<void> {
    const chosen = await callShell('chooseAttachment', null);
    if (chosen === null) return;
    await call(api.toolbox.attach, { id, token: chosen.token });
    showToast(t('toolbox.pieces.added'));
  }
  async function add(): Promise<void> {
    setError(null);
    setPending(true);
    try {
      await attach();
    } catch (failure) {
      setError(failure instanceof AppError ? failure : new AppError('internal'));
    } finally {
      setPending(false);
    }
  }
  return (
    <Card title={t('toolbox.pieces.title')} icon={Paperclip}>
      <p className={styles.quiet}>{t('toolbox.pieces.help')}</p>
      {attachments.length === 0 ? <p>{t('toolbox.pieces.none')}</p> : null}
      <ul className={styles.pieces}>
        {attachments.map((piece) => (
          <Piece key={piece.id} piece={piece} />
        ))}
      </ul>
      {error ? <ErrorNote error={error} /> : null}
      <div>
        <Button icon={Paperclip} isPending={pending} onPress={() => void add()}>
          {t('toolbox.pieces.add')}
        </Button>
      </div>
    </Card>
  );
}

function useWeight(bytes: number): string {
  const t = useT();
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bytes < 1_000_000
    ? t('toolbox.pieces.bytes', { amount: format.format(Math.max(1, Math.round(bytes / 1_000))) })
    : t('toolbox.pieces.megabytes', { amount: format.format(bytes / 1_000_000) });
}

function Piece({ piece }: { piece: Attachment }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const [copying, setCopying] = useState(false);
  const weight = useWeight(piece.bytes);
  const { id, name, type } = piece;
  const isPicture = type === 'png' || type === 'jpeg';
  async function remove(): Promise<void> {
    await call(api.toolbox.detach, { id });
    showToast(t('toolbox.pieces.removed'), () => {
      void call(api.toolbox.reattach, { id }).catch(() => undefined);
    });
  }
  return (
    <li className={styles.piece}>
      <span className={styles.pieceName}>
        {name} <span className={styles.quiet}>{weight}</span>
      </span>
      {isPicture ? (
        <Button
          look="plain"
          icon={shown ? EyeOff : Eye}
          aria-expanded={shown}
          aria-label={t('toolbox.pieces.lookAt', { name })}
          onPress={() => setShown(!shown)}
        >
          {t(shown ? 'toolbox.pieces.hide' : 'toolbox.pieces.look')}
        </Button>
      ) : null}
      <Button
        look="plain"
        icon={Download}
        aria-label={t('toolbox.pieces.copyOf', { name })}
        onPress={() => setCopying(true)}
      >
        {t('toolbox.pieces.copy')}
      </Button>
      <Button look="plain" iconOnly icon={X} onPress={() => void remove().catch(() => undefined)}>
        {t('toolbox.pieces.remove', { name })}
      </Button>
      {shown ? <Picture piece={piece} /> : null}
      {copying ? <CopyOutDialog piece={piece} onClose={() => setCopying(false)} /> : null}
    </li>
  );
}
