import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chance } from '../../../../main/core/ports.ts';
import type { ReceivedSms } from '../../../../main/rentium/shapes.ts';
import type { ApiProblem, RentalId } from '../../../../preload/model/index.ts';
import { good, smsOf } from '../../../support/fake-client.ts';
import { entryOf } from '../../../support/rentals.ts';
import { res, startWatching, unreachable } from '../../../support/watching.ts';

type Watching = ReturnType<typeof startWatching>;

const mostIn = (windowMs: number, timesMs: readonly number[]): number =>
  Math.max(0, ...timesMs.map((from) => timesMs.filter((at) => at >= from && at < from + windowMs).length));

/** A service as an adversary would have it, which counts what is asked of it. */
function observe({ client, time }: Watching) {
  const startsMs: { id: string; atMs: number }[] = [];
  const underWay = new Map<string, number>();
  const inbox = new Map<string, ReceivedSms[]>();
  const service = {
    problem: null as ApiProblem | null,
    latencyMs: 0,
    mostAtOnce: 0,
    startsMs,
    put(id: string, sms: ReceivedSms) {
      inbox.set(id, [...(inbox.get(id) ?? []), sms]);
    },
    expected: () =>
      [...inbox].flatMap(([id, all]) =>
        [...new Set(all.map((sms) => sms.id))].map((sms) => `${id.replace('res_', 'rental-')} ${sms}`),
      ),
    of: (id: string) => startsMs.filter((start) => start.id === id).map(({ atMs }) => atMs),
  };
  client.onListSms = (id, signal) =>
    new Promise((resolve) => {
      startsMs.push({ id, atMs: time.clock.now() });
      underWay.set(id, (underWay.get(id) ?? 0) + 1);
      service.mostAtOnce = Math.max(service.mostAtOnce, underWay.get(id) ?? 0);
      let isAnswered = false;
      const answer = (isGivenUp: boolean) => {
        if (isAnswered) return;
        isAnswered = true;
        cancel();
        underWay.set(id, (underWay.get(id) ?? 0) - 1);
        const { problem } = service;
        resolve(
          isGivenUp
            ? unreachable
            : problem === null
              ? good([...(inbox.get(id) ?? [])])
              : { ok: false, problem },
        );
      };
      const cancel = time.timers.after(service.latencyMs, () => answer(false));
      signal?.addEventListener('abort', () => answer(true));
    });
  return service;
}

const dice = (): Chance => {
  let state = 1;
  return {
    random() {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    },
    uuid: () => '',
  };
};

const nth = fc.integer({ min: 1, max: 6 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('arrive' as const), nth, sms: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constantFrom('hint' as const, 'buy' as const, 'stop watching' as const), nth }),
  fc.record({ kind: fc.constantFrom('wake' as const, 'recover' as const) }),
  fc.record({
    kind: fc.constant('fail' as const),
    with: fc.constantFrom('offline', 'server', 'not-found', 'rate-limited'),
  }),
  fc.record({ kind: fc.constant('answer after' as const), ms: fc.constantFrom(0, 90, 700, 3_000, 12_000) }),
  fc.record({ kind: fc.constant('sleep' as const), ms: fc.integer({ min: 0, max: 120_000 }) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 8_000 }) }),
);
const problemOf = (kind: string, nowMs: number): ApiProblem =>
  kind === 'rate-limited'
    ? { kind, retryAtMs: nowMs + 3_000 }
    : kind === 'server'
      ? { kind, status: 500 }
      : kind === 'not-found'
        ? { kind }
        : { kind: 'offline', reason: 'unreachable' };

it('keeps every limit and announces every SMS once, in whatever order things happen', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const watching = startWatching(3, dice());
      const { time, watcher, ledger, announced } = watching;
      const service = observe(watching);
      const change = (which: number, kind: 'open' | 'stopped') =>
        ledger.change(`rental-${which}` as RentalId, (rental) =>
          rental.state.kind === 'ended' ? rental : { ...rental, state: { kind } },
        );
      for (const what of steps) {
        if (what.kind === 'arrive') service.put(res(what.nth), smsOf({ id: what.sms }));
        if (what.kind === 'hint') watcher.readSoon(res(what.nth));
        if (what.kind === 'buy' && ledger.find(`rental-${what.nth}` as RentalId) === undefined)
          watching.buy(what.nth);
        if (what.kind === 'stop watching') change(what.nth, 'stopped');
        if (what.kind === 'wake') watcher.wake();
        if (what.kind === 'recover') service.problem = null;
        if (what.kind === 'fail') service.problem = problemOf(what.with, time.clock.now());
        if (what.kind === 'answer after') service.latencyMs = what.ms;
        if (what.kind === 'sleep') time.jump(what.ms);
        if (what.kind === 'wait') await time.advance(what.ms);
      }
      service.problem = null;
      service.latencyMs = 0;
      for (let which = 1; which <= 6; which += 1) {
        change(which, 'open');
        if (ledger.find(`rental-${which}` as RentalId) === undefined) watching.buy(which);
      }
      watcher.wake();
      await time.advance(6_000);
      expect([...announced].sort()).toEqual(service.expected().sort());
      // A number is read again beside what hangs only where nothing is answered for three seconds.
      const isSilent = steps.some((what) => what.kind === 'answer after' && what.ms >= 3_000);
      expect(service.mostAtOnce).toBeLessThanOrEqual(isSilent ? 5 : 1);
      const all = service.startsMs.map(({ atMs }) => atMs);
      expect(mostIn(1_000, all)).toBeLessThanOrEqual(5);
      for (let which = 1; which <= 6; which += 1) {
        expect(mostIn(1_000, service.of(res(which)))).toBeLessThanOrEqual(2);
      }
      watcher.stop();
      expect(time.pending()).toBe(0);
    }),
    { numRuns: 40 },
  );
});

