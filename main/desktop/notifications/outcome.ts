/** The fate of a notification, and Windows' launch arguments of one that was clicked. Pure. */

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

export interface FailedNotification {
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
