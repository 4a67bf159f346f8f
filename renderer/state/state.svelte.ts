/**
 * The one store of the page: the last snapshot of main, and what only the eye has (which tab, is the rent panel open,
 * what was announced). Nothing here outlives the page.
 */
import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Bridge } from '../../preload/contract.ts';
import {
  type AppState,
  type Named,
  type Order,
  type OrderLimit,
  type Problem,
  phaseOf,
  type RentalId,
  type Result,
  type SmsId,
  type Tab,
} from '../../preload/model/index.ts';
import {
  describeProblem,
  type Language,
  spokenCountryName,
  spokenOperatorName,
  type Texts,
} from '../../preload/words/index.ts';
import { likedOrders, quickOrders, Sortings } from './choices.svelte.ts';
import type { Clock } from './clock.svelte.ts';
import { playSound } from './lazy.svelte.ts';
import {
  Announcer,
  announcementsBetween,
  BalanceChange,
  balanceChangeBetween,
  Toast,
} from './news.svelte.ts';
import { createSnapshots } from './snapshots.ts';
import { Wording, type WordingPorts } from './wording.svelte.ts';

export interface PopupPorts extends WordingPorts {
  readonly bridge: Bridge;
  readonly clock: Clock;
}

/** An order that may still lack parts. */
export type Draft = { readonly [K in keyof Order]: Named | null };

/** The field of a limit in Settings. `service` is there for the price of one service. */
export type LimitField = Pick<OrderLimit, 'limit'> & { readonly service?: Pick<Named, 'id'> };

/** First content of the rent panel. The panel keeps it current, so that it comes back as it was after a change of tab. */
export interface RentStart {
  /** Null takes what was ordered last. */
  draft: Draft | null;
  /** First focus: the field to choose in, or the button where all is chosen; null leaves it where it is. */
  focus: 'service' | 'rent' | null;
}

export interface CodeForEnter {
  readonly rentalId: RentalId;
  readonly smsId: SmsId;
  readonly takes: 'soon' | 'now';
}

export class PopupState {
  readonly bridge: Bridge;
  readonly clock: Clock;
  readonly wording: Wording;
  readonly announcer = new Announcer();
  readonly toast = new Toast();
  readonly balanceChange = new BalanceChange();

  /** The page was drawn once: what only a pointer that rests on it brings out may be made now. */
  isDrawn = $state(false);
  /** Null until main has answered for the first time. */
  snapshot = $state.raw<AppState | null>(null);
  tab = $state<Tab>('numbers');
  /** Null while the rent panel is closed. */
  rent = $state.raw<RentStart | null>(null);
  /** Settings shows the key field. */
  changingKey = $state(false);
  /** The key field takes the focus once it is drawn. */
  focusKey = $state(false);
  /** The field of Settings that takes the focus once it is drawn. */
  focusLimit = $state.raw<LimitField | null>(null);
  /** The card that takes the focus once it is drawn. */
  focusRental = $state<RentalId | null>(null);
  focusRentButton = $state(false);
  /** The numbers whose code is whole on the screen. */
  readonly codesInSight = new SvelteSet<RentalId>();
  /** The code that Enter copies, unless it came less than half a second ago. */
  codeForEnter = $state.raw<CodeForEnter | null>(null);
  /** The line lies over the page. */
  isLineOpen = $state(false);
  /** The list of all shortcuts lies over the page. */
  areShortcutsListed = $state(false);
  /** The words that Settings is to look for once it is shown; null where the person looks for themselves. */
  settingSought = $state<string | null>(null);
  readonly sortings = new Sortings();

  constructor({ bridge, clock, ...ports }: PopupPorts) {
    this.bridge = bridge;
    this.clock = clock;
    this.wording = new Wording(ports);
  }

  /** Components may take these apart once: all of them are made anew when the language changes. */
  get texts(): Texts {
    return this.wording.current.texts;
  }

  /** BCP 47, for money, numbers, dates and plural forms. */
  get locale(): string {
    return this.wording.current.locale;
  }

  get language(): Language {
    return this.wording.current.language;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.wording.current.dir;
  }

  /** Listens to main for as long as the page lives. Settles once there is something to draw, in the person's language. */
  connect(): Promise<void> {
    const snapshots = createSnapshots(
      () => this.bridge.getState(),
      (state) => this.#accept(state),
    );
    this.bridge.onState((patch) => snapshots.follow(patch));
    this.bridge.onShowTab((tab) => this.show(tab));
    this.bridge.onShowRent((order) => this.openRent(order));
    this.bridge.onShowRental((id) => this.showRental(id));
    this.bridge.onPlaySound((name) => void playSound(name));
    this.bridge.onShowLine(() => {
      this.isLineOpen = true;
    });
    snapshots.start();
    return this.wording.settled;
  }

