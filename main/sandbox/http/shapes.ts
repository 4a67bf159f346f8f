import type * as v from 'valibot';
import { toMajor } from '../accounts/money.ts';
import { availableMinor, type Wallet } from '../accounts/wallet.ts';
import type { Reservation, Sms } from '../world/reservation.ts';
import { maxOpenReservations } from '../world/reserve.ts';
import type {
  balanceAnswer,
  reservationAnswer,
  reservationDetailAnswer,
  smsAnswer,
  smsListAnswer,
} from './answers.ts';
import { maxRequestsPerSecond } from './rate-limit.ts';

/** What the world holds, in the shapes of the API. */

export const reservationShape = (reservation: Reservation): v.InferOutput<typeof reservationAnswer> => ({
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
});

export const reservationDetailShape = (
  reservation: Reservation,
): v.InferOutput<typeof reservationDetailAnswer> => ({
  ...reservationShape(reservation),
  sms_count: reservation.sms.length,
});

export const smsListShape = (reservation: Reservation): v.InferOutput<typeof smsListAnswer> => ({
  reservation_id: reservation.id,
  sms: reservation.sms.map(smsShape),
  total: reservation.sms.length,
});

export const smsShape = ({ id, sender, text, code, receivedAtMs }: Sms): v.InferOutput<typeof smsAnswer> => ({
  id,
  sender,
  text,
  code,
  received_at: isoTime(receivedAtMs),
});

export const balanceShape = (wallet: Wallet, openCount: number): v.InferOutput<typeof balanceAnswer> => ({
  balance: toMajor(availableMinor(wallet), wallet.currency),
  currency: wallet.currency,
  quotas: {
    active_reservations: { used: openCount, limit: maxOpenReservations },
    requests_per_second: maxRequestsPerSecond,
  },
});

export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();
