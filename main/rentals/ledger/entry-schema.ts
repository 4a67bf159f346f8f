/** The ledger's files. What one of them has and this version does not know is kept with the rest. */
import * as v from 'valibot';
import type {
  Money,
  RentalEvent,
  RentalId,
  RentalState,
  ReservationId,
  SmsId,
} from '../../../preload/model/index.ts';
import { type RowList, rowList } from '../../storage/index.ts';
import { cleanRental, isInstant } from './bounds.ts';
import { WrittenEntry } from './entries-format.ts';
import {
  completeTimeline,
  type Entries,
  type Entry,
  type KeptRental,
  type KeptSms,
  type PurchaseRecord,
  type ServerReading,
} from './entry.ts';

const text = v.string();
/** Of what JavaScript can date at all: nothing else can be shown. */
const epochMs = v.pipe(v.number(), v.check(isInstant));
const nullableText = v.nullable(text);
const money: v.GenericSchema<unknown, Money> = v.looseObject({
  amountMinor: v.pipe(v.number(), v.safeInteger()),
  currency: nullableText,
});
const named = v.looseObject({ id: text, name: text });
const isText = (value: unknown) => typeof value === 'string';

const code = v.nullable(
  v.looseObject({
    value: text,
    source: v.picklist(['service', 'text']),
    alternative: nullableText,
    start: v.nullable(v.number()),
    end: v.nullable(v.number()),
    isHandover: v.exactOptional(v.literal(true)),
  }),
);

const smsFields = {
  id: v.custom<SmsId>(isText),
  sender: nullableText,
  text,
  code,
  receivedAtMs: v.nullable(epochMs),
  seenAtMs: epochMs,
  reportedCode: v.exactOptional(nullableText),
  announcedAtMs: v.exactOptional(v.nullable(epochMs)),
  textKey: v.exactOptional(text),
  copiedAtMs: v.exactOptional(v.nullable(epochMs)),
};
const sms: v.GenericSchema<unknown, KeptSms> = v.looseObject(smsFields);

const state: v.GenericSchema<unknown, RentalState> = v.variant('kind', [
  v.looseObject({ kind: v.literal('ordering') }),
  v.looseObject({
    kind: v.literal('unresolved'),
    reason: v.picklist(['no-answer', 'server', 'bad-response', 'interrupted']),
    balanceBefore: v.nullable(money),
    balanceAfter: v.nullable(money),
    spentElsewhereMinor: v.fallback(v.nullable(v.pipe(v.number(), v.safeInteger())), null),
  }),
  v.looseObject({ kind: v.literal('open') }),
  v.looseObject({ kind: v.literal('stopped') }),
  v.looseObject({
    kind: v.literal('ended'),
    atMs: epochMs,
    cause: v.exactOptional(v.fallback(v.nullable(v.picklist(['canceled', 'refunded', 'failed'])), null)),
  }),
]);

const event: v.GenericSchema<unknown, RentalEvent> = v.variant('kind', [
  v.looseObject({ kind: v.literal('sms'), atMs: epochMs, smsId: v.custom<SmsId>(isText) }),
  v.looseObject({
    kind: v.picklist([
      'ordered',
      'reserved',
      'unresolved',
      'stopped',
      'watched-again',
      'ended',
      'refund-seen',
    ]),
    atMs: epochMs,
  }),
]);

const nullableMoney = v.nullable(money);

/** Files of the first version lack some of these fields. */
const rentalFields = {
  id: v.custom<RentalId>(isText),
  order: v.looseObject({ service: named, country: named, operator: named }),
  state,
  reservationId: v.nullable(v.custom<ReservationId>(isText)),
  phone: v.nullable(v.looseObject({ e164: text, national: text, international: text })),
  priceShown: v.optional(nullableMoney, null),
  price: nullableMoney,
  charge: v.optional(nullableMoney, null),
  createdAtMs: epochMs,
  expiresAtMs: v.nullable(epochMs),
  sms: v.array(sms),
  timeline: v.optional(v.array(event), []),
  operator: v.exactOptional(named),
  label: v.exactOptional(text),
  isRefused: v.exactOptional(v.boolean()),
  isEndSeen: v.exactOptional(v.boolean()),
};
const rental: v.GenericSchema<unknown, KeptRental> = v.pipe(
  v.looseObject(rentalFields),
  v.transform((read): KeptRental => completeTimeline(cleanRental(read))),
);

