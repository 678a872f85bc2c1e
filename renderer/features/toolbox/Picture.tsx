import { useEffect, useRef, useState } from 'react';
import { useT } from '#renderer/i18n/useT.ts';
import { api } from '#renderer/ipc/client.ts';
import { useRead } from '#renderer/ipc/hooks.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { Attachment } from '#shared/features/toolbox.ts';
import styles from './toolbox.module.css';

/** Widest drawing: more would be paid in memory and seen by nobody. */
const widest = 1_600;

/**
 * A picture drawn again, point by point: nothing of the file but its colours reaches the page, so
 * that what a camera writes beside them (place, hour, device) cannot be read or copied from it.
 */
export function Picture({ piece: { id, name } }: { piece: Attachment }) {
  const t = useT();
  const { data, error } = useRead(api.toolbox.picture, { id }, { keepAfter: false });
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const base64 = data?.base64;
  useEffect(() => {
    if (base64 === undefined) return;
    let current = true;
    draw(base64, () => (current ? canvas.current : null)).catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [base64]);
  if (error) return <ErrorNote error={error} />;
  if (data === null || failed) return <p className={styles.quiet}>{t('toolbox.pieces.noLook')}</p>;
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('toolbox.pieces.picture', { name })}
      className={styles.picture}
    />
  );
}

async function draw(base64: string, target: () => HTMLCanvasElement | null): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  try {
    const canvas = target();
    if (!canvas) return;
    const scale = Math.min(1, widest / bitmap.width);
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  } finally {
    bitmap.close();
  }
}
