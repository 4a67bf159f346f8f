/** Ready, quit and exit: the order in which Electron does them. Knows no window; windows register how to close them. */
import { EventEmitter } from 'node:events';
import { preventableEvent } from './preventable-event.ts';

/** Carries the events of `app`; app.ts puts the rest of the surface around it. */
export const appEvents = new EventEmitter();

interface Windows {
  readonly count: () => number;
  readonly closeAll: () => void;
  readonly destroyAll: () => void;
}
let windows: Windows = { count: () => 0, closeAll: () => {}, destroyAll: () => {} };
export const useWindows = (registered: Windows): void => {
  windows = registered;
};

const shutdownLimitMs = 500;
const beforeExit: (() => Promise<void>)[] = [];
/** Runs at the very end, for at most half a second together with all others: the server says goodbye to its pages. */
export const atExit = (finish: () => Promise<void>): void => void beforeExit.push(finish);

let ready = false;
let quitting = false;
let exiting = false;
const { promise: whenReady, resolve: resolveReady } = deferred();

export const isReady = (): boolean => ready;
export const isQuitting = (): boolean => quitting || exiting;
export const untilReady = (): Promise<void> => whenReady;

/** Called once, after the application's main module has run: until then Electron holds `ready` back as well. */
export function becomeReady(): void {
  if (ready || exiting) return;
  ready = true;
  appEvents.emit('ready', preventableEvent(), {});
  resolveReady();
}

/** before-quit, then each window's close, then will-quit, then the end; a listener may prevent it at each step. */
export function quit(): void {
  if (quitting || exiting) return;
  const event = preventableEvent();
  appEvents.emit('before-quit', event);
  if (event.defaultPrevented) return;
  quitting = true;
  if (windows.count() === 0) finishQuit();
  else windows.closeAll();
}

/** A window refused to close: the application goes on. */
export const cancelQuit = (): void => {
  quitting = false;
};

/** The last window is gone: either the quit goes on, or the application decides what that means. */
export function lastWindowClosed(): void {
  if (exiting) return;
  if (quitting) finishQuit();
  else if (!appEvents.emit('window-all-closed')) quit();
}

function finishQuit(): void {
  const event = preventableEvent();
  appEvents.emit('will-quit', event);
  if (event.defaultPrevented) quitting = false;
  else exit(0);
}

/** Ends without asking anyone: no before-quit, no will-quit, windows are destroyed. */
export function exit(exitCode = 0): void {
  if (exiting) return;
  exiting = true;
  windows.destroyAll();
  appEvents.emit('quit', preventableEvent(), exitCode);
  const limit = new Promise((resolve) => setTimeout(resolve, shutdownLimitMs));
  void Promise.race([Promise.allSettled(beforeExit.map((finish) => finish())), limit]).then(() =>
    process.exit(exitCode),
  );
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
