/**
 * What the eye can see, as types: the snapshot main pushes and the renderer draws.
 * Money is integer minor units with a currency, time is epoch milliseconds of this computer's clock, ids are strings.
 */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Ours: exists from the moment a purchase is intended, before the service has named it. */
export type RentalId = Brand<string, 'RentalId'>;
/** The service's own name for a reservation, such as `res_84920fd83a`. */
export type ReservationId = Brand<string, 'ReservationId'>;
/** Identifies one SMS within its rental: the service's id, or one derived from time, sender and text. */
export type SmsId = Brand<string, 'SmsId'>;

/** `currency` is an ISO 4217 code, or null where the service named none; minor units then count hundredths. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string | null;
}

/** How many numbers are left. `exact: false` reads "at least"; null means the service did not say (which is not zero). */
export type Stock = { readonly count: number; readonly exact: boolean } | null;

export interface Service {
  readonly id: string;
  readonly name: string;
  readonly price: Money | null;
  readonly stock: Stock;
}

/** `id` is the ISO 3166 code the service uses, in lower case. */
export interface Country extends Service {
  readonly dialCode: string | null;
}

/** `deliveryRate` lies in 0..1, null when the service does not say. */
export interface Operator extends Service {
  readonly deliveryRate: number | null;
}

/** The last good lists; null where there is none. */
export interface Offers {
  readonly services: readonly Service[] | null;
  readonly countries: readonly Country[] | null;
  readonly operators: readonly Operator[] | null;
}

/** A number as a person may want to paste it. All three are the raw text when the number cannot be parsed. */
export interface Phone {
  readonly e164: string;
  readonly national: string;
  readonly international: string;
}

/** What a call to the service, or a step of ours, can end in instead of a value. Decided from status and codes, never from texts. */
export type ApiProblem =
  | { readonly kind: 'auth' }
  /** The amounts are there where an order met it and they are known. */
  | { readonly kind: 'out-of-balance'; readonly price?: Money; readonly balance?: Money }
  | { readonly kind: 'rate-limited'; readonly retryAtMs: number }
  | { readonly kind: 'carrier-timeout'; readonly retryAtMs: number }
  | { readonly kind: 'bad-request'; readonly detail: string | null }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'offline'; readonly reason: 'unreachable' | 'time-out' }
  | { readonly kind: 'server'; readonly status: number }
  /** `excerpt` is redacted: safe to show and to send to support. */
  | { readonly kind: 'bad-response'; readonly excerpt: string };

/** Why a number is not read: it failed, or it was rented with another key than the one in use. */
export type WatchProblem = ApiProblem | { readonly kind: 'other-account' };

/** Which of the person's own limits an order would break. `price` is that of the order, `most` the limit. */
export type OrderLimit =
  | { readonly limit: 'open-reservations'; readonly most: number }
  | { readonly limit: 'price'; readonly most: Money; readonly price: Money }
  | { readonly limit: 'daily-spending'; readonly most: Money; readonly spent: Money; readonly price: Money };

export type LocalProblem =
  | { readonly kind: 'no-key' }
  | { readonly kind: 'purchase-under-way' }
  | { readonly kind: 'price-rose'; readonly expected: Money; readonly now: Money }
  | { readonly kind: 'price-unknown' }
  | ({ readonly kind: 'order-limit' } & OrderLimit)
  /** The same service and country were ordered shortly before: ask before ordering once more. */
  | { readonly kind: 'repeat-order'; readonly orderedAtMs: number }
  | { readonly kind: 'storage'; readonly reason: 'full' | 'denied' | 'other' }
  /** The system offers no safe place for the key: `weak` is readable by other programs, `unavailable` is none at all. */
  | { readonly kind: 'vault'; readonly protection: 'weak' | 'unavailable' }
  | { readonly kind: 'vault-locked' }
  | { readonly kind: 'insecure-url' }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'bad-call' }
  /** `off`: the receiver does not listen. `no-answer`: a test call to its own address came to nothing. */
  | { readonly kind: 'webhook'; readonly reason: 'port-taken' | 'off' | 'no-answer' | 'other' }
  /** `taken`: another program, or the system, has the keys; `own`: another shortcut of this application has. `unsupported`: this desktop hands out no global shortcuts. */
  | { readonly kind: 'shortcut'; readonly reason: 'taken' | 'own' | 'invalid' | 'unsupported' }
  | { readonly kind: 'login-item'; readonly reason: 'needs-approval' | 'unsupported' | 'other' }
  /** `awaiting-code`: never while a code is awaited. */
  | { readonly kind: 'update'; readonly reason: 'awaiting-code' | 'unreachable' | 'unsupported' | 'other' };

export type Problem = WatchProblem | LocalProblem;

/** Errors are values: every call of the bridge resolves to one of these and never rejects by design. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The code to paste, and where it comes from. When the service and the text disagree, `alternative` holds the other
 * candidate. `start` and `end` are UTF-16 offsets into the text, null when the code does not stand there.
 */
