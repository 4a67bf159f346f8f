/**
 * The bridge between renderer and main as ONE value. Each entry says its direction, the schema of its argument and the
 * type of its result; the preload object, main's handlers, their argument checks and the test harness all follow from it.
 * A new call is one line here and one answer in the room it concerns. No call returns the API key, none passes a raw channel.
 */
import * as v from 'valibot';
import type {
  AppState,
  CopyOutcome,
  Country,
  HistoryChoices,
  HistoryFigures,
  HistoryFound,
  Offers,
  Operator,
  Order,
  OwnRecords,
  OwnSound,
  Rental,
  RentalId,
  Result,
  Service,
  Settings,
  SmsId,
  StatePatch,
  Tab,
  Wallet,
} from './model/index.ts';
import { cleanName, languageIds, maxServicePrices, outcomes, soundNames } from './model/index.ts';

type Schema = v.GenericSchema;

/** The renderer asks, main answers. */
interface Invoke<Arg extends Schema, Answer> {
  readonly direction: 'invoke';
  readonly argument: Arg;
  /** Never present at run time: carries the answer's type. */
  readonly answer?: Answer;
}
/** Main tells, the renderer listens. */
interface Push<Payload> {
  readonly direction: 'push';
  readonly payload?: Payload;
}

const invoke = <Answer>() => ({
  with: <Arg extends Schema>(argument: Arg): Invoke<Arg, Answer> => ({ direction: 'invoke', argument }),
});
const push = <Payload>(): Push<Payload> => ({ direction: 'push' });

const nothing = v.undefined();
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const rentalId = v.custom<RentalId>((value) => v.is(id, value));
const smsId = v.custom<SmsId>((value) => v.is(id, value));
const named = v.strictObject({ id, name: v.pipe(v.string(), v.maxLength(200), v.transform(cleanName)) });
const order = v.strictObject({ service: named, country: named, operator: named });
const money = v.strictObject({
  amountMinor: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  currency: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(10))),
});
const minorAboveZero = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const limitMinor = v.nullable(minorAboveZero);
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439));
const settingsChange = v.strictObject({
  notifications: v.exactOptional(
    v.strictObject({
      enabled: v.boolean(),
      sound: v.boolean(),
      soundName: v.picklist(soundNames),
      hideCode: v.boolean(),
      autoCopy: v.boolean(),
      autoCopyNumber: v.boolean(),
      lowBalanceMinor: limitMinor,
    }),
  ),
  quietHours: v.exactOptional(
    v.strictObject({ enabled: v.boolean(), fromMinute: minuteOfDay, toMinute: minuteOfDay }),
  ),
  clipboardClearDelayMs: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_600_000)),
  ),
  theme: v.exactOptional(v.picklist(['system', 'light', 'dark', 'contrast'])),
  language: v.exactOptional(v.picklist(['system', ...languageIds])),
  webhook: v.exactOptional(
    v.strictObject({
      enabled: v.boolean(),
      port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
      requireSignature: v.boolean(),
    }),
  ),
  limits: v.exactOptional(
    v.strictObject({
      maxOpenReservations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
      maxPriceMinor: limitMinor,
      servicePrices: v.pipe(
        v.array(v.strictObject({ service: named, maxPriceMinor: minorAboveZero })),
        v.maxLength(maxServicePrices),
        v.readonly(),
      ),
      dailySpendingMinor: limitMinor,
    }),
  ),
  polling: v.exactOptional(
    v.strictObject({
      perReservationPerSecond: v.pipe(v.number(), v.minValue(0.1), v.maxValue(2)),
      totalPerSecond: v.pipe(v.number(), v.minValue(1), v.maxValue(6)),
    }),
  ),
  history: v.exactOptional(
    v.strictObject({
      retentionDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
    }),
  ),
  assistants: v.exactOptional(v.strictObject({ enabled: v.boolean() })),
  updates: v.exactOptional(v.strictObject({ check: v.boolean() })),
  country: v.exactOptional(v.nullable(named)),
  isWelcomeDone: v.exactOptional(v.boolean()),
});
const isLocale = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
/** BCP 47. */
const locale = v.pipe(v.string(), v.maxLength(60), v.check(isLocale));
const historySearch = v.strictObject({
  typed: v.pipe(v.string(), v.maxLength(500)),
  service: v.nullable(id),
  country: v.nullable(id),
  outcome: v.nullable(v.picklist(outcomes)),
  sinceMs: v.nullable(v.pipe(v.number(), v.safeInteger())),
  locale,
});
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const historyPart = { from: place, count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)) };
/** The person was asked about open numbers (`numbers-open`), which nobody watches once the account is left. */
const isLeavingConfirmed = v.boolean();
const leaving = v.optional(v.strictObject({ isLeavingConfirmed }));
const shortcutName = v.picklist(['copyLatest', 'openPopup', 'openLine', 'rentFavourite']);

