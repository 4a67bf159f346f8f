/** Tells where the window can be seen: once when it has loaded, and again when it is shown while no page is open. */
import { signals } from '../desktop/signals.ts';
import type { Access } from './access.ts';
import { hasPages } from './pages.ts';

interface Announcing {
  readonly access: Access;
  readonly port: number;
  readonly print: (line: string) => void;
  readonly open: (url: string) => void;
}

export function announceWindow({ access, port, print, open }: Announcing): void {
  let loaded = false;
  let due = false;
  /**
   * The window was hidden, its last page closed, or the person started the application again: the next show is news. The
   * first show after the load is not: the printed address still serves, or a page is on its way.
   */
  let awaited = false;

  const announce = () => {
    due = false;
    awaited = false;
    const url = `http://127.0.0.1:${port}/?token=${access.issueToken()}`;
    print(`Rentium Tray preview: ${url}`);
    open(url);
  };
  // One act of the application (load, show, focus) is one announcement.
  const announceSoon = () => {
    if (!due) setImmediate(announce);
    due = true;
  };

  signals.on('windowLoaded', () => {
    loaded = true;
    announceSoon();
  });
  signals.on('windowShown', () => {
    if (loaded && awaited && !hasPages()) announceSoon();
  });
  const expectShow = () => {
    awaited = true;
  };
  signals.on('windowHidden', expectShow);
  signals.on('lastPageClosed', expectShow);
  signals.on('secondLaunch', expectShow);
}
