/**
 * From a body in any dialect to the canonical shapes of shapes.ts. Undefined means: not
 * understood. One entry that makes no sense spoils a list only when every entry does: a new kind of row must not hide the rest.
 */
import * as v from 'valibot';
import {
  type Country,
  cleanName,
  type Money,
  type Operator,
  type Service,
} from '../../preload/model/index.ts';
import { objectsIn, unwrapList } from './answer-body.ts';
import { complaintOf } from './errors.ts';
import { type Fields, firstOf, foldName, foldNames, isRecord, rateOf, stockOf, textOf } from './fields.ts';
import { currencyOf, moneyOf, priceOf } from './money.ts';
import { phoneNumberOf } from './phone-number.ts';
import * as canonical from './shapes.ts';
import { durationOf, lifeOfWords, timeOf } from './times.ts';

const prices = ['price', 'cost', 'amount', 'totalcost'];
const stocks = ['available', 'count', 'qty', 'quantity', 'stock'];

type Entry = Record<string, unknown>;

/** The entries of a list in any envelope that make sense; undefined where none of some does. */
export function parseList<T>(
  body: unknown,
  plurals: readonly string[],
  schema: v.GenericSchema<unknown, T>,
  read: (fields: Fields, currency: string | null) => Entry,
): readonly T[] | undefined {
  const list = unwrapList(body, plurals);
  if (list === null) return undefined;
  const currency = currencyOf(firstOf(foldNames(body), ['currency']));
  const parsed = list.map((entry) => v.safeParse(schema, read(foldNames(entryOf(entry)), currency)));
  const good = parsed.filter((result) => result.success).map((result) => result.output);
  return good.length === 0 && list.length > 0 ? undefined : good;
}

/** An entry may be an id alone, or an id and a name. */
function entryOf(entry: unknown): unknown {
  if (typeof entry === 'string') return { id: entry };
  if (!Array.isArray(entry) || entry.length !== 2 || !entry.every((part) => typeof part === 'string'))
    return entry;
  return { id: entry[0], name: entry[1] };
}

/** `kind` is what the list is of. */
function offer(fields: Fields, kind: string, currency: string | null) {
  const ids = ['id', 'code', 'slug', kind, `${kind}id`, `${kind}code`, 'iso', 'key', 'value'];
  const names = ['name', 'title', 'label', 'displayname', `${kind}name`, 'text'];
  const id = textOf(firstOf(fields, ids)) ?? textOf(firstOf(fields, names));
  return {
    id,
    name: cleanName(textOf(firstOf(fields, names)) ?? id ?? ''),
    price: priceOf(fields, prices, currency),
    stock: stockOf(firstOf(fields, stocks)),
  };
}

export const parseServices = (body: unknown): readonly Service[] | undefined =>
  parseList(body, ['services', 'servicelist', 'service'], canonical.service, (fields, currency) =>
    offer(fields, 'service', currency),
  );

export const parseCountries = (body: unknown): readonly Country[] | undefined =>
  parseList(body, ['countries', 'countrylist', 'country'], canonical.country, (fields, currency) => ({
    ...offer(fields, 'country', currency),
    dialCode: dialCodeOf(firstOf(fields, ['dialcode', 'phonecode', 'callingcode', 'prefix'])),
  }));

export const parseOperators = (body: unknown): readonly Operator[] | undefined =>
  parseList(
    body,
    ['operators', 'carriers', 'operatorlist', 'operator', 'carrier'],
    canonical.operator,
    (fields, currency) => ({
      ...offer(fields, fields.has('carrier') ? 'carrier' : 'operator', currency),
      deliveryRate: rateOf(firstOf(fields, ['successrate', 'rate', 'deliveryrate'])),
    }),
  );

/** A country code of three digits, and what tells apart the countries that share one. */
const maxDialCodeLength = 7;

function dialCodeOf(value: unknown): string | null {
  const digits = textOf(value)?.replaceAll(/\D/g, '');
  return digits === undefined || digits === '' || digits.length > maxDialCodeLength ? null : `+${digits}`;
}

/**
 * `answeredAtMs` turns relative life times (`ttl`, in seconds) into an instant; both are the service's clock. A
 * reservation may have no number yet: its id is enough to ask for it, and without the id it is lost for good. `orderedIn`
 * is the country of the order, where one was just made.
 */