const entry: v.GenericSchema<unknown, Omit<Entry, 'original'>> = v.looseObject({
  rental,
  server: text,
  account: v.exactOptional(text),
  idempotencyKey: text,
  balanceBefore: nullableMoney,
  balanceAskedAtMs: v.exactOptional(epochMs),
  countedAtMs: v.exactOptional(v.nullable(epochMs)),
});

const serverReading: v.GenericSchema<unknown, ServerReading> = v.looseObject({
  server: text,
  account: v.exactOptional(text),
  balance: money,
  askedAtMs: epochMs,
  readAtMs: epochMs,
});

const purchaseRecord: v.GenericSchema<unknown, PurchaseRecord> = v.looseObject({
  id: v.custom<RentalId>(isText),
  server: text,
  service: text,
  createdAtMs: epochMs,
  countedAtMs: v.exactOptional(v.nullable(epochMs)),
  priceShown: nullableMoney,
  price: nullableMoney,
  charge: nullableMoney,
});

/** One entry that makes no sense must not hide the others, nor be lost itself. */
export const entriesSchema: v.GenericSchema<unknown, Entries> = v.pipe(
  v.looseObject({
    entries: v.array(v.unknown()),
    unreadable: v.optional(v.array(v.unknown()), []),
    lastReading: v.fallback(v.nullable(serverReading), null),
    removed: v.fallback(v.array(v.unknown()), []),
  }),
  v.transform((file) => {
    const read = [...file.entries, ...file.unreadable].map(readEntry);
    return {
      ...file,
      removed: file.removed.flatMap((kept) => {
        const parsed = v.safeParse(purchaseRecord, writtenValue(kept));
        return parsed.success ? [parsed.output] : [];
      }),
      entries: read.filter((each) => typeof each !== 'string'),
      unreadable: read.filter((each) => typeof each === 'string'),
    };
  }),
);

const writtenValue = (kept: unknown): unknown => (kept instanceof WrittenEntry ? kept.value : kept);

/** Purchases that cannot be read stay in the file, each in its own words. */
export const entriesRows: readonly RowList[] = [
  rowList(['removed'], v.pipe(v.unknown(), v.transform(writtenValue), purchaseRecord), ({ id }) => id),
];

/** Entries of a long file, read some at a time before it is opened as a whole. */
const readBefore = new WeakMap<WrittenEntry, Entry | string>();

export function readAhead(written: WrittenEntry): void {
  readBefore.set(written, readEntry(written));
}

/** The text of one that cannot be read. The words of one that can be, but not written as it was, stay beside it. */
function readEntry(kept: unknown): Entry | string {
  const written = kept instanceof WrittenEntry ? kept : new WrittenEntry(kept, null);
  const known = readBefore.get(written);
  if (known !== undefined) return known;
  const parsed = v.safeParse(entry, written.value);
  if (!parsed.success || !written.isWritable) return written.text;
  const original = written.original ?? (written.isRewritable ? undefined : written.text);
  return original === undefined ? parsed.output : { ...parsed.output, original };
}

// An entry of which some fields cannot be read, by another version's writing or by damage.

const someText = v.pipe(text, v.minLength(1));
const identified = v.looseObject({
  rental: v.looseObject({ id: v.custom<RentalId>((value) => v.is(someText, value)) }),
});
const reservationIdOrNull = v.nullable(v.custom<ReservationId>((value) => v.is(someText, value)));

