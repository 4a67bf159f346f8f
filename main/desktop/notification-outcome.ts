/** What became of a notification, and what Windows says about one that was clicked: pure. */

/** `not-permitted`: the person, or who runs the computer, switched them off in the system's own settings. */
export type NotificationOutcome = 'shown' | 'failed' | 'not-permitted';

/**
 * How Electron names a refusal of the system: there is no field for it, only these texts of its own, or the code that it
 * has no text for (Windows: WPN_E_NOTIFICATION_DISABLED and its kin; macOS: UNErrorCodeNotificationsNotAllowed).
 */
const refusals: readonly RegExp[] = [
  /Settings prevent the notification/,
  /-214342014[03]\b|0x803e011[14]\b/i,
  /\bUNErrorDomain\W{1,3}(?:Code=|error |code )?1\b/i,
  /Notifications are not allowed for this application/,
];

/** `error` is what comes with the event `failed`. */
export const outcomeOfFailure = (error: string): NotificationOutcome =>
  refusals.some((refusal) => refusal.test(error)) ? 'not-permitted' : 'failed';

/** The id inside the arguments of a Windows activation, such as `type=action&action=0&tag=…`; null where there is none. */
export const activatedId = (activation: string): string | null =>
  new URLSearchParams(activation).get('tag') || null;
