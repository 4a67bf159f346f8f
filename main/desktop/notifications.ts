/** Shows notifications. Each is held until it is done with, or its events would be lost to garbage collection. */
import { Notification } from 'electron';
import type { Timers } from '../ports.ts';
import type { NotificationContent } from './notification-content.ts';
import type { NotificationReactions } from './port.ts';

/** `close` is not guaranteed (electron-45.md 2.2); nothing is chosen an hour later. */
const longestHoldMs = 3_600_000;

export function createNotifier(
  platform: NodeJS.Platform,
  timers: Timers,
): (content: NotificationContent, reactions: NotificationReactions) => void {
  const held = new Map<string, Notification>();
  return (content, { onChosen, onFailed }) => {
    if (!Notification.isSupported()) return onFailed();
    const notification = new Notification({
      id: content.id,
      title: content.title,
      // Linux servers read the body as markup (electron-45.md 2.1).
      body: platform === 'linux' ? escapeMarkup(content.body) : content.body,
      silent: content.isSilent,
      ...(content.copyLabel === null ? {} : { actions: [{ type: 'button', text: content.copyLabel }] }),
    });
    const cancelRelease = timers.after(longestHoldMs, () => held.delete(content.id));
    const release = () => {
      cancelRelease();
      held.delete(content.id);
    };
    const choose = () => {
      release();
      onChosen();
    };
    notification.on('click', choose);
    notification.on('action', choose);
    // Timed out or hidden, it may still lie in the notification centre, where its button must work.
    notification.on('close', ({ reason }) => reason === 'userCanceled' && release());
    notification.on('failed', () => {
      release();
      onFailed();
    });
    held.set(content.id, notification);
    notification.show();
  };
}

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
