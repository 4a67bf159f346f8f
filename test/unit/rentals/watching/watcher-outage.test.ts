import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { good, smsOf } from '../../../support/fake-client.ts';
import { loseNetwork, res, startWatching, unreachable } from '../../../support/watching.ts';

describe('while the network is away', () => {
  it('one number at a time is read, at most every few seconds', async () => {
    const watching = startWatching(5);
    await watching.time.advance(10_000);
    loseNetwork(watching, 5);
    await watching.time.advance(20_000);
    const readsThen = watching.reads();
    await watching.time.advance(60_000);
    expect(watching.reads() - readsThen).toBeGreaterThanOrEqual(15);
    expect(watching.reads() - readsThen).toBeLessThanOrEqual(20);
  });

  it('its return shows so soon that all numbers are read within five seconds, in one staggered round', async () => {
    const failure = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constant(Number.POSITIVE_INFINITY));
    await fc.assert(
      fc.asyncProperty(failure, fc.integer({ min: 500, max: 60_000 }), async (failsAfterMs, awayMs) => {
        const watching = startWatching(4);
        const { time, reads, receive, announced } = watching;
        await time.advance(10_000);
        loseNetwork(watching, failsAfterMs);
        await time.advance(10_000 + awayMs);
        receive(smsOf());
        const readsThen = reads();
        await time.advance(5_000);
        expect([...announced].sort()).toEqual([1, 2, 3, 4].map((nth) => `rental-${nth} sms_1`));
        watching.watcher.stop();
        expect(reads()).toBeLessThanOrEqual(readsThen + 4 + 6);
      }),
      { numRuns: 25 },
    );
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
