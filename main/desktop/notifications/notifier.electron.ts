/** Shows notifications. Each is held until it is done with, or its events would be lost to garbage collection. */
import { Notification } from 'electron';
import type { Timers } from '../../core/index.ts';
import type { NotificationReactions } from '../port.ts';
import type { NotificationContent } from './content.ts';
import { activatedId, outcomeOfFailure } from './content.ts';

export interface Notifier {
  prepare(): void;
  notify(content: NotificationContent, reactions: NotificationReactions): void;
  close(id: string): void;
}

export interface NotifierPorts {
  readonly platform: NodeJS.Platform;
  readonly timers: Timers;
  /** A notification of an earlier run was clicked: what it was about is not known any more. Windows only. */
  readonly onStaleActivation: () => void;
}

interface Held {
  readonly notification: Notification;
  release(): void;
}

export function createNotifier({ platform, timers, onStaleActivation }: NotifierPorts): Notifier {
  const held = new Map<string, Held>();
  /** Of this run: Windows tells of an activation here as well as to the notification itself. */
  const shownIds = new Set<string>();
  let isSupported: boolean | null = null;
  let hasShownOne = false;

  if (platform === 'win32') {
    Notification.handleActivation((details) => {
      const id = activatedId(details.arguments);
      if (id === null || !shownIds.has(id)) onStaleActivation();
    });
  }

  /** To ask whether notifications are supported makes macOS ask the person to allow them. */
  function prepare(): boolean {
    if (isSupported !== null) return isSupported;
    isSupported = Notification.isSupported();
    // The codes of an earlier run are stale, and a click on them would reach nobody.
    if (platform === 'darwin') Notification.removeAll();
    return isSupported;
  }

  function close(id: string): void {
    const found = held.get(id);
    found?.release();
    found?.notification.close();
  }

  function notify(content: NotificationContent, { onChosen, onOutcome }: NotificationReactions): void {
    const { id, holdMs } = content;
    if (held.has(id)) return;
    if (!prepare()) {
      onOutcome('failed');
      return;
    }
    const notification = new Notification(optionsOf(content, platform));
    // `close` is not guaranteed, and on some desktops a notification outlives it.
    const cancelClose = timers.after(holdMs, () => close(id));
    const release = () => {
      cancelClose();
      held.delete(id);
    };
    const choose = () => {
      release();
      onChosen();
    };
    notification.on('show', () => {
      hasShownOne = true;
      onOutcome('shown');
    });
    notification.on('click', choose);
    notification.on('action', choose);
    // Timed out or hidden, it may still lie in the notification centre, where its button must work.
    notification.on('close', ({ reason }) => reason === 'userCanceled' && release());
    notification.on('failed', (_event, error) => {
      release();
      onOutcome(outcomeOfFailure({ platform, error, hasShownOne }));
    });
    held.set(id, { notification, release });
    shownIds.add(id);
    notification.show();
  }

  return { prepare: () => void prepare(), notify, close };
}

export function optionsOf(
  content: NotificationContent,
  platform: NodeJS.Platform,
): Electron.NotificationConstructorOptions {
  const { id, groupId, groupTitle, title, body, isSilent, isLasting, copyLabel } = content;
  return {
    id,
    groupId,
    groupTitle,
    title,
    // Servers on Linux read the body, and it alone, as markup; the other systems show it as it is.
    body: platform === 'linux' ? escapeMarkup(body) : body,
    silent: isSilent,
    // A code is waited for: it stays until it is copied or over. No more than that: `critical` would break
    // through a do-not-disturb that the person has set, for what can wait in the tray.
    timeoutType: isLasting ? 'never' : 'default',
    urgency: 'normal',
    // On Linux, where some servers draw no buttons, a click on the notification does the same.
    ...(copyLabel === null ? {} : { actions: [{ type: 'button', text: copyLabel }] }),
  };
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
