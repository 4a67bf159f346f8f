/** The part of a number that search, filters and figures need: small enough to hold it for fifty thousand. */
import {
  hasKnownFate,
  isDelivered,
  isLate,
  type Named,
  type Order,
  operatorOf,
  type Payment,
  type Rental,
  type RentalId,
  type Sms,
} from '../../../preload/model/index.ts';
import { fold, toWesternDigits } from '../../../preload/words/index.ts';

// Text as the history compares it.

/** Digits of any script but the Western. */
const otherDigits = /[^\P{Nd}0-9]+/gu;

/** As `fold`, with Western digits. Plain ASCII, which most SMS are, takes a shorter way. */
export const foldText = (text: string): string =>
  foldAscii(text) ?? fold(text.replace(otherDigits, toWesternDigits));

const gap = 0x20;
const dropped = 0;
/** Maps each sign of ASCII to what it is compared as: letters are small, quotes go, all else but digits is a gap. */
const folded = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code).toLowerCase();
  if (/[a-z0-9]/.test(sign)) return sign.charCodeAt(0);
  return sign === "'" || sign === '`' ? dropped : gap;
});
let bytes = Buffer.alloc(4_096);

/** Null where there is any other sign. Byte by byte: regular expressions take ten times as long for fifty thousand texts. */
function foldAscii(text: string): string | null {
  if (text.length > bytes.length) bytes = Buffer.alloc(2 * text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = folded[text.charCodeAt(at)];
    if (code === undefined) return null;
    const isSkipped = code === dropped || (code === gap && length > 0 && bytes[length - 1] === gap);
    if (isSkipped) continue;
    bytes[length] = code;
    length += 1;
  }
  return bytes.toString('latin1', 0, length);
}

export interface Summary {
  readonly id: RentalId;
  readonly order: Order;
  readonly createdAtMs: number;
  readonly isEnded: boolean;
  readonly payment: Payment;
  readonly smsCount: number;
  readonly codeCount: number;
  readonly hasLateSms: boolean;
  /** From the order to its first code, late ones included; null where none came. */
  readonly secondsToCode: number | null;
  /** True when it is known if an SMS came. */
  readonly isFateKnown: boolean;
  readonly isDelivered: boolean;
  /** The real one, else the one that was ordered; null where only `any` is known. */
  readonly operator: Named | null;
  /** All that can be searched, folded. */
  readonly text: string;
  /** The number without its gaps. */
  readonly digits: string;
}

type Summed = Omit<Rental, 'watchProblem' | 'priceShown' | 'price' | 'charge'>;

export function summaryOf(rental: Summed): Summary {
  const { id, order, createdAtMs, state, payment, phone, sms } = rental;
  return {
    id,
    order: sharedOrder(order),
    createdAtMs,
    isEnded: state.kind === 'ended',
    payment,
    smsCount: sms.length,
    codeCount: sms.filter(({ code }) => code !== null).length,
    hasLateSms: sms.some((each) => isLate(each, rental)),
    secondsToCode: secondsToCode(sms, createdAtMs),
    isFateKnown: hasKnownFate(rental),
    isDelivered: isDelivered(rental),
    operator: operatorOf(rental),
    text: searchTextOf(rental),
    digits: phone?.e164.replace(/\D/g, '') ?? '',
  };
}

const maxOrders = 5_000;
const orders = new Map<string, Order>();

/** Few orders recur in thousands of numbers. */
function sharedOrder(order: Order): Order {
  const { service, country, operator } = order;
  const lengths = `${service.id.length} ${service.name.length} ${country.id.length} ${country.name.length}`;
  const key = `${lengths} ${operator.id.length} ${service.id}${service.name}${country.id}${country.name}${operator.id}${operator.name}`;
  const known = orders.get(key);
  if (known !== undefined) return known;
  if (orders.size >= maxOrders) orders.clear();
  orders.set(key, order);
  return order;
}

/** Clocks that disagree give no less than zero. */
function secondsToCode(sms: readonly Sms[], createdAtMs: number): number | null {
  const first = sms.find(({ code }) => code !== null);
  if (first === undefined) return null;
  return Math.max(0, (first.receivedAtMs ?? first.seenAtMs) - createdAtMs) / 1000;
}

function searchTextOf({ order, phone, sms, operator, label }: Summed): string {
  const fields = [order.service.name, order.country.name, operator?.name ?? order.operator.name, label ?? ''];
  if (phone !== null) fields.push(phone.international, phone.national);
  for (const { sender, text, code } of sms) {
    if (sender !== null) fields.push(sender);
    fields.push(text);
    if (code !== null) fields.push(code.value);
  }
  return foldText(fields.join(' '));
}
