/**
 * Brings the browser to an address that nobody else may read. Every user of a computer sees the arguments of every process,
 * so what a browser is started with is a file that its owner alone can read, and the file leads on. Beside it stands the
 * address, for a command of the same user that has to say where the window is.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openingFolder, windowAddressFile } from '../../cli/index.ts';

export interface RedirectFile {
  /** Answers the address of the file. One that was written before is gone. */
  write(url: string): string;
  remove(): void;
}

/** `folder`: one that belongs to this user. */
export function createRedirectFile(folder: string): RedirectFile {
  const own = openingFolder(folder);
  // Whatever lies there, a link among it, is removed itself and not what it leads to.
  const remove = () => rmSync(own, { recursive: true, force: true });
  return {
    write(url) {
      remove();
      mkdirSync(own, { mode: 0o700 });
      const file = join(own, 'open.html');
      const html = `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Rentium Tray</title><meta http-equiv="refresh" content="0; url=${url}">`;
      writeFileSync(file, html, { mode: 0o600, flag: 'wx' });
      writeFileSync(windowAddressFile(folder), url, { mode: 0o600, flag: 'wx' });
      return pathToFileURL(file).href;
    },
    remove,
  };
}
