/** Copies codes, and takes them off the clipboard again when their time is over and nothing else was copied since. */
import type { Cancel, Timers } from '../ports.ts';

/** The system's clipboard. Each call rejects when the system refuses. */
export interface Clipboard {
  write(text: string): Promise<void>;
  read(): Promise<string>;
  clear(): Promise<void>;
}

export interface CodeClipboard {
  /** False when the system refused. `clearDelayMs` 0 leaves the text for good. */
  copy(text: string, clearDelayMs: number): Promise<boolean>;
  /** Clears at once what is still ours: call it at quit. */
  clearNow(): Promise<void>;
}

export function createCodeClipboard(clipboard: Clipboard, timers: Timers): CodeClipboard {
  let copied: string | null = null;
  let cancelClear: Cancel = () => {};

  async function clearNow(): Promise<void> {
    cancelClear();
    const ours = copied;
    copied = null;
    if (ours === null) return;
    try {
      if ((await clipboard.read()) === ours) await clipboard.clear();
    } catch {
      // The system would not say what is on its clipboard: then it is not ours to clear.
    }
  }

  return {
    async copy(text, clearDelayMs) {
      try {
        await clipboard.write(text);
      } catch {
        return false;
      }
      // Only now: a copy that failed leaves the earlier code there, and that one is still to be cleared.
      cancelClear();
      copied = clearDelayMs > 0 ? text : null;
      if (clearDelayMs > 0) cancelClear = timers.after(clearDelayMs, () => void clearNow());
      return true;
    },
    clearNow,
  };
}
