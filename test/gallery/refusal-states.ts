/** Orders that are not carried out, each with what helps. */
import type { Problem } from '../../preload/model/index.ts';
import { appState, galleryNowMs, usd } from './build.ts';
import { type GalleryState, type GalleryStates, lastRental, refuse, rentNow } from './scene.ts';

const refused = (problem: Problem): GalleryState => ({
  state: appState({ rentals: [lastRental] }),
  overrides: refuse(problem),
  arrive: async (page, texts) => {
    await rentNow(page, texts);
    await page.locator('[role=alert]').waitFor();
  },
});

export const refusalStates: GalleryStates = {
  'rent-open-limit': refused({ kind: 'order-limit', limit: 'open-reservations', most: 10 }),
  'rent-price-limit': refused({ kind: 'order-limit', limit: 'price', most: usd(40), price: usd(42) }),
  'rent-daily-limit': refused({
    kind: 'order-limit',
    limit: 'daily-spending',
    most: usd(500),
    spent: usd(470),
    price: usd(42),
  }),
  'rent-out-of-balance': refused({ kind: 'out-of-balance', price: usd(42), balance: usd(5) }),
  'rent-bad-request': refused({ kind: 'bad-request', detail: 'operator is not available in us' }),
  'rent-price-rose': refused({ kind: 'price-rose', expected: usd(42), now: usd(55) }),
  'rent-carrier-timeout': refused({ kind: 'carrier-timeout', retryAtMs: galleryNowMs + 58_000 }),
  'rent-carrier-timeout-over': refused({ kind: 'carrier-timeout', retryAtMs: galleryNowMs - 1 }),
};
