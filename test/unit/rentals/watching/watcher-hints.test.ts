import { describe, expect, it } from 'vitest';
import type { RentalId } from '../../../../preload/model/index.ts';
import { good, smsOf } from '../../../support/fake-client.ts';
import { res, startWatching } from '../../../support/watching.ts';

it('reads a hinted number at once, and again when the hint came during a read', async () => {
  const { time, client, watcher, reads } = startWatching();
  await time.advance(10 * 60_000);
  const readsThen = reads();
  watcher.readSoon(res(1));
  await time.advance(0);
  expect(reads()).toBe(readsThen + 1);
  let answer: () => void = () => {};
  client.onListSms = () => new Promise((resolve) => (answer = () => resolve(good([]))));
  watcher.readSoon(res(1));
  await time.advance(500);
  watcher.readSoon(res(1));
  answer();
  await time.advance(1_000);
  expect(reads()).toBe(readsThen + 3);
});

it('reads a number twice a second at most, however many hints come', async () => {
  const { time, watcher, reads } = startWatching();
  await time.advance(10 * 60_000);
  const readsThen = reads();
  for (let nth = 0; nth < 99; nth += 1) {
    watcher.readSoon(res(1));
    await time.advance(50);
  }
  expect(reads() - readsThen).toBe(10);
});

describe('a hint for a number that is not known yet', () => {
  it('is used as soon as the number appears', async () => {
    const { time, watcher, buy, announced, receive } = startWatching(0);
    receive(smsOf());
    watcher.readSoon(res(1));
    await time.advance(3_000);
    buy(1);
    await time.advance(0);
    expect(announced).toEqual(['rental-1 sms_1']);
  });

  it('is forgotten after two minutes, and when too many others came since', async () => {
    const { time, watcher, buy, reads } = startWatching(0);
    watcher.readSoon(res(1));
    await time.advance(121_000);
    watcher.readSoon(res(2));
    for (let nth = 100; nth < 1_000; nth += 1) watcher.readSoon(res(nth));
    buy(1);
    buy(2);
    await time.advance(0);
    expect(reads()).toBe(0);
  });

  it('keeps no timer waiting', async () => {
    const { time, watcher } = startWatching(0);
    watcher.readSoon(res(1));
    expect(time.pending()).toBe(0);
  });
});

describe('a hint for a number that has ended', () => {
  const startEnded = async () => {
    const watching = startWatching();
    await watching.time.advance(22 * 60_000);
    expect(watching.ended).toEqual(['rental-1']);
    return watching;
  };

  it('adds the late SMS by one read, and opens nothing again', async () => {
    const { time, watcher, receive, announced, ended, ledger, reads } = await startEnded();
    const readsThen = reads();
    const endedAs = ledger.all()[0]?.rental.state;
    await time.advance(5 * 3_600_000);
    receive(smsOf({ id: 'late' }));
    watcher.readSoon(res(1));
    await time.advance(3_600_000);
    expect(announced).toEqual(['rental-1 late']);
    expect(reads()).toBe(readsThen + 1);
    expect(ledger.all()[0]?.rental).toMatchObject({ state: endedAs, sms: [{ id: 'late' }] });
    expect(ended).toHaveLength(1);
    expect(time.pending()).toBe(0);
  });

  it('costs two reads a second at most, however often it comes', async () => {
    const { time, watcher, reads } = await startEnded();
    const readsThen = reads();
    for (let nth = 0; nth < 99; nth += 1) {
      watcher.readSoon(res(1));
      await time.advance(50);
    }
    expect(reads() - readsThen).toBe(10);
  });

  it('is not taken up a day later', async () => {
    const { time, watcher, reads } = await startEnded();
    const readsThen = reads();
    await time.advance(24 * 3_600_000);
    watcher.readSoon(res(1));
    await time.advance(60_000);
    expect(reads()).toBe(readsThen);
  });

  it('is tried again where the service fails for a moment, and not for ever', async () => {
    const { time, client, watcher, receive, announced, reads } = await startEnded();
    client.onListSms = async () => ({ ok: false, problem: { kind: 'server', status: 503 } });
    watcher.readSoon(res(1));
    await time.advance(20_000);
    expect(announced).toEqual([]);
    receive(smsOf({ id: 'late' }));
    await time.advance(60_000);
    expect(announced).toEqual(['rental-1 late']);
    client.onListSms = async () => ({ ok: false, problem: { kind: 'server', status: 503 } });
    const readsThen = reads();
    watcher.readSoon(res(1));
    await time.advance(24 * 3_600_000);
    expect(reads() - readsThen).toBeLessThan(12);
    expect(time.pending()).toBe(0);
  });

  it('costs one read where the key is refused', async () => {
    const { time, client, watcher, reads } = await startEnded();
    const readsThen = reads();
    client.onListSms = async () => ({ ok: false, problem: { kind: 'auth' } });
    watcher.readSoon(res(1));
    await time.advance(3_600_000);
    expect(reads()).toBe(readsThen + 1);
  });
});

describe('while a webhook tells of every SMS', () => {
  /** Numbers that each get an SMS at age 20 s, told by a hint or found by a read; answers the reads of each before that. */
  const receiveThrough = async (watching: ReturnType<typeof startWatching>, nth: number, isTold: boolean) => {
    const { time, buy, client, watcher, reads } = watching;
    client.onListSms = async () => good([]);
    buy(nth);
    await time.advance(20_000);
    const count = reads(`res_${nth}`);
    client.onListSms = async (id) => good(id === `res_${nth}` ? [smsOf({ id: `sms_${nth}` })] : []);
    if (isTold) watcher.readSoon(res(nth));
    await time.advance(isTold ? 0 : 60_000);
    expect(watching.announced).toHaveLength(nth);
    watching.ledger.remove(`rental-${nth}` as RentalId);
    return count;
  };

  it('polls are a safety net, until an SMS comes that it did not tell of', async () => {
    const watching = startWatching(0);
    const usual = await receiveThrough(watching, 1, true);
    await receiveThrough(watching, 2, true);
    await receiveThrough(watching, 3, true);
    const quiet = await receiveThrough(watching, 4, true);
    expect(usual).toBeGreaterThan(4 * quiet);
    expect(quiet).toBeGreaterThan(0);
    await receiveThrough(watching, 5, false);
    expect(await receiveThrough(watching, 6, true)).toBe(usual);
  });

  it('what came while the machine slept is not held against it', async () => {
    const watching = startWatching(0);
    for (const nth of [1, 2, 3]) await receiveThrough(watching, nth, true);
    const quiet = await receiveThrough(watching, 4, true);
    const { time, buy, receive, watcher, ledger } = watching;
    buy(5);
    receive(smsOf({ id: 'sms_5' }));
    watcher.wake();
    await time.advance(60_000);
    ledger.remove('rental-5' as RentalId);
    expect(await receiveThrough(watching, 6, true)).toBe(quiet);
  });

  it('a hint that comes shortly after the read counts as well', async () => {
    const watching = startWatching(0);
    for (const nth of [1, 2, 3]) await receiveThrough(watching, nth, true);
    const quiet = await receiveThrough(watching, 4, true);
    const { time, buy, receive, watcher, announced, ledger } = watching;
    buy(5);
    receive(smsOf({ id: 'sms_5' }));
    while (announced.length < 5) await time.advance(1_000);
    await time.advance(4_000);
    watcher.readSoon(res(5));
    await time.advance(60_000);
    ledger.remove('rental-5' as RentalId);
    expect(await receiveThrough(watching, 6, true)).toBe(quiet);
  });
});
