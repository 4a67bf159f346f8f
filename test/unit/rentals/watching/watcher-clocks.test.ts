/** Wrong clocks, and answers that nothing was ready for: no number ends by them, and none waits for another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { good, reservationOf, smsOf } from '../../../support/fake-client.ts';
import { rentalOf } from '../../../support/rentals.ts';
import { loseNetwork, res, startWatching } from '../../../support/watching.ts';

const minuteMs = 60_000;
const stateOf = ({ ledger }: ReturnType<typeof startWatching>) => ledger.all()[0]?.rental.state.kind;

describe.each([
  ['half an hour ahead', 30 * minuteMs],
  ['two days ahead', 2 * 24 * 60 * minuteMs],
  ['an hour behind', -60 * minuteMs],
])('a clock that is %s for a few seconds', (_name, jumpMs) => {
  it.each([['with'], ['without']])('ends no number %s an expiry, and hides no SMS', async (expiry) => {
    const watching = startWatching();
    const { time, client, announced, receive, ledger } = watching;
    if (expiry === 'without') {
      ledger.change(rentalOf().id, (rental) => ({ ...rental, expiresAtMs: null }));
    }
    client.onReadReservation = async () => good(reservationOf({ expiresAtMs: null }));
    await time.advance(20_000);
    time.jump(jumpMs);
    await time.advance(4_000);
    time.jump(-jumpMs);
    expect(stateOf(watching)).toBe('open');
    receive(smsOf());
    await time.advance(7_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    await time.advance(25 * minuteMs);
    expect(stateOf(watching)).toBe(expiry === 'with' ? 'ended' : 'open');
  });
});

it('takes up again what ended by a clock that was wrong after sleep, once the clock is set back', async () => {
  const watching = startWatching();
  const { time, watcher, receive, announced } = watching;
  await time.advance(20_000);
  time.jump(2 * 60 * minuteMs);
  watcher.wake();
  await time.advance(5 * minuteMs);
  expect(stateOf(watching)).toBe('ended');
  time.jump(-2 * 60 * minuteMs);
  receive(smsOf());
  // Nothing is watched: it is looked at when the service says what time it is.
  watcher.hearTime(time.clock.now());
  await time.advance(5_000);
  expect(announced).toEqual(['rental-1 sms_1']);
});

it('takes up again what ended by a wrong clock when nobody looks any more, once the service says the time', async () => {
  const watching = startWatching();
  const { time, ledger, watcher, receive, announced } = watching;
  ledger.change(rentalOf().id, (one) => ({ ...one, expiresAtMs: time.clock.now() + 3 * 60 * minuteMs }));
  await time.advance(20_000);
  time.jump(4 * 60 * minuteMs);
  watcher.wake();
  await time.advance(60 * minuteMs);
  expect(stateOf(watching)).toBe('ended');
  expect(time.pending()).toBe(0);
  time.jump(-4 * 60 * minuteMs);
  receive(smsOf());
  watcher.hearTime(time.clock.now());
  await time.advance(5_000);
  expect(announced).toEqual(['rental-1 sms_1']);
});

it('notices by itself that the clock is set back, though nothing is watched any more', async () => {
  const watching = startWatching();
  const { time, watcher, receive, announced } = watching;
  await time.advance(20_000);
  time.jump(2 * 60 * minuteMs);
  watcher.wake();
  await time.advance(10 * minuteMs);
  expect(stateOf(watching)).toBe('ended');
  time.jump(-2 * 60 * minuteMs);
  receive(smsOf());
  await time.advance(5_000);
  expect(announced).toEqual(['rental-1 sms_1']);
  // Nobody looks for ever.
  await time.advance(2 * 60 * minuteMs);
  expect(stateOf(watching)).toBe('ended');
  expect(time.pending()).toBe(0);
});

it('reads every number within five seconds after the clock was set, and not again and again', async () => {
  const { time, reads, client } = startWatching(3);
  await time.advance(minuteMs);
  for (const jumpMs of [3_600_000, -3_600_000]) {
    client.calls.length = 0;
    time.jump(jumpMs);
    await time.advance(5_000);
    for (const nth of [1, 2, 3]) expect(reads(`res_${nth}`)).toBeGreaterThan(0);
    client.calls.length = 0;
    await time.advance(minuteMs);
    expect(reads()).toBeLessThan(3 * 30);
  }
});

describe('a read that hangs while others are answered', () => {
  /** From now on the first `hanging` reads of these numbers are not answered before the client's own limit. */
  function hang({ client, time }: ReturnType<typeof startWatching>, ids: readonly string[], hanging: number) {
    const left = new Map(ids.map((id) => [id, hanging]));
    client.onListSms = (id, signal) => {
      const count = left.get(id) ?? 0;
      if (count === 0) return Promise.resolve(good([smsOf()]));
      left.set(id, count - 1);
      return new Promise((resolve) => {
        const give = () => resolve({ ok: false, problem: { kind: 'offline', reason: 'time-out' } });
        signal?.addEventListener('abort', give);
        time.timers.after(10_000, give);
      });
    };
  }

  it.each([
    ['ahead', 3_600_000],
    ['back', -3_600_000],
  ])('after a clock was set %s keeps no number from being read within five seconds', async (_way, jumpMs) => {
    const watching = startWatching(3);
    await watching.time.advance(minuteMs);
    watching.time.jump(jumpMs);
    hang(watching, ['res_2'], 1);
    await watching.time.advance(5_000);
    expect(watching.announced.map((each) => each.split(' ')[0]).toSorted()).toEqual([
      'rental-1',
      'rental-2',
      'rental-3',
    ]);
  });

  it('leaves the others their turn, though there are as many as may be under way', async () => {
    const watching = startWatching(6);
    const { time, watcher, announced, client } = watching;
    await time.advance(minuteMs);
    hang(watching, ['res_1', 'res_2', 'res_3', 'res_4'], Number.POSITIVE_INFINITY);
    watcher.wake();
    await time.advance(5_000);
    expect(announced.toSorted()).toEqual(['rental-5 sms_1', 'rental-6 sms_1']);
    client.calls.length = 0;
    await time.advance(minuteMs);
    for (const nth of [1, 2, 3, 4, 5, 6]) expect(watching.reads(`res_${nth}`)).toBeGreaterThan(4);
    expect(watching.reads()).toBeLessThan(150);
  });

  it('is waited for beside the second one: a slow answer counts as well', async () => {
    const watching = startWatching(2);
    const { time, client, announced, reads } = watching;
    await time.advance(minuteMs);
    client.onListSms = (id) =>
      new Promise((resolve) => {
        const answer = () => resolve(good(id === 'res_1' ? [smsOf()] : []));
        time.timers.after(id === 'res_1' ? 4_000 : 50, answer);
      });
    client.calls.length = 0;
    watching.watcher.wake();
    await time.advance(4_100);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(reads('res_1')).toBe(2);
  });
});

