/** Where the money of a rental is: orders without a clear answer, refunds, and what happened when. */
import type { Rental } from '../../preload/model/index.ts';
import { appState, code, endedRental, galleryNowMs, rental, sms, unresolvedRental, usd } from './build.ts';
import { chooseInMenu } from './judge.ts';
import { type Arrive, codeSms, type GalleryState, type GalleryStates, openTab } from './scene.ts';

const minuteMs = 60_000;

const alone = (shown: Rental): GalleryState => ({ state: appState({ rentals: [shown] }) });

const openDetails: Arrive = async (page, { views: { card } }) => {
  await chooseInMenu(page, card.details, card.more);
  await page.getByText(card.events.ordered, { exact: true }).waitFor();
};

const lateText = 'Your WhatsApp code is 331-870';
const endedAtMs = galleryNowMs - 40 * minuteMs;
const lateRental = endedRental('late', 60, {
  sms: [
    sms('late', lateText, {
      code: code('331870', lateText, { start: 22, end: 29 }),
      receivedAtMs: endedAtMs + 35_000,
      seenAtMs: endedAtMs + 61_000,
    }),
  ],
});

const refundAwaited = endedRental('awaited', 26);
const refundedAtMs = galleryNowMs - 70 * minuteMs;
const refunded = endedRental('refunded', 95, {
  timeline: [{ kind: 'refund-seen', atMs: refundedAtMs }],
  payment: { kind: 'refunded', amount: usd(48), atMs: refundedAtMs },
});
const inHistory = (arrive?: GalleryState['arrive']): GalleryState => ({
  state: appState({ rentals: [refundAwaited, lateRental, refunded] }),
  arrive: async (page, texts) => {
    await openTab('history')(page, texts);
    await arrive?.(page, texts);
  },
});

const longOpen = rental('long', {
  priceShown: usd(42),
  sms: [{ ...codeSms, receivedAtMs: galleryNowMs - 200_000, seenAtMs: galleryNowMs - 197_000 }],
});

export const moneyStates: GalleryStates = {
  unresolved: alone(unresolvedRental('u')),
  'unresolved-unspent': alone(unresolvedRental('u', { reason: 'server', balanceAfter: usd(1234) })),
  'unresolved-otherwise': alone(unresolvedRental('u', { reason: 'bad-response', balanceAfter: usd(1200) })),
  'unresolved-unknown': alone(
    unresolvedRental('u', { reason: 'interrupted', balanceAfter: null }, { priceShown: null }),
  ),
  'unresolved-beside-others': {
    state: appState({
      rentals: [unresolvedRental('b', { reason: 'server', spentElsewhereMinor: 48 }), rental('w')],
    }),
  },
  'refunds-and-late-sms': inHistory(),
  'history-details': inHistory(async (page, { views: { card } }) => {
    await page.locator('[data-row]').nth(1).click();
    await page.getByText(card.lateSms).waitFor();
  }),
  'card-details': { ...alone(longOpen), arrive: openDetails },
};
