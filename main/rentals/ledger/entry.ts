/** The types of an entry in the ledger. Their schema on disk is entry-schema.ts. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Money, Phone, Rental, RentalEvent, RentalId, Sms } from '../../../preload/model/index.ts';
import type { BalanceReading } from '../../account/index.ts';

// The events of a rental, in their order: pure data.

/** Adds what a step of ours just did. */
export const noteEvent = (
  rental: KeptRental,
  kind: Exclude<RentalEvent['kind'], 'sms'>,
  atMs: number,
): KeptRental => ({ ...rental, timeline: [...rental.timeline, { kind, atMs }] });

/** The time of the answer to the order, or of knowing that none comes; null while it is under way. */
export const answeredAtMs = ({ timeline }: KeptRental): number | null =>
  timeline.find(({ kind }) => kind === 'reserved' || kind === 'unresolved')?.atMs ?? null;

/**
 * The rental with every event that its other data tell of: the order, the number, each SMS, the end. So no SMS that is
 * kept is missing, and a file of the first version, which kept no timeline, gets the part that can be derived (the
 * instant of an answer cannot: that of the order stands for it).
 */
export function completeTimeline(rental: KeptRental): KeptRental {
  const { timeline } = rental;
  const known = new Set(timeline.map(identityOf));
  const missing = impliedEvents(rental).filter((implied) => !known.has(identityOf(implied)));
  if (missing.length === 0) return rental;
  return { ...rental, timeline: [...timeline, ...missing].sort((a, b) => a.atMs - b.atMs) };
}

function impliedEvents(rental: KeptRental): readonly RentalEvent[] {
  const { createdAtMs, reservationId, state } = rental;
  return [
    { kind: 'ordered', atMs: createdAtMs },
    ...(state.kind === 'unresolved' ? [{ kind: state.kind, atMs: createdAtMs }] : []),
    ...(reservationId === null ? [] : [{ kind: 'reserved' as const, atMs: createdAtMs }]),
    ...rental.sms.map(({ id, seenAtMs }) => ({ kind: 'sms' as const, atMs: seenAtMs, smsId: id })),
    ...(state.kind === 'ended' ? [{ kind: state.kind, atMs: state.atMs }] : []),
  ];
}

/** An SMS comes once by its id, everything implied once at all. */
const identityOf = (event: RentalEvent): string => (event.kind === 'sms' ? `sms ${event.smsId}` : event.kind);

/** An SMS with what the page needs not know. What earlier versions did not keep is absent in their files. */
export interface KeptSms extends Sms {
  /** The code as the service itself named it last. */
  readonly reportedCode?: string | null;
  /** The time at which the person was told of it, or of its code where that came later; null until then. */
  readonly announcedAtMs?: number | null;
  /** Stands for a text that is not kept any more (bounds.ts). */
  readonly textKey?: string;
}

/** `watchProblem` is of the moment and `payment` follows from the rest: they are not kept. */
export interface KeptRental extends Omit<Rental, 'watchProblem' | 'payment' | 'sms'> {
  /** Oldest first. */
  readonly sms: readonly KeptSms[];
}

export interface Entry {
  readonly rental: KeptRental;
  /** The service it was ordered from: `sandbox`, or the host of the API. Only that service is asked about it. */
  readonly server: string;
  /** The account it belongs to, by the key it was ordered or read with (account/account.ts); absent where that is not known. */
  readonly account?: string;
  /** Sent with the order, so that a service that knows the header recognises a repeat. */
  readonly idempotencyKey: string;
  /** As known when the order left: what it cost shows by comparison. */
  readonly balanceBefore: Money | null;
  /** The time at which that balance was asked for; absent where it is not known. */
  readonly balanceAskedAtMs?: number;
  /** The time of the order for a day's limit, if this computer's clock was wrong; null until that is known. */
  readonly countedAtMs?: number | null;
  /** The JSON of the file, byte for byte, where not all of it could be read: for the version that can. */
  readonly original?: string;
}

interface Owner {
  readonly server: string;
  readonly account?: string;
}

/** True where both may be of one account; an unknown account may be any. */
export const isOfAccount = (one: Owner, other: Owner | null): boolean =>
  one.server === other?.server &&
  (one.account === undefined || other.account === undefined || one.account === other.account);

/** A balance of one account. */
export interface ServerReading extends BalanceReading {
  readonly server: string;
  readonly account?: string;
}

/** The record of a removed number: its purchase still counts for the limit of its day. */
export interface PurchaseRecord {
  readonly id: RentalId;
  readonly server: string;
  readonly service: string;
  readonly createdAtMs: number;
  readonly countedAtMs?: number | null;
  readonly priceShown: Money | null;
  readonly price: Money | null;
  readonly charge: Money | null;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Entries that another version wrote and this one cannot read: their JSON, byte for byte. */
  readonly unreadable: readonly string[];
  /** The balance that the next reading is compared with; null where there is none, or it is of no use any more. */
  readonly lastReading?: ServerReading | null;
  /** Absent where there are none. */
  readonly removed?: readonly PurchaseRecord[];
}

export const noEntries: Entries = { entries: [], unreadable: [], lastReading: null };

/** The forms a person may want to paste (ITU-T E.164 and the country's own); the raw text thrice when it cannot be parsed. */
function phoneOf(raw: string): Phone {
  const parsed = parsePhoneNumberFromString(raw);
  if (parsed === undefined) return { e164: raw, national: raw, international: raw };
  return {
    e164: parsed.number,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
  };
}

/** The number as it is known, or as the service names it now, which may be not yet. */
export const phoneFrom = (known: Phone | null, named: string | null): Phone | null =>
  known ?? (named === null ? null : phoneOf(named));

/** Counts the numbers of this account that are watched and cost real money: those of the sandbox do not. */
export const openPaidNumbers = (
  entries: readonly Entry[],
  session: { readonly server: string; readonly account: string },
): number =>
  session.server === 'sandbox'
    ? 0
    : entries.filter((entry) => entry.rental.state.kind === 'open' && isOfAccount(entry, session)).length;
