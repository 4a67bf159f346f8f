import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { good, reservationOf, smsOf } from '../../../support/fake-client.ts';
import { loseNetwork, res, startWatching, unreachable } from '../../../support/watching.ts';

const minuteMs = 60_000;

/** So that none ends meanwhile. */
function endLate({ time, client, ledger }: ReturnType<typeof startWatching>): void {
  const expiresAtMs = time.clock.now() + 60 * 24 * 60 * minuteMs;
  for (const { rental } of ledger.all()) ledger.change(rental.id, (one) => ({ ...one, expiresAtMs }));
  client.onReadReservation = async () => good(reservationOf({ expiresAtMs }));
}

describe('while the network is away', () => {
  it.each([
    ['fails at once', 5],
    ['hangs', Number.POSITIVE_INFINITY],
  ])(
    'one number at a time is read every two seconds or so, and five reads are under way at most: what %s',
    async (_name, failsAfterMs) => {
      const watching = startWatching(9);
      await watching.time.advance(10_000);
      let [underWay, most] = [0, 0];
      loseNetwork(watching, failsAfterMs);
      const { onListSms } = watching.client;
      watching.client.onListSms = async (id, signal) => {
        underWay += 1;
        most = Math.max(most, underWay);
        return onListSms(id, signal).finally(() => {
          underWay -= 1;
        });
      };
      await watching.time.advance(20_000);
      const readsThen = watching.reads();
      await watching.time.advance(60_000);
      expect(watching.reads() - readsThen).toBeGreaterThanOrEqual(24);
      expect(watching.reads() - readsThen).toBeLessThanOrEqual(32);
      expect(most).toBeLessThanOrEqual(5);
    },
  );

  const failure = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.constant(Number.POSITIVE_INFINITY));
  const awayMs = fc.integer({ min: 10_500, max: 4 * minuteMs });

  async function expectAllReadAfter(count: number, failsAfterMs: number, ms: number): Promise<void> {
    const watching = startWatching(count);
    const { time, reads, receive, announced } = watching;
    endLate(watching);
    await time.advance(10_000);
    loseNetwork(watching, failsAfterMs);
    await time.advance(ms);
    receive(smsOf());
    const readsThen = reads();
    await time.advance(5_000);
    const numbers = Array.from({ length: count }, (_, at) => `rental-${at + 1} sms_1`);
    expect([...announced].sort()).toEqual(numbers);
    expect(reads()).toBeLessThanOrEqual(readsThen + 2 * count + 6);
    watching.watcher.stop();
  }

  it('its return shows so soon that all numbers are read within five seconds, in one staggered round', async () => {
    const count = fc.integer({ min: 1, max: 5 });
    await fc.assert(fc.asyncProperty(count, failure, awayMs, expectAllReadAfter), { numRuns: 25 });
  });

  it.each([10_500, 3 * minuteMs, 60 * minuteMs])('also after %d ms', async (ms) => {
    for (const failsAfterMs of [5, 4_000, Number.POSITIVE_INFINITY])
      await expectAllReadAfter(4, failsAfterMs, ms);
  });

  it('also after a day', () => expectAllReadAfter(1, 5, 24 * 60 * minuteMs));

  it('a read that hangs across a short outage is not waited for', async () => {
    const watching = startWatching(2);
    const { time, receive, announced } = watching;
    await time.advance(10_000);
    loseNetwork(watching, Number.POSITIVE_INFINITY);
    await time.advance(1_500);
    receive(smsOf());
    await time.advance(5_000);
    expect([...announced].sort()).toEqual(['rental-1 sms_1', 'rental-2 sms_1']);
  });

  it('numbers that are seldom read are read at its return as well', async () => {
    const watching = startWatching(3);
    const { time, client, watcher } = watching;
    await time.advance(10 * 60_000);
    loseNetwork(watching, 5);
    watcher.readSoon(res(1));
    await time.advance(3_000);
    client.onListSms = async () => good([]);
    const before = client.calls.length;
    await time.advance(5_000);
    expect(new Set(client.calls.slice(before)).size).toBe(3);
  });

  it('a network that is merely slow is waited for now and then', async () => {
    const watching = startWatching();
    const { time, client, announced, problems } = watching;
    await time.advance(5_000);
    loseNetwork(watching, Number.POSITIVE_INFINITY);
    await time.advance(30_000);
    client.onListSms = (_id, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(unreachable));
        time.timers.after(8_000, () => resolve(good([smsOf()])));
      });
    await time.advance(3 * 60_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(problems).toContainEqual(unreachable.problem);
    expect(problems.at(-1)).toBeNull();
  });

  it('a hint is followed at once', async () => {
    const watching = startWatching(3);
    await watching.time.advance(10_000);
    loseNetwork(watching, 5);
    await watching.time.advance(60_000);
    const { receive, watcher, time, announced } = watching;
    receive(smsOf());
    watcher.readSoon(res(2));
    await time.advance(0);
    expect(announced).toEqual(['rental-2 sms_1']);
  });

  it('is quiet when nothing is left to read', async () => {
    const watching = startWatching();
    loseNetwork(watching, 5);
    await watching.time.advance(60_000);
    watching.ledger.remove(watching.ledger.all()[0]?.rental.id ?? expect.fail());
    const readsThen = watching.reads();
    await watching.time.advance(60_000);
    expect(watching.reads()).toBe(readsThen);
    expect(watching.time.pending()).toBe(0);
  });
});

it('takes one reservation that is never answered for what it is, and reads the others as usual', async () => {
  const watching = startWatching(3);
  const { time, client, reads } = watching;
  client.onListSms = (id) =>
    id === 'res_1'
      ? new Promise((resolve) => void time.timers.after(10_000, () => resolve(unreachable)))
      : Promise.resolve(good([]));
  await time.advance(40_000);
  expect(reads('res_2')).toBeGreaterThan(40);
  expect(reads('res_1')).toBeLessThan(5);
});
