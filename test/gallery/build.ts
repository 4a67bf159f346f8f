/** Small builders of the snapshot's parts, for the gallery and the renderer's unit tests. */

import { unknownSystem } from '../../main/core/state.ts';
import { completeTimeline } from '../../main/rentals/ledger/entry.ts';
import { paymentOf } from '../../main/rentals/money/payment.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type {
  AppState,
  Code,
  Money,
  Named,
  Order,
  Phone,
  Rental,
  RentalId,
  RentalState,
  ReservationId,
  Sms,
  SmsId,
} from '../../preload/model/index.ts';

/** The gallery's present: 24 November 2026, 10:24 UTC. */
export const galleryNowMs = Date.UTC(2026, 10, 24, 10, 24);
const minuteMs = 60_000;

// Ids are branded strings; tests may name their own.
export const rentalId = (id: string): RentalId => id as RentalId;
export const smsId = (id: string): SmsId => id as SmsId;
const reservationId = (id: string): ReservationId => id as ReservationId;

export const usd = (amountMinor: number): Money => ({ amountMinor, currency: 'USD' });
export const named = (id: string, name: string): Named => ({ id, name });

export const whatsappOrder: Order = {
  service: named('whatsapp', 'WhatsApp'),
  country: named('us', 'United States'),
  operator: named('tmobile', 'T-Mobile'),
};

export const phone: Phone = {
  e164: '+12025550143',
  national: '(202) 555-0143',
  international: '+1 202 555 0143',
};

export function code(value: string, text: string, change: Partial<Code> = {}): Code {
  const start = text.indexOf(value);
  const isThere = start >= 0;
  return {
    value,
    source: 'service',
    alternative: null,
    start: isThere ? start : null,
    end: isThere ? start + value.length : null,
    ...change,
  };
}

export function sms(id: string, text: string, change: Partial<Sms> = {}): Sms {
  return {
    id: smsId(id),
    sender: 'WhatsApp',
    text,
    code: null,
    receivedAtMs: galleryNowMs - minuteMs,
    seenAtMs: galleryNowMs - minuteMs,
    ...change,
  };
}

/** The same SMS, a minute after an order that was made so long ago. */
export function soonAfter(agoMinutes: number, message: Sms): Sms {
  const atMs = galleryNowMs - (agoMinutes - 1) * minuteMs;
  return { ...message, receivedAtMs: atMs, seenAtMs: atMs };
}

/** Open, rented four minutes ago for twenty. What is not given follows as it does in the application. */
export function rental(id: string, change: Partial<Rental> = {}): Rental {
  const kept = completeTimeline({
    id: rentalId(id),
    order: whatsappOrder,
    state: { kind: 'open' },
    reservationId: reservationId(`res_${id}`),
    phone,
    priceShown: usd(48),
    price: usd(48),
    charge: usd(48),
    createdAtMs: galleryNowMs - 4 * minuteMs,
    expiresAtMs: galleryNowMs + 16 * minuteMs,
    sms: [],
    timeline: [],
    ...change,
  });
  return { ...kept, payment: paymentOf(kept), watchProblem: null, ...change, timeline: kept.timeline };
}

export function endedRental(id: string, agoMinutes: number, change: Partial<Rental> = {}): Rental {
  const createdAtMs = galleryNowMs - agoMinutes * minuteMs;
  const atMs = createdAtMs + 20 * minuteMs;
  return rental(id, { createdAtMs, expiresAtMs: atMs, state: { kind: 'ended', atMs }, ...change });
}

type Unresolved = Extract<RentalState, { kind: 'unresolved' }>;

/** No clear answer came, and nothing of the number is known; the balance fell by the price unless told otherwise. */
export function unresolvedRental(
  id: string,
  state: Partial<Unresolved> = {},
  change: Partial<Rental> = {},
): Rental {
  return rental(id, {
    state: {
      kind: 'unresolved',
      reason: 'no-answer',
      balanceBefore: usd(1234),
      balanceAfter: usd(1186),
      spentElsewhereMinor: 0,
      ...state,
    },
    phone: null,
    price: null,
    charge: null,
    expiresAtMs: null,
    reservationId: null,
    ...change,
  });
}

let revision = 0;

/** A snapshot of the sandbox, later than every one built before. */
export function appState(change: Partial<AppState> = {}): AppState {
  revision += 1;
  return {
    revision,
    account: { kind: 'sandbox' },
    connection: { kind: 'online' },
    system: unknownSystem,
    wallet: { balance: usd(1234), readAtMs: galleryNowMs },
    rentals: [],
    settings: defaultSettings,
    notices: [],
    webhookUrl: null,
    about: { version: '0.1.0', platform: 'linux', dataFolder: '/home/ada/.config/Rentium Tray' },
    ...change,
  };
}
