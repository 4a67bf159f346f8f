import { describe, expect, it } from 'vitest';
import { createSettingsCalls, isLooser, maxFavourites, withFavourite } from '../../../main/settings/calls.ts';
import { createSettings, emptySettings, storedSettings } from '../../../main/settings/settings.ts';
import { openDocument } from '../../../main/storage/document.ts';
import { type Order, withServicePrice } from '../../../preload/model/index.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';
import { order } from '../../support/rentals.ts';

describe('a change of limits', () => {
  const limits = {
    maxOpenReservations: 5,
    maxPriceMinor: 100,
    servicePrices: [{ service: order.service, maxPriceMinor: 50 }],
    dailySpendingMinor: 500,
  };

  it.each([
    ['more open numbers', { maxOpenReservations: 6 }],
    ['a higher price', { maxPriceMinor: 101 }],
    ['any price', { maxPriceMinor: null }],
    ['more a day', { dailySpendingMinor: 501 }],
    ['anything a day', { dailySpendingMinor: null }],
    ['a higher price for a service', withServicePrice(limits, order.service, 51)],
    ['any price for a service', withServicePrice(limits, order.service, null)],
    ['more of one and less of another', { maxOpenReservations: 1, dailySpendingMinor: 501 }],
  ])('allows %s', (_name, change) => {
    expect(isLooser(limits, { ...limits, ...change })).toBe(true);
  });

  it.each([
    ['leaves all as it is', {}],
    ['lowers all', { maxOpenReservations: 4, maxPriceMinor: 99, dailySpendingMinor: 499 }],
    ['lowers the price of a service', withServicePrice(limits, order.service, 49)],
    ['sets a price for another service', withServicePrice(limits, { id: 'uber', name: 'Uber' }, 500)],
  ])('allows no more where it %s', (_name, change) => {
    expect(isLooser(limits, { ...limits, ...change })).toBe(false);
  });

  it('allows no more where it sets one that was not there', () => {
    const none = { ...limits, maxPriceMinor: null, servicePrices: [], dailySpendingMinor: null };
    expect(isLooser(none, limits)).toBe(false);
    expect(isLooser(none, none)).toBe(false);
  });
});

describe('favourites', () => {
  const orderOf = (id: string): Order => ({ ...order, operator: { id, name: id } });

  it('are kept once each, the newest first, and not without end', () => {
    let favourites: readonly Order[] = [];
    for (let at = 0; at <= maxFavourites; at += 1)
      favourites = withFavourite(favourites, orderOf(`o${at}`), true);
    favourites = withFavourite(favourites, orderOf('o5'), true);
    expect(favourites.map(({ operator }) => operator.id).slice(0, 2)).toEqual(['o5', `o${maxFavourites}`]);
    expect(favourites).toHaveLength(maxFavourites);
    expect(withFavourite(favourites, orderOf('o5'), false)).not.toContainEqual(orderOf('o5'));
  });

  it('are shown once they are on disk, and not when they could not be saved', () => {
    const disk = createMemoryDisk();
    const settings = createSettings(
      openDocument({
        disk,
        clock: createFakeTime().clock,
        name: 'settings',
        schema: storedSettings,
        empty: emptySettings,
        isCopied: true,
        onDamage: () => {},
      }),
    );
    const { setFavourite } = createSettingsCalls({
      settings,
      notices: { withdraw: () => {} },
      claimPress: () => false,
      mayLoosen: async () => false,
      updateWebhook: async () => null,
    });
    const shown: unknown[] = [];
    settings.listen(({ favourites }) => shown.push(favourites));
    expect(setFavourite({ order, isFavourite: true })).toEqual({ ok: true, value: null });
    expect(shown).toEqual([[order]]);
    disk.failWith = 'ENOSPC';
    expect(setFavourite({ order, isFavourite: false })).toMatchObject({ ok: false });
    expect(shown).toEqual([[order]]);
    expect(settings.get().favourites).toEqual([order]);
  });
});
