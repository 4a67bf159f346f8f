/** Tells the person of an SMS: copies its code where that is wished, and shows a notification that can copy it. */
import type {
  Money,
  OfferAlert,
  QuietHours,
  RentalId,
  Settings,
  Sms,
  SmsId,
} from '../../../preload/model/index.ts';
import type { Clock, Log, Notices } from '../../core/index.ts';
import type { KeptRental } from '../../rentals/index.ts';
import type { Copier } from '../clipboard/copy.ts';
import type { Desktop } from '../port.ts';
import type { TrayCommand } from '../tray/view.ts';
import type { NotificationOutcome } from './content.ts';
import {
  endedNotification,
  isRecent,
  lowBalanceNotification,
  moreSmsNotification,
  type NotificationContent,
  type NotificationWording,
  notificationFor,
  notificationId,
  offerBackNotification,
} from './content.ts';

export interface AnnouncerPorts {
  readonly desktop: Pick<Desktop, 'notify' | 'playSound' | 'closeNotification' | 'prepareNotifications'>;
  readonly copier: Pick<Copier, 'copyCode'>;
  readonly settings: () => Settings;
  /** Null is for what is about no number but about the service in use. */
  readonly wording: (rental: KeptRental | null) => NotificationWording;
  readonly notices: Pick<Notices, 'tell' | 'withdraw'>;
  readonly run: (command: TrayCommand) => void;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Announcer {
  /** The person has rented a number, so notifications will be wanted. Some systems ask now whether they may be shown. */
  prepare(): void;
  announce(rental: KeptRental, sms: Sms): void;
  /** Of a flood of SMS the newest are announced, and the others counted. */
  announceMore(rental: KeptRental, count: number): void;
  /** An offer that the person waits for is back: quietly, for nothing is lost by seeing it later. */
  announceBack(alert: OfferAlert): void;
  /** A number that was waited for ended without an SMS. */
  announceEnd(rental: KeptRental): void;
  /** The balance has fallen below the amount that the person set. */
  announceLowBalance(balance: Money): void;
  fail(error: unknown): void;
  /** The number is over, and its codes with it. */
  withdraw(rental: KeptRental): void;
}

export function createAnnouncer(ports: AnnouncerPorts): Announcer {
  const { desktop, copier, notices, log } = ports;
  const isQuiet = () => isQuietAt(ports.clock.now(), ports.settings().quietHours);
  /** In quiet hours they make no sound. What is in them is shown as ever: a code is waited for. */
  const settings = (): Settings => {
    const set = ports.settings();
    return isQuiet() ? { ...set, notifications: { ...set.notifications, sound: false } } : set;
  };

  function fail(error: unknown): void {
    log.error('announce-failed', { error });
    notices.tell({ kind: 'notification-failed', reason: 'failed' });
  }

  let lastOutcome: NotificationOutcome = 'shown';
  /** The code stays in the tray and in the window, whatever becomes of its notification. A system without a server fails each time. */
  function note(outcome: NotificationOutcome): void {
    if (outcome === 'shown') notices.withdraw('notification-failed');
    else {
      if (outcome !== lastOutcome) log.warn('notification-not-shown', { outcome });
      notices.tell({ kind: 'notification-failed', reason: outcome });
    }
    lastOutcome = outcome;
  }

  /** Plays the person's own choice in our window; the notification is silent then. */
  function withChosenSound(content: NotificationContent): NotificationContent {
    const { soundName } = settings().notifications;
    if (content.isSilent || soundName === 'system') return content;
    return desktop.playSound(soundName) ? { ...content, isSilent: true } : content;
  }

  function notify(rental: KeptRental, sms: Sms, isCopied: boolean): void {
    const content = notificationFor(rental, sms, settings(), ports.wording(rental), isCopied);
    if (content === null) return;
    desktop.notify(withChosenSound(content), {
      // A chosen notification does what the tray's own item for this SMS would do.
      onChosen: () =>
        ports.run(
          sms.code === null
            ? { kind: 'show-rental', rentalId: rental.id }
            : { kind: 'copy-code', rentalId: rental.id, smsId: sms.id },
        ),
      onOutcome: note,
    });
  }

  async function copyAndNotify(rental: KeptRental, sms: Sms): Promise<void> {
    const copied = await copier.copyCode(rental.id, sms.id, 'code');
    if (copied.ok && copied.value === 'uncertain') notices.tell({ kind: 'copy-uncertain' });
    if (!copied.ok && copied.problem.kind === 'clipboard') notices.tell({ kind: 'copy-failed' });
    notify(rental, sms, copied.ok && copied.value === 'copied');
  }

  /** News that can wait is left out in quiet hours: the window and the tray tell it later. */
  function tellNews(content: NotificationContent | null, command: TrayCommand): void {
    if (content === null || isQuiet()) return;
    desktop.notify(content, { onChosen: () => ports.run(command), onOutcome: note });
  }

  return {
    prepare() {
      if (settings().notifications.enabled) desktop.prepareNotifications();
    },
    announce(rental, sms) {
      if (sms.code === null || !settings().notifications.autoCopy) notify(rental, sms, false);
      else copyAndNotify(rental, sms).catch(fail);
    },
    announceMore(rental, count) {
      const content = moreSmsNotification(rental, count, settings(), ports.wording(rental));
      if (content === null) return;
      const show = { kind: 'show-rental', rentalId: rental.id } as const;
      desktop.notify(withChosenSound(content), { onChosen: () => ports.run(show), onOutcome: note });
    },
    announceBack(alert) {
      const content = offerBackNotification(alert, settings(), ports.wording(null));
      // The panel opens filled. What it costs now, and the click that buys, are there.
      tellNews(content, { kind: 'rent-again', order: alert.order, priceShown: null });
    },
    announceEnd(rental) {
      const content = endedNotification(rental, settings(), ports.wording(rental));
      tellNews(content, { kind: 'show-rental', rentalId: rental.id });
    },
    announceLowBalance(balance) {
      const content = lowBalanceNotification(balance, settings(), ports.wording(null));
      tellNews(content, { kind: 'open', tab: null });
    },
    fail,
    withdraw(rental) {
      const nowMs = ports.clock.now();
      for (const sms of rental.sms) {
        // An SMS that came with the last read stays visible for a while and goes by itself.
        if (!isRecent(sms, nowMs)) desktop.closeNotification(notificationId(rental.id, sms.id));
      }
    },
  };
}

/** A code that was copied, from wherever, needs no notification any more; nor is it news that one could not be copied. */
export function withdrawCopied(
  rentalId: RentalId,
  smsId: SmsId,
  desktop: Pick<Desktop, 'closeNotification'>,
  notices: Pick<Notices, 'withdraw'>,
): void {
  desktop.closeNotification(notificationId(rentalId, smsId));
  notices.withdraw('copy-failed');
}

// Quiet hours: nothing makes a sound in them, and news that can wait is not shown.

/**
 * True within the quiet hours, by what a clock on the wall shows: where summer time leaves an hour out or repeats one, they
 * still begin and end at the times that were set. They may go over midnight. `timeZone` is an IANA name; without one it is
 * this computer's.
 */
export function isQuietAt(
  nowMs: number,
  { enabled, fromMinute, toMinute }: QuietHours,
  timeZone?: string,
): boolean {
  if (!enabled) return false;
  const minute = minuteOfDay(nowMs, timeZone);
  if (fromMinute < toMinute) return fromMinute <= minute && minute < toMinute;
  return fromMinute <= minute || minute < toMinute;
}

function minuteOfDay(nowMs: number, timeZone: string | undefined): number {
  // Made anew each time: the computer may have moved to another zone.
  const parts = new Intl.DateTimeFormat('en', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(nowMs);
  const numberOf = (type: 'hour' | 'minute') => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return numberOf('hour') * 60 + numberOf('minute');
}
