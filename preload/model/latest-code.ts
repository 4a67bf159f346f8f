/** The one rule for "the latest code": the tray, the shortcut and the cards show and copy the same one. */
import type { Rental, Sms } from './rental.ts';

export interface LatestCode<T = Rental> {
  readonly rental: T;
  readonly sms: Sms;
  readonly code: string;
}

/**
 * The code that this application saw last, of all `rentals`; null where there is none.
 *
 * `seenAtMs` decides, because every SMS has it, it is of this computer's clock, and it is the order in which codes were
 * announced: the newest notification and the newest code are the same one. The service's `receivedAtMs` may be missing
 * or wrong, so it decides only between SMS of one read; one without it counts as older. What is still equal goes by the
 * lists: within a number the last SMS (oldest first), between numbers the first number (newest first).
 */
export function latestCode<T extends Pick<Rental, 'sms'>>(rentals: readonly T[]): LatestCode<T> | null {
  let latest: LatestCode<T> | null = null;
  for (const rental of rentals) {
    const sms = latestCodeSms(rental.sms);
    if (sms === null || sms.code === null) continue;
    if (latest === null || compareAge(sms, latest.sms) > 0) latest = { rental, sms, code: sms.code.value };
  }
  return latest;
}

/** The SMS of one number that carries its latest code. `sms` is oldest first. */
export function latestCodeSms(sms: readonly Sms[]): Sms | null {
  let latest: Sms | null = null;
  for (const message of sms) {
    if (message.code === null) continue;
    if (latest === null || compareAge(message, latest) >= 0) latest = message;
  }
  return latest;
}

/** Above zero where `a` is newer than `b`. */
function compareAge(a: Sms, b: Sms): number {
  if (a.seenAtMs !== b.seenAtMs) return a.seenAtMs - b.seenAtMs;
  const [receivedA, receivedB] = [a.receivedAtMs ?? unknownAtMs, b.receivedAtMs ?? unknownAtMs];
  return Math.sign(receivedA - receivedB);
}

/** Before every real instant, and finite: the difference of two infinities is no number. */
const unknownAtMs = Number.MIN_SAFE_INTEGER;