export interface Code {
  readonly value: string;
  readonly source: 'service' | 'text';
  readonly alternative: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Sms {
  readonly id: SmsId;
  readonly sender: string | null;
  readonly text: string;
  readonly code: Code | null;
  /** As the service says, corrected for clock skew. */
  readonly receivedAtMs: number | null;
  /** When this application first saw it. */
  readonly seenAtMs: number;
}

/** The chosen service, country and operator, with the names they had when chosen. */
export interface Order {
  readonly service: Named;
  readonly country: Named;
  readonly operator: Named;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type RentalState =
  /** The order is on its way; the answer is not known yet. */
  | { readonly kind: 'ordering' }
  /**
   * The order may or may not have been carried out. Both balances let a person judge; null where not known.
   * `interrupted` means that this application ended before the answer came.
   */
  | {
      readonly kind: 'unresolved';
      readonly reason: 'no-answer' | 'server' | 'bad-response' | 'interrupted';
      readonly balanceBefore: Money | null;
      readonly balanceAfter: Money | null;
      /** What other numbers cost between the two balances, refunds taken off; null where that is not known. */
      readonly spentElsewhereMinor: number | null;
    }
  /** The number is ours and watched. */
  | { readonly kind: 'open' }
  /** The number is ours but the user asked not to watch it. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ended'; readonly atMs: number };

/** What happened to a rental, and when this application saw it. */
export type RentalEvent =
  | {
      readonly kind:
        | 'ordered'
        | 'reserved'
        | 'unresolved'
        | 'stopped'
        | 'watched-again'
        | 'ended'
        | 'refund-seen';
      readonly atMs: number;
    }
  | { readonly kind: 'sms'; readonly atMs: number; readonly smsId: SmsId };

/**
 * Where the money of a rental is. A number is paid for only if an SMS comes, and refunded at its end otherwise
 * (api-contract.md); the API tells neither, so a refund is what the balance shows.
 */
export type Payment =
  | { readonly kind: 'unknown' }
  /** Taken from the balance with the order; it comes back if no SMS comes. */
  | { readonly kind: 'held'; readonly amount: Money }
  | { readonly kind: 'charged'; readonly amount: Money }
  /** The number ended without SMS and the balance has not shown the refund yet. */
  | { readonly kind: 'refund-awaited'; readonly amount: Money; readonly sinceMs: number }
  | { readonly kind: 'refunded'; readonly amount: Money; readonly atMs: number };

export interface Rental {
  readonly id: RentalId;
  readonly order: Order;
  readonly state: RentalState;
  readonly reservationId: ReservationId | null;
  readonly phone: Phone | null;
  /** What the button named when it was clicked; null where it named none. */
  readonly priceShown: Money | null;
  /** As the service's answer to the order says, which may differ from what was shown. */
  readonly price: Money | null;
  /** By how much the balance fell with the order, where that shows; null otherwise. */
  readonly charge: Money | null;
  readonly payment: Payment;
  readonly createdAtMs: number;
  /** Corrected to this computer's clock; null when the service gave none: show no countdown then. */
  readonly expiresAtMs: number | null;
  /** Oldest first. */
  readonly sms: readonly Sms[];
  /** Oldest first. */
  readonly timeline: readonly RentalEvent[];
  /** The last read of this reservation failed; earlier data stands. Null after a good read. */
  readonly watchProblem: WatchProblem | null;
}

export type KeyStorage = 'protected' | 'weak' | 'memory' | 'environment';

export type Account =
  /** That of the last run is being taken up; the system may be asking the person for the keyring's password. */
  | { readonly kind: 'opening' }
  | { readonly kind: 'none' }
  /** A key is stored but the system would not open it; it is kept, and may open after a restart. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'sandbox' }
  /** `keyEnding` is the last four characters, or empty when the key is too short to show any. */
  | {
      readonly kind: 'live';
      readonly keyEnding: string;
      readonly storage: KeyStorage;
      readonly apiHost: string;
    };

export type Connection =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'online' }
  | { readonly kind: 'failing'; readonly problem: ApiProblem; readonly sinceMs: number };

export interface Wallet {
  readonly balance: Money;
  readonly readAtMs: number;
}

/** What can be done from anywhere by keys. */
export type ShortcutName = 'copyLatest' | 'openPopup' | 'rentFavourite';

export interface Settings {
  readonly notifications: {
    readonly enabled: boolean;
    readonly sound: boolean;
    readonly hideCode: boolean;
    /** Copies a code as soon as it arrives. Off at first: it replaces what is on the clipboard. */
    readonly autoCopy: boolean;
  };
  /** Zero: never cleared. */
  readonly clipboardClearDelayMs: number;
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly language: 'system' | 'en' | 'es' | 'de' | 'ar';
  readonly webhook: {
    readonly enabled: boolean;
    readonly port: number;
    /** Takes no event without a valid signature. */
    readonly requireSignature: boolean;
  };
  /** What an order may not go beyond. Amounts are minor units of the currency that prices are in; null is no limit. */
  readonly limits: {
    /** 1 to 20. */
    readonly maxOpenReservations: number;
    readonly maxPriceMinor: number | null;
    /** Within one calendar day of this computer. */
    readonly dailySpendingMinor: number | null;
  };
  /** How often the service is asked for SMS at most. */
  readonly polling: {
    /** 0.1 to 2. */
    readonly perReservationPerSecond: number;
    /** 1 to 6: what the account allows less what is kept for clicks and for others with the same key. */
    readonly totalPerSecond: number;
  };
  /** How long ended numbers are kept; null keeps them for good. */
  readonly history: { readonly retentionDays: number | null };
  /** Electron accelerators such as `CommandOrControl+Shift+C`; null where there is none. */
  readonly shortcuts: Readonly<Record<ShortcutName, string | null>>;
  readonly updates: { readonly check: boolean };
  /** Most liked first; what **Rent again** and the rent panel offer before all else. */
  readonly favourites: readonly Order[];
}

/** A newer version of the application, and how far it has come. */
export type Update =
  /** This build does not update itself: it is not installed, or the system's packages do that. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'none'; readonly checkedAtMs: number | null }
  | { readonly kind: 'checking' }
  /** `notes` is plain text. */
  | { readonly kind: 'available'; readonly version: string; readonly notes: string }
  | { readonly kind: 'downloading'; readonly version: string; readonly share: number }
  | { readonly kind: 'ready'; readonly version: string; readonly notes: string };

/** What the system makes of what was asked of it. */
export interface SystemState {
  /** `asked`: the desktop was asked for the keys, and does not say whether it gave them. */
  readonly shortcuts: Readonly<Record<ShortcutName, 'off' | 'on' | 'asked' | 'refused'>>;
  readonly loginItem: 'off' | 'on' | 'needs-approval' | 'unsupported';
  readonly update: Update;
}

/** What happened behind the user's back and must be told once. `file` is a plain file name. */
export type Notice = { readonly id: string } & (
  | {
      readonly kind: 'file-set-aside';
      readonly file: string;
      readonly keptAs: string | null;
      readonly restored: boolean;
    }
  | { readonly kind: 'storage-failed'; readonly reason: 'full' | 'denied' | 'other' }
  /** `not-permitted`: the system's own settings forbid them, which only a person can change. */
  | { readonly kind: 'notification-failed'; readonly reason: 'failed' | 'not-permitted' }
  /** An order from the tray menu, made while no window was there to answer, was not carried out. */
  | { readonly kind: 'order-failed'; readonly problem: Problem; readonly order: Order }
  /** The last run ended in a crash. Nothing is lost: the ledger is on disk before anything is shown. */
  | { readonly kind: 'crashed' }
  /** Something went wrong that nothing has caught, and the application goes on. */
  | { readonly kind: 'stumbled' }
  /** Copied without the window's focus on Wayland, where the system may have ignored it. */
  | { readonly kind: 'copy-uncertain' }
  /** Nothing was copied: another program held the clipboard. */
  | { readonly kind: 'copy-failed' }
  /** `no-host`: the desktop shows no tray icons. `no-picture`: the icon's own file cannot be read. */
  | { readonly kind: 'tray-missing'; readonly reason: 'no-host' | 'no-picture' }
  /** RENTIUM_API_URL is one that a key must not be sent to. */
  | { readonly kind: 'server-refused' }
  | { readonly kind: 'webhook-failed'; readonly reason: 'port-taken' | 'other' }
);

export interface AppState {
  /** Grows by one with every change; a snapshot with a lower revision than the one shown is stale. */
  readonly revision: number;
  readonly account: Account;
  readonly connection: Connection;
  readonly wallet: Wallet | null;
  /** Newest first, open and ended alike. */
  readonly rentals: readonly Rental[];
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** Where the webhook receiver listens, to paste at the service; null while it is off. */
  readonly webhookUrl: string | null;
  readonly system: SystemState;
  readonly about: { readonly version: string; readonly platform: string; readonly dataFolder: string };
}

/** What a snapshot has that the one of revision `since` had not. */
export interface StatePatch {
  readonly since: number;
  readonly revision: number;
  readonly parts: Partial<Omit<AppState, 'revision' | 'rentals'>>;
  /** Null where no rental changed. `order` names all of them in their order; null where that stays. */
  readonly rentals: {
    readonly order: readonly RentalId[] | null;
    /** Those that are new or changed. */
    readonly put: readonly Rental[];
  } | null;
}

export type Tab = 'numbers' | 'history' | 'settings';

/** `uncertain`: written, but Wayland may have ignored it, for the window had no focus. */
export type CopyOutcome = 'copied' | 'uncertain';

/** A page outside, by name: main knows the addresses, the page names none. */
export type Link = 'vendor' | 'readme' | 'issues' | 'releases';