export function parseReservation(
  body: unknown,
  answeredAtMs: number,
  orderedIn: string | null = null,
): canonical.Reservation | undefined {
  // The bare object first: it may itself carry an `order` or `data`, which is not the reservation then.
  const objects = objectsIn(body);
  const read = [...objects, ...objects.flatMap(othersIn)]
    .map((record) => readReservation(record, answeredAtMs, orderedIn))
    .filter((reservation) => reservation !== undefined);
  const numbered = read.find(({ phoneNumber }) => phoneNumber !== null);
  if (numbered !== undefined || !isFailure(foldNames(body))) return numbered ?? read[0];
  // An id beside a "no" may be that of the request. Where nothing says why, and a reservation's own fields stand beside
  // it, the field that says "no" is the odd one: the number was bought.
  const { code, words } = isRecord(body) ? complaintOf(body) : { code: null, words: null };
  return code === null && words === null ? read.find(hasOwnFields) : undefined;
}

const hasOwnFields = ({ expiresAtMs, price, operatorId }: canonical.Reservation): boolean =>
  expiresAtMs !== null || price !== null || operatorId !== null;

/** Objects inside of one under names of a service's own. Those that are about a person may have an id and a number too. */
const othersIn = (record: Record<string, unknown>): readonly Record<string, unknown>[] =>
  Object.entries(record).flatMap(([name, value]) =>
    isRecord(value) &&
    /rent|reserv|order|activ|number|phone/.test(foldName(name)) &&
    phoneNumberOf(foldNames(value)) !== undefined
      ? [value]
      : [],
  );

/** An answer that says of itself that it failed, whatever its HTTP status. */
export const isFailure = (fields: Fields): boolean =>
  ['success', 'ok', 'issuccess', 'successful', 'succeeded'].some((name) => isNo(fields.get(name))) ||
  ['error', 'err', 'iserror', 'haserror'].some((name) => Boolean(fields.get(name))) ||
  fields.get('status') === false ||
  /^(?:error|fail)$/i.test(textOf(fields.get('status')) ?? '') ||
  /^(?:error|fail|failed|failure|nok|ko)$/i.test(textOf(fields.get('result')) ?? '');

const isNo = (value: unknown): boolean =>
  /^(?:false|0|no)$/i.test(value === false ? 'false' : (textOf(value) ?? ''));

function readReservation(
  record: unknown,
  answeredAtMs: number,
  orderedIn: string | null,
): canonical.Reservation | undefined {
  const fields = foldNames(record);
  const parsed = v.safeParse(canonical.reservation, {
    id: idOf(
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
    phoneNumber: phoneNumberOf(fields, orderedIn) ?? null,
    price: priceOf(fields, prices),
    operatorId: namedId(firstOf(fields, ['operator', 'carrier'])) ?? null,
    status: textOf(firstOf(fields, ['status', 'state', 'reservationstatus'])) ?? null,
    expiresAtMs: expiryOf(fields, answeredAtMs),
  });
  return parsed.success ? parsed.output : undefined;
}

/** An id, or an object that is nothing but one (`{"$oid": "…"}`). */
function idOf(value: unknown): string | undefined {
  const [only, ...others] = isRecord(value) ? Object.values(value) : [value];
  return others.length === 0 ? textOf(only) : undefined;
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
  const seconds = lifeOfWords(instant) ?? durationOf(life);
  return seconds === null ? timeOf(life) : Math.round(answeredAtMs + seconds * 1000);
}

const balances = [
  'balance',
  'amount',
  'available',
  'availablebalance',
  'credits',
  'credit',
  'money',
  'funds',
  'currentbalance',
  'walletbalance',
  'accountbalance',
  'totalbalance',
  'remainingbalance',
  'wallet',
];
/** Around a balance stand the envelopes of any answer, or whose balance it is. */
const balanceEnvelopes = [
  'data',
  'wallet',
  'account',
  'user',
  'profile',
  'me',
  'result',
  'response',
  'payload',
  'body',
  'balances',
];

export function parseBalance(body: unknown): Money | undefined {
  const objects = objectsIn(body, balanceEnvelopes);
  const outerCurrency = objects
    .map((object) => currencyOf(firstOf(foldNames(object), ['currency'])))
    .find((said) => said !== null);
  const amounts = [
    ...objects.toReversed().map((object) => moneyOf(foldNames(object), balances, outerCurrency ?? null)),
    // The amount alone, under the name of an envelope, or by its currency.
    ...objects.map((object) =>
      moneyOf(foldNames(object), ['data', 'result', 'balances'], outerCurrency ?? null),
    ),
    typeof body === 'number' || typeof body === 'string'
      ? moneyOf(new Map([['balance', body]]), balances)
      : null,
  ];
  const parsed = v.safeParse(
    canonical.balance,
    amounts.find((amount) => amount !== null),
  );
  return parsed.success ? parsed.output : undefined;
}
