/**
 * From a body in any dialect to the canonical shapes of shapes.ts. Undefined means: not
 * understood. One entry that makes no sense spoils a list only when every entry does: a new kind of row must not hide the rest.
 */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import {
  type Country,
  cleanName,
  type Money,
  type Operator,
  type Service,
} from '../../preload/model/index.ts';
import { extractCode } from '../codes/index.ts';
import { type Fields, firstOf, foldNames, isRecord, textOf, unwrapList, unwrapObject } from './fields.ts';
import { phoneNumberOf } from './phone-number.ts';
import * as canonical from './shapes.ts';
import { decodeText } from './sms-text.ts';
import {
  currencyOf,
  durationOf,
  durationOfWords,
  moneyOf,
  priceOf,
  rateOf,
  serviceCodeOf,
  stockOf,
  timeOf,
} from './values.ts';

const prices = ['price', 'cost', 'amount', 'totalcost'];
const stocks = ['available', 'count', 'qty', 'quantity', 'stock'];

type Entry = Record<string, unknown>;

function parseList<T>(
  body: unknown,
  plurals: readonly string[],
  schema: v.GenericSchema<unknown, T>,
  read: (fields: Fields, currency: string | null) => Entry,
): readonly T[] | undefined {
  const list = unwrapList(body, plurals);
  if (list === null) return undefined;
  const currency = currencyOf(firstOf(foldNames(body), ['currency']));
  const parsed = list.map((entry) =>
    v.safeParse(schema, read(foldNames(typeof entry === 'string' ? { id: entry } : entry), currency)),
  );
  const good = parsed.filter((result) => result.success).map((result) => result.output);
  return good.length === 0 && list.length > 0 ? undefined : good;
}

function offer(fields: Fields, ids: readonly string[], currency: string | null) {
  const id =
    textOf(firstOf(fields, ['id', 'code', 'slug', ...ids])) ?? textOf(firstOf(fields, ['name', 'title']));
  return {
    id,
    name: cleanName(textOf(firstOf(fields, ['name', 'title', 'label'])) ?? id ?? '').slice(
      0,
      canonical.maxNameLength,
    ),
    price: priceOf(fields, prices, currency),
    stock: stockOf(firstOf(fields, stocks)),
  };
}

export const parseServices = (body: unknown): readonly Service[] | undefined =>
  parseList(body, ['services'], canonical.service, (fields, currency) =>
    offer(fields, ['service'], currency),
  );

export const parseCountries = (body: unknown): readonly Country[] | undefined =>
  parseList(body, ['countries'], canonical.country, (fields, currency) => ({
    ...offer(fields, ['country', 'iso'], currency),
    dialCode: dialCodeOf(firstOf(fields, ['dialcode', 'phonecode', 'callingcode', 'prefix'])),
  }));

export const parseOperators = (body: unknown): readonly Operator[] | undefined =>
  parseList(body, ['operators', 'carriers'], canonical.operator, (fields, currency) => ({
    ...offer(fields, ['operator', 'carrier'], currency),
    deliveryRate: rateOf(firstOf(fields, ['successrate', 'rate', 'deliveryrate'])),
  }));

function dialCodeOf(value: unknown): string | null {
  const digits = textOf(value)?.replaceAll(/\D/g, '');
  return digits === undefined || digits === '' ? null : `+${digits}`;
}

/**
 * `answeredAtMs` turns relative life times (`ttl`, in seconds) into an instant; both are the service's clock. A
 * reservation may have no number yet: its id is enough to ask for it, and without the id it is lost for good.
 */
export function parseReservation(body: unknown, answeredAtMs: number): canonical.Reservation | undefined {
  // The bare object first: it may itself carry an `order` or `data`, which is not the reservation then.
  const read = [body, unwrapObject(body)]
    .map((record) => readReservation(record, answeredAtMs))
    .filter((reservation) => reservation !== undefined);
  const numbered = read.find(({ phoneNumber }) => phoneNumber !== null);
  // An id beside a "no" may be that of the request.
  return numbered ?? (isFailure(foldNames(body)) ? undefined : read[0]);
}

/** An answer that says of itself that it failed, whatever its HTTP status. */
export const isFailure = (fields: Fields): boolean =>
  isNo(fields.get('success')) ||
  isNo(fields.get('ok')) ||
  Boolean(fields.get('error')) ||
  /^(?:error|fail)$/i.test(textOf(fields.get('status')) ?? '');

const isNo = (value: unknown): boolean =>
  /^(?:false|0|no)$/i.test(value === false ? 'false' : (textOf(value) ?? ''));

function readReservation(record: unknown, answeredAtMs: number): canonical.Reservation | undefined {
  const fields = foldNames(record);
  const parsed = v.safeParse(canonical.reservation, {
    id: textOf(
      firstOf(fields, [
        'id',
        'reservationid',
        'orderid',
        'ordercode',
        'activationid',
        'rentalid',
        'requestid',
        'uuid',
      ]),
    ),
    phoneNumber: phoneNumberOf(fields) ?? null,
    price: priceOf(fields, prices),
    operatorId: namedId(firstOf(fields, ['operator', 'carrier'])) ?? null,
    status: textOf(firstOf(fields, ['status', 'state', 'reservationstatus'])) ?? null,
    expiresAtMs: expiryOf(fields, answeredAtMs),
  });
  return parsed.success ? parsed.output : undefined;
}

/** An id, or an object that has one. */
const namedId = (value: unknown): string | undefined =>
  textOf(isRecord(value) ? firstOf(foldNames(value), ['id', 'code', 'name']) : value);

