/** The stand-in's half in the page: one connection, the real preload, and the desktop beside it. */
import type { DesktopAction } from '../wire/actions.ts';
import { followTheme, showBrowserNotification, writeToBrowserClipboard } from './browser-effects.ts';
import { connect } from './connection.ts';
import { createIpc } from './ipc-renderer.ts';
import { createPane } from './pane.ts';
import { type Preload, runPreload } from './preload.ts';
import { createStoppedNotice } from './stopped-notice.ts';

export default function standInPage({ platform }: { platform: string }, preload: Preload): void {
  const act = (action: DesktopAction) => connection.tell({ kind: 'act', action });
  const pane = createPane(act);
  const connection = connect({
    alive: createStoppedNotice(),
    received: (message) => {
      switch (message.kind) {
        case 'push':
          return ipc.deliver(message.channel, message.args);
        case 'desktop':
          followTheme(message.view.themeSource);
          return pane.show(message.view);
        case 'clipboard':
          return writeToBrowserClipboard(message.text);
        case 'notify':
          return showBrowserNotification(message.notification, act);
        case 'reload':
          return location.reload();
        case 'stopped':
          return;
      }
    },
  });
  const ipc = createIpc(connection);
  runPreload(preload, ipc, platform);
}
