import { expect, it } from 'vitest';
import { noteEvent } from '../../../../main/rentals/ledger/entry.ts';
import { paymentOf } from '../../../../main/rentals/money/spending.ts';
import type { Payment, RentalState } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { rentalOf, shownSmsOf } from '../../../support/rentals.ts';

const { createdAtMs, expiresAtMs } = rentalOf();
const endMs = createdAtMs + 1_260_000;
const ended: RentalState = { kind: 'ended', atMs: endMs };
const stopped = noteEvent(rentalOf({ state: { kind: 'stopped' } }), 'stopped', createdAtMs + 1);
const amount = usd(48);

it.each<[string, ReturnType<typeof rentalOf>, Payment]>([
  ['is held while the number waits', rentalOf(), { kind: 'held', amount }],
  ['is held while nobody watches', stopped, { kind: 'held', amount }],
  ['is paid with the first SMS', rentalOf({ sms: [shownSmsOf()] }), { kind: 'charged', amount }],
  [
    'is awaited from the expiry on when no SMS came',
    rentalOf({ state: ended }),
    { kind: 'refund-awaited', amount, sinceMs: expiresAtMs ?? 0 },
  ],
  [
    'is awaited from the end on where there is no expiry',
    rentalOf({ state: ended, expiresAtMs: null }),
    { kind: 'refund-awaited', amount, sinceMs: endMs },
  ],
  [
    'is back when the balance showed it',
    noteEvent(rentalOf({ state: ended }), 'refund-seen', endMs + 5),
    { kind: 'refunded', amount, atMs: endMs + 5 },
  ],
  [
    'is paid though the balance seemed to show a refund, when an SMS came late',
    noteEvent(rentalOf({ state: ended, sms: [shownSmsOf()] }), 'refund-seen', endMs),
    { kind: 'charged', amount },
  ],
  ['is unknown where nobody looked at the end', { ...stopped, state: ended }, { kind: 'unknown' }],
  [
    'is awaited where it was watched again',
    { ...noteEvent(stopped, 'watched-again', createdAtMs + 2), state: ended },
    { kind: 'refund-awaited', amount, sinceMs: expiresAtMs ?? 0 },
  ],
  ['is unknown without a number', rentalOf({ reservationId: null }), { kind: 'unknown' }],
  ['is unknown without any amount', rentalOf({ price: null, priceShown: null }), { kind: 'unknown' }],
  [
    'is what the balance showed where the service named no price',
    rentalOf({ price: null, charge: usd(50) }),
    { kind: 'held', amount: usd(50) },
  ],
  ['is the price shown where nothing else is known', rentalOf({ price: null }), { kind: 'held', amount }],
])('the money %s', (_name, rental, payment) => {
  expect(paymentOf(rental)).toEqual(payment);
});
