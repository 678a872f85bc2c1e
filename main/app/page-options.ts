import { app, type Session, type WebPreferences } from 'electron';

/** Every page of the app, seen or hidden, runs with exactly these. */
export function pageOptions(preload: string, session: Session): WebPreferences {
  return {
    preload,
    session,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium's checker downloads its dictionaries (electron#22995).
    spellcheck: false,
    devTools: !app.isPackaged,
    disableBlinkFeatures: 'Auxclick',
    v8CacheOptions: 'none',
    plugins: false,
    webgl: false,
    enableWebSQL: false,
    // The flush before a lock runs while the page may be minimised.
    backgroundThrottling: false,
  };
}

export const pageAddress = 'app://main/index.html';
