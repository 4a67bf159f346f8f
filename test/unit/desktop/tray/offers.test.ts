import { expect, it } from 'vitest';
import { rentAgainOffers } from '../../../../main/desktop/tray/status.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { Order, Rental } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { order, shownRentalOf } from '../../../support/rentals.ts';

const orderOf = (id: string): Order => ({ ...order, service: { id, name: id } });
const offersOf = (favourites: readonly string[], rentals: readonly Rental[]) =>
  rentAgainOffers({
    rentals,
    settings: { ...defaultSettings, favourites: favourites.map(orderOf) },
  }).map(({ order: { service }, price }) => [service.id, price?.amountMinor ?? null]);
const rented = (id: string, priceMinor: number, parts: Partial<Rental> = {}) =>
  shownRentalOf({ order: orderOf(id), price: usd(priceMinor), ...parts });

it('has the favourites first, at the price of their last order, then the others that were ordered last', () => {
  expect(
    offersOf(
      ['a', 'b'],
      [rented('c', 30), rented('b', 25), rented('b', 20), rented('c', 35), rented('d', 40)],
    ),
  ).toEqual([
    ['a', null],
    ['b', 25],
    ['c', 30],
    ['d', 40],
  ]);
});

it('fills up to eight, but keeps every favourite', () => {
  const rentals = 'ABCDEFGHIJKL'.split('').map((id) => rented(id, 10));
  expect(offersOf([], rentals)).toHaveLength(8);
  expect(offersOf(['x', 'y'], rentals)).toHaveLength(8);
  const favourites = '0123456789'.split('');
  expect(offersOf(favourites, rentals).map(([id]) => id)).toEqual(favourites);
});

it('does not offer to repeat an order that never became a number', () => {
  expect(offersOf([], [rented('a', 10, { reservationId: null })])).toEqual([]);
});

it('takes what the balance or the button said where the service named no price', () => {
  const silent = { price: null, charge: usd(12) };
  expect(offersOf([], [rented('a', 0, silent)])).toEqual([['a', 12]]);
  expect(offersOf([], [rented('a', 0, { price: null, priceShown: usd(13) })])).toEqual([['a', 13]]);
});
