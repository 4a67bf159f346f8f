/** What the gallery and the renderer's unit tests show: the builders of test/support, at the gallery's present. */
import { unknownSystem } from '../../main/core/state.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { AppState, Order, Rental, RentalState, Sms } from '../../preload/model/index.ts';
import { minuteMs } from '../../preload/model/index.ts';
import { usd } from '../support/fake-client.ts';
import {
  named,
  order,
  rentalIdOf as rentalId,
  reservationIdOf,
  shownRentalOf,
  shownSmsOf,
  unresolvedState,
} from '../support/rentals.ts';
import { stateOf } from '../support/states.ts';

export { usd } from '../support/fake-client.ts';
export {
  codeOf as code,
  named,
  phone,
  rentalIdOf as rentalId,
  smsIdOf as smsId,
} from '../support/rentals.ts';

/** The gallery's present: 24 November 2026, 10:24 UTC. */
export const galleryNowMs = Date.UTC(2026, 10, 24, 10, 24);

export const whatsappOrder: Order = { ...order, operator: named('tmobile', 'T-Mobile') };

/** Received a minute ago. */
export const sms = (id: string, text: string, change: Partial<Sms> = {}): Sms =>
  shownSmsOf({
    sender: 'WhatsApp',
    text,
    receivedAtMs: galleryNowMs - minuteMs,
    seenAtMs: galleryNowMs - minuteMs,
    ...change,
    id,
  });

/** The same SMS, a minute after an order that was made so long ago. */
export function soonAfter(agoMinutes: number, message: Sms): Sms {
  const atMs = galleryNowMs - (agoMinutes - 1) * minuteMs;
  return { ...message, receivedAtMs: atMs, seenAtMs: atMs };
}

/** Open, rented four minutes ago for twenty. */
export const rental = (id: string, change: Partial<Rental> = {}): Rental =>
  shownRentalOf({
    id: rentalId(id),
    order: whatsappOrder,
    reservationId: reservationIdOf(`res_${id}`),
    charge: usd(48),
    createdAtMs: galleryNowMs - 4 * minuteMs,
    expiresAtMs: galleryNowMs + 16 * minuteMs,
    ...change,
  });

export function endedRental(id: string, agoMinutes: number, change: Partial<Rental> = {}): Rental {
  const createdAtMs = galleryNowMs - agoMinutes * minuteMs;
  const atMs = createdAtMs + 20 * minuteMs;
  return rental(id, { createdAtMs, expiresAtMs: atMs, state: { kind: 'ended', atMs }, ...change });
}

/** No clear answer came, and nothing of the number is known; the balance fell by the price unless told otherwise. */
export const unresolvedRental = (
  id: string,
  state: Partial<Extract<RentalState, { kind: 'unresolved' }>> = {},
  change: Partial<Rental> = {},
): Rental =>
  rental(id, {
    state: unresolvedState({
      balanceBefore: usd(1234),
      balanceAfter: usd(1186),
      spentElsewhereMinor: 0,
      ...state,
    }),
    phone: null,
    price: null,
    charge: null,
    expiresAtMs: null,
    reservationId: null,
    ...change,
  });

let revision = 0;

/** A snapshot of the sandbox, later than every one built before. */
export function appState(change: Partial<AppState> = {}): AppState {
  revision += 1;
  return stateOf({
    revision,
    wallet: { balance: usd(1234), readAtMs: galleryNowMs },
    settings: { ...defaultSettings, isWelcomeDone: true },
    system: { ...unknownSystem, isPinned: false },
    about: { version: '0.1.0', platform: 'linux', dataFolder: '/home/ada/.config/Rentium Tray' },
    ...change,
  });
}
