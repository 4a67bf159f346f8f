import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isRecord } from '../handler.ts';
import { writeCurrency, writePrice } from './amounts.ts';
import type { Dialect } from './dialect.ts';
import {
  type Fields,
  flag,
  inLetterCase,
  isKeyed,
  nameOf,
  rewrite,
  wrapList,
  wrapObject,
} from './envelopes.ts';
import { type CanonicalAnswer, type DialectAnswer, jsonAnswer, writeError } from './errors.ts';

/** A point in time, given as `Date.prototype.toISOString` writes it; anything else stays as it is. */
function writeTime(value: unknown, { times }: Pick<Dialect, 'times'>): unknown {
  const atMs = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(atMs)) return value;
  const withoutZone = new Date(atMs).toISOString().slice(0, -1);
  switch (times) {
    case 'iso':
      return value;
    case 'iso-no-ms':
      return `${withoutZone.slice(0, -4)}Z`;
    case 'iso-micros':
      return `${withoutZone}000Z`;
    case 'iso-nanos':
      return `${withoutZone}000000Z`;
    case 'iso-no-zone':
      return withoutZone;
    case 'unix-s':
      return Math.floor(atMs / 1000);
    case 'unix-ms':
      return atMs;
  }
}

/** Ids such as `res_84920fd83a` as numbers and back: ten hexadecimal digits fit into a safe integer. */

const idDigits = 10;

/** Ids in another form stay as they are. */
function toNumberId(id: unknown): unknown {
  const hex = typeof id === 'string' ? /^[a-z]+_([0-9a-f]{10})$/.exec(id)?.[1] : undefined;
  return hex === undefined ? id : Number.parseInt(hex, 16);
}

