/** Copies codes, and takes them off the clipboard again when their time is over and nothing else was copied since. */
import type { CopyOutcome } from '../../../preload/model/index.ts';
import { type Cancel, type Clock, createQueue, type Log, type Timers } from '../../core/index.ts';
import type { Clipboard, Desktop, WindowFocus } from '../port.ts';

export interface CodeClipboard {
  /** Stays until something else is copied. Null when the system refused. */
  copy(text: string): Promise<CopyOutcome | null>;
  /** Kept out of clipboard histories, and cleared after `clearDelayMs` (0: never). Null when the system refused. */
  copySecret(text: string, clearDelayMs: number): Promise<CopyOutcome | null>;
  /** The machine slept, and its timers with it: clears what is overdue. */
  wake(): void;
  /** Clears at once what is still ours: call it at quit. */
  clearNow(): Promise<void>;
}

export interface CodeClipboardPorts {
  readonly clipboard: Clipboard;
  readonly focus: WindowFocus;
  readonly leaseFocus: LeaseFocus;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
}

/** Delays before each new attempt to take a code off the clipboard. */
const maxTries = 5;
const retryDelayMs = 2_000;

/** A code on the clipboard that is still to be taken off it. */
interface Copied {
  readonly text: string;
  readonly clearAtMs: number;
}

export function createCodeClipboard(ports: CodeClipboardPorts): CodeClipboard {
  const { clipboard, focus, clock, timers, log } = ports;
  // One step at a time: what is cleared must still be what was read a moment before.
  const enqueue = createQueue();
  let copied: Copied | null = null;
  let cancelClear: Cancel = () => {};
  let triesLeft = maxTries;

  function forget(): void {
    cancelClear();
    copied = null;
  }

  /** False when the system refused: the code may be on the clipboard still. */
  async function clear(text: string): Promise<boolean> {
    try {
      if ((await clipboard.read()) === text) await clipboard.clear();
      return true;
    } catch (error) {
      // Told once for each code: further tries follow.
      if (triesLeft === maxTries) log.warn('clear-failed', { error });
      return false;
    }
  }

  async function clearCopied(): Promise<void> {
    if (copied === null) return;
    const own = copied;
    forget();
    if (focus.isNeeded && !focus.isHeld()) {
      // This may come to nothing as well: once more as soon as it is sure to work.
      copied = own;
      const stopListening = focus.onGained(() => {
        stopListening();
        enqueueClear(own);
      });
      cancelClear = stopListening;
    }
    const isDone = await clear(own.text);
    if (isDone || copied !== null || triesLeft === 0) return;
    // Another program holds the clipboard, which it does for moments.
    triesLeft -= 1;
    copied = own;
    cancelClear = timers.after(retryDelayMs, () => enqueueClear(own));
  }

  /** By its turn another may have been copied, even the same text anew, and been promised its own full time. */
  function enqueueClear(due: Copied): void {
    void enqueue(() => (copied === due ? clearCopied() : undefined));
  }

  async function writeSecret(text: string): Promise<void> {
    try {
      await clipboard.writeSecret(text);
    } catch (error) {
      // A code that is copied is worth more than one that is hidden.
      await clipboard.write(text);
      log.warn('secret-copy-failed', { error });
    }
  }

  async function copy(write: () => Promise<void>): Promise<CopyOutcome | null> {
    const lease = await ports.leaseFocus();
    try {
      await write();
    } catch (error) {
      log.warn('copy-failed', { error });
      return null;
    }
    // Only now: a copy that failed leaves the earlier code there, and that one is still to be cleared.
    forget();
    lease.release();
    return lease.isGuaranteed ? 'copied' : 'uncertain';
  }

  return {
    copy: (text) => enqueue(() => copy(() => clipboard.write(text))),
    copySecret: (text, clearDelayMs) =>
      enqueue(async () => {
        const outcome = await copy(() => writeSecret(text));
        if (outcome === null || clearDelayMs === 0) return outcome;
        const own = { text, clearAtMs: clock.now() + clearDelayMs };
        copied = own;
        triesLeft = maxTries;
        cancelClear = timers.after(clearDelayMs, () => enqueueClear(own));
        return outcome;
      }),
    wake() {
      if (copied !== null && clock.now() >= copied.clearAtMs) enqueueClear(copied);
    },
    clearNow: () =>
      enqueue(() => {
        triesLeft = 0; // Nobody is there to try again later.
        return clearCopied();
      }),
  };
}

/**
 * Marks beside a secret that keep it out of clipboard histories: raw formats of each system, by name. Windows and
 * KDE obey them (Microsoft's page "Clipboard Formats", klipper's source); on macOS they are a convention of clipboard managers (nspasteboard.org).
 */
const dwordZero = new Uint8Array(4);

const formatsOf: Partial<
  Record<NodeJS.Platform, Readonly<Record<string, Uint8Array<ArrayBuffer> | string>>>
> = {
  win32: {
    // Any content does, but there must be some.
    ExcludeClipboardContentFromMonitorProcessing: new Uint8Array(1),
    CanIncludeInClipboardHistory: dwordZero,
    CanUploadToCloudClipboard: dwordZero,
  },
  darwin: {
    'org.nspasteboard.ConcealedType': new Uint8Array(1),
    'org.nspasteboard.TransientType': new Uint8Array(1),
  },
  linux: { 'x-kde-passwordManagerHint': 'secret' },
};

/** One clipboard item by Electron's MIME types: the text, and the marks of this system. */
export function secretItem(platform: NodeJS.Platform, text: string): Record<string, string | Blob> {
  const marks = Object.entries(formatsOf[platform] ?? {}).map(([format, content]): [string, Blob] => [
    `electron application/osclipboard;format="${format}"`,
    new Blob([content]),
  ]);
  return { 'text/plain': text, ...Object.fromEntries(marks) };
}

// Takes the focus for a copy where the system demands it, and gives it back.

interface FocusLease {
  /** The system takes what is copied now. */
  readonly isGuaranteed: boolean;
  /** Puts the window away again if it was opened for this alone. One that waits for a person's eye stays. */
  release(): void;
}

type LeaseFocus = () => Promise<FocusLease>;

/** A compositor that gives the focus does so within a few frames. */
const maxWaitMs = 1_000;

const sure: FocusLease = { isGuaranteed: true, release: () => {} };

export function createLeaseFocus(
  desktop: Pick<Desktop, 'focus' | 'openWindow' | 'hideWindow' | 'isWindowShown'>,
  timers: Timers,
): LeaseFocus {
  const { focus } = desktop;
  return async () => {
    if (!focus.isNeeded || focus.isHeld()) return sure;
    const wasShown = desktop.isWindowShown();
    const isGuaranteed = await new Promise<boolean>((resolve) => {
      const cancelLimit = timers.after(maxWaitMs, () => end(false));
      const stopListening = focus.onGained(() => end(true));
      const end = (isGained: boolean) => {
        cancelLimit();
        stopListening();
        resolve(isGained);
      };
      desktop.openWindow(null);
    });
    return { isGuaranteed, release: () => isGuaranteed && !wasShown && desktop.hideWindow() };
  };
}
