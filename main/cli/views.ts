/** Numbers and codes as the command line shows them. Pure. */
import { latestCode, latestCodeSms, type Money, type Rental, type Sms } from '../../preload/model/index.ts';
import { minorDigits } from '../../preload/words/index.ts';
import type { ListedNumber, Value } from './exchange.ts';

const timeOf = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());

export const moneyView = ({ amountMinor, currency }: Money) => {
  const digits = minorDigits(currency);
  return { amount: (amountMinor / 10 ** digits).toFixed(digits), currency };
};

const smsView = ({ sender, text, code, receivedAtMs, seenAtMs }: Sms) => ({
  sender,
  text,
  code: code?.value ?? null,
  receivedAt: timeOf(receivedAtMs ?? seenAtMs),
});

export function numberView(rental: Rental): ListedNumber {
  const { order, phone, state, price, priceShown, createdAtMs, expiresAtMs, sms } = rental;
  const shownPrice = price ?? priceShown;
  return {
    number: phone?.e164 ?? null,
    service: order.service.name,
    country: order.country.name,
    operator: order.operator.name,
    state: state.kind,
    price: shownPrice === null ? null : moneyView(shownPrice),
    rentedAt: timeOf(createdAtMs),
    expiresAt: timeOf(expiresAtMs),
    code: latestCodeSms(sms)?.code?.value ?? null,
    sms: sms.map(smsView),
  };
}

export interface CodeFound {
  readonly rental: Rental;
  readonly sms: Sms;
  readonly value: Value<'code'>;
}

/** The same code as the tray and the shortcut copy. */
export function newestCode(rentals: readonly Rental[]): CodeFound | null {
  const latest = latestCode(rentals);
  if (latest === null) return null;
  const { rental, sms, code } = latest;
  const { sender, receivedAt } = smsView(sms);
  const number = rental.phone?.e164 ?? null;
  return { rental, sms, value: { code, number, service: rental.order.service.name, sender, receivedAt } };
}

export const isOpen = ({ state }: Rental): boolean => state.kind === 'open';
/** Open, and no code has come. */
export const isWaiting = (rental: Rental): boolean => isOpen(rental) && latestCodeSms(rental.sms) === null;