describe('after sleep that nobody told of', () => {
  it('all numbers are read once, staggered, and then as usual', async () => {
    const watching = startWatching(8);
    const service = observe(watching);
    await watching.time.advance(5 * 60_000);
    watching.time.jump(10 * 60_000);
    const before = service.startsMs.length;
    // The clocks are looked at every five seconds; the round takes two.
    await watching.time.advance(7_000);
    const round = service.startsMs.slice(before).map(({ id }) => id);
    expect(new Set(round.slice(0, 8)).size).toBe(8);
  });

  it('a request that hung over it is given up', async () => {
    const { time, client, reads } = startWatching(2);
    client.onListSms = (id) => (id === 'res_1' ? new Promise(() => {}) : Promise.resolve(good([])));
    await time.advance(20_000);
    // One, and a second one beside it, because the other number is answered.
    expect(reads('res_1')).toBe(2);
    time.jump(5 * 60_000);
    await time.advance(1_000);
    expect(reads('res_1')).toBe(3);
  });
});

it('has four reads under way at most, so that a click finds a connection although answers are slow', async () => {
  const { time, client } = startWatching(9);
  let underWay = 0;
  let most = 0;
  client.onListSms = () =>
    new Promise((resolve) => {
      underWay += 1;
      most = Math.max(most, underWay);
      time.timers.after(2_900, () => {
        underWay -= 1;
        resolve(good([]));
      });
    });
  await time.advance(30_000);
  expect(most).toBe(4);
  expect(client.calls.length).toBeGreaterThan(30);
});

it('goes on reading when the clock is set back an hour', async () => {
  const watching = startWatching(2);
  const service = observe(watching);
  await watching.time.advance(30_000);
  watching.time.jump(-3_600_000);
  watching.watcher.update();
  const before = service.startsMs.length;
  await watching.time.advance(100_000);
  expect(service.startsMs.length - before).toBeGreaterThanOrEqual(6);
});

it('reads nothing at all while a 429 holds, and then all at a pace', async () => {
  const watching = startWatching(6);
  const service = observe(watching);
  await watching.time.advance(8_000);
  service.problem = { kind: 'rate-limited', retryAtMs: watching.time.clock.now() + 10_000 };
  await watching.time.advance(1_000);
  service.problem = null;
  const before = service.startsMs.length;
  await watching.time.advance(8_000);
  expect(service.startsMs).toHaveLength(before);
  await watching.time.advance(3_000);
  expect(new Set(service.startsMs.slice(before).map(({ id }) => id)).size).toBe(6);
});

it('reads numbers that were bought together at different instants', async () => {
  const watching = startWatching(3, dice());
  const service = observe(watching);
  await watching.time.advance(15_000);
  const [one, two] = [service.of(res(1)), service.of(res(2))];
  expect(one.length).toBeGreaterThan(10);
  expect(one.filter((atMs) => two.includes(atMs))).toEqual([]);
});

it('reads a fresh number in time although many old ones are read after a start', async () => {
  const watching = startWatching(40);
  await watching.time.advance(10 * 60_000);
  watching.watcher.stop();
  const next = watching.start();
  const service = observe(watching);
  next.ledger.put(
    entryOf({ id: 'fresh' as RentalId, reservationId: res(41), createdAtMs: watching.time.clock.now() }),
  );
  await watching.time.advance(8_000);
  expect(service.of(res(41)).length).toBeGreaterThan(2);
  next.watcher.stop();
});

describe('a number that has waited long', () => {
  const gapsOf = async (count: number) => {
    const watching = startWatching(count);
    const service = observe(watching);
    await watching.time.advance(18 * 60_000);
    const lateMs = service.of(res(1)).filter((atMs) => atMs > watching.time.clock.now() - 10 * 60_000);
    return lateMs.slice(1).map((atMs, nth) => atMs - (lateMs[nth] ?? atMs));
  };

  it.each([1, 10, 20])(
    'is read every ten seconds while half of the rate is unused: %i numbers',
    async (count) => {
      expect(Math.max(...(await gapsOf(count)))).toBeLessThanOrEqual(10_500);
    },
  );
});
