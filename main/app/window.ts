import { BrowserWindow, nativeTheme, type Session, screen, View } from 'electron';
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
}

/** The one window the user sees, whichever `BrowserWindow` it is at the moment. */
export interface MainWindow {
  open(): void;
  current(): BrowserWindow | null;
  send(event: CarnetEvent): void;
  /** Puts a plain sheet over the page and refuses its keys: nothing can be read or typed. */
  cover(): void;
  /** A fresh page at the same place; the old one, its memory included, is destroyed. */
  renew(): void;
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
  const alive = () => (window && !window.isDestroyed() ? window : null);

  const open = () => {
    const opened = build(options);
    window = opened;
    options.onOpened(opened);
    void opened.loadURL(pageAddress);
    return opened;
  };
  nativeTheme.on('updated', () => alive()?.setBackgroundColor(background()));
  options.store.onChange(({ zoom }) => alive()?.webContents.setZoomFactor(zoom));
  return {
    open: () => void open().show(),
    current: alive,
    send: (event) => alive()?.webContents.send('event', event),
    cover: () => {
      const page = alive();
      if (page) coverPage(page);
    },
    renew: () => {
      const old = alive();
      if (old) savePlace(old, options.store);
      const [minimized, focused] = [old?.isMinimized() ?? false, old?.isFocused() ?? true];
      const fresh = open();
      if (minimized) fresh.minimize();
      else if (focused) fresh.show();
      else fresh.showInactive();
      old?.destroy();
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
  const contents = window.webContents;
  contents.on('dom-ready', () => contents.setZoomFactor(store.get().zoom));
  return window;
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

function coverPage(window: BrowserWindow): void {
  const sheet = new View();
  sheet.setBackgroundColor(background());
  window.contentView.addChildView(sheet);
  // Larger than any screen: a window resized meanwhile uncovers nothing.
  sheet.setBounds({ x: 0, y: 0, width: 20_000, height: 20_000 });
  window.webContents.on('before-input-event', (event) => event.preventDefault());
}
