import { randomFrom } from '../random.ts';
import type { SmsBody } from '../texts/compose.ts';
import { replaceReservation } from './advance.ts';
import { drawSmsId } from './ids.ts';
import { findReservation, isOpen, type World } from './world.ts';

/** Lets an SMS arrive now, charging the reservation if it is its first. Null when no such reservation is open. */
export function deliver(world: World, reservationId: string, body: SmsBody, nowMs: number): World | null {
  const reservation = findReservation(world, reservationId);
  if (reservation === null || !isOpen(reservation)) return null;
  const random = randomFrom(world.random);
  const sms = { id: drawSmsId(random), ...body, receivedAtMs: nowMs };
  const received = { ...reservation, status: 'RECEIVED' as const, sms: [...reservation.sms, sms] };
  return { ...replaceReservation(world, reservation, received), random: random.state() };
}