export const contract = {
  /** The snapshot as it is now; what changes after it comes through `state`. */
  getState: invoke<AppState>().with(nothing),
  state: push<StatePatch>(),
  /** Main asks for a tab to be shown, for example from the tray menu. */
  showTab: push<Tab>(),
  /** Main asks for the rent panel with this order, which a person has not agreed to yet. */
  showRent: push<Order>(),
  /** Main asks for the line, in which a person rents or finds. */
  showLine: push<null>(),
  /** A code arrived, and the person chose a sound other than the system's. */
  playSound: push<OwnSound>(),
  /** Main asks for one number to be shown: a person chose it in the tray menu or in a notification. */
  showRental: push<RentalId>(),

  /** Starts the embedded sandbox and works against it. */
  useSandbox: invoke<Result<null>>().with(leaving),
  /**
   * Checks a key with the service and keeps it. Where the system has no safe place the answer is a `vault` problem,
   * and the person decides: `keep: 'memory'` forgets it at quit, `keep: 'weak'` stores it all the same.
   */
  saveKey: invoke<Result<null>>().with(
    v.strictObject({
      key: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
      keep: v.picklist(['protected', 'weak', 'memory']),
      isLeavingConfirmed: v.exactOptional(isLeavingConfirmed),
    }),
  ),
  /** Leaves the sandbox, or forgets the key. Rentals stay. */
  signOut: invoke<Result<null>>().with(leaving),

  readBalance: invoke<Result<Wallet>>().with(nothing),
  listServices: invoke<Result<readonly Service[]>>().with(nothing),
  listCountries: invoke<Result<readonly Country[]>>().with(v.strictObject({ serviceId: id })),
  listOperators: invoke<Result<readonly Operator[]>>().with(v.strictObject({ serviceId: id, countryId: id })),

  /** The last answers of the three lists, without a request. Their prices may be out of date. */
  recallOffers: invoke<Offers>().with(
    v.strictObject({ serviceId: v.nullable(id), countryId: v.nullable(id) }),
  ),

  /**
   * One explicit click, one order. Answers when the outcome is on disk. `priceShown` is what the button named: main holds
   * it against the service's own price and the person's limits, and refuses to pay more than either allows. Where main
   * saw no press in its window, or the same was ordered shortly before, it asks the person itself: `declined` is a no.
   */
  rent: invoke<Result<RentalId>>().with(v.strictObject({ order, priceShown: v.nullable(money) })),
  /** Reads the balance again for an order whose outcome is unknown. */
  checkUnresolved: invoke<Result<null>>().with(rentalId),
  dismissUnresolved: invoke<Result<null>>().with(rentalId),
  stopWatching: invoke<Result<null>>().with(rentalId),
  watchAgain: invoke<Result<null>>().with(rentalId),
  deleteRental: invoke<Result<null>>().with(rentalId),
  /** Searches what ended, and answers a part of what it found. */
  findHistory: invoke<HistoryFound>().with(
    v.strictObject({ search: historySearch, ...historyPart, keep: v.nullable(rentalId) }),
  ),
  /** Another part of what a search found; null where the history has changed since, and is to be searched anew. */
  readHistory: invoke<readonly Rental[] | null>().with(
    v.strictObject({ search: historySearch, revision: place, ...historyPart }),
  ),
  /** The choices of the history's filters. */
  listHistoryChoices: invoke<HistoryChoices>().with(nothing),
  /** Figures about all numbers; `currencyAt` is a place among the currencies, of which the first may be asked for. */
  readFigures: invoke<HistoryFigures>().with(v.strictObject({ currencyAt: place, locale })),
  /** The person's own record with each operator for a service and a country. */
  readOwnRecords: invoke<OwnRecords>().with(v.strictObject({ serviceId: id, countryId: id })),
  /** The number of those that ended more than so many days ago. */
  countOlderHistory: invoke<number>().with(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))),
  /** The person's own words about a number; an empty text takes them away. */
  labelRental: invoke<Result<null>>().with(
    v.strictObject({ rentalId, label: v.pipe(v.string(), v.maxLength(200), v.transform(cleanName)) }),
  ),
  /** The site did not take the number or its code. The figures of delivery count it. */
  markRefused: invoke<Result<null>>().with(v.strictObject({ rentalId, isRefused: v.boolean() })),
  /** The person has seen how a number ended: its card goes. */
  dismissEnding: invoke<Result<null>>().with(rentalId),
  /** Deletes all that ended, and answers how many that were. */
  deleteHistory: invoke<Result<{ readonly deletedCount: number }>>().with(nothing),
  /** Brings back what `deleteRental` or `deleteHistory` deleted last, for some seconds after it. */
  undoDeletion: invoke<Result<null>>().with(nothing),
  /** Asks where, then writes what ended; null when the person thought better of it. `file` is a plain file name. */
  exportHistory: invoke<Result<{ readonly file: string } | null>>().with(v.picklist(['csv', 'json'])),
  /** Tells the person when an order can be made again, or for no more than `most`. Nothing is ever bought by it. */
  setOfferAlert: invoke<Result<null>>().with(v.strictObject({ order, most: v.nullable(money) })),
  endOfferAlert: invoke<Result<null>>().with(id),
  setFavourite: invoke<Result<null>>().with(v.strictObject({ order, isFavourite: v.boolean() })),

  /** `which: 'alternative'` copies the other candidate when service and text disagree. */
  copyCode: invoke<Result<CopyOutcome>>().with(
    v.strictObject({ rentalId, smsId, which: v.picklist(['code', 'alternative']) }),
  ),
  copyNumber: invoke<Result<CopyOutcome>>().with(
    v.strictObject({ rentalId, form: v.picklist(['e164', 'national', 'digits']) }),
  ),
  /** Copies words the page shows: the details of a problem for support, the address of the webhook receiver. */
  copyText: invoke<Result<CopyOutcome>>().with(v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))),

  /** Looser limits on orders are asked about by main: `declined` is a no, and nothing has changed. */
  changeSettings: invoke<Result<Settings>>().with(settingsChange),
  /** Copies the secret that signs webhook events. It never reaches the page. */
  copyWebhookSecret: invoke<Result<CopyOutcome>>().with(nothing),
  /** Sends a signed event to the receiver's own address and answers how long that took. */
  testWebhook: invoke<Result<{ readonly delayMs: number }>>().with(nothing),
  /** Keys for one action, or none. When the system refuses, the earlier ones stay in force. */
  setShortcut: invoke<Result<null>>().with(
    v.strictObject({
      name: shortcutName,
      accelerator: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
    }),
  ),
  /** While keys are being recorded, none of them does anything. */
  recordShortcut: invoke<Result<null>>().with(v.strictObject({ isRecording: v.boolean() })),
  setLaunchAtLogin: invoke<Result<null>>().with(v.boolean()),
  checkForUpdate: invoke<Result<null>>().with(nothing),
  downloadUpdate: invoke<Result<null>>().with(nothing),
  /** Quits and installs what was downloaded. Refused while a code is awaited. */
  installUpdate: invoke<Result<null>>().with(nothing),
  /** Asks where, then writes what helps to find a fault, with keys, codes and numbers hidden; null as in exportHistory. */
  saveDiagnostics: invoke<Result<{ readonly file: string } | null>>().with(nothing),
  /** Quits in order and starts again: only then does Electron ask the system's keyring again. */
  restart: invoke<Result<null>>().with(nothing),
  /** The licences of all bundled libraries, as one text. */
  readNotices: invoke<Result<string>>().with(nothing),
  openLink: invoke<Result<null>>().with(
    v.picklist(['vendor', 'readme', 'issues', 'releases', 'network-login', 'network-guide']),
  ),
  dismissNotice: invoke<Result<null>>().with(id),
  openDataFolder: invoke<Result<null>>().with(nothing),
  hideWindow: invoke<Result<null>>().with(nothing),
  /** Keeps the window open and above others, until the application ends or this is taken back. */
  pinWindow: invoke<Result<null>>().with(v.strictObject({ isPinned: v.boolean() })),
};

