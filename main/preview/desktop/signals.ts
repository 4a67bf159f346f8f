/** Events between the parts of the stand-in, which do not import each other. */
import { EventEmitter } from 'node:events';
import type { NotificationView } from '../wire/view.ts';

interface Signals {
  /** Anything that a DesktopView shows. */
  changed: [];
  /** The application put text on the clipboard. */
  clipboardText: [text: string];
  notificationShown: [notification: NotificationView];
  /** A page should load itself again. */
  reload: [];
  /** Main sends to its page. */
  push: [channel: string, args: readonly unknown[]];
  windowLoaded: [];
  /** The application brought its window to the front. */
  windowShown: [];
  windowHidden: [];
  lastPageClosed: [];
  secondLaunch: [];
}

export const signals = new EventEmitter<Signals>();

export const changed = (): void => void signals.emit('changed');
