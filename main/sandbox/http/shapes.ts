import { toMajor } from '../accounts/money.ts';
import { availableMinor, type Wallet } from '../accounts/wallet.ts';
import { OPEN_LIMIT } from '../world/reserve.ts';
import type { Reservation, Sms } from '../world/world.ts';
import { REQUESTS_PER_SECOND } from './rate-limit.ts';

/** The answers about one account, as api-contract.md lists them under "Assumed". */

export function reservationShape(reservation: Reservation) {
  return {
    id: reservation.id,
    phone_number: reservation.phone,
    service: reservation.service,
    country: reservation.country,
    operator: reservation.operator,
    status: reservation.status,
    price: toMajor(reservation.priceMinor, reservation.currency),
    currency: reservation.currency,
    created_at: isoTime(reservation.createdAtMs),
    expires_at: isoTime(reservation.expiresAtMs),
  };
}

export const reservationDetailShape = (reservation: Reservation) => ({
  ...reservationShape(reservation),
  sms_count: reservation.sms.length,
});

export const smsListShape = (reservation: Reservation) => ({
  reservation_id: reservation.id,
  sms: reservation.sms.map(smsShape),
  total: reservation.sms.length,
});

const smsShape = ({ id, sender, text, code, receivedAtMs }: Sms) => ({
  id,
  sender,
  text,
  code,
  received_at: isoTime(receivedAtMs),
});

export const balanceShape = (wallet: Wallet, openCount: number) => ({
  balance: toMajor(availableMinor(wallet), wallet.currency),
  currency: wallet.currency,
  quotas: {
    active_reservations: { used: openCount, limit: OPEN_LIMIT },
    requests_per_second: REQUESTS_PER_SECOND,
  },
});

const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
