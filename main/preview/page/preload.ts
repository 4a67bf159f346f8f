/** Runs the application's preload with what a sandboxed preload is offered, and nothing else of Node. */
import { contextBridge } from './context-bridge.ts';
import type { Ipc } from './ipc-renderer.ts';
import { Listeners } from './listeners.ts';

type Require = (name: string) => unknown;
export type Preload = (
  require: Require,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
) => void;

export function runPreload(preload: Preload, ipc: Ipc, platform: string): void {
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
