/** What a notification says about an SMS: pure data, shown by notifications.ts. */
import { createHash } from 'node:crypto';
import type { Settings, Sms } from '../../preload/model.ts';
import { texts } from '../../preload/texts.ts';
import type { KeptRental } from '../rentals/entry.ts';

export interface NotificationContent {
  /** At most 64 of `[A-Za-z0-9_-]`: Windows carries it inside a query string (electron-45.md 2.1). */
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly isSilent: boolean;
  /** The label of the button that copies; null where there is no code to copy. */
  readonly copyLabel: string | null;
}

/** Null when the person wants none. */
export function notificationFor(
  rental: KeptRental,
  sms: Sms,
  settings: Settings,
): NotificationContent | null {
  const { enabled, sound, hideCode } = settings.notifications;
  if (!enabled) return null;
  const { notifications } = texts;
  return {
    id: createHash('sha256')
      .update(JSON.stringify([rental.id, sms.id]))
      .digest('hex')
      .slice(0, 32),
    title:
      sms.code === null
        ? notifications.smsTitle
        : hideCode
          ? notifications.hiddenCodeTitle
          : notifications.codeTitle(sms.code.value),
    body: notifications.body(rental.order, rental.phone?.international ?? ''),
    isSilent: !sound,
    copyLabel: sms.code === null ? null : notifications.copyCode,
  };
}
