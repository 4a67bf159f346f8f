/** The stand-in's half in the page: one connection, the real preload, and the desktop beside it. */
import type { DesktopAction } from '../wire/actions.ts';
import type { DesktopView, NotificationView } from '../wire/view.ts';
import { createBoxes } from './boxes.ts';
import { connect } from './connection.ts';
import { contextBridge } from './context-bridge.ts';
import { reportInputs } from './inputs.ts';
import { createIpc, type Ipc } from './ipc-renderer.ts';
import { Listeners } from './listeners.ts';
import { createPane, createStoppedNotice } from './pane.ts';

export default function standInPage({ platform }: { platform: string }, preload: Preload): void {
  const act = (action: DesktopAction) => connection.tell({ kind: 'act', action });
  const pane = createPane(act);
  const boxes = createBoxes(act);
  const connection = connect({
    alive: createStoppedNotice(),
    received: (message) => {
      switch (message.kind) {
        case 'push':
          return ipc.deliver(message.channel, message.args);
        case 'desktop':
          followTheme(message.view.themeSource);
          boxes.show(message.view.boxes);
          return pane.show(message.view);
        case 'clipboard':
          return writeToBrowserClipboard(message.text);
        case 'notify':
          return showBrowserNotification(message.notification, act);
        case 'reload':
          return location.reload();
        case 'stopped':
          return;
      }
    },
  });
  reportInputs((input) => connection.tellAtOnce({ kind: 'input', input }));
  const ipc = createIpc(connection);
  runPreload(preload, ipc, platform);
}

// Effects in the person's own browser, such as a sound, where they are allowed. Never asks for permission.

/** Fails without the focus or a click, and in a browser that forbids it: the pane shows the text all the same. */
function writeToBrowserClipboard(text: string): void {
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  clipboard?.writeText(text).catch(() => {});
}

function showBrowserNotification(view: NotificationView, act: (action: DesktopAction) => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const shown = new Notification(view.title, { body: view.drawnBody, tag: view.id, silent: view.silent });
  shown.addEventListener('click', () => act({ do: 'notification-click', id: view.id }));
}

/** See api/native-theme.ts for what this can and cannot do. */
function followTheme(source: DesktopView['themeSource']): void {
  const { style } = document.documentElement;
  if (source === 'system') style.removeProperty('color-scheme');
  else style.setProperty('color-scheme', source);
}

// Runs the application's preload with what a sandboxed preload is offered, and nothing else of Node.

type Require = (name: string) => unknown;
type Preload = (require: Require, module: { exports: unknown }, exports: unknown, process: unknown) => void;

function runPreload(preload: Preload, ipc: Ipc, platform: string): void {
  const offered: Readonly<Record<string, unknown>> = {
    electron: { contextBridge, ipcRenderer: ipc.ipcRenderer },
    events: Object.assign(Listeners, { EventEmitter: Listeners }),
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require: Require = (name) => {
    const found = offered[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  const module = { exports: {} };
  const process = Object.freeze({
    platform,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
    versions: {},
  });
  try {
    preload(require, module, module.exports, process);
  } catch (error) {
    // Electron loads the page without its preload as well, and says so.
    console.error('Unable to load preload script:', error);
  }
}