export type Contract = typeof contract;
export type CallName = {
  [K in keyof Contract]: Contract[K] extends Invoke<Schema, unknown> ? K : never;
}[keyof Contract];
export type PushName = Exclude<keyof Contract, CallName>;

export type Argument<K extends CallName> =
  Contract[K] extends Invoke<infer Arg, unknown> ? v.InferOutput<Arg> : never;
export type Answer<K extends CallName> = Contract[K] extends Invoke<Schema, infer A> ? A : never;
export type Payload<K extends PushName> = Contract[K] extends Push<infer P> ? P : never;

type Call<K extends CallName> =
  undefined extends Argument<K>
    ? (argument?: Argument<K>) => Promise<Answer<K>>
    : (argument: Argument<K>) => Promise<Answer<K>>;
/** A call whose argument is nothing has a handler without one. */
type Arguments<K extends CallName> = [Argument<K>] extends [undefined]
  ? []
  : undefined extends Argument<K>
    ? [argument?: Argument<K>]
    : [argument: Argument<K>];
/** One function for each call of the page. Each room has those of its own; main/app.ts gathers them. */
export type Handlers = {
  readonly [K in CallName]: (...parameters: Arguments<K>) => Answer<K> | Promise<Answer<K>>;
};

type Listen<K extends PushName> = (listener: (payload: Payload<K>) => void) => () => void;

/** Type of `window.rentium` in the page: each call by its name, each push as `on<Name>` which returns its unsubscribe. */
export type Bridge = { readonly [K in CallName]: Call<K> } & {
  readonly [K in PushName as `on${Capitalize<K>}`]: Listen<K>;
};

export const channelOf = (name: keyof Contract): string => `rentium:${name}`;
export const pushProperty = (name: string): string => `on${name.charAt(0).toUpperCase()}${name.slice(1)}`;
