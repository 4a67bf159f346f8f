/**
 * The one store of the page: the last snapshot of main, and what only the eye has (which tab, is the rent panel open,
 * what was announced). Nothing here outlives the page.
 */
import { createContext } from 'svelte';
import type { AppState, Bridge, OrderLimit, Problem, RentalId, Result, Tab } from '../../preload/contract.ts';
import { describeProblem } from '../../preload/problems.ts';
import { Announcer } from './announcer.svelte.ts';
import { announcementsBetween } from './arrivals.ts';
import type { Clock } from './clock.svelte.ts';
import type { Draft } from './order-form.svelte.ts';
import { repeatAskedBetween } from './repeat.ts';
import { isNewer } from './revision.ts';
import { Toast } from './toast.svelte.ts';

export interface PopupPorts {
  readonly bridge: Bridge;
  readonly clock: Clock;
  /** BCP 47, for money, numbers and dates. */
  readonly locale: string;
}

/** What the rent panel opens with. The panel keeps it current: one that goes with its tab comes back as it was. */
export interface RentStart {
  /** Null takes what was ordered last. */
  draft: Draft | null;
  /** When the same was ordered shortly before: asks at once whether to order it again. */
  formerOrderAtMs: number | null;
}

export class PopupState {
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly locale: string;
  readonly announcer = new Announcer();
  readonly toast = new Toast();

  /** Null until main has answered for the first time. */
  snapshot = $state.raw<AppState | null>(null);
  tab = $state<Tab>('numbers');
  /** Null while the rent panel is closed. */
  rent = $state.raw<RentStart | null>(null);
  /** Settings shows the key field. */
  changingKey = $state(false);
  /** The field of Settings that takes the focus once it is drawn. */
  focusLimit = $state<OrderLimit['limit'] | null>(null);
  /** The card that takes the focus once it is drawn. */
  focusRental = $state<RentalId | null>(null);
  focusRentButton = $state(false);

  constructor({ bridge, clock, locale }: PopupPorts) {
    this.bridge = bridge;
    this.clock = clock;
    this.locale = locale;
  }

  /** Listens to main; returns the function that ends it. */
  connect(): () => void {
    const endings = [
      this.bridge.onState((state) => this.#accept(state)),
      this.bridge.onShowTab((tab) => this.show(tab)),
    ];
    void this.bridge.getState().then((state) => this.#accept(state));
    return () => {
      for (const end of endings) end();
    };
  }

  show(tab: Tab): void {
    this.tab = tab;
  }

  openRent(): void {
    this.tab = 'numbers';
    this.rent ??= { draft: null, formerOrderAtMs: null };
  }

  /** `rented` is the new rental, whose card takes the focus; without one the button that opened the panel does. */
  closeRent(rented: RentalId | null = null): void {
    this.rent = null;
    this.focusRental = rented;
    this.focusRentButton = rented === null;
  }

  openKeyField(): void {
    this.tab = 'settings';
    this.changingKey = true;
  }

  openLimit(limit: OrderLimit['limit']): void {
    this.tab = 'settings';
    this.focusLimit = limit;
  }

  /** What a problem says, in words, with the action that helps. */
  describe(problem: Problem) {
    return describeProblem(problem, this.locale);
  }

  /** Waits for a call that has no place of its own for a failure: it is shown and said at the foot of the page. */
  async tell<T>(call: Promise<Result<T>>): Promise<Result<T>> {
    const result = await call;
    if (result.ok) this.toast.dismiss();
    else this.toast.fail(this.describe(result.problem));
    return result;
  }

  #accept(next: AppState): void {
    if (!isNewer(this.snapshot, next)) return;
    for (const sentence of announcementsBetween(this.snapshot, next)) this.announcer.say(sentence);
    const asked = repeatAskedBetween(this.snapshot, next);
    this.snapshot = next;
    if (asked === null) return;
    this.tab = 'numbers';
    this.rent = { draft: asked.order, formerOrderAtMs: asked.orderedAtMs };
    // The question takes the notice's place.
    void this.bridge.dismissNotice(asked.noticeId);
  }
}

export const [getPopup, setPopup] = createContext<PopupState>();
