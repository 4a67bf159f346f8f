import { describe, expect, it } from 'vitest';
import type { AppState, Notice } from '../../../../preload/model/index.ts';
import { repeatAskedBetween } from '../../../../renderer/state/announcements.ts';
import { appState, galleryNowMs, rental, whatsappOrder } from '../../../gallery/build.ts';

const orderedAtMs = galleryNowMs - 40_000;
const notice: Notice = {
  id: 'n1',
  kind: 'order-failed',
  problem: { kind: 'repeat-order', orderedAtMs },
  order: whatsappOrder,
};
const former = rental('former', { createdAtMs: orderedAtMs });
const asking = (change: Partial<AppState> = {}) =>
  appState({ rentals: [rental('other'), former], notices: [notice], ...change });

describe('a tray order that may be a slip', () => {
  it('is asked about with the order that it repeats', () => {
    const asked = { noticeId: 'n1', order: whatsappOrder, orderedAtMs };
    expect(repeatAskedBetween(appState(), asking())).toEqual(asked);
    expect(repeatAskedBetween(null, asking())).toEqual(asked);
  });

  it('is asked about once', () => {
    expect(repeatAskedBetween(asking(), asking())).toBeNull();
  });

  it('is asked about though the former order was deleted, and not without an account', () => {
    expect(repeatAskedBetween(null, asking({ rentals: [] }))).not.toBeNull();
    expect(repeatAskedBetween(null, asking({ account: { kind: 'locked' } }))).toBeNull();
  });

  it('is no other failure', () => {
    const other: Notice = {
      id: 'n2',
      kind: 'order-failed',
      problem: { kind: 'out-of-balance' },
      order: whatsappOrder,
    };
    expect(repeatAskedBetween(null, asking({ notices: [other] }))).toBeNull();
  });
});
