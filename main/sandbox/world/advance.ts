import { charge, release, type Wallet } from '../accounts/wallet.ts';
import { isOpen, type Reservation, type World } from './world.ts';

/**
 * Lets time pass until `nowMs` (epoch): due SMS arrive, first SMS are charged, reservations end and unpaid ones are
 * given back. How often it is called makes no difference to the outcome. Returns the same object when nothing happened.
 */
export function advance(world: World, nowMs: number): World {
  let next = world;
  for (const before of world.reservations) {
    if (!isOpen(before)) continue;
    const after = advanceReservation(before, nowMs);
    if (after !== before) next = replaceReservation(next, before, after);
  }
  return next;
}

/** Puts a changed reservation into the world and moves the money that its change of status means. */
export function replaceReservation(world: World, before: Reservation, after: Reservation): World {
  const wallet = world.wallets[before.accountId];
  return {
    ...world,
    wallets:
      wallet === undefined
        ? world.wallets
        : { ...world.wallets, [before.accountId]: settle(wallet, before, after) },
    reservations: world.reservations.map((each) => (each.id === before.id ? after : each)),
  };
}

function advanceReservation(reservation: Reservation, nowMs: number): Reservation {
  const due = reservation.upcoming.filter(
    ({ receivedAtMs }) => receivedAtMs <= nowMs && receivedAtMs < reservation.expiresAtMs,
  );
  const hasEnded = nowMs >= reservation.expiresAtMs;
  if (due.length === 0 && !hasEnded) return reservation;
  const sms = [...reservation.sms, ...due];
  return {
    ...reservation,
    sms,
    upcoming: hasEnded ? [] : reservation.upcoming.slice(due.length),
    status: statusOf(sms.length > 0, hasEnded),
  };
}

function statusOf(hasSms: boolean, hasEnded: boolean): Reservation['status'] {
  if (hasEnded) return hasSms ? 'COMPLETED' : 'EXPIRED';
  return hasSms ? 'RECEIVED' : 'PENDING';
}

function settle(wallet: Wallet, before: Reservation, after: Reservation): Wallet {
  if (before.status !== 'PENDING' || after.status === 'PENDING') return wallet;
  return after.sms.length > 0 ? charge(wallet, after.id) : release(wallet, after.id);
}
