import type { Chance } from '../../main/core/ports.ts';
import { createWatcher } from '../../main/rentals/watching/watcher.ts';
import { createLimiter, createPollShare } from '../../main/rentium/limiter.ts';
import type { ReceivedSms } from '../../main/rentium/shapes.ts';
import { defaultSettings } from '../../main/settings/settings.ts';
import type { ApiProblem, RentalId, ReservationId, WatchProblem } from '../../preload/model/index.ts';
import { createFakeChance } from './fake-chance.ts';
import { createFakeClient, type FakeClient, good } from './fake-client.ts';
import { createFakeTime } from './fake-time.ts';
import { limitClient } from './limited-client.ts';
import { createMemoryDisk } from './memory-disk.ts';
import { openLedger } from './open-ledger.ts';
import { rentalOf } from './rentals.ts';

const pace = defaultSettings.polling;

export const unreachable: { ok: false; problem: ApiProblem } = {
  ok: false,
  problem: { kind: 'offline', reason: 'unreachable' },
};

/** From now on nothing is reached: requests fail after `failsAfterMs`, or hang until they are given up. */
export function loseNetwork(
  { client, time }: Pick<ReturnType<typeof startWatching>, 'client' | 'time'>,
  failsAfterMs: number,
): void {
  client.onListSms = (_id, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(unreachable));
      if (failsAfterMs < Number.POSITIVE_INFINITY)
        time.timers.after(failsAfterMs, () => resolve(unreachable));
      // As the client has it.
      time.timers.after(10_000, () => resolve(unreachable));
    });
}

/** A watcher over `count` numbers just bought, named `rental-1` and `res_1` and so on, with a fake service behind a real limiter. */
export function startWatching(count = 1, chance: Chance = createFakeChance()) {
  const disk = createMemoryDisk();
  const client = createFakeClient();
  const time = createFakeTime();
  const { clock, timers } = time;
  const announced: string[] = [];
  const ended: string[] = [];
  const failed: unknown[] = [];
  const problems: (WatchProblem | null)[] = [];
  const polls = createPollShare({ clock, mostPerSecond: () => pace.totalPerSecond });
  const open = (of: FakeClient) => limitClient(of, createLimiter(8, { clock, timers, polls }));
  let session = { server: 'sandbox', account: 'sandbox', client: open(client) };
  /** A run of the application on the same disk. */
  const start = () => {
    const ledger = openLedger(disk, clock, () => watcher.update());
    const watcher = createWatcher({
      ledger,
      clock,
      timers,
      chance,
      pace: () => pace,
      nextPollAtMs: polls.nextAtMs,
      session: () => session,
      announce(rental, sms) {
        announced.push(`${rental.id} ${sms.id}`);
        if (sms.sender === 'Breaks') throw new Error('The desktop is broken');
      },
      announceMore: (rental, count) => announced.push(`${rental.id} ${count} more`),
      onReadFailed: (error) => failed.push(error),
      onAnnounceFailed: (error) => failed.push(error),
      onRead: (_id, problem) => problems.push(problem),
      onEnded: (rental) => ended.push(rental.id),
    });
    watcher.update();
    return { ledger, watcher };
  };
  const run = start();
  const buy = (nth: number) =>
    run.ledger.put({
      rental: rentalOf({
        id: `rental-${nth}` as RentalId,
        reservationId: `res_${nth}` as ReservationId,
        createdAtMs: clock.now(),
        expiresAtMs: clock.now() + 20 * 60_000,
      }),
      server: 'sandbox',
      account: 'sandbox',
      idempotencyKey: 'k',
      balanceBefore: null,
    });
  for (let nth = 1; nth <= count; nth += 1) buy(nth);
  const reads = (id?: string) =>
    client.calls.filter((call) => (id === undefined ? call.startsWith('listSms') : call === `listSms ${id}`))
      .length;
  const receive = (...sms: ReceivedSms[]) => {
    client.onListSms = async () => good(sms);
  };
  return {
    ...run,
    start,
    buy,
    disk,
    client,
    time,
    announced,
    ended,
    failed,
    problems,
    reads,
    receive,
    /** Another service, or another account at the same one. */
    use(server: string, other: FakeClient = createFakeClient(), account = server) {
      session = { server, account, client: open(other) };
      run.watcher.update();
      return other;
    },
  };
}

export const res = (nth: number) => `res_${nth}` as ReservationId;
