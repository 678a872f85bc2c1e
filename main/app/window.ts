import { BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import type { CarnetEvent } from '#shared/ipc/wire.ts';
import { fitBounds, minimum } from './bounds.ts';
import { pageAddress, pageOptions } from './page-options.ts';
import type { PreferenceStore } from './preferences.ts';

interface WindowOptions {
  readonly preload: string;
  readonly session: Session;
  readonly store: PreferenceStore;
  /** The user wants the window closed; it stays until `destroy`. */
  readonly onCloseAsked: () => void;
  readonly onOpened: (window: BrowserWindow) => void;
  /** The page on screen died: what it showed is gone, and it can save nothing more. */
  readonly onGone: () => void;
}

/** The one window the user sees, whichever `BrowserWindow` it is at the moment. */
export interface MainWindow {
  open(): void;
  current(): BrowserWindow | null;
  send(event: CarnetEvent): void;
  /**
   * Takes the page out of sight at once, to save what it still holds: behind a fresh page at the
   * same place, or, when the app ends, behind nothing.
   */
  leave(ending: boolean): void;
  /** The page out of sight, until it is destroyed. */
  leaving(): BrowserWindow | null;
  /** Destroys the page that was left, its memory included. */
  forget(): void;
  focus(): void;
}

/** The title never says more: it shows in the task bar and in window lists. */
export const title = 'Carnet de pair';
/** `--desk` of the page's two themes: no white flash before the first paint. */
const desk = { light: '#efe9df', dark: '#141817' } as const;
const settleDelay = 400;

const background = () => (nativeTheme.shouldUseDarkColors ? desk.dark : desk.light);

export function createMainWindow(options: WindowOptions): MainWindow {
  let window: BrowserWindow | null = null;
  let left: BrowserWindow | null = null;
  const alive = () => (window && !window.isDestroyed() ? window : null);

  const open = () => {
    const opened = build(options);
    window = opened;
    options.onOpened(opened);
    opened.webContents.on('render-process-gone', () => opened === alive() && options.onGone());
    void opened.loadURL(pageAddress);
    return opened;
  };
  nativeTheme.on('updated', () => alive()?.setBackgroundColor(background()));
  options.store.onChange(({ zoom }) => alive()?.webContents.setZoomFactor(zoom));
  return {
    open: () => void open().show(),
    current: alive,
    send: (event) => alive()?.webContents.send('event', event),
    leave: (ending) => {
      left = alive();
      if (left) savePlace(left, options.store);
      if (!ending) showLike(left, open());
      left?.hide();
    },
    leaving: () => (left && !left.isDestroyed() && !left.webContents.isCrashed() ? left : null),
    forget: () => {
      if (left && !left.isDestroyed()) left.destroy();
      left = null;
    },
    focus: () => {
      const page = alive();
      if (page?.isMinimized()) page.restore();
      page?.show();
      page?.focus();
    },
  };
}

function build({ preload, session, store, onCloseAsked }: WindowOptions): BrowserWindow {
  const { bounds, maximized } = store.place();
  const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((one) => one.workArea);
  const window = new BrowserWindow({
    ...fitBounds(bounds, areas),
    minWidth: minimum.width,
    minHeight: minimum.height,
    title,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: background(),
    webPreferences: pageOptions(preload, session),
  });
  if (maximized) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', (event) => {
    savePlace(window, store);
    event.preventDefault();
    onCloseAsked();
  });
  rememberPlace(window, store);
  keepOffCaptures(window, store);
  const contents = window.webContents;
  contents.on('dom-ready', () => contents.setZoomFactor(store.get().zoom));
  return window;
}

/** The system forgets it when a window is hidden (electron#45844): asked again at each show. */
function keepOffCaptures(window: BrowserWindow, store: PreferenceStore): void {
  const ask = () => {
    if (!window.isDestroyed()) window.setContentProtection(store.get().protectScreen);
  };
  ask();
  window.on('show', ask);
  window.on('restore', ask);
  store.onChange(ask);
}

function rememberPlace(window: BrowserWindow, store: PreferenceStore): void {
  let settle: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(settle);
    settle = setTimeout(() => !window.isDestroyed() && savePlace(window, store), settleDelay);
  };
  window.on('resize', later);
  window.on('move', later);
}

function savePlace(window: BrowserWindow, store: PreferenceStore): void {
  store.setPlace({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
}

/** A minimised window must not jump up, nor a lock in the background take the keyboard. */
function showLike(old: BrowserWindow | null, fresh: BrowserWindow): void {
  if (old?.isMinimized()) fresh.minimize();
  else if (old?.isFocused() ?? true) fresh.show();
  else fresh.showInactive();
}