/** Of a word for a state that this version does not know, nothing is sure but that the number is ours: it is read. */
const unknownState: RentalState = { kind: 'open' };
const unknownName = { id: '', name: '?' };

/**
 * The number that the text `kept` names, with each field that can be read; where one cannot, that of `base`, an older copy
 * of the same entry. The text stays beside it. Null where it names no reservation: there is nothing to watch then.
 */
export function salvage(kept: string, base: Entry | undefined): Entry | null {
  const found = v.safeParse(identified, JSON.parse(kept));
  if (!found.success) return null;
  const { rental: raw, ...rest } = found.output;
  const old = base?.rental;
  const read = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, otherwise: T): T => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : otherwise;
  };
  const reservationId = read(reservationIdOrNull, raw['reservationId'], null) ?? old?.reservationId ?? null;
  const server = read(v.optional(someText), rest['server'], base?.server);
  if (reservationId === null || server === undefined) return null;
  const order = v.is(v.looseObject({}), raw['order']) ? raw['order'] : {};
  const nameOf = (part: 'service' | 'country' | 'operator') =>
    read(named, order[part], old?.order[part] ?? unknownName);
  const messages = listOf(raw['sms']).flatMap((each) => salvageSms(each));
  const events = listOf(raw['timeline']).flatMap((each) => {
    const parsed = v.safeParse(event, each);
    return parsed.success ? [parsed.output] : [];
  });
  const expiresAtMs = read(rentalFields.expiresAtMs, raw['expiresAtMs'], old?.expiresAtMs ?? null);
  const knownAtMs = [...events.map(({ atMs }) => atMs), ...messages.map(({ seenAtMs }) => seenAtMs)];
  const earliestMs = Math.min(...knownAtMs, expiresAtMs ?? Number.POSITIVE_INFINITY);
  const rental: KeptRental = {
    id: raw.id,
    reservationId,
    order: { service: nameOf('service'), country: nameOf('country'), operator: nameOf('operator') },
    state: read(state, raw['state'], old?.state ?? unknownState),
    phone: read(rentalFields.phone, raw['phone'], old?.phone ?? null),
    priceShown: read(nullableMoney, raw['priceShown'], old?.priceShown ?? null),
    price: read(nullableMoney, raw['price'], old?.price ?? null),
    charge: read(nullableMoney, raw['charge'], old?.charge ?? null),
    createdAtMs: read(
      epochMs,
      raw['createdAtMs'],
      old?.createdAtMs ?? (isInstant(earliestMs) ? earliestMs : 0),
    ),
    expiresAtMs,
    sms: withOthers(messages, old?.sms ?? []),
    timeline: events.length > 0 ? events : (old?.timeline ?? []),
  };
  const account = read(v.optional(text), rest['account'], base?.account);
  return {
    rental: completeTimeline(cleanRental(rental)),
    server,
    ...(account === undefined ? {} : { account }),
    idempotencyKey: read(text, rest['idempotencyKey'], base?.idempotencyKey ?? ''),
    balanceBefore: read(nullableMoney, rest['balanceBefore'], base?.balanceBefore ?? null),
    original: kept,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Any that can be told from others and has something to show. */
function salvageSms(kept: unknown): readonly KeptSms[] {
  const parsed = v.safeParse(
    v.looseObject({
      ...smsFields,
      sender: v.fallback(nullableText, null),
      text: v.fallback(text, ''),
      code: v.fallback(code, null),
      receivedAtMs: v.fallback(v.nullable(epochMs), null),
      seenAtMs: v.fallback(epochMs, 0),
    }),
    kept,
  );
  return parsed.success ? [parsed.output] : [];
}

function withOthers(messages: readonly KeptSms[], others: readonly KeptSms[]): readonly KeptSms[] {
  const known = new Set(messages.map(({ id }) => id));
  return [...others.filter(({ id }) => !known.has(id)), ...messages];
}
