/** Notifications as data: what each shows, how it ended, and Windows' launch arguments of one that was clicked. Pure. */
import { createHash } from 'node:crypto';
import {
  type Money,
  type OfferAlert,
  type RentalId,
  type Settings,
  type Sms,
  type SmsId,
  shownEndingMs,
  wasWatchedToTheEnd,
} from '../../../preload/model/index.ts';
import { groupedCode, spokenOrder, type Texts } from '../../../preload/words/index.ts';
import type { KeptRental } from '../../rentals/index.ts';

/** Language of the content. `locale` is BCP 47. */
export interface NotificationWording {
  readonly texts: Pick<Texts, 'notifications'>;
  readonly locale: string;
  /** The number is of the sandbox, in which other programs of this computer can let an SMS arrive. It must not look paid for. */
  readonly isPractice: boolean;
}

export interface NotificationContent {
  /** The same for the same SMS in every run. */
  readonly id: string;
  /** One for each number: what belongs together is shown together, and no number hides another's code. */
  readonly groupId: string;
  readonly groupTitle: string;
  readonly title: string;
  readonly body: string;
  readonly isSilent: boolean;
  /** Stays in sight until something is done about it: a code that is still to be copied. */
  readonly isLasting: boolean;
  /** The label of the button that copies; null where there is no code to copy. */
  readonly copyLabel: string | null;
  /** After that it is of no use, and is taken away. */
  readonly holdMs: number;
}

/** An SMS at the very end of its number is shown this long at least. */
const minHoldMs = 2 * 60_000;
/** For a number whose expiry is unknown. */
const maxHoldMs = 20 * 60_000;

/** Null when the person wants none. `isCopied` says that the code is on the clipboard already. */
export function notificationFor(
  rental: KeptRental,
  sms: Sms,
  settings: Settings,
  wording: NotificationWording,
  isCopied = false,
): NotificationContent | null {
  const { enabled, sound } = settings.notifications;
  if (!enabled) return null;
  const words = wording.texts.notifications;
  return {
    id: notificationId(rental.id, sms.id),
    ...aboutNumber(rental, wording),
    title: titleOf(sms, settings, words, isCopied),
    isSilent: !sound,
    isLasting: sms.code !== null && !isCopied,
    copyLabel: sms.code === null ? null : words.copyCode,
    holdMs: holdMsOf(rental, sms),
  };
}

/** About so many SMS of one answer that are not announced one by one; null when the person wants none. */
export function moreSmsNotification(
  rental: KeptRental,
  count: number,
  settings: Settings,
  wording: NotificationWording,
): NotificationContent | null {
  const { enabled, sound } = settings.notifications;
  if (!enabled) return null;
  return {
    id: idOf([rental.id, 'more', rental.sms.length]),
    ...aboutNumber(rental, wording),
    title: wording.texts.notifications.moreTitle(count, wording.locale),
    isSilent: !sound,
    isLasting: false,
    copyLabel: null,
    holdMs: minHoldMs,
  };
}

/** About an offer that is back; null when the person wants no notifications. It makes no sound. */
export function offerBackNotification(
  { id, order, back }: OfferAlert,
  settings: Settings,
  { texts: { notifications: words }, locale, isPractice }: NotificationWording,
): NotificationContent | null {
  if (!settings.notifications.enabled) return null;
  const body = words.backBody(back?.price ?? null, locale);
  const title = words.backTitle(spokenOrder(order, locale));
  return {
    id: idOf(['alert', id]),
    groupId: idOf('alerts'),
    groupTitle: title,
    title,
    body: isPractice ? words.practice(body) : body,
    isSilent: true,
    isLasting: false,
    copyLabel: null,
    holdMs: maxHoldMs,
  };
}

/** About a number that ended without an SMS that was waited for: never a sound. Null for any other, or where none is wanted. */
export function endedNotification(
  rental: KeptRental,
  settings: Settings,
  wording: NotificationWording,
): NotificationContent | null {
  const isNews = rental.reservationId !== null && rental.sms.length === 0 && wasWatchedToTheEnd(rental);
  if (!settings.notifications.enabled || !isNews) return null;
  const words = wording.texts.notifications;
  return {
    id: idOf([rental.id, 'ended']),
    ...aboutNumber(rental, wording),
    title: words.endedTitle(rental.order.service.name),
    isSilent: true,
    isLasting: false,
    copyLabel: null,
    holdMs: shownEndingMs,
  };
}

