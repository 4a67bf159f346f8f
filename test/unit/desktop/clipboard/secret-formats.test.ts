import { expect, it } from 'vitest';
import { secretItem } from '../../../../main/desktop/clipboard/secret-clipboard.ts';

const raw = (name: string): string => `electron application/osclipboard;format="${name}"`;

/** The bytes of each entry, by its MIME type. */
async function bytesOf(platform: NodeJS.Platform): Promise<Record<string, readonly number[]>> {
  const entries = Object.entries(secretItem(platform, '849201')).map(async ([type, content]) => [
    type,
    [...new Uint8Array(await new Blob([content]).arrayBuffer())],
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

const text = [...Buffer.from('849201')];

it('asks Windows to keep a code out of its history and its cloud', async () => {
  expect(await bytesOf('win32')).toEqual({
    'text/plain': text,
    [raw('ExcludeClipboardContentFromMonitorProcessing')]: [0],
    [raw('CanIncludeInClipboardHistory')]: [0, 0, 0, 0],
    [raw('CanUploadToCloudClipboard')]: [0, 0, 0, 0],
  });
});

it('follows the convention of clipboard managers on macOS', async () => {
  expect(await bytesOf('darwin')).toEqual({
    'text/plain': text,
    [raw('org.nspasteboard.ConcealedType')]: [0],
    [raw('org.nspasteboard.TransientType')]: [0],
  });
});

it('tells KDE that it is a secret', async () => {
  expect(await bytesOf('linux')).toEqual({
    'text/plain': text,
    [raw('x-kde-passwordManagerHint')]: [...Buffer.from('secret')],
  });
});

it('writes the text alone where nothing is known', async () => {
  expect(await bytesOf('freebsd')).toEqual({ 'text/plain': text });
});
