import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createClipboard } from '../../../../main/desktop/clipboard/clipboard.electron.ts';

/**
 * The clipboard of Windows as Electron gives it. While another program holds it (`isHeld`), Chromium's ClipboardWin returns
 * without doing anything: writes resolve, reads are empty. Formats are listed all the same, by IsClipboardFormatAvailable.
 */
const system = vi.hoisted(() => ({ text: '', isHeld: false }));
vi.mock('electron', () => {
  const write = (text: string) => {
    if (!system.isHeld) system.text = text;
  };
  class ClipboardItem {
    readonly items: Record<string, string>;
    constructor(items: Record<string, string>) {
      this.items = items;
    }
  }
  return {
    ClipboardItem,
    clipboard: {
      has: async () => system.text !== '',
      readText: async () => (system.isHeld ? '' : system.text),
      writeText: async (text: string) => write(text),
      write: async ([item]: ClipboardItem[]) => write(item?.items['text/plain'] ?? ''),
      clear: () => write(''),
    },
  };
});
beforeEach(() => Object.assign(system, { text: '', isHeld: false }));

describe.each(['win32', 'darwin', 'linux'] as const)('on %s', (platform) => {
  const clipboard = createClipboard(platform);

  it('holds what was written until it is cleared', async () => {
    await clipboard.writeSecret('849201');
    expect(await clipboard.read()).toBe('849201');
    await clipboard.write('+14155550134');
    expect(await clipboard.read()).toBe('+14155550134');
    await clipboard.clear();
    expect(await clipboard.read()).toBe('');
  });
});

describe('on Windows, while another program holds the clipboard', () => {
  const clipboard = createClipboard('win32');
  beforeEach(() => Object.assign(system, { text: 'a shopping list', isHeld: true }));

  it.each([
    ['a code', () => clipboard.writeSecret('849201')],
    ['a number', () => clipboard.write('+14155550134')],
  ])('says that %s was not copied', async (_name, copy) => {
    await expect(copy()).rejects.toThrow('holds the clipboard');
  });

  it('says that it cannot be read or cleared', async () => {
    await expect(clipboard.read()).rejects.toThrow('holds the clipboard');
    await expect(clipboard.clear()).rejects.toThrow('holds the clipboard');
  });
});
