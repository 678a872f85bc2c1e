import { type ReactNode, useEffect, useRef } from 'react';
import { callShell } from '#renderer/ipc/client.ts';

/** The faces a sheet is set in: asked for by name, a hidden window may lay nothing out. */
const faces = ['500 1em Literata', '400 1em "Atkinson Hyperlegible Next"'] as const;

interface PrintedProps {
  /** Neutral: it is written in the file. */
  readonly title: string;
  readonly failed: boolean;
  /** The sheet, or null while its words are on their way. */
  readonly children: ReactNode;
}

/** A hidden page that main prints. It says when it is complete, or that it cannot be. */
export function Printed({ title, failed, children }: PrintedProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const complete = children !== null;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = 'fr';
  }, [title]);
  useEffect(() => {
    if (!complete || failed) return;
    const words = sheet.current?.textContent ?? '';
    void fontsFor(words).then((ok) => callShell('printReady', { ok }));
  }, [complete, failed]);
  if (failed) return <Unprintable />;
  return <div ref={sheet}>{children}</div>;
}

/** Says that there is nothing to print. */
export function Unprintable() {
  useEffect(() => {
    void callShell('printReady', { ok: false });
  }, []);
  return null;
}

async function fontsFor(words: string): Promise<boolean> {
  try {
    await Promise.all(faces.map((face) => document.fonts.load(face, words)));
    await document.fonts.ready;
    return true;
  } catch {
    return false;
  }
}
