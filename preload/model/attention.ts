/** Chooses and orders the numbers of the first tab: first what a person has to act on soonest. Pure data. */
import { type Rental, type Sms, wasWatchedToTheEnd } from './rental.ts';
import { minuteMs } from './units.ts';

// The one rule for "the latest code": the tray, the shortcut and the cards show and copy the same one.

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

/**
 * `arrived`: an SMS that nobody has acted on. `decision`: an order without a clear answer. `ended`: no SMS came.
 * `copied`: its code was copied, and it may get more SMS.
 */
export type NumberPhase = 'arrived' | 'decision' | 'ended' | 'ordering' | 'waiting' | 'paused' | 'copied';

/** A number that ended stays in sight so long, unless the person dismisses it. */
export const shownEndingMs = 10 * minuteMs;

/** So long a code that is not copied yet is news: the tray shows it, and the page brings it back where it was scrolled away. */
export const codeNewsMs = 2 * minuteMs;

/** The SMS whose code is still to be copied; null where there is no code, or the latest one was copied. */
export function newestUncopied({ sms }: Pick<Rental, 'sms'>): Sms | null {
  const latest = latestCodeSms(sms);
  return latest === null || isCopied(latest) ? null : latest;
}

const isCopied = ({ copiedAtMs }: Sms): boolean => copiedAtMs != null;

/** Null for a number that is not shown there: it lies in the history. */
export function phaseOf(rental: Rental, nowMs: number): NumberPhase | null {
  const { state, sms } = rental;
  switch (state.kind) {
    case 'ordering':
      return 'ordering';
    case 'unresolved':
      return 'decision';
    case 'ended':
      if (!isEndingShown(rental, nowMs)) return null;
      return sms.length > 0 ? 'arrived' : 'ended';
    case 'open':
    case 'stopped':
      if (sms.length > 0) return sms.some(isCopied) && newestUncopied(rental) === null ? 'copied' : 'arrived';
      return state.kind === 'open' ? 'waiting' : 'paused';
  }
}

/** True for ten minutes after the end where no SMS came although it was waited for, or a code was never copied. */
export function isEndingShown(rental: Rental, nowMs: number): boolean {
  const { state, sms, isEndSeen } = rental;
  if (state.kind !== 'ended' || isEndSeen === true) return false;
  if (nowMs - state.atMs >= shownEndingMs) return false;
  return sms.length > 0 ? newestUncopied(rental) !== null : wasWatchedToTheEnd(rental);
}

const rank: Readonly<Record<NumberPhase, number>> = {
  arrived: 0,
  decision: 1,
  ended: 2,
  ordering: 3,
  waiting: 4,
  paused: 5,
  copied: 6,
};

export interface NumberToShow {
  readonly rental: Rental;
  readonly phase: NumberPhase;
}

/** The numbers of the first tab, most pressing first; of those that arrived the newest SMS first, else newest order first. */
export function numbersToShow(rentals: readonly Rental[], nowMs: number): NumberToShow[] {
  return rentals
    .flatMap((rental) => {
      const phase = phaseOf(rental, nowMs);
      return phase === null ? [] : [{ rental, phase }];
    })
    .sort(
      (a, b) => rank[a.phase] - rank[b.phase] || (a.phase === 'arrived' ? newestSms(b) - newestSms(a) : 0),
    );
}

const newestSms = ({ rental }: NumberToShow): number =>
  (latestCodeSms(rental.sms) ?? rental.sms.at(-1))?.seenAtMs ?? 0;