/** The URL of a reservation with its own id in place of the number; all other URLs stay as they are. */
export const withTextId = (url: string): string =>
  url.replace(
    /^([^?#]*\/v1\/reservations\/)(\d{1,13})(?=$|[/?#])/,
    (_whole, start: string, number: string) => {
      return `${start}res_${Number(number).toString(16).padStart(idDigits, '0')}`;
    },
  );

/** `atMs` is when the service answers, from which seconds that are left are counted. */
export function writeReservation(canonical: Fields, dialect: Dialect, atMs: number): unknown {
  const isWithAmount = dialect.price !== 'cents' && dialect.price !== 'usd-suffix';
  const fields = rewrite(canonical, {
    id: (id) => ({ [nameOf('reservationId', dialect)]: writeId(id, dialect) }),
    phone_number: (phone) => writePhone(String(phone), dialect),
    status: (status) => ({ [nameOf('status', dialect)]: writeStatus(String(status), dialect) }),
    price: (price, { currency }) =>
      writePrice(nameOf('price', dialect), Number(price), String(currency), dialect),
    currency: (currency) => writeCurrency(currency, dialect, isWithAmount),
    created_at: (time) => ({ [nameOf('created', dialect)]: writeTime(time, dialect) }),
    expires_at: (time) => writeExpiry(String(time), dialect, atMs),
  });
  return inLetterCase(wrapObject(fields, dialect.objectEnvelope, true), dialect.letterCase);
}

const writeId = (id: unknown, { ids }: Pick<Dialect, 'ids'>): unknown =>
  ids === 'number' ? toNumberId(id) : id;

function writePhone(e164: string, dialect: Dialect): Fields {
  const name = nameOf('phone', dialect);
  const digits = e164.replace(/^\+/, '');
  switch (dialect.phone) {
    case 'e164':
      return { [name]: e164 };
    case 'no-plus':
      return { [name]: digits };
    case 'number':
      return { [name]: Number(digits) };
    case 'split': {
      const parsed = parsePhoneNumberFromString(e164);
      return parsed === undefined
        ? { [name]: e164 }
        : { cc: parsed.countryCallingCode, number: parsed.nationalNumber };
    }
  }
}

const statusWords = ['PENDING', 'RECEIVED', 'COMPLETED', 'EXPIRED', 'CANCELED', 'FAILED', 'REFUNDED'];

/** One peer calls a number RECEIVED as soon as it is rented, and FINISHED once its SMS was read. */
const otherWords: Readonly<Record<string, string>> = {
  PENDING: 'RECEIVED',
  COMPLETED: 'FINISHED',
  EXPIRED: 'TIMEOUT',
  FAILED: 'BANNED',
};

function writeStatus(status: string, dialect: Dialect): unknown {
  switch (dialect.status) {
    case 'words':
      return status;
    case 'lower':
      return status.toLowerCase();
    case 'numbers':
      return statusWords.indexOf(status);
    case 'received-means-waiting':
      return otherWords[status] ?? status;
  }
}

function writeExpiry(time: string, dialect: Dialect, atMs: number): Fields {
  switch (dialect.expiry) {
    case 'absolute':
      return { [nameOf('expiry', dialect)]: writeTime(time, dialect) };
    case 'relative':
      return { [nameOf('timeLeft', dialect)]: Math.max(0, Math.round((Date.parse(time) - atMs) / 1000)) };
    case 'none':
      return {};
  }
}

const noneYet = 'No SMS yet';

/** Writes the SMS of a reservation, or the dialect's answer for "none yet". */
export function writeSmsList(canonical: Fields, answer: CanonicalAnswer, dialect: Dialect): DialectAnswer {
  const { sms: list, ...beside } = canonical;
  const sms = Array.isArray(list) ? list.filter(isRecord) : [];
  if (sms.length === 0) {
    switch (dialect.emptySms) {
      case '202': {
        const body = { status: 'PENDING', message: noneYet };
        return jsonAnswer({ ...answer, status: 202 }, inLetterCase(body, dialect.letterCase));
      }
      case '204':
        return { status: 204, contentType: null, retryAfter: null, body: null };
      case '404':
        return writeError({ code: 'NOT_FOUND', message: noneYet }, { ...answer, status: 404 }, dialect);
      case 'null':
        return jsonAnswer(answer, envelop(null, beside, dialect));
      case 'list':
        return jsonAnswer(answer, envelop([], beside, dialect));
    }
  }
  return jsonAnswer(answer, envelop(content(sms, dialect), beside, dialect));
}

/** Writes the SMS in the form of the dialect. They come oldest first, as in the canonical answer. */
function content(sms: readonly Fields[], dialect: Dialect): unknown {
  const newest = sms.at(-1) ?? {};
  switch (dialect.sms) {
    case 'list':
      return sms.map((each) => writeSms(each, dialect));
    case 'single-object':
      return writeSms(newest, dialect);
    case 'text':
      return newest['text'];
  }
}

/** Wraps the SMS. Services that send objects by id do so for offers only, so SMS get the named envelope there. */
function envelop(sms: unknown, { reservation_id, ...rest }: Fields, dialect: Dialect): unknown {
  const { listEnvelope, objectEnvelope, letterCase } = dialect;
  const envelope = isKeyed(listEnvelope) ? 'named' : listEnvelope;
  const beside = { reservation_id: writeId(reservation_id, dialect), ...rest };
  const wrapped = wrapList(nameOf('smsList', dialect), sms, beside, envelope);
  return inLetterCase(
    isRecord(wrapped) ? { ...flag(objectEnvelope, true), ...wrapped } : wrapped,
    letterCase,
  );
}

const writeSms = (sms: Fields, dialect: Dialect): Fields =>
  rewrite(sms, {
    id: (id) => (dialect.smsIds === 'given' ? { [nameOf('smsId', dialect)]: writeId(id, dialect) } : {}),
    sender: (sender) => ({ [nameOf('sender', dialect)]: sender }),
    text: (text) => ({ [nameOf('text', dialect)]: text }),
    code: (code) => ({ [nameOf('code', dialect)]: code ?? noCode[dialect.noCode] }),
    received_at: (time) => ({ [nameOf('received', dialect)]: writeTime(time, dialect) }),
  });

const noCode = { null: null, empty: '', zero: '0' } as const;