  show(tab: Tab): void {
    this.tab = tab;
  }

  /** With an order all that is left is to confirm it; without one the panel stays as it is. */
  openRent(order: Order | null = null): void {
    this.tab = 'numbers';
    if (order !== null) this.rent = { draft: order, focus: 'rent' };
    else this.rent ??= { draft: null, focus: 'service' };
  }

  /** Opens the panel with what is most likely ordered again; `place` counts from zero what was ordered or is liked. */
  openRentAgain(place: number | null): void {
    const { rentals = [], settings } = this.snapshot ?? {};
    const liked = likedOrders(settings?.favourites ?? [], rentals);
    const order = place === null ? (rentals[0]?.order ?? liked.favourites[0]) : quickOrders(liked)[place];
    if (order !== undefined || place === null) this.openRent(order);
  }

  /** `rented` is the new rental, whose card takes the focus; without one the button that opened the panel does. */
  closeRent(rented: RentalId | null = null): void {
    this.rent = null;
    this.focusRental = rented;
    this.focusRentButton = rented === null;
  }

  /** Its card takes the focus. One that is over has no card: its row in the history is opened, if there is one. */
  showRental(id: RentalId): void {
    const rental = this.snapshot?.rentals.find((one) => one.id === id);
    // Of those that ended the page is told of the newest alone.
    const isInHistory = rental === undefined || phaseOf(rental, this.clock.nowMs) === null;
    this.tab = isInHistory ? 'history' : 'numbers';
    this.focusRental = id;
    // The panel stands where the card will be.
    if (!isInHistory) this.rent = null;
  }

  /** Tells whether Enter copies the code of this SMS; null where it does not. */
  enterCopies(rentalId: RentalId, smsId: SmsId): CodeForEnter['takes'] | null {
    const next = this.codeForEnter;
    return next?.rentalId === rentalId && next.smsId === smsId ? next.takes : null;
  }

  /** Shows Settings with what goes by this name. */
  openSetting(name: string): void {
    this.tab = 'settings';
    this.settingSought = name;
  }

  openKeyField(): void {
    this.tab = 'settings';
    this.changingKey = true;
    this.focusKey = true;
  }

  openLimit(limit: LimitField): void {
    this.tab = 'settings';
    this.focusLimit = limit;
  }

  /** In the language of the page. */
  nameOfCountry(country: Named): string {
    return spokenCountryName(country, this.locale);
  }

  /** In the language of the page, where it is no name but a word. */
  nameOfOperator(operator: Named): string {
    return spokenOperatorName(operator, this.locale);
  }

  /** Texts of a problem, with the action that helps. */
  describe(problem: Problem) {
    return describeProblem(problem, this.texts, this.locale);
  }

  /** Waits for a call that has no place of its own for a failure: it is shown and said at the foot of the page. */
  async tell<T>(call: Promise<Result<T>>): Promise<Result<T>> {
    const result = await call;
    if (result.ok) this.toast.dismiss();
    else this.toast.fail(this.describe(result.problem));
    return result;
  }

  /** A person who comes in begins where numbers are rented, whatever they left at. */
  #enter(): void {
    this.tab = 'numbers';
    this.changingKey = false;
    this.focusKey = false;
    this.closeRent();
  }

  #tellBalance(next: AppState): void {
    const change = balanceChangeBetween(this.snapshot, next);
    if (change === null || next.wallet === null) return;
    this.balanceChange.show(change);
    const { fellTo, roseTo } = this.texts.views.header;
    const by = { ...change, amountMinor: Math.abs(change.amountMinor) };
    const say = change.amountMinor < 0 ? fellTo : roseTo;
    this.announcer.say(say(by, next.wallet.balance, this.locale));
  }

  #accept(next: AppState): void {
    const { announcements } = this.texts.views;
    for (const sentence of announcementsBetween(this.snapshot, next, announcements)) {
      this.announcer.say(sentence);
    }
    if (this.snapshot !== null && !hasAccount(this.snapshot) && hasAccount(next)) this.#enter();
    this.#tellBalance(next);
    const isNumberCopied =
      next.lastCopy?.isByItself === true && next.lastCopy.atMs !== this.snapshot?.lastCopy?.atMs;
    if (this.snapshot !== null && isNumberCopied) this.announcer.say(this.texts.views.card.numberCopied);
    this.snapshot = next;
    void this.wording.follow(next.settings.language);
  }
}

const hasAccount = ({ account }: AppState): boolean => account.kind === 'sandbox' || account.kind === 'live';

export const [getPopup, setPopup] = createContext<PopupState>();
