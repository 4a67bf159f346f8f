/** The system's clipboard through Electron's asynchronous API. */
import { ClipboardItem, clipboard } from 'electron';
import { secretItem } from '../system/secret-formats.ts';
import type { Clipboard } from './code-clipboard.ts';

export const createClipboard = (platform: NodeJS.Platform): Clipboard => ({
  write: (text) => clipboard.writeText(text),
  writeSecret: (text) => clipboard.write([new ClipboardItem(secretItem(platform, text))]),
  read: () => clipboard.readText(),
  clear: async () => clipboard.clear(),
});
