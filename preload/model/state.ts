/** The snapshot that main pushes and the page draws, and the changes between two of them. */
import type { Outlook } from './odds.ts';
import type { OfferAlert, Order } from './offer.ts';
import type { ApiProblem, Problem } from './problem.ts';
import type { EndCause, Rental, RentalId } from './rental.ts';
import type { Settings, ShortcutName } from './settings.ts';
import type { Wallet } from './units.ts';

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

/** A newer version of the application, and how far it has come. */
export type Update =
  /** This build does not update itself: it is not installed, or the system's packages do that. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'none'; readonly checkedAtMs: number | null }
  | { readonly kind: 'checking' }
  /** False when nothing in this build vouches for it: its page is opened then, and it is not installed. */
  | { readonly kind: 'available'; readonly version: string; readonly isInstallable: boolean }
  | { readonly kind: 'downloading'; readonly version: string; readonly share: number }
  | { readonly kind: 'ready'; readonly version: string };

/** The last thing that this application put on the clipboard, in this run. */
export interface LastCopy {
  readonly what: 'code' | 'number';
  /** A number that was copied as soon as it was rented: nobody pressed a button that could say so. */
  readonly isByItself: boolean;
  readonly rentalId: RentalId;
  readonly atMs: number;
}

/** The system's answers to what was asked of it. */
export interface SystemState {
  /** `asked`: the desktop was asked for the keys, and does not say whether it gave them. */
  readonly shortcuts: Readonly<Record<ShortcutName, 'off' | 'on' | 'asked' | 'refused'>>;
  readonly loginItem: 'off' | 'on' | 'needs-approval' | 'unsupported';
  readonly update: Update;
  /** The window stays open and above the others until it is put away. Null where it stays by itself and cannot be above. */
  readonly isPinned: boolean | null;
}

/** An event that the person did not see and must be told of once. `file` is a plain file name. */
export type Notice = { readonly id: string } & (
  | {
      readonly kind: 'file-set-aside';
      readonly file: string;
      readonly keptAs: string | null;
      readonly restored: boolean;
      /** The copy of a file was damaged, and is not in use. */
      readonly isCopy: boolean;
    }
  /** The service took a number back that got no SMS; nothing will come to it. */
  | {
      readonly kind: 'number-withdrawn';
      readonly cause: EndCause;
      readonly service: string;
      /** As it is read out loud or written abroad; null where none was named. */
      readonly phone: string | null;
    }
  /** Entries of the ledger that this version could not read as a whole. */
  | { readonly kind: 'numbers-unreadable'; readonly count: number }
  /** Rows and values of files, other than numbers, that this version could not read. They stay in their files. */
  | { readonly kind: 'entries-unread'; readonly count: number; readonly files: readonly string[] }
  | { readonly kind: 'storage-failed'; readonly reason: 'full' | 'denied' | 'other' }
  /** `not-permitted`: the system's own settings forbid them, which only a person can change. */
  | { readonly kind: 'notification-failed'; readonly reason: 'failed' | 'not-permitted' }
  /** An order from the tray menu, made while no window was there to answer, was not carried out. */
  | { readonly kind: 'order-failed'; readonly problem: Problem; readonly order: Order }
  /** The last run did not end in order: a crash, a kill or a power cut. Nothing is lost: the ledger is on disk before anything is shown. */
  | { readonly kind: 'ended-badly' }
  /** Something went wrong that nothing has caught, and the application goes on. */
  | { readonly kind: 'stumbled' }
  /** Copied without the window's focus on Wayland, where the system may have ignored it. */
  | { readonly kind: 'copy-uncertain' }
  /** Nothing was copied: another program held the clipboard. */
  | { readonly kind: 'copy-failed' }
  /** It was to be copied as soon as it was rented, and that failed or is not certain. */
  | { readonly kind: 'number-not-copied' }
  /** `no-host`: the desktop shows no tray icons. `no-picture`: the icon's own file cannot be read. */
  | { readonly kind: 'tray-missing'; readonly reason: 'no-host' | 'no-picture' }
  /** RENTIUM_API_URL is one that a key must not be sent to. */
  | { readonly kind: 'server-refused' }
  /** The stored key is another service's than the one that RENTIUM_API_URL names. Both as origins. */
  | { readonly kind: 'key-withheld'; readonly belongsTo: string; readonly service: string }
  | { readonly kind: 'webhook-failed'; readonly reason: 'port-taken' | 'other' }
  /** The secret that signs webhook events had an earlier form. Whoever signs them needs the new one. */
  | { readonly kind: 'webhook-secret-replaced' }
);

