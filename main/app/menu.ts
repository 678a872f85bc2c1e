import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuLabels } from '#shared/i18n/fr/menu.ts';
import type { MenuCommand } from '#shared/ipc/wire.ts';

interface MenuActions {
  readonly send: (command: MenuCommand) => void;
  readonly lock: () => void;
  readonly quit: () => void;
  readonly zoom: (direction: 'in' | 'out' | 'reset') => void;
}

/** Labels are written out: Electron does not translate its roles on Linux and Windows. */
export function installMenu(say: MenuLabels, actions: MenuActions): void {
  const template = [fileMenu(say, actions), editMenu(say, actions), viewMenu(say, actions)];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function fileMenu(say: MenuLabels, { send, lock, quit }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say.file,
    submenu: [
      { label: say.newPerson, accelerator: 'CommandOrControl+N', click: () => send('newPerson') },
      { type: 'separator' },
      { label: say.lock, accelerator: 'CommandOrControl+L', click: lock },
      { label: say.settings, accelerator: 'CommandOrControl+,', click: () => send('settings') },
      { type: 'separator' },
      { label: say.quit, accelerator: 'CommandOrControl+Q', click: quit },
    ],
  };
}

function editMenu(say: MenuLabels, { send }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say.edit,
    submenu: [
      { label: say.undo, role: 'undo' },
      { label: say.redo, role: 'redo' },
      { type: 'separator' },
      { label: say.cut, role: 'cut' },
      { label: say.copy, role: 'copy' },
      { label: say.paste, role: 'paste' },
      { label: say.pasteAsText, role: 'pasteAndMatchStyle' },
      { label: say.selectAll, role: 'selectAll' },
      { type: 'separator' },
      { label: say.search, accelerator: 'CommandOrControl+K', click: () => send('search') },
    ],
  };
}

function viewMenu(say: MenuLabels, { send, zoom }: MenuActions): MenuItemConstructorOptions {
  return {
    label: say.view,
    submenu: [
      { label: say.hide, accelerator: 'F8', click: () => send('hide') },
      { type: 'separator' },
      { label: say.zoomIn, accelerator: 'CommandOrControl+Plus', click: () => zoom('in') },
      // The key beside « 0 », without Shift, on keyboards where « + » needs it.
      {
        label: say.zoomIn,
        accelerator: 'CommandOrControl+=',
        visible: false,
        acceleratorWorksWhenHidden: true,
        click: () => zoom('in'),
      },
      { label: say.zoomOut, accelerator: 'CommandOrControl+-', click: () => zoom('out') },
      { label: say.zoomReset, accelerator: 'CommandOrControl+0', click: () => zoom('reset') },
      { type: 'separator' },
      { label: say.fullScreen, role: 'togglefullscreen' },
    ],
  };
}
