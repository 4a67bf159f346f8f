import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { writeCurrency, writePrice } from './amounts.ts';
import type { Dialect } from './dialect.ts';
import { wrapObject } from './envelopes.ts';
import { type Fields, inLetterCase, nameOf, rewrite } from './names.ts';

/** A point in time, given as `Date.prototype.toISOString` writes it; anything else stays as it is. */
export function writeTime(value: unknown, { times }: Pick<Dialect, 'times'>): unknown {
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
export function toNumberId(id: unknown): unknown {
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

export const writeId = (id: unknown, { ids }: Pick<Dialect, 'ids'>): unknown =>
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
