import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReceivedSms } from '../../../../main/rentium/shapes.ts';
import type { RentalId } from '../../../../preload/model/index.ts';
import { createFakeClient, good, reservationOf, smsOf } from '../../../support/fake-client.ts';
import { entryOf, rentalOf } from '../../../support/rentals.ts';
import { res, startWatching } from '../../../support/watching.ts';

it('announces an SMS within two seconds of its arrival, once, and after it is on disk', async () => {
  const { time, receive, announced, disk } = startWatching();
  await time.advance(10_000);
  const steps: string[] = [];
  disk.onSave = () => steps.push(`saved, ${announced.length} announced`);
  receive(smsOf());
  await time.advance(2_000);
  expect(announced).toEqual(['rental-1 sms_1']);
  // Once more to keep that it was announced.
  expect(steps).toEqual(['saved, 0 announced', 'saved, 1 announced']);
  await time.advance(120_000);
  expect(announced).toHaveLength(1);
});

it('announces nothing again after a restart, and takes up the watch', async () => {
  const { time, receive, announced, watcher, start } = startWatching();
  receive(smsOf());
  await time.advance(2_000);
  watcher.stop();
  start();
  receive(smsOf(), smsOf({ id: 'sms_2' }));
  await time.advance(2_000);
  expect(announced).toEqual(['rental-1 sms_1', 'rental-1 sms_2']);
});

it('has one read of a number under way, however slow the answers that come', async () => {
  const { time, client, watcher } = startWatching();
  let underWay = 0;
  let most = 0;
  let tookMs = 2_000;
  client.onListSms = () => {
    underWay += 1;
    most = Math.max(most, underWay);
    return new Promise((resolve) => {
      time.timers.after(tookMs, () => {
        tookMs = Math.min(9_000, tookMs * 1.5);
        underWay -= 1;
        resolve(good([]));
      });
    });
  };
  await time.advance(3_000);
  watcher.readSoon(res(1));
  await time.advance(60_000);
  expect(most).toBe(1);
});