/** An instant, or a life time from the answer on, whichever of the two names it comes under. */
function expiryOf(fields: Fields, answeredAtMs: number): number | null {
  const instant = firstOf(fields, [
    'expiresat',
    'expireat',
    'expires',
    'expiry',
    'expiration',
    'validuntil',
    'endsat',
  ]);
  const life = firstOf(fields, ['expiresin', 'timeleft', 'ttl', 'remaining']);
  const atMs = timeOf(instant);
  if (atMs !== null) return atMs;
  const seconds = durationOfWords(instant) ?? durationOf(life);
  return seconds === null ? timeOf(life) : Math.round(answeredAtMs + seconds * 1000);
}

const smsNames = ['sms', 'messages', 'smslist', 'inbox', 'items', 'results', 'list'];
const codeNames = ['code', 'smscode', 'otp', 'otpcode', 'parsedcode', 'verificationcode', 'pin'];
const textNames = ['text', 'message', 'body', 'content', 'msg', 'smstext', 'fullsms', 'fulltext'];

const timeNames = ['receivedat', 'date', 'createdat', 'timestamp', 'time'];
const senderNames = ['sender', 'from', 'originator', 'source'];
const idNames = ['id', 'smsid', 'messageid', 'uuid'];

/** Names that an answer also gives its own words about itself; the names after these mean an SMS and nothing else. */
const wordNames = ['message', 'msg'];
const ownSmsNames = [
  ...senderNames,
  ...textNames.filter((name) => !wordNames.includes(name)),
  ...codeNames.filter((name) => name !== 'code'),
  'smsid',
  'messageid',
  'receivedat',
];
const statusNames = ['status', 'state', 'reservationstatus'];

/** A list, one object, one text, or any form of "none yet", as which a 202 without an SMS counts whatever else it says. */
export function parseSms(body: unknown, status = 200): readonly canonical.ReceivedSms[] | undefined {
  return parseSmsBody(body) ?? (status === 202 ? [] : undefined);
}

/** Envelopes in envelopes are looked into so far. */
const deepestEnvelope = 4;

function parseSmsBody(body: unknown, depth = 0): readonly canonical.ReceivedSms[] | undefined {
  if (body === undefined || body === null || body === '') return [];
  if (typeof body === 'string' || Array.isArray(body)) return parseSmsValue(body);
  const fields = foldNames(body);
  const inner = smsNames.find((name) => fields.has(name));
  if (inner !== undefined) return parseSmsValue(fields.get(inner));
  if (fields.has('data') && depth < deepestEnvelope) return parseSmsBody(fields.get('data'), depth + 1);
  if (isSms(fields)) return parseSmsValue(body);
  return isNoneYet(fields) || (isRecord(body) && fields.size === 0) ? [] : undefined;
}

/**
 * A bare object is one SMS when it has what only an SMS has. `{"id": …, "status": "PENDING", "message": "No SMS yet",
 * "timestamp": …}` speaks of itself, unless there is a code in its words.
 */
function isSms(fields: Fields): boolean {
  // Blank and `0` mean none, as of a code.
  if (ownSmsNames.some((name) => serviceCodeOf(fields.get(name)) !== null)) return true;
  // `{"code": 200, "msg": "success"}` and `NO_SMS` are an answer's own codes.
  if (/^(?=[^\d]{0,12}\d)[a-z\d -]{4,12}$/i.test(serviceCodeOf(fields.get('code')) ?? '')) return true;
  return extractCode(textOf(firstOf(fields, wordNames)) ?? '') !== null;
}

const isNoneYet = (fields: Fields): boolean =>
  !isFailure(fields) &&
  firstOf(fields, statusNames) !== undefined &&
  firstOf(fields, wordNames) !== undefined;

function parseSmsValue(value: unknown): readonly canonical.ReceivedSms[] | undefined {
  if (value === null || value === '') return [];
  const repeats = new Map<string, number>();
  return parseList(
    (Array.isArray(value) ? value : [value]).map((entry) =>
      typeof entry === 'string' ? { text: entry } : entry,
    ),
    smsNames,
    canonical.sms,
    (fields) => {
      const raw = {
        sender: textOf(firstOf(fields, senderNames)) ?? null,
        // Some services send the code alone: it is then the whole text.
        text: textOf(firstOf(fields, textNames)) ?? serviceCodeOf(firstOf(fields, codeNames)),
        code: serviceCodeOf(firstOf(fields, codeNames)),
        receivedAtMs: timeOf(firstOf(fields, timeNames)),
      };
      const [sender, text] = [decoded(raw.sender), decoded(raw.text)];
      return { ...raw, sender, text, id: textOf(firstOf(fields, idNames)) ?? makeId(raw, repeats) };
    },
  );
}

const decoded = (text: string | null): string | null => (text === null ? null : decodeText(text));

/**
 * The same for the same time (the service's own, which no clock of ours shifts), sender and text. Two SMS alike in all
 * three count as two only when one answer shows both.
 */
function makeId(
  sms: { sender: unknown; text: unknown; receivedAtMs: unknown },
  repeats: Map<string, number>,
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([sms.receivedAtMs, sms.sender, sms.text]))
    .digest('hex')
    .slice(0, 24);
  const nth = repeats.get(hash) ?? 0;
  repeats.set(hash, nth + 1);
  return `${hash}-${nth}`;
}

const balances = ['balance', 'amount', 'available', 'availablebalance', 'credits'];

export function parseBalance(body: unknown): Money | undefined {
  const outer = unwrapObject(body);
  const outerFields = foldNames(outer);
  const wallet = firstOf(outerFields, ['wallet']);
  const fields = isRecord(wallet) ? foldNames(wallet) : outerFields;
  const money = moneyOf(fields, balances, currencyOf(firstOf(outerFields, ['currency'])));
  const parsed = v.safeParse(canonical.balance, money);
  return parsed.success ? parsed.output : undefined;
}
