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
