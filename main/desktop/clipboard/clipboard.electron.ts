/** The system's clipboard through Electron's asynchronous API. */
import { ClipboardItem, clipboard } from 'electron';
import type { Clipboard } from '../port.ts';
import { secretItem } from './secret-clipboard.ts';

/**
 * While another program holds the clipboard of Windows, Chromium writes and reads nothing there and reports no failure
 * (ScopedClipboard::Acquire in ui/base/clipboard/clipboard_win.cc). So on Windows each step is followed by a look at what is there.
 */
export function createClipboard(platform: NodeJS.Platform): Clipboard {
  const isSilent = platform === 'win32';
  /** Formats are listed without opening the clipboard. */
  const hasText = () => clipboard.has('text/plain');

  async function read(): Promise<string> {
    const text = await clipboard.readText();
    if (isSilent && text === '' && (await hasText())) throw new ClipboardHeld();
    return text;
  }

  async function checkWritten(text: string): Promise<void> {
    if (isSilent && (await clipboard.readText()) !== text) throw new ClipboardHeld();
  }

  return {
    read,
    async write(text) {
      await clipboard.writeText(text);
      await checkWritten(text);
    },
    async writeSecret(text) {
      await clipboard.write([new ClipboardItem(secretItem(platform, text))]);
      await checkWritten(text);
    },
    async clear() {
      clipboard.clear();
      if (isSilent && (await hasText())) throw new ClipboardHeld();
    },
  };
}

class ClipboardHeld extends Error {
  constructor() {
    super('Another program holds the clipboard');
  }
}
