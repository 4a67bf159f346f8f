/** The payment of a rental in words. */
import type { Money, Rental } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';
import { formatMoment } from '../state/index.ts';

/** While the order has no clear answer there is only its time to tell: of the money its card says more. */
export function describePayment(
  { payment, state, createdAtMs }: Pick<Rental, 'payment' | 'state' | 'createdAtMs'>,
  nowMs: number,
  card: Texts['views']['card'],
  locale: string,
): string {
  if (state.kind === 'ordering' || state.kind === 'unresolved') {
    return card.orderedAt(formatMoment(createdAtMs, nowMs, locale));
  }
  if (payment.kind === 'unknown') return state.kind === 'ended' ? card.chargeUnknown : card.costUnknown;
  const since = payment.kind === 'refund-awaited' ? formatMoment(payment.sinceMs, nowMs, locale) : '';
  return card.payments[payment.kind](payment.amount, locale, since);
}

/** The price shown and the price taken, where the service took another one than it had shown. */
export function priceDifference({
  priceShown,
  price,
}: Pick<Rental, 'priceShown' | 'price'>): { readonly shown: Money; readonly taken: Money } | null {
  if (priceShown === null || price === null) return null;
  const isSame = priceShown.amountMinor === price.amountMinor && priceShown.currency === price.currency;
  return isSame ? null : { shown: priceShown, taken: price };
}