const dayMs = 24 * 60 * minuteMs;
const disturbance = fc.oneof(
  fc.record({
    kind: fc.constant('jump' as const),
    ms: fc.integer({ min: 1_000, max: 5 * dayMs }),
    isBack: fc.boolean(),
  }),
  // Whether or not the system tells of the resume.
  fc.record({
    kind: fc.constant('sleep' as const),
    ms: fc.integer({ min: 1_000, max: 2 * dayMs }),
    isTold: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('away' as const),
    // So long that a read falls into it: nobody notices any other.
    ms: fc.integer({ min: 10_500, max: 3 * minuteMs }),
    failsAfterMs: fc.oneof(fc.nat(9_999), fc.constant(Number.POSITIVE_INFINITY)),
  }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(3 * minuteMs) }),
);

/** An outage that no clock in the past may hide. */
const lostAfterSetBack = [
  { kind: 'jump', ms: 14_601, isBack: true },
  { kind: 'away', ms: 14_118, failsAfterMs: 0 },
] as const;

it('reads every number within five seconds of the clock and the network being right again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(disturbance, { minLength: 1, maxLength: 4 }),
      async (count, disturbances) => {
        const watching = startWatching(count);
        const { time, client, ledger, watcher, reads } = watching;
        // None ends meanwhile.
        const expiresAtMs = time.clock.now() + 60 * dayMs;
        for (const { rental } of ledger.all()) ledger.change(rental.id, (one) => ({ ...one, expiresAtMs }));
        client.onReadReservation = async () => good(reservationOf({ expiresAtMs }));
        await time.advance(20_000);
        for (const each of disturbances) {
          if (each.kind === 'wait') await time.advance(each.ms);
          else if (each.kind === 'jump') time.jump(each.isBack ? -each.ms : each.ms);
          else if (each.kind === 'sleep') {
            time.jump(each.ms);
            if (each.isTold) watcher.wake();
          } else {
            loseNetwork(watching, each.failsAfterMs);
            await time.advance(each.ms);
            client.onListSms = async () => good([]);
          }
        }
        client.calls.length = 0;
        await time.advance(5_000);
        const isDisturbed = disturbances.at(-1)?.kind !== 'wait';
        for (let nth = 1; nth <= count; nth += 1) {
          if (isDisturbed) expect(reads(`res_${nth}`), `number ${nth}`).toBeGreaterThan(0);
        }
        expect(watching.failed).toEqual([]);
        watcher.stop();
      },
    ),
    { numRuns: 40, examples: [[1, [...lostAfterSetBack]]] },
  );
});

