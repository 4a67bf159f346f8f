/** News that the page tells: over its foot, in the live region, and beside the balance. */
import type { Account, AppState, Money } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';

/** Something shown for a short while, such as "Copied" on a button. */
export class Flash {
  readonly #durationMs: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  shown = $state(false);

  constructor(durationMs = 2000) {
    this.#durationMs = durationMs;
  }

  show(): void {
    this.cancel();
    this.shown = true;
    this.#timer = setTimeout(() => this.cancel(), this.#durationMs);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.shown = false;
  }
}

export interface Words {
  readonly title: string;
  readonly explanation: string;
}

/** An action on what was just done, such as Undo. */
export interface Offer {
  readonly text: string;
  readonly action: string;
  run(): unknown;
}

const offeredMs = 8000;

/** One short message over the foot of the page. What went well leaves by itself; a failure stays until dismissed. */
export class Toast {
  readonly #flash = new Flash();
  readonly #offering = new Flash(offeredMs);
  #done = $state('');
  #offer = $state.raw<Offer | null>(null);
  failure = $state.raw<Words | null>(null);
  /** It went well as far as is known. */
  warning = $state.raw<Words | null>(null);

  get done(): string | null {
    return this.#flash.shown ? this.#done : null;
  }

  get offer(): Offer | null {
    return this.#offering.shown ? this.#offer : null;
  }

  succeed(text: string): void {
    this.dismiss();
    this.#done = text;
    this.#flash.show();
  }

  fail(failure: Words): void {
    this.dismiss();
    this.failure = failure;
  }

  warn(warning: Words): void {
    this.dismiss();
    this.warning = warning;
  }

  /** Stays for eight seconds, or until it is taken. */
  suggest(offer: Offer): void {
    this.dismiss();
    this.#offer = offer;
    this.#offering.show();
  }

  dismiss(): void {
    this.#flash.cancel();
    this.#offering.cancel();
    this.failure = null;
    this.warning = null;
  }
}

// Content of the live region. Each sentence is a line of its own, so that two at once are both heard.

const kept = 5;

export class Announcer {
  #count = 0;
  lines = $state.raw<readonly { readonly id: number; readonly text: string }[]>([]);

  say(text: string): void {
    this.#count += 1;
    this.lines = [...this.lines, { id: this.#count, text }].slice(-kept);
  }
}

// Sentences for the live region about the SMS of a new snapshot.

type Watched = Pick<AppState, 'rentals'>;

/**
 * One sentence for each SMS that `next` has and `shown` had not, oldest first within a rental. The first snapshot
 * announces nothing: what was there when the page opened is read, not heard. Nor does an older number that comes into the
 * snapshot later, because a newer one was deleted.
 */
export function announcementsBetween(
  shown: Watched | null,
  next: Watched,
  words: Texts['views']['announcements'],
): string[] {
  if (shown === null) return [];
  const known = new Set(shown.rentals.flatMap(smsKeys));
  const ids = new Set(shown.rentals.map(({ id }) => id));
  const newestMs = shown.rentals.reduce((ms, { createdAtMs }) => Math.max(ms, createdAtMs), 0);
  const heard = next.rentals.filter(({ id, createdAtMs }) => ids.has(id) || createdAtMs >= newestMs);
  return heard.flatMap((rental) =>
    rental.sms
      .filter((sms) => !known.has(`${rental.id} ${sms.id}`))
      .map((sms) =>
        sms.code === null
          ? words.sms(rental.order.service.name)
          : words.code(rental.order.service.name, sms.code.value),
      ),
  );
}

const smsKeys = (rental: AppState['rentals'][number]): string[] =>
  rental.sms.map((sms) => `${rental.id} ${sms.id}`);

// By how much the balance has just changed, shown beside it for a while.

type Seen = Pick<AppState, 'account' | 'wallet'>;

const isSameAccount = (a: Account, b: Account): boolean =>
  a.kind === 'live' && b.kind === 'live'
    ? a.keyEnding === b.keyEnding && a.apiHost === b.apiHost
    : a.kind === b.kind;

/** Null where it is the same, or where there is nothing to compare: another account or currency, no balance yet. */
export function balanceChangeBetween(shown: Seen | null, next: Seen): Money | null {
  const before = shown?.wallet?.balance;
  const after = next.wallet?.balance;
  if (shown === null || before === undefined || after === undefined) return null;
  if (!isSameAccount(shown.account, next.account) || before.currency !== after.currency) return null;
  const amountMinor = after.amountMinor - before.amountMinor;
  return amountMinor === 0 ? null : { amountMinor, currency: after.currency };
}

/** Long enough to be read after a look at the card that the purchase has brought. */
const shownMs = 6000;

export class BalanceChange {
  readonly #flash = new Flash(shownMs);
  #sum = $state.raw<Money | null>(null);

  /** Several in a short time add up. Null while there is nothing to tell. */
  get current(): Money | null {
    return this.#flash.shown ? this.#sum : null;
  }

  show(change: Money): void {
    const before = this.current;
    const isMore = before !== null && before.currency === change.currency;
    const amountMinor = change.amountMinor + (isMore ? before.amountMinor : 0);
    this.#sum = { ...change, amountMinor };
    if (amountMinor === 0) this.#flash.cancel();
    else this.#flash.show();
  }
}
