/** Bounds on values from outside before they are kept. A field beyond its bound is unknown; the rest stays. Pure data. */
import { createHash } from 'node:crypto';
import {
  type Code,
  cleanCode,
  cleanName,
  cleanText,
  dayMs,
  type Money,
  type Named,
  type Order,
  type Phone,
  type SmsId,
} from '../../../preload/model/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import type { KeptRental, KeptSms } from './entry.ts';

// Limits what is kept of SMS, so that no flood and no endless text makes the ledger too big to save. Pure data.

/** Of a number, the newest are kept with their texts; of older ones sender, code and time. */
const maxTexts = 100;
/** Leaves room for what tells two SMS of one id apart, within what a call of the page may name. */
const maxIdLength = 150;

export const withinBounds = (sms: ReceivedSms): ReceivedSms => ({
  id: sms.id.length > maxIdLength ? (keyOf(sms.id) as SmsId) : sms.id, // Branded: it stands for the service's own.
  sender: sms.sender === null ? null : cleanName(sms.sender),
  text: cleanText(sms.text),
  code: sms.code === null ? null : cleanCode(sms.code),
  receivedAtMs: sms.receivedAtMs,
});

/** Cleans an SMS that an earlier version kept as it came. Returns the same object where all of it is clean. */
export function cleanSms(sms: KeptSms): KeptSms {
  const sender = sms.sender === null ? null : cleanName(sms.sender);
  const text = cleanText(sms.text);
  const code = sms.code === null ? null : cleanFoundCode(sms.code, text === sms.text);
  const reportedCode = sms.reportedCode == null ? sms.reportedCode : cleanCode(sms.reportedCode);
  const isSame =
    sender === sms.sender && text === sms.text && code === sms.code && reportedCode === sms.reportedCode;
  if (isSame) return sms;
  return { ...sms, sender, text, code, ...(reportedCode === undefined ? {} : { reportedCode }) };
}

function cleanFoundCode(code: Code, isInPlace: boolean): Code | null {
  const value = cleanCode(code.value);
  if (value === null) return null;
  const alternative = code.alternative === null ? null : cleanCode(code.alternative);
  if (isInPlace && value === code.value && alternative === code.alternative) return code;
  return { ...code, value, alternative, ...(isInPlace ? {} : { start: null, end: null }) };
}

/** The same for the same text, also where the text itself is not kept any more. */
export const textKeyOf = (sms: KeptSms | ReceivedSms): string =>
  'textKey' in sms && sms.textKey !== undefined ? sms.textKey : keyOf(sms.text);

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Oldest first. The same list where nothing is too much. */
export function withNewestTexts(sms: readonly KeptSms[]): readonly KeptSms[] {
  const firstWithText = sms.length - maxTexts;
  const isTooMuch = sms.some(({ textKey }, at) => at < firstWithText && textKey === undefined);
  return isTooMuch ? sms.map((each, at) => (at < firstWithText ? withoutText(each) : each)) : sms;
}

function withoutText(sms: KeptSms): KeptSms {
  if (sms.textKey !== undefined) return sms;
  const code = sms.code === null ? null : { ...sms.code, start: null, end: null };
  return { ...sms, text: '', textKey: textKeyOf(sms), code };
}

/** ECMA-262, 21.4.1.1: further than this from 1970 there is no date, and showing one throws. */
const furthestMs = 8.64e15;
/** Numbers are let for minutes to months. What lasts longer is of another unit, or stands for "never". */
const maxLifeMs = 400 * dayMs;
/** Clocks are set, and zones mistaken; an SMS of next week has not come. */
const furthestAheadMs = 2 * dayMs;
const maxPhoneLength = 100;

export const isInstant = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= furthestMs;

/** The same object where all is within bounds. */
export function boundRental(rental: KeptRental): KeptRental {
  const { order, expiresAtMs, createdAtMs, price, charge, priceShown, phone, sms } = rental;
  const isExpiryPossible =
    expiresAtMs === null || (isInstant(expiresAtMs) && expiresAtMs - createdAtMs <= maxLifeMs);
  const bounded = {
    order: cleanOrder(order),
    expiresAtMs: isExpiryPossible ? expiresAtMs : null,
    price: possiblePrice(price),
    charge: possiblePrice(charge),
    priceShown: possiblePrice(priceShown),
    phone: possiblePhone(phone),
    sms: boundAll(sms),
  };
  const isSame =
    isExpiryPossible &&
    bounded.order === order &&
    bounded.price === price &&
    bounded.charge === charge &&
    bounded.priceShown === priceShown &&
    bounded.phone === phone &&
    bounded.sms === sms;
  return isSame ? rental : { ...rental, ...bounded };
}

function boundAll(sms: readonly KeptSms[]): readonly KeptSms[] {
  const bounded = sms.map((each) => cleanSms(hasPossibleTime(each) ? each : withoutTime(each)));
  return bounded.every((each, at) => each === sms[at]) ? sms : bounded;
}

/** Cleans a rental that an earlier version kept as it came. */
export const cleanRental = (rental: KeptRental): KeptRental => ({
  ...rental,
  order: cleanOrder(rental.order),
  sms: rental.sms.map(cleanSms),
});

/** The same order where all its names are clean. */
function cleanOrder(order: Order): Order {
  const service = cleanNamed(order.service);
  const country = cleanNamed(order.country);
  const operator = cleanNamed(order.operator);
  const isClean = service === order.service && country === order.country && operator === order.operator;
  return isClean ? order : { ...order, service, country, operator };
}

function cleanNamed(named: Named): Named {
  const name = cleanName(named.name);
  return name === named.name ? named : { ...named, name };
}

const possiblePrice = (price: Money | null): Money | null =>
  price !== null && Number.isSafeInteger(price.amountMinor) && price.amountMinor >= 0 ? price : null;

const possiblePhone = (phone: Phone | null): Phone | null =>
  phone === null || Math.max(phone.e164.length, phone.international.length) <= maxPhoneLength ? phone : null;

const hasPossibleTime = ({ receivedAtMs, seenAtMs }: KeptSms): boolean =>
  receivedAtMs === null || (isInstant(receivedAtMs) && receivedAtMs <= seenAtMs + furthestAheadMs);

const withoutTime = (sms: KeptSms): KeptSms => ({ ...sms, receivedAtMs: null });
