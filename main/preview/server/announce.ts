/** Tells where the window can be seen: once when it has loaded, and again when it is shown while no page is open. */
import { signals } from '../desktop/signals.ts';
import type { Access } from './access.ts';
import { hasPages } from './pages.ts';

interface Announcing {
  readonly access: Access;
  readonly port: number;
  readonly print: (line: string) => void;
  /** Puts the address where a command of the same user finds it. */
  readonly keep: (url: string) => void;
  readonly open: (url: string) => void;
}

export function announceWindow({ access, port, print, keep, open }: Announcing): void {
  let loaded = false;
  let due = false;
  /**
   * The window was hidden, its last page closed, or the person started the application again: the next show is news. The
   * first show after the load is not: the printed address still serves, or a page is on its way.
   */
  let awaited = false;

  /** From the first moment on: whoever asks a command where the window is may do so before the window has loaded. */
  const makeAddress = () => {
    const made = `http://127.0.0.1:${port}/?token=${access.issueToken()}`;
    keep(made);
    return made;
  };
  let url = makeAddress();
  let isUsed = false;
  access.onRedeemed(() => {
    isUsed = true;
  });

  const announce = () => {
    due = false;
    print(`Rentium Tray preview: ${url}`);
    open(url);
  };
  // One act of the application (load, show, focus) is one announcement.
  const announceSoon = () => {
    if (!due) setImmediate(announce);
    due = true;
    awaited = false;
  };

  signals.on('windowLoaded', () => {
    // The first address still serves, unless somebody has used it.
    if (loaded || isUsed) url = makeAddress();
    loaded = true;
    announceSoon();
  });
  signals.on('windowShown', () => {
    if (!loaded || !awaited || hasPages()) return;
    // At once: a command that has shown the window reads it when it is answered.
    if (!due) url = makeAddress();
    announceSoon();
  });
  const expectShow = () => {
    awaited = true;
  };
  signals.on('windowHidden', expectShow);
  signals.on('lastPageClosed', expectShow);
  signals.on('secondLaunch', expectShow);
}
