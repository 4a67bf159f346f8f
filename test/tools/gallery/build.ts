/** Small builders of the snapshot's parts, for the gallery and the renderer's unit tests. */
import type {
  AppState,
  Code,
  Money,
  Named,
  Order,
  Phone,
  Rental,
  RentalId,
  ReservationId,
  Sms,
  SmsId,
} from '../../../preload/model.ts';

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

/** Open, rented four minutes ago for twenty. */
export function rental(id: string, change: Partial<Rental> = {}): Rental {
  return {
    id: rentalId(id),
    order: whatsappOrder,
    state: { kind: 'open' },
    reservationId: reservationId(`res_${id}`),
    phone,
    price: usd(48),
    createdAtMs: galleryNowMs - 4 * minuteMs,
    expiresAtMs: galleryNowMs + 16 * minuteMs,
    sms: [],
    watchProblem: null,
    ...change,
  };
}

export function endedRental(id: string, agoMinutes: number, change: Partial<Rental> = {}): Rental {
  const createdAtMs = galleryNowMs - agoMinutes * minuteMs;
  const atMs = createdAtMs + 20 * minuteMs;
  return rental(id, { createdAtMs, expiresAtMs: atMs, state: { kind: 'ended', atMs }, ...change });
}

let revision = 0;

/** A snapshot of the sandbox, later than every one built before. */
export function appState(change: Partial<AppState> = {}): AppState {
  revision += 1;
  return {
    revision,
    account: { kind: 'sandbox' },
    connection: { kind: 'online' },
    wallet: { balance: usd(1234), readAtMs: galleryNowMs },
    rentals: [],
    settings: {
      notifications: { enabled: true, sound: true, hideCode: false },
      clipboardClearDelayMs: 60_000,
      theme: 'system',
      webhook: { enabled: false, port: 0 },
    },
    notices: [],
    webhookUrl: null,
    about: { version: '0.1.0', platform: 'linux', dataFolder: '/home/ada/.config/Rentium Tray' },
    ...change,
  };
}
