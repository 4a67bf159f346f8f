/** What a value from outside may be at most, before it is kept: pure data. A field beyond it is unknown; the rest stays. */
import type { Money, Phone } from '../../../preload/model/index.ts';
import type { KeptRental, KeptSms } from './entry.ts';

/** ECMA-262, 21.4.1.1: further than this from 1970 there is no date, and showing one throws. */
const furthestMs = 8.64e15;
const dayMs = 24 * 3_600_000;
/** Numbers are let for minutes to months. What lasts longer is of another unit, or stands for "never". */
const longestLifeMs = 400 * dayMs;
/** Clocks are set, and zones mistaken; an SMS of next week has not come. */
const furthestAheadMs = 2 * dayMs;
const longestPhone = 100;

export const isInstant = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) <= furthestMs;

/** The same object where all is within bounds. */
export function boundRental(rental: KeptRental): KeptRental {
  const { expiresAtMs, createdAtMs, price, charge, priceShown, phone, sms } = rental;
  const isExpiryPossible =
    expiresAtMs === null || (isInstant(expiresAtMs) && expiresAtMs - createdAtMs <= longestLifeMs);
  const bounded = {
    expiresAtMs: isExpiryPossible ? expiresAtMs : null,
    price: possiblePrice(price),
    charge: possiblePrice(charge),
    priceShown: possiblePrice(priceShown),
    phone: possiblePhone(phone),
    sms: sms.every(hasPossibleTime)
      ? sms
      : sms.map((each) => (hasPossibleTime(each) ? each : withoutTime(each))),
  };
  const isSame =
    isExpiryPossible &&
    bounded.price === price &&
    bounded.charge === charge &&
    bounded.priceShown === priceShown &&
    bounded.phone === phone &&
    bounded.sms === sms;
  return isSame ? rental : { ...rental, ...bounded };
}

const possiblePrice = (price: Money | null): Money | null =>
  price !== null && Number.isSafeInteger(price.amountMinor) && price.amountMinor >= 0 ? price : null;

const possiblePhone = (phone: Phone | null): Phone | null =>
  phone === null || Math.max(phone.e164.length, phone.international.length) <= longestPhone ? phone : null;

const hasPossibleTime = ({ receivedAtMs, seenAtMs }: KeptSms): boolean =>
  receivedAtMs === null || (isInstant(receivedAtMs) && receivedAtMs <= seenAtMs + furthestAheadMs);

const withoutTime = (sms: KeptSms): KeptSms => ({ ...sms, receivedAtMs: null });
