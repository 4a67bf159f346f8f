/** What the ledger keeps of each rental, and its schema on disk. */
import * as v from 'valibot';
import type { Money, Rental, RentalId, RentalState, ReservationId, Sms, SmsId } from '../../preload/model.ts';

/** `watchProblem` is of the moment and not kept. */
export type KeptRental = Omit<Rental, 'watchProblem'>;

export interface Entry {
  readonly rental: KeptRental;
  /** Which service the number was ordered from: `sandbox`, or the host of the API. Only that service is asked about it. */
  readonly server: string;
  /** Sent with the order, so that a service that knows the header recognises a repeat. */
  readonly idempotencyKey: string;
  /** As known when the order left: what it cost shows by comparison. */
  readonly balanceBefore: Money | null;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** What another version wrote and this one cannot read: kept as it is. */
  readonly unreadable: readonly unknown[];
}

const text = v.string();
const epochMs = v.number();
const nullableText = v.nullable(text);
const money: v.GenericSchema<unknown, Money> = v.object({
  amountMinor: v.pipe(v.number(), v.safeInteger()),
  currency: nullableText,
});
const named = v.object({ id: text, name: text });
const isText = (value: unknown) => typeof value === 'string';

const sms: v.GenericSchema<unknown, Sms> = v.object({
  id: v.custom<SmsId>(isText),
  sender: nullableText,
  text,
  code: v.nullable(
    v.object({
      value: text,
      source: v.picklist(['service', 'text']),
      alternative: nullableText,
      start: v.nullable(v.number()),
      end: v.nullable(v.number()),
    }),
  ),
  receivedAtMs: v.nullable(epochMs),
  seenAtMs: epochMs,
});

const state: v.GenericSchema<unknown, RentalState> = v.variant('kind', [
  v.object({ kind: v.literal('ordering') }),
  v.object({
    kind: v.literal('unresolved'),
    reason: v.picklist(['no-answer', 'server', 'bad-response', 'interrupted']),
    balanceBefore: v.nullable(money),
    balanceAfter: v.nullable(money),
  }),
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('stopped') }),
  v.object({ kind: v.literal('ended'), atMs: epochMs }),
]);

const rental: v.GenericSchema<unknown, KeptRental> = v.object({
  id: v.custom<RentalId>(isText),
  order: v.object({ service: named, country: named, operator: named }),
  state,
  reservationId: v.nullable(v.custom<ReservationId>(isText)),
  phone: v.nullable(v.object({ e164: text, national: text, international: text })),
  price: v.nullable(money),
  createdAtMs: epochMs,
  expiresAtMs: v.nullable(epochMs),
  sms: v.array(sms),
});

const entry: v.GenericSchema<unknown, Entry> = v.object({
  rental,
  server: text,
  idempotencyKey: text,
  balanceBefore: v.nullable(money),
});

/** One entry that makes no sense must not hide the others, nor be lost itself. */
export const entriesSchema: v.GenericSchema<unknown, Entries> = v.pipe(
  v.object({ entries: v.array(v.unknown()), unreadable: v.optional(v.array(v.unknown()), []) }),
  v.transform((file) => {
    const parsed = [...file.entries, ...file.unreadable].map((kept) => ({
      kept,
      read: v.safeParse(entry, kept),
    }));
    return {
      entries: parsed.flatMap(({ read }) => (read.success ? [read.output] : [])),
      unreadable: parsed.flatMap(({ kept, read }) => (read.success ? [] : [kept])),
    };
  }),
);

export const noEntries: Entries = { entries: [], unreadable: [] };
