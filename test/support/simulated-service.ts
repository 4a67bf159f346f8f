import type { Clock, Timers } from '../../main/core/ports.ts';
import type { ApiResult, RentiumClient } from '../../main/rentium/client.ts';
import type { Limiter } from '../../main/rentium/limiter.ts';
import type { Random } from '../../main/sandbox/random.ts';
import { createFakeClient, good, reservationOf, smsOf } from './fake-client.ts';

/** The limit of the vendor's page. */
const accountPerSecond = 10;
const retryDelayMs = 1_000;
/** To the service and back. */
const latencyMs = { least: 60, most: 180 };

/** One reservation at the service: when its SMS comes, and what was asked about it. */
export interface SimulatedReservation {
  readonly arrivesAtMs: number;
  /** When a request that would show the SMS reached the service. */
  foundAtMs: number | null;
  readonly leftAtMs: number[];
}

export interface SimulatedService {
  readonly reservations: Map<string, SimulatedReservation>;
  readonly client: RentiumClient;
  /** A request of a person; resolves to how long it waited before it left. */
  click(): Promise<number>;
  /** When requests left the client, and when they reached the service. */
  readonly pollsLeftAtMs: readonly number[];
  readonly reachedAtMs: readonly number[];
  refusals(): number;
}

/** A service behind a network, which refuses what is over the account's limit, and its client with the real limiter. */
export function createSimulatedService(ports: {
  clock: Clock;
  timers: Timers;
  limiter: Limiter;
  random: Random;
}): SimulatedService {
  const { clock, timers, limiter, random } = ports;
  const reservations = new Map<string, SimulatedReservation>();
  const pollsLeftAtMs: number[] = [];
  const reachedAtMs: number[] = [];
  let refusals = 0;
  const never = new AbortController().signal;
  const travel = () =>
    new Promise<void>((resolve) => {
      timers.after(random.between(latencyMs.least, latencyMs.most) / 2, resolve);
    });

  /** At the service: is this one within the limit? */
  function isAllowed(): boolean {
    const nowMs = clock.now();
    reachedAtMs.push(nowMs);
    const recent = reachedAtMs.slice(-accountPerSecond - 1).filter((atMs) => nowMs - atMs < 1_000);
    if (recent.length <= accountPerSecond) return true;
    refusals += 1;
    return false;
  }

  async function poll<T>(id: string, signal: AbortSignal, answer: () => T): Promise<ApiResult<T>> {
    await limiter.admit('poll', signal);
    pollsLeftAtMs.push(clock.now());
    reservations.get(id)?.leftAtMs.push(clock.now());
    await travel();
    const value = isAllowed() ? good(answer()) : null;
    await travel();
    if (value !== null) return value;
    const retryAtMs = clock.now() + retryDelayMs;
    limiter.holdUntil(retryAtMs);
    return { ok: false, problem: { kind: 'rate-limited', retryAtMs } };
  }

  return {
    reservations,
    pollsLeftAtMs,
    reachedAtMs,
    refusals: () => refusals,
    async click() {
      const askedAtMs = clock.now();
      await limiter.admit('user', never);
      const waitedMs = clock.now() - askedAtMs;
      await travel();
      isAllowed();
      return waitedMs;
    },
    client: {
      ...createFakeClient(),
      listSms: (id, options) =>
        poll(id, options?.signal ?? never, () => {
          const reservation = reservations.get(id);
          if (reservation === undefined || reservation.arrivesAtMs > clock.now()) return [];
          reservation.foundAtMs ??= clock.now();
          return [smsOf({ receivedAtMs: reservation.arrivesAtMs })];
        }),
      readReservation: (id, options) => poll(id, options?.signal ?? never, () => reservationOf()),
    },
  };
}