describe('at its end, a number', () => {
  it('is read at expiry and a minute later, and then no more', async () => {
    const { time, ended, receive, announced, reads } = startWatching();
    await time.advance(20 * 60_000 + 30_000);
    receive(smsOf({ id: 'late' }));
    await time.advance(40_000);
    expect(announced).toEqual(['rental-1 late']);
    expect(ended).toEqual(['rental-1']);
    const readsThen = reads();
    await time.advance(3_600_000);
    expect(reads()).toBe(readsThen);
    expect(time.pending()).toBe(0);
  });

  it('is still read when the network was away over the expiry', async () => {
    const { time, client, ended, receive, announced } = startWatching();
    client.onListSms = async () => ({ ok: false, problem: { kind: 'offline', reason: 'unreachable' } });
    await time.advance(3 * 3_600_000);
    expect(ended).toEqual([]);
    receive(smsOf());
    await time.advance(40_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(ended).toEqual(['rental-1']);
  });

  it('ends without reads when the person had stopped watching it', async () => {
    const { time, ledger, reads } = startWatching();
    await time.advance(5_000);
    ledger.change('rental-1' as RentalId, (rental) => ({ ...rental, state: { kind: 'stopped' } }));
    const readsThen = reads();
    await time.advance(22 * 60_000);
    expect(reads()).toBe(readsThen);
    expect(ledger.all()[0]?.rental.state.kind).toBe('ended');
    await time.advance(30 * 60_000); // So long the clocks are looked at.
    expect(time.pending()).toBe(0);
  });
});

it('announces the next SMS although the one before could not be announced', async () => {
  const { time, receive, announced, failed } = startWatching();
  receive(smsOf({ id: 'first', sender: 'Breaks' }), smsOf({ id: 'second' }));
  await time.advance(2_000);
  expect(announced).toEqual(['rental-1 first', 'rental-1 second']);
  expect(failed).toHaveLength(1);
});

it('asks once more for the expiry before it gives up a number, and goes on when that moved', async () => {
  const { time, client, ended, receive, announced } = startWatching();
  client.onReadReservation = async () =>
    good(reservationOf({ expiresAtMs: rentalOf().createdAtMs + 40 * 60_000 }));
  await time.advance(30 * 60_000);
  expect(ended).toEqual([]);
  receive(smsOf());
  await time.advance(50_000);
  expect(announced).toEqual(['rental-1 sms_1']);
  await time.advance(12 * 60_000);
  expect(ended).toEqual(['rental-1']);
});

it('does not take a number for ended because the service could not be asked', async () => {
  const { time, client, ended, receive, announced } = startWatching();
  client.onReadReservation = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
  await time.advance(21 * 60_000 + 30_000);
  expect(ended).toEqual([]);
  // It was the clock, or the number was extended.
  client.onReadReservation = async () =>
    good(reservationOf({ expiresAtMs: rentalOf().createdAtMs + 40 * 60_000 }));
  await time.advance(2 * 60_000);
  receive(smsOf());
  await time.advance(60_000);
  expect(announced).toEqual(['rental-1 sms_1']);
  expect(ended).toEqual([]);
});

it('announces what comes while the service cannot be asked for the end, and ends the number at last', async () => {
  const { time, client, ended, receive, announced } = startWatching();
  client.onReadReservation = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
  await time.advance(21 * 60_000 + 30_000);
  receive(smsOf());
  await time.advance(60_000);
  expect(announced).toEqual(['rental-1 sms_1']);
  await time.advance(3_600_000);
  expect(ended).toEqual(['rental-1']);
  expect(time.pending()).toBe(0);
});

describe('with another key of the same service', () => {
  const notFound = async () => ({ ok: false, problem: { kind: 'not-found' } }) as const;

  it('a number that is not found does not end, costs no more reads, and is taken up with its own key', async () => {
    const { time, client, use, ended, announced, problems, receive } = startWatching();
    await time.advance(60_000);
    const other = createFakeClient();
    other.onListSms = notFound;
    use('sandbox', other, 'other');
    await time.advance(3_600_000);
    expect(problems.at(-1)).toEqual({ kind: 'other-account' });
    expect(other.calls).toEqual(['listSms res_1']);
    expect(ended).toEqual([]);
    receive(smsOf());
    use('sandbox', client, 'sandbox');
    await time.advance(10_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(ended).toEqual(['rental-1']);
  });

  it('a number does not end where the service cannot be asked for it at all', async () => {
    const { time, use, ended } = startWatching();
    const other = createFakeClient();
    other.onReadReservation = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
    use('sandbox', other, 'other');
    await time.advance(3 * 3_600_000);
    expect(ended).toEqual([]);
  });

  it('a number does not end either where the service lists nothing for what it does not know', async () => {
    const { time, client, use, ended, announced, problems, receive } = startWatching();
    const other = createFakeClient();
    other.onReadReservation = notFound;
    use('sandbox', other, 'other');
    await time.advance(3_600_000);
    expect(problems.at(-1)).toEqual({ kind: 'other-account' });
    expect(ended).toEqual([]);
    receive(smsOf());
    use('sandbox', client, 'sandbox');
    await time.advance(10_000);
    expect(announced).toEqual(['rental-1 sms_1']);
  });

  it.each([
    ['by its SMS', [smsOf()]],
    ['at its end', []],
  ])('a number that is found %s belongs to it: the key was renewed', async (_how, received) => {
    const { time, use, ended, ledger } = startWatching();
    const other = createFakeClient();
    other.onListSms = async () => good(received);
    use('sandbox', other, 'renewed');
    await time.advance(22 * 60_000);
    expect(ledger.all()[0]?.account).toBe('renewed');
    expect(ended).toEqual(['rental-1']);
  });
});

it('asks for the number where the order was answered without it, until it has it', async () => {
  const { time, client, ledger } = startWatching();
  ledger.change('rental-1' as RentalId, (rental) => ({ ...rental, phone: null }));
  client.onReadReservation = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
  await time.advance(20_000);
  client.onReadReservation = async () =>
    good(reservationOf({ phoneNumber: '+12025550199', expiresAtMs: 1_000 }));
  await time.advance(40_000);
  expect(ledger.all()[0]?.rental.phone?.e164).toBe('+12025550199');
  expect(ledger.all()[0]?.rental.state.kind).toBe('open');
  const asked = () => client.calls.filter((call) => call.startsWith('readReservation')).length;
  const askedThen = asked();
  await time.advance(60_000);
  expect(asked()).toBe(askedThen);
});

it('asks for an expiry that the order’s answer did not name, at once and every few minutes', async () => {
  const { time, client, ledger } = startWatching(0);
  const expiresAtMs = rentalOf().createdAtMs + 20 * 60_000;
  ledger.put(entryOf({ reservationId: res(1), expiresAtMs: null }));
  await time.advance(9 * 60_000);
  const asks = client.calls.filter((call) => call.startsWith('readReservation')).length;
  expect(asks).toBeGreaterThan(2);
  expect(asks).toBeLessThan(6);
  client.onReadReservation = async () => good(reservationOf({ expiresAtMs }));
  await time.advance(3 * 60_000);
  expect(ledger.all()[0]?.rental.expiresAtMs).toBe(expiresAtMs);
});

describe('a number of which the service says that no SMS will come', () => {
  const saying = (status: string, expiresAtMs?: number | null) => async () =>
    good(reservationOf({ status, ...(expiresAtMs === undefined ? {} : { expiresAtMs }) }));
  const detailReads = (calls: readonly string[]) =>
    calls.filter((call) => call.startsWith('readReservation')).length;

  it.each([
    ['FAILED', 'failed'],
    ['CANCELED', 'canceled'],
    ['cancelled', 'canceled'],
    ['STATUS_CANCEL', 'canceled'],
    ['Refunded', 'refunded'],
    ['BANNED', 'failed'],
  ])('ends after one confirming read, and tells why: %s', async (status, cause) => {
    const { time, client, ended, ledger } = startWatching();
    client.onReadReservation = saying(status);
    await time.advance(4 * 60_000);
    expect(ended).toEqual(['rental-1']);
    expect(ledger.all()[0]?.rental.state).toMatchObject({ kind: 'ended', cause });
    expect(detailReads(client.calls)).toBe(2);
    expect(time.pending()).toBe(0);
  });

  it('goes on where the service takes its word back', async () => {
    const { time, client, ended } = startWatching();
    let reads = 0;
    client.onReadReservation = async () => {
      reads += 1;
      return good(reservationOf({ status: reads % 2 === 1 ? 'CANCELED' : 'PENDING' }));
    };
    await time.advance(15 * 60_000);
    expect(reads).toBeGreaterThan(4);
    expect(ended).toEqual([]);
  });

  it('loses no SMS that came with that word', async () => {
    const { time, client, ended, receive, announced } = startWatching();
    client.onReadReservation = async () => {
      receive(smsOf());
      return good(reservationOf({ status: 'REFUNDED' }));
    };
    await time.advance(4 * 60_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(ended).toEqual([]);
  });

  it('goes on where there is an SMS all the same', async () => {
    const { time, client, ended, receive, announced } = startWatching();
    receive(smsOf());
    client.onReadReservation = saying('FAILED');
    await time.advance(10 * 60_000);
    expect(announced).toEqual(['rental-1 sms_1']);
    expect(ended).toEqual([]);
  });

  it.each(['RECEIVED', 'COMPLETED', 'FINISHED', 'EXPIRED', 'TIMEOUT', '4', ''])(
    'goes on for the word "%s", which means different things',
    async (status) => {
      const { time, client, ended } = startWatching();
      client.onReadReservation = saying(status);
      await time.advance(10 * 60_000);
      expect(ended).toEqual([]);
    },
  );

  it('is over by the word EXPIRED where it names no end, and nothing is told of that', async () => {
    const { time, client, ledger } = startWatching();
    ledger.change(rentalOf().id, (rental) => ({ ...rental, expiresAtMs: null }));
    client.onReadReservation = saying('EXPIRED', null);
    await time.advance(4 * 60_000);
    expect(ledger.all()[0]?.rental.state).toEqual({ kind: 'ended', atMs: expect.any(Number) });
  });
});

it('gives up a number that the service does not know, once its time is over', async () => {
  const { time, client, ended, problems } = startWatching();
  client.onListSms = async () => ({ ok: false, problem: { kind: 'not-found' } });
  await time.advance(10 * 60_000);
  expect(problems.at(-1)).toEqual({ kind: 'not-found' });
  expect(ended).toEqual([]);
  await time.advance(12 * 60_000);
  expect(ended).toEqual(['rental-1']);
  await time.advance(30 * 60_000); // So long the clocks are looked at.
  expect(time.pending()).toBe(0);
});

it('keeps good data when a read fails, and reports the problem and its end', async () => {
  const { time, client, receive, ledger, problems } = startWatching();
  receive(smsOf());
  await time.advance(2_000);
  client.onListSms = async () => ({ ok: false, problem: { kind: 'server', status: 500 } });
  await time.advance(5_000);
  expect(ledger.all()[0]?.rental.sms).toHaveLength(1);
  expect(problems.at(-1)).toEqual({ kind: 'server', status: 500 });
  receive(smsOf());
  await time.advance(10_000);
  expect(problems.at(-1)).toBeNull();
});

it('waits as long as a 429 says', async () => {
  const { time, client, reads } = startWatching();
  await time.advance(1);
  client.onListSms = async () => ({
    ok: false,
    problem: { kind: 'rate-limited', retryAtMs: time.clock.now() + 20_000 },
  });
  await time.advance(5_000);
  const readsThen = reads();
  await time.advance(15_000);
  expect(reads()).toBe(readsThen);
});

it('does not ask one service about the numbers of another', async () => {
  const { time, reads, use } = startWatching();
  const other = use('api.rentiumsms.online');
  await time.advance(60_000);
  expect(reads()).toBe(0);
  expect(other.calls).toEqual([]);
  expect(time.pending()).toBe(0);
});

it('asks a new session at once, whatever the former one was told or still owes', async () => {
  const { time, client, use, announced } = startWatching(2);
  client.onListSms = async (id) =>
    id === 'res_1'
      ? new Promise(() => {})
      : { ok: false, problem: { kind: 'rate-limited', retryAtMs: time.clock.now() + 60_000 } };
  await time.advance(5_000);
  const other = createFakeClient();
  other.onListSms = async () => good([smsOf()]);
  use('sandbox', other);
  await time.advance(1_000);
  expect([...announced].sort()).toEqual(['rental-1 sms_1', 'rental-2 sms_1']);
});

it('after sleep gives up hanging reads and reads all in one staggered round', async () => {
  const { time, client, watcher, reads } = startWatching(4);
  client.onListSms = () => new Promise(() => {});
  await time.advance(60_000);
  client.onListSms = async () => good([]);
  client.calls.length = 0;
  time.jump(8 * 60_000);
  watcher.wake();
  await time.advance(0);
  expect(reads()).toBe(1);
  await time.advance(1_000);
  expect(client.calls.toSorted()).toEqual([1, 2, 3, 4].map((nth) => `listSms res_${nth}`));
});

it('leaves no timer behind when it is stopped', async () => {
  const { time, watcher } = startWatching(3);
  await time.advance(5_000);
  watcher.stop();
  expect(time.pending()).toBe(0);
});

it('announces each SMS exactly once over any mix of failures, repeats and restarts', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('arrive' as const), id: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ kind: fc.constantFrom('fail' as const, 'restart' as const, 'wake' as const) }),
    fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { time, client, announced, watcher, start } = startWatching();
      const inbox: ReceivedSms[] = [];
      let current = watcher;
      const works = async () => good([...inbox]);
      client.onListSms = works;
      for (const what of steps) {
        if (what.kind === 'arrive') inbox.push(smsOf({ id: what.id }));
        if (what.kind === 'fail')
          client.onListSms = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
        if (what.kind === 'wake') current.wake();
        if (what.kind === 'restart') {
          current.stop();
          current = start().watcher;
        }
        if (what.kind === 'wait') {
          await time.advance(what.ms);
          client.onListSms = works;
        }
      }
      client.onListSms = works;
      await time.advance(60_000);
      expect([...announced].sort()).toEqual([...new Set(inbox.map((sms) => `rental-1 ${sms.id}`))].sort());
      current.stop();
    }),
    { numRuns: 50 },
  );
});

