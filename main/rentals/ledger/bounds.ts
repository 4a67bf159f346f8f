/** Bounds on values from outside before they are kept. A field beyond its bound is unknown; the rest stays. Pure data. */
import {
  cleanName,
  dayMs,
  type Money,
  type Named,
  type Order,
  type Phone,
} from '../../../preload/model/index.ts';
import type { KeptRental, KeptSms } from './entry.ts';
import { cleanSms } from './sms-bounds.ts';

/** ECMA-262, 21.4.1.1: further than this from 1970 there is no date, and showing one throws. */
const furthestMs = 8.64e15;
/** Numbers are let for minutes to months. What lasts longer is of another unit, or stands for "never". */
const longestLifeMs = 400 * dayMs;
/** Clocks are set, and zones mistaken; an SMS of next week has not come. */
const furthestAheadMs = 2 * dayMs;
const longestPhone = 100;

export const isInstant = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= furthestMs;

/** The same object where all is within bounds. */
export function boundRental(rental: KeptRental): KeptRental {
  const { order, expiresAtMs, createdAtMs, price, charge, priceShown, phone, sms } = rental;
  const isExpiryPossible =
    expiresAtMs === null || (isInstant(expiresAtMs) && expiresAtMs - createdAtMs <= longestLifeMs);
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
  phone === null || Math.max(phone.e164.length, phone.international.length) <= longestPhone ? phone : null;

const hasPossibleTime = ({ receivedAtMs, seenAtMs }: KeptSms): boolean =>
  receivedAtMs === null || (isInstant(receivedAtMs) && receivedAtMs <= seenAtMs + furthestAheadMs);

const withoutTime = (sms: KeptSms): KeptSms => ({ ...sms, receivedAtMs: null });