/** About a balance below the amount that the person set: never a sound. Null where no notifications are wanted. */
export function lowBalanceNotification(
  balance: Money,
  settings: Settings,
  { texts: { notifications: words }, locale, isPractice }: NotificationWording,
): NotificationContent | null {
  if (!settings.notifications.enabled) return null;
  const title = words.lowBalanceTitle(balance, locale);
  const id = idOf('low-balance');
  return {
    id,
    groupId: id,
    groupTitle: title,
    title,
    body: isPractice ? words.practice(words.lowBalanceBody) : words.lowBalanceBody,
    isSilent: true,
    isLasting: false,
    copyLabel: null,
    holdMs: maxHoldMs,
  };
}

/** The parts that all notifications of one number share, by which a system shows them together. */
function aboutNumber(
  { id, order, phone }: KeptRental,
  { texts: { notifications: words }, locale, isPractice }: NotificationWording,
): Pick<NotificationContent, 'groupId' | 'groupTitle' | 'body'> {
  const number = phone?.international ?? null;
  const body = words.body(spokenOrder(order, locale), number);
  return {
    groupId: idOf(id),
    groupTitle: words.group(order.service.name, number),
    body: isPractice ? words.practice(body) : body,
  };
}

function titleOf(sms: Sms, settings: Settings, words: Texts['notifications'], isCopied: boolean): string {
  if (sms.code === null) return words.smsTitle;
  if (settings.notifications.hideCode) return isCopied ? words.hiddenCopiedCodeTitle : words.hiddenCodeTitle;
  const code = groupedCode(sms.code, sms.text);
  return isCopied ? words.copiedCodeTitle(code) : words.codeTitle(code);
}

/** An SMS is announced when it is first seen: what is left from there is what is left of its number. */
function holdMsOf({ expiresAtMs }: KeptRental, { seenAtMs }: Sms): number {
  if (expiresAtMs === null) return maxHoldMs;
  return Math.max(expiresAtMs - seenAtMs, minHoldMs);
}

/** True when the number ended so soon after the SMS that the card was in sight only briefly. */
export const isRecent = ({ seenAtMs }: Sms, nowMs: number): boolean => nowMs - seenAtMs < minHoldMs;

export const notificationId = (rentalId: RentalId, smsId: SmsId): string => idOf([rentalId, smsId]);

/** 32 of `[0-9a-f]`: Windows takes at most 64 units, and carries an id inside a query string. */
const idOf = (named: unknown): string =>
  createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 32);

// Cuts what is too long for its place: pure.

const graphemes = new Intl.Segmenter();

/**
 * At most `longest` UTF-16 units, the last of them an ellipsis where something was cut. What a reader takes for one
 * character (an emoji, a letter with its marks) is never cut apart.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > longest - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

/** `not-permitted`: the person, or who runs the computer, switched them off in the system's own settings. */
export type NotificationOutcome = 'shown' | 'failed' | 'not-permitted';

/**
 * Electron's words for a refusal by the system. There is no field for it, only these texts of its own, or the code that it
 * has no text for (Windows: WPN_E_NOTIFICATION_DISABLED and its kin; macOS: UNErrorCodeNotificationsNotAllowed).
 */
const refusals: readonly RegExp[] = [
  /Settings prevent the notification/,
  /-214342014[03]\b|0x803e011[14]\b/i,
  /\bUNErrorDomain\D{1,10}1\b/i,
  /Notifications are not allowed for this application/,
];

interface FailedNotification {
  readonly platform: NodeJS.Platform;
  /** The argument of the event `failed`; Linux gives none. */
  readonly error: string;
  /** The system has shown a notification of this run before. */
  readonly hasShownOne: boolean;
}

/**
 * On macOS the text is in the person's language (`localizedDescription` in Electron's cocoa_notification.mm), so it says nothing to
 * a program. There a system that has shown nothing yet most likely was not allowed to.
 */
export function outcomeOfFailure({ platform, error, hasShownOne }: FailedNotification): NotificationOutcome {
  if (platform === 'darwin' && !hasShownOne) return 'not-permitted';
  return refusals.some((refusal) => refusal.test(error)) ? 'not-permitted' : 'failed';
}

/** The id inside the arguments of a Windows activation, such as `type=action&action=0&tag=…`; null where there is none. */
export const activatedId = (activation: string): string | null =>
  new URLSearchParams(activation).get('tag') || null;