export interface AppState {
  /** Grows by one with every change; a snapshot with a lower revision than the one shown is stale. */
  readonly revision: number;
  readonly account: Account;
  readonly connection: Connection;
  readonly wallet: Wallet | null;
  /** Newest first: those that are open, and of those that ended the newest. The others are asked for. */
  readonly rentals: readonly Rental[];
  /** Of numbers that wait for their first SMS, or ended lately without one. */
  readonly outlooks: Readonly<Partial<Record<RentalId, Outlook>>>;
  /** Another one whenever what ended has changed. */
  readonly historyRevision: number;
  readonly settings: Settings;
  /** The offers that the person waits for, newest first. */
  readonly alerts: readonly OfferAlert[];
  readonly notices: readonly Notice[];
  /** Null until something was copied. */
  readonly lastCopy: LastCopy | null;
  /** The address of the webhook receiver, to paste at the service; null while it is off. */
  readonly webhookUrl: string | null;
  readonly system: SystemState;
  readonly about: { readonly version: string; readonly platform: string; readonly dataFolder: string };
}

/** The difference between a snapshot and the one of revision `since`. */
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
export type Link =
  | 'vendor'
  | 'readme'
  | 'issues'
  | 'releases'
  /** A page without TLS, in whose place a network shows its login. */
  | 'network-login'
  /** The part of the README about proxies and certificates. */
  | 'network-guide';

// The changes between two snapshots, so that a history of ten thousand numbers does not cross to the page with every
// second of a connection. Pure data; `applyPatch(a, patchBetween(a, b))` is `b`.

type Part = Exclude<keyof AppState, 'revision' | 'rentals'>;

/** A table, so that a part that is left out is a type error. */
const isPart: Readonly<Record<Part, true>> = {
  account: true,
  connection: true,
  wallet: true,
  outlooks: true,
  historyRevision: true,
  settings: true,
  alerts: true,
  notices: true,
  lastCopy: true,
  webhookUrl: true,
  system: true,
  about: true,
};
// Object.keys forgets which names it gives.
const parts = Object.keys(isPart) as readonly Part[];

/** Parts and rentals are the same where they are the same object: whoever makes a snapshot keeps what did not change. */
export function patchBetween(before: AppState, after: AppState): StatePatch {
  const changed = parts.filter((part) => before[part] !== after[part]);
  return {
    since: before.revision,
    revision: after.revision,
    // Each value is that of its own name, which Object.fromEntries cannot express.
    parts: Object.fromEntries(changed.map((part) => [part, after[part]])) as StatePatch['parts'],
    rentals: before.rentals === after.rentals ? null : rentalsBetween(before.rentals, after.rentals),
  };
}

function rentalsBetween(before: readonly Rental[], after: readonly Rental[]): StatePatch['rentals'] {
  const order = orderBetween(before, after);
  if (order === null) return { order, put: after.filter((rental, at) => rental !== before[at]) };
  const known = new Set(before);
  return { order, put: after.filter((rental) => !known.has(rental)) };
}

/** Null where the same rentals stand in the same order. */
function orderBetween(before: readonly Rental[], after: readonly Rental[]): readonly RentalId[] | null {
  const isSame = before.length === after.length && before.every(({ id }, at) => id === after[at]?.id);
  return isSame ? null : after.map(({ id }) => id);
}

/** The later snapshot; null when the patch does not follow on this one, and the whole has to be asked for. */
export function applyPatch(state: AppState, patch: StatePatch): AppState | null {
  if (patch.since !== state.revision) return null;
  const next = { ...state, ...patch.parts, revision: patch.revision };
  if (patch.rentals === null) return next;
  const { order, put } = patch.rentals;
  const changed = new Map(put.map((rental) => [rental.id, rental]));
  if (order === null) {
    return { ...next, rentals: state.rentals.map((rental) => changed.get(rental.id) ?? rental) };
  }
  const known = new Map(state.rentals.map((rental) => [rental.id, rental]));
  const rentals = order.flatMap((id) => changed.get(id) ?? known.get(id) ?? []);
  return rentals.length === order.length ? { ...next, rentals } : null;
}
