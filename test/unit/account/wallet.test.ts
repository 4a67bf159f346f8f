import { expect, it } from 'vitest';
import type { Session } from '../../../main/account/account.ts';
import { type BalanceReading, createWallet } from '../../../main/account/wallet.ts';
import type { ApiProblem } from '../../../preload/model/index.ts';
import { createFakeClient, good, usd } from '../../support/fake-client.ts';
import { createFakeTime } from '../../support/fake-time.ts';

function setUp() {
  const time = createFakeTime();
  const client = createFakeClient();
  const answers: (ApiProblem | null)[] = [];
  const read: BalanceReading[] = [];
  let session: Session | null = { server: 'sandbox', account: 'sandbox', client, close: async () => {} };
  const wallet = createWallet({
    ...time,
    session: () => session,
    onRead: (reading) => read.push(reading),
    onAnswer: (problem) => answers.push(problem),
  });
  const reads = () => client.calls.filter((call) => call === 'readBalance').length;
  const leave = () => {
    session = null;
  };
  return { time, client, wallet, answers, read, reads, leave };
}

const offline = { ok: false, problem: { kind: 'offline', reason: 'unreachable' } } as const;

it('tries again by itself while the service is away, later and later, and stops when it is back', async () => {
  const { time, client, wallet, reads } = setUp();
  client.onReadBalance = async () => offline;
  await wallet.read();
  await time.advance(60_000);
  const failed = reads();
  expect(failed).toBeGreaterThan(3);
  expect(failed).toBeLessThan(8);
  client.onReadBalance = async () => good(usd(1_000));
  await time.advance(30_000);
  expect(wallet.balance()).toEqual(usd(1_000));
  expect(time.pending()).toBe(0);
});

it('finds out when the service is back although another call than its own had failed', async () => {
  const { time, wallet, reads, answers } = setUp();
  await wallet.read();
  wallet.probe(offline.problem);
  wallet.probe(offline.problem);
  await time.advance(3_000);
  expect(reads()).toBe(2);
  expect(answers.at(-1)).toBeNull();
  expect(time.pending()).toBe(0);
  // A list that is never understood, asked for again whenever the service is back.
  for (let minute = 0; minute < 10; minute += 1) {
    await time.advance(60_000);
    wallet.probe(offline.problem);
  }
  for (let second = 0; second < 600; second += 1) {
    await time.advance(1_000);
    wallet.probe(offline.problem);
  }
  expect(reads()).toBeLessThan(2 + 11 + 30);
});

it('goes on trying where a probe was due while a read was under way', async () => {
  const { time, client, wallet, reads } = setUp();
  client.onReadBalance = () =>
    new Promise((resolve) => {
      time.timers.after(10_000, () => resolve(offline));
    });
  void wallet.read();
  wallet.probe(offline.problem);
  await time.advance(60_000);
  expect(reads()).toBeGreaterThan(2);
});

it('does not try a refused key again', async () => {
  const { time, client, wallet, reads } = setUp();
  client.onReadBalance = async () => ({ ok: false, problem: { kind: 'auth' } });
  await wallet.read();
  await time.advance(3_600_000);
  expect(reads()).toBe(1);
});

it('keeps the last good balance over a failure', async () => {
  const { client, wallet } = setUp();
  await wallet.read();
  client.onReadBalance = async () => offline;
  await wallet.read();
  expect(wallet.balance()).toEqual(usd(1_000));
});

it('shares a read under way, but a refresh reads once more after it', async () => {
  const { wallet, reads } = setUp();
  await Promise.all([wallet.read(), wallet.read()]);
  expect(reads()).toBe(1);
  await Promise.all([wallet.read(), wallet.refresh()]);
  expect(reads()).toBe(3);
});

it('tells between which instants the balance was one', async () => {
  const { time, client, wallet, read } = setUp();
  const askedAtMs = time.clock.now();
  client.onReadBalance = async () => {
    time.jump(250);
    return good(usd(1_000));
  };
  await wallet.read();
  const reading = { balance: usd(1_000), askedAtMs, readAtMs: askedAtMs + 250 };
  expect(wallet.reading()).toEqual(reading);
  expect(read).toEqual([reading]);
  wallet.reset();
  expect(wallet.reading()).toBeNull();
});

it('takes no balance from a session that was left meanwhile, and plans nothing for it', async () => {
  const { time, client, wallet, answers, leave } = setUp();
  client.onReadBalance = async () => {
    leave();
    return offline;
  };
  expect(await wallet.read()).toEqual({ ok: false, problem: { kind: 'no-key' } });
  expect(answers).toEqual([]);
  expect(time.pending()).toBe(0);
});