it('leaves what a read answers after the stop to the next run, which announces it', async () => {
  const { time, client, watcher, announced, start, reads } = startWatching();
  let answer: () => void = () => {};
  client.onListSms = () => new Promise((resolve) => (answer = () => resolve(good([smsOf()]))));
  await time.advance(2_000);
  expect(reads()).toBe(1);
  watcher.stop();
  answer();
  await time.advance(0);
  expect(announced).toEqual([]);
  client.onListSms = async () => good([smsOf()]);
  const next = start().watcher;
  await time.advance(0);
  expect(announced).toEqual(['rental-1 sms_1']);
  next.stop();
});

describe('a flood of SMS', () => {
  it('makes three notifications, of the newest, and a sum', async () => {
    const { announced, time, receive, ledger } = startWatching();
    receive(
      ...Array.from({ length: 1_000 }, (_, nth) =>
        smsOf({ id: `sms_${nth}`, text: `Code ${100_000 + nth}`, code: null, receivedAtMs: nth }),
      ),
    );
    await time.advance(30_000);
    expect(announced).toEqual([
      'rental-1 997 more',
      'rental-1 sms_997',
      'rental-1 sms_998',
      'rental-1 sms_999',
    ]);
    expect(ledger.all()[0]?.rental.sms).toHaveLength(1_000);
  });
});

it('announces at the next start, once, what a kill kept from being told, or from being noted as told', async () => {
  const { announced, disk, time, receive, start, watcher } = startWatching();
  receive(smsOf());
  // Saved with the SMS, and never again by this run.
  disk.onSave = () => {
    if (announced.length > 0) throw new Error('The power has failed');
  };
  await time.advance(10_000);
  watcher.stop();
  disk.onSave = () => {};
  announced.length = 0;
  const next = start();
  next.watcher.takeUpLastRun();
  expect(announced).toEqual(['rental-1 sms_1']);
  next.watcher.stop();
  start().watcher.takeUpLastRun();
  expect(announced).toHaveLength(1);
});
