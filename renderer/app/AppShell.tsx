import { Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SearchPalette } from '#renderer/features/search/SearchPalette.tsx';
import { useT } from '#renderer/i18n/useT.ts';
import { useCarnetEvents } from '#renderer/ipc/events.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import type { WritingPlace } from '#shared/features/drafts.ts';
import styles from './AppShell.module.css';
import { Calm } from './Calm.tsx';
import { HidingContext } from './hiding.tsx';
import { requestLock } from './lock.ts';
import { MissingSaves } from './MissingSaves.tsx';
import { paths } from './paths.ts';
import { currentPlace, restoreCaret } from './place.ts';
import { Rail } from './Rail.tsx';

interface Shortcuts {
  readonly search: () => void;
  readonly lock: () => void;
  readonly toggleHidden: () => void;
}

/** The page answers first; main's menu only sees the keys that the page leaves alone. */
function useShortcuts({ search, lock, toggleHidden }: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const act =
      event.key === 'F8'
        ? toggleHidden
        : command && !event.shiftKey && !event.altKey && key === 'k'
          ? search
          : command && !event.shiftKey && !event.altKey && key === 'l'
            ? lock
            : null;
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    // On the way down: React Aria's fields let no key out, and a dialog must not hold a lock back.
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
}

/** The rail, the page, the palette, and the calm page that hides them all. */
export function AppShell() {
  const t = useT();
  const router = useRouter();
  const navigate = useNavigate();
  const route = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const focused = useRef<Element>(null);
  const [palette, setPalette] = useState<string | null>(null);
  const [hidden, setHidden] = useState<ReturnType<typeof currentPlace> | null>(null);

  const search = () => !hidden && setPalette('');
  const lock = () => void requestLock();
  function hide(): void {
    const place = currentPlace();
    focused.current = document.activeElement;
    setPalette(null);
    setHidden(place);
  }
  function show(): void {
    const place = hidden;
    setHidden(null);
    if (place) requestAnimationFrame(() => comeBack(place));
  }
  function comeBack(place: WritingPlace): void {
    if (focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
    restoreCaret(place);
  }
  const toggleHidden = () => (hidden ? show() : hide());
  useShortcuts({ search, lock, toggleHidden });
  useCarnetEvents((event) => {
    if (event.type !== 'menu') return;
    if (event.command === 'search') search();
    if (event.command === 'hide') toggleHidden();
    if (event.command === 'settings') void navigate({ to: paths.settings });
    if (event.command === 'newPerson') void navigate({ to: paths.newPerson });
  });
  useEffect(
    () => router.subscribe('onResolved', () => main.current?.scrollTo?.({ top: 0 })),
    [router],
  );

  return (
    <HidingContext value={{ hide }}>
      <div className={hidden ? styles.hidden : styles.shell} inert={hidden !== null}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {t('common.skip')}
        </button>
        <Rail onSearch={setPalette} searching={palette !== null} onLock={lock} route={route} />
        <main ref={main} className={styles.main} tabIndex={-1}>
          <MissingSaves />
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {palette === null ? null : (
        <SearchPalette initialText={palette} onClose={() => setPalette(null)} />
      )}
      {hidden ? <HiddenNotebook onShow={show} /> : null}
    </HidingContext>
  );
}

function HiddenNotebook({ onShow }: { onShow: () => void }) {
  const t = useT();
  return (
    <div className={styles.cover} data-cover>
      <Calm>
        <Card look="sheet">
          <h1>{t('common.hidden.title')}</h1>
          <p>{t('common.hidden.text')}</p>
          <div>
            <Button look="primary" shortcut="F8" autoFocus onPress={onShow}>
              {t('common.hidden.show')}
            </Button>
          </div>
        </Card>
      </Calm>
    </div>
  );
}