it('ends a number after sleep, of which the system has told', async () => {
  const watching = startWatching();
  await watching.time.advance(20_000);
  watching.time.jump(40 * minuteMs);
  watching.watcher.wake();
  await watching.time.advance(10_000);
  expect(stateOf(watching)).toBe('ended');
});

it('believes the service, whose end of the number moved as the clock did', async () => {
  const watching = startWatching();
  const { time, client, ledger } = watching;
  const endsAtMs = ledger.all()[0]?.rental.expiresAtMs ?? 0;
  await time.advance(20_000);
  // The clock was five minutes late, and is set right: the client corrects what the service says by it.
  time.jump(5 * minuteMs);
  client.onReadReservation = async () => good(reservationOf({ expiresAtMs: endsAtMs + 5 * minuteMs }));
  await time.advance(21.5 * minuteMs);
  expect(stateOf(watching)).toBe('ended');
});

it('believes the service, whose time is nearer to the clock than to what was believed of it', async () => {
  const watching = startWatching();
  const { time, watcher } = watching;
  await time.advance(20_000);
  time.jump(2 * 60 * minuteMs);
  watcher.hearTime(time.clock.now() - 2 * 60 * minuteMs);
  await time.advance(10_000);
  expect(stateOf(watching)).toBe('open');
  watcher.hearTime(time.clock.now() - 9_000);
  await time.advance(10_000);
  expect(stateOf(watching)).toBe('ended');
});

it('goes on reading where the answer under way tells that the clock has jumped', async () => {
  const { time, client, watcher, announced } = startWatching();
  await time.advance(20_000);
  let isFirst = true;
  client.onListSms = async () => {
    // An answer comes later than its read begins.
    await Promise.resolve();
    if (isFirst) {
      isFirst = false;
      time.jump(-5 * minuteMs);
      watcher.hearTime(time.clock.now());
      return good([]);
    }
    return good([smsOf()]);
  };
  await time.advance(minuteMs);
  expect(announced).toHaveLength(1);
});

it('goes on with what ended by a clock that was ahead from the start, once it is set back', async () => {
  const watching = startWatching();
  const { time, ledger, announced, receive } = watching;
  ledger.change(rentalOf().id, (rental) => ({
    ...rental,
    state: { kind: 'ended', atMs: time.clock.now() + 30 * minuteMs },
  }));
  time.jump(-60_000);
  receive(smsOf());
  watching.watcher.takeUpLastRun();
  await time.advance(10_000);
  expect(stateOf(watching)).toBe('open');
  expect(announced.length).toBeGreaterThan(0);
});

describe('a read that throws', () => {
  it('is one that failed: it is tried again, and no other number waits for it', async () => {
    const { time, client, reads, failed, announced } = startWatching(6);
    client.onListSms = async (id) => {
      if (id !== 'res_6') throw new RangeError('Maximum call stack size exceeded');
      return good([smsOf()]);
    };
    await time.advance(minuteMs);
    expect(announced).toEqual(['rental-6 sms_1']);
    expect(failed[0]).toBeInstanceOf(RangeError);
    for (const nth of [1, 2, 3, 4, 5]) expect(reads(`res_${nth}`)).toBeGreaterThan(2);
    client.onListSms = async () => good([smsOf()]);
    await time.advance(minuteMs);
    expect(announced).toHaveLength(6);
  });

  it('may throw as late as in what is made of it', async () => {
    const { time, client, reads, failed } = startWatching(2);
    // A text that is none, as no parser should let through.
    client.onListSms = async (id) =>
      good(id === 'res_1' ? [{ ...smsOf(), text: null as unknown as string }] : []);
    await time.advance(minuteMs);
    expect(failed.length).toBeGreaterThan(0);
    expect(reads('res_1')).toBeGreaterThan(2);
    expect(reads('res_1')).toBeLessThan(30);
    expect(reads('res_2')).toBeGreaterThan(5);
  });
});

it('watches one reservation once, though two orders have it, and ends both', async () => {
  const { time, ledger, announced, receive, reads, buy } = startWatching(2);
  ledger.change(ledger.all()[0]?.rental.id ?? rentalOf().id, (rental) => ({
    ...rental,
    reservationId: res(1),
  }));
  buy(3);
  receive(smsOf());
  await time.advance(30_000);
  expect(announced.filter((each) => !each.startsWith('rental-3'))).toEqual(['rental-1 sms_1']);
  expect(reads('res_2')).toBe(0);
  await time.advance(25 * minuteMs);
  expect(ledger.all().map(({ rental }) => rental.state.kind)).toEqual(['ended', 'ended', 'ended']);
  expect(announced).toHaveLength(2);
});
