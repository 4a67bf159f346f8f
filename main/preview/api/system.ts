/** The small modules about the machine: `shell`, `dialog`, `net`, `systemPreferences`. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { changed } from '../desktop/signals.ts';
import { showMessageBox } from './message-box.ts';
import { getPath } from './paths.ts';

const maxKept = 100;
const asked: { call: string; target: string }[] = [];
export const shellCalls = (): readonly { call: string; target: string }[] => asked;

function record(call: string, target: string): void {
  asked.push({ call, target });
  if (asked.length > maxKept) asked.shift();
  changed();
}

/** Nothing is opened: what was asked for is recorded. */
export const shell = {
  openPath: async (path: string) => {
    record('openPath', path);
    return '';
  },
  openExternal: async (url: string) => record('openExternal', url),
  showItemInFolder: (path: string) => record('showItemInFolder', path),
  beep: () => record('beep', ''),
} satisfies Partial<Electron.Shell>;

/**
 * These boxes of the system would wait for a click that nobody can make: an error's text goes where the terminal shows it, and
 * files are saved under the suggested name in the folder `saved` of the data folder.
 */
export const dialog = {
  showSaveDialog: async (options: Electron.SaveDialogOptions) => {
    const folder = join(getPath('userData'), 'saved');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const filePath = join(folder, basename(options.defaultPath ?? 'unnamed'));
    record('showSaveDialog', filePath);
    return { canceled: false, filePath };
  },
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
  showMessageBox,
} satisfies {
  showErrorBox: Electron.Dialog['showErrorBox'];
  showSaveDialog: SaveDialog;
  showMessageBox: MessageBox;
};

/** Electron's first form of it: with a parent window. */
type MessageBox = (
  window: Electron.BaseWindow,
  options: Electron.MessageBoxOptions,
) => Promise<Electron.MessageBoxReturnValue>;

/** Electron's second form of it: without a parent window. */
type SaveDialog = (options: Electron.SaveDialogOptions) => Promise<Electron.SaveDialogReturnValue>;

/** The preview updates nothing, and reaches nothing of the web. */
export const net = {
  isOnline: () => true,
  fetch: () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')),
} satisfies Partial<Electron.Net>;

export const systemPreferences = Object.assign(new EventEmitter(), {
  getAnimationSettings: () => ({
    shouldRenderRichAnimation: true,
    prefersAnimatedImagesStartPaused: false,
    scrollAnimationsEnabledBySystem: true,
    prefersReducedMotion: false,
  }),
} satisfies Partial<Electron.SystemPreferences>);
