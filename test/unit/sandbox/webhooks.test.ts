import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../main/sandbox/random.ts';
import type { Post } from '../../../main/sandbox/webhooks/attempt.ts';
import type { SmsReceived } from '../../../main/sandbox/webhooks/event.ts';
import type { WebhookTarget } from '../../../main/sandbox/webhooks/target.ts';
import { createWebhooks } from '../../../main/sandbox/webhooks/webhooks.ts';
import { createFakeTime, settle } from '../../support/fake-time.ts';
import { testSecret as secret } from '../../support/webhook-signature.ts';

/** 2026-05-19T21:16:00Z */
const startMs = 1_779_225_360_000;
const hourMs = 3_600_000;

/** The SMS of the vendor's example. */
const sms: SmsReceived = {
  reservationId: 'res_84920fd83a',
  phone: '+12025550143',
  service: 'whatsapp',
  sender: 'WhatsApp',
  text: 'Your WhatsApp verification code is 849-201',
  code: '849201',
  receivedAtMs: startMs,
};
/** A target to which nothing odd happens. */
const quiet = { url: 'http://127.0.0.1:4000/hook', secret: null, duplicateShare: 0, shuffleShare: 0 };
const numbered = (index: number): SmsReceived => ({ ...sms, reservationId: `res_${index}` });

interface Call {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  isCancelled: boolean;
  readonly atMs: number;
  readonly reservation: string;
  answer(status: number): void;
  fail(code: string): void;
}

const never = () => {};
const always = (status: number) => (call: Call) => call.answer(status);
/** Answers the first call with the first status, and so on; all later ones with the last. */
const inTurn = (...statuses: readonly number[]) => {
  let index = 0;
  return (call: Call) => {
    call.answer(statuses[Math.min(index, statuses.length - 1)] ?? 0);
    index += 1;
  };
};

function setUp(receive: (call: Call) => void, change: Partial<WebhookTarget> = {}, seed = 1) {
  const time = createFakeTime(startMs);
  const calls: Call[] = [];
  const post: Post = (url, body, headers, signal) =>
    new Promise((resolve, reject) => {
      const call: Call = {
        url: url.href,
        body,
        headers,
        isCancelled: false,
        atMs: time.clock.now(),
        get reservation() {
          return JSON.parse(body).data.reservation_id;
        },
        answer: resolve,
        fail: (code) => reject(Object.assign(new Error('The system says no'), { code })),
      };
      signal.addEventListener('abort', () => {
        call.isCancelled = true;
      });
      calls.push(call);
      receive(call);
    });
  const webhooks = createWebhooks({ ...time, random: seededRandom(seed), post });
  const setTarget = (next: Partial<WebhookTarget>) => webhooks.setTarget({ ...quiet, ...next });
  expect(setTarget(change)).toBeNull();
  const states = () => webhooks.deliveries().map(({ state }) => state);
  return { time, calls, webhooks, setTarget, states };
}

describe('an event', () => {
  it('is posted at once, as on the vendor’s page', async () => {
    const { calls, webhooks, states } = setUp(always(204));
    webhooks.send(sms);
    expect(calls).toMatchObject([{ url: 'http://127.0.0.1:4000/hook', atMs: startMs }]);
    expect(calls[0]?.body).toBe(
      '{"event":"sms.received","timestamp":"2026-05-19T21:16:00Z","data":{"reservation_id":"res_84920fd83a",' +
        '"phone_number":"+12025550143","service":"whatsapp","sender":"WhatsApp",' +
        '"text":"Your WhatsApp verification code is 849-201","code":"849201"}}',
    );
    expect(calls[0]?.headers).toEqual({
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(/\S/),
      'webhook-id': expect.stringMatching(/^evt_[0-9a-f]{24}$/),
      'webhook-timestamp': String(startMs / 1_000),
    });
    await settle();
    expect(states()).toEqual(['delivered']);
  });

  it('has a null code when the service reports none, and no fraction of a second', () => {
    const { calls, webhooks } = setUp(always(204));
    webhooks.send({ ...sms, code: null, receivedAtMs: startMs + 999 });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      timestamp: '2026-05-19T21:16:00Z',
      data: { code: null },
    });
  });

  it('has an id of its own, also after a restart with the same chance', async () => {
    const first = setUp(always(204));
    const restarted = setUp(always(204));
    await restarted.time.advance(1);
    for (let index = 0; index < 60; index += 1) first.webhooks.send(sms);
    for (let index = 0; index < 60; index += 1) restarted.webhooks.send(sms);
    const ids = [...first.calls, ...restarted.calls].map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(120);
  });

  it('is signed when there is a secret, each attempt at its own time', async () => {
    const { calls, webhooks, time } = setUp(always(500), { secret });
    webhooks.send(sms);
    await time.advance(hourMs);
    expect(calls).toHaveLength(8);
    for (const { headers, body, atMs } of calls) {
      const timestamp = String(Math.floor(atMs / 1_000));
      expect(headers['webhook-timestamp']).toBe(timestamp);
      const signed = `${headers['webhook-id']}.${timestamp}.${body}`;
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      const expected = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    }
  });

  it('goes nowhere without a target', async () => {
    const { calls, webhooks, time } = setUp(always(204));
    expect(webhooks.setTarget(null)).toBeNull();
    webhooks.send(sms);
    await time.advance(hourMs);
    expect([calls, webhooks.deliveries(), webhooks.pending(), webhooks.target()]).toEqual([[], [], 0, null]);
  });
});

describe('a target that is refused', () => {
  it('leaves the one before in its place', () => {
    const { webhooks, setTarget, calls } = setUp(always(204));
    expect(setTarget({ url: 'http://127.0.0.1@evil.example/' })).toMatch(/must be on this computer/);
    expect(webhooks.target()?.url).toBe('http://127.0.0.1:4000/hook');
    webhooks.send(sms);
    expect(calls.map(({ url }) => url)).toEqual(['http://127.0.0.1:4000/hook']);
  });
});

describe('a failed attempt', () => {
  it('is repeated, with the same id and body, until one succeeds', async () => {
    const { calls, webhooks, time } = setUp(inTurn(500, 302, 204));
    webhooks.send(sms);
    await time.advance(hourMs);
    expect(calls).toHaveLength(3);
    expect(new Set(calls.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    expect(webhooks.deliveries()).toMatchObject([
      {
        reservationId: 'res_84920fd83a',
        state: 'delivered',
        attempts: [{ atMs: startMs, status: 500 }, { status: 302 }, { status: 204 }],
      },
    ]);
  });

  it('waits below 1, 2, 4 … 64 s between the attempts, and gives up after the eighth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const { calls, webhooks, time, states } = setUp((call) => call.fail('ECONNREFUSED'), {}, seed);
        webhooks.send(sms);
        await time.advance(hourMs);
        const gapsMs = calls.slice(1).map(({ atMs }, index) => atMs - (calls[index]?.atMs ?? Number.NaN));
        expect(gapsMs).toHaveLength(7);
        for (const [index, gapMs] of gapsMs.entries()) expect(gapMs).toBeLessThan(1_000 * 2 ** index);
        expect(states()).toEqual(['given-up']);
        expect([webhooks.pending(), time.pending()]).toEqual([0, 0]);
      }),
      { numRuns: 30 },
    );
  });

  it('gives up at once on 410 Gone', async () => {
    const { calls, webhooks, time, states } = setUp(always(410));
    webhooks.send(sms);
    await time.advance(hourMs);
    expect(calls).toHaveLength(1);
    expect(states()).toEqual(['given-up']);
  });

  it('says how it failed and how long it took', async () => {
    const { calls, webhooks, time } = setUp(never);
    webhooks.send(sms);
    await time.advance(120);
    const before = webhooks.deliveries();
    calls[0]?.fail('ECONNRESET');
    await settle();
    expect(before[0]?.attempts).toEqual([]);
    expect(webhooks.deliveries()[0]?.attempts).toEqual([
      { atMs: startMs, durationMs: 120, failure: 'ECONNRESET' },
    ]);
  });

  it('is one even when the port throws instead of rejecting', async () => {
    const post: Post = () => {
      throw new Error('Broken');
    };
    const webhooks = createWebhooks({ ...createFakeTime(), random: seededRandom(1), post });
    webhooks.setTarget(quiet);
    expect(() => webhooks.send(sms)).not.toThrow();
    await settle();
    expect(webhooks.deliveries()).toMatchObject([{ attempts: [{ failure: 'no-answer' }] }]);
  });
});

describe('a receiver that does not answer', () => {
  it('is cut off after five seconds, and what it says later changes nothing', async () => {
    const { calls, webhooks, time } = setUp(never);
    webhooks.send(sms);
    await time.advance(4_999);
    expect(calls[0]?.isCancelled).toBe(false);
    await time.advance(1);
    expect(calls[0]?.isCancelled).toBe(true);
    calls[0]?.answer(204);
    await settle();
    expect(webhooks.deliveries()).toMatchObject([
      { state: 'pending', attempts: [{ durationMs: 5_000, failure: 'time-out' }] },
    ]);
  });
});

describe('duplicates', () => {
  it('deliver an event twice, with the same id and body', async () => {
    const { calls, webhooks, states } = setUp(always(204), { duplicateShare: 1 });
    webhooks.send(sms);
    await settle();
    expect(calls).toHaveLength(2);
    expect(calls[1]?.headers).toEqual(calls[0]?.headers);
    expect(calls[1]?.body).toBe(calls[0]?.body);
    expect(states()).toEqual(['delivered', 'delivered']);
    expect(webhooks.deliveries().map(({ isDuplicate }) => isDuplicate)).toEqual([false, true]);
  });

  it('happen to the share that is asked for', async () => {
    const { calls, webhooks, time } = setUp(always(204), { duplicateShare: 0.25 });
    for (let index = 0; index < 2_000; index += 1) webhooks.send(sms);
    await time.advance(0);
    expect(calls.length).toBeGreaterThan(2_430);
    expect(calls.length).toBeLessThan(2_570);
  });
});

describe('an event that is held back', () => {
  const order = (calls: readonly Call[]) => calls.map(({ reservation }) => reservation);

  it('is sent when the next one has been tried', async () => {
    const { calls, webhooks } = setUp(never, { shuffleShare: 1 });
    webhooks.send(numbered(1));
    webhooks.send(numbered(2));
    await settle();
    expect(order(calls)).toEqual(['res_2']);
    expect(webhooks.pending()).toBe(2);
    calls[0]?.answer(500);
    await settle();
    expect(order(calls)).toEqual(['res_2', 'res_1']);
  });

  it('is sent after two seconds when none follows', async () => {
    const { calls, webhooks, time } = setUp(always(204), { shuffleShare: 1 });
    webhooks.send(numbered(1));
    await time.advance(1_999);
    expect([order(calls), webhooks.pending()]).toEqual([[], 1]);
    await time.advance(1);
    expect(order(calls)).toEqual(['res_1']);
    await settle();
    expect([webhooks.pending(), time.pending()]).toEqual([0, 0]);
  });

  it('is sent once, with its duplicate, however it was let go', async () => {
    const { calls, webhooks, time } = setUp(never, { shuffleShare: 1, duplicateShare: 1 });
    webhooks.send(numbered(1));
    webhooks.send(numbered(2));
    await time.advance(2_000);
    for (const call of calls) call.answer(204);
    await time.advance(hourMs);
    expect(order(calls)).toEqual(['res_2', 'res_2', 'res_1', 'res_1']);
  });

  it('is not let go by what it has not waited for', async () => {
    const { calls, webhooks, time } = setUp(never, { shuffleShare: 1 });
    webhooks.send(numbered(1));
    webhooks.send(numbered(2));
    await time.advance(2_000);
    webhooks.send(numbered(3));
    for (const call of calls) call.answer(204);
    await settle();
    expect(order(calls)).toEqual(['res_2', 'res_1']);
  });

  it('is not lost to a later one that is held back too', async () => {
    const { calls, webhooks, time } = setUp(always(204), { shuffleShare: 1 });
    for (let index = 1; index <= 4; index += 1) {
      webhooks.send(numbered(index));
      await settle();
    }
    await time.advance(2_000);
    expect(order(calls)).toEqual(['res_2', 'res_1', 'res_4', 'res_3']);
  });
});

describe('under load', () => {
  it('has at most 64 requests under way, and sends the others in their order', async () => {
    const { calls, webhooks } = setUp(never);
    for (let index = 0; index < 100; index += 1) webhooks.send(numbered(index));
    expect(calls).toHaveLength(64);
    calls[5]?.answer(204);
    await settle();
    expect(calls.slice(64).map(({ reservation }) => reservation)).toEqual(['res_64']);
    expect(webhooks.pending()).toBe(99);
  });

  it('gives up, and counts, the oldest that wait beyond ten thousand', async () => {
    const { calls, webhooks, time } = setUp(never);
    for (let index = 0; index < 64 + 10_000; index += 1) webhooks.send(numbered(index));
    expect([webhooks.overflowed(), webhooks.pending()]).toEqual([0, 10_064]);
    webhooks.send(numbered(10_064));
    webhooks.send(numbered(10_065));
    expect([webhooks.overflowed(), webhooks.pending()]).toEqual([2, 10_064]);
    calls[0]?.answer(204);
    await settle();
    expect(calls.at(-1)?.reservation).toBe('res_66');
    webhooks.stop();
    expect(time.pending()).toBe(0);
  });

  it('counts those that wait for a retry among them, and ends their timers', async () => {
    const { webhooks, time } = setUp(always(500));
    for (let index = 0; index < 10_003; index += 1) webhooks.send(numbered(index));
    await settle();
    expect([webhooks.overflowed(), webhooks.pending(), time.pending()]).toEqual([3, 10_000, 10_000]);
    webhooks.stop();
  });

  it('remembers the last 200 deliveries', async () => {
    const { webhooks } = setUp(always(204));
    for (let index = 0; index < 250; index += 1) webhooks.send(numbered(index));
    expect(webhooks.deliveries()).toHaveLength(200);
    expect(webhooks.deliveries()[0]?.reservationId).toBe('res_50');
    expect(webhooks.deliveries().at(-1)?.reservationId).toBe('res_249');
  });
});

describe('a change of the target', () => {
  it('takes waiting retries along', async () => {
    const { calls, webhooks, setTarget, time, states } = setUp(inTurn(500, 204));
    webhooks.send(sms);
    await settle();
    setTarget({ url: 'http://127.0.0.1:5000/' });
    await time.advance(hourMs);
    expect(calls.map(({ url }) => url)).toEqual(['http://127.0.0.1:4000/hook', 'http://127.0.0.1:5000/']);
    expect(states()).toEqual(['delivered']);
  });

  it('to none gives up at once what is held back', () => {
    const { calls, webhooks, time, states } = setUp(never, { shuffleShare: 1 });
    webhooks.send(sms);
    webhooks.setTarget(null);
    expect(states()).toEqual(['given-up']);
    expect([calls, webhooks.pending(), time.pending()]).toEqual([[], 0, 0]);
  });

  it('to none gives up what waits, and what fails from then on', async () => {
    const { calls, webhooks, time, states } = setUp(never, { shuffleShare: 1 });
    for (let index = 0; index < 70; index += 1) webhooks.send(numbered(index));
    expect(calls).toHaveLength(64);
    webhooks.setTarget(null);
    expect([webhooks.pending(), time.pending()]).toEqual([64, 64]);
    for (const [index, call] of calls.entries()) call.answer(index === 0 ? 204 : 500);
    await settle();
    expect(calls).toHaveLength(64);
    expect(states().filter((state) => state === 'delivered')).toHaveLength(1);
    expect(states().filter((state) => state === 'given-up')).toHaveLength(69);
    expect([webhooks.pending(), time.pending()]).toEqual([0, 0]);
  });
});

describe('a stop', () => {
  it('ends every timer and request: under way, waiting, resting and held back', async () => {
    const { calls, webhooks, time, setTarget } = setUp((call) => {
      if (calls.length <= 10) call.answer(500);
    });
    for (let index = 0; index < 100; index += 1) webhooks.send(numbered(index));
    await settle();
    setTarget({ shuffleShare: 1 });
    webhooks.send(sms);
    const underWay = calls.slice(10);
    expect(underWay).toHaveLength(64);
    webhooks.stop();
    expect(underWay.every(({ isCancelled }) => isCancelled)).toBe(true);
    expect([time.pending(), webhooks.pending()]).toEqual([0, 0]);
    const atStop = webhooks.deliveries();
    expect(atStop.every(({ state }) => state === 'given-up')).toBe(true);
    for (const call of underWay) call.answer(204);
    await time.advance(hourMs);
    expect([calls.length, time.pending()]).toEqual([74, 0]);
    expect(webhooks.deliveries()).toEqual(atStop);
  });

  it('is for good: nothing is sent afterwards, whatever the target', async () => {
    const { calls, webhooks, setTarget, time } = setUp(always(204));
    webhooks.stop();
    webhooks.stop();
    webhooks.send(sms);
    setTarget({});
    webhooks.send(sms);
    await time.advance(hourMs);
    expect([calls, webhooks.pending()]).toEqual([[], 0]);
  });
});

it('delivers every event or gives it up, whatever receivers do and in whatever order', async () => {
  const outcome = fc.constantFrom(200, 204, 302, 410, 500, 'ECONNRESET', 'silence' as const);
  const share = fc.constantFrom(0, 0.5, 1);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3_000), { minLength: 1, maxLength: 20 }),
      fc.array(outcome, { minLength: 1, maxLength: 40 }),
      fc.record({ duplicateShare: share, shuffleShare: share }),
      fc.integer(),
      async (gapsMs, outcomes, shares, seed) => {
        let turn = 0;
        const { calls, webhooks, time } = setUp(
          (call) => {
            const next = outcomes[turn % outcomes.length] ?? 200;
            turn += 1;
            if (typeof next === 'number') call.answer(next);
            else if (next !== 'silence') call.fail(next);
          },
          shares,
          seed,
        );
        for (const [index, gapMs] of gapsMs.entries()) {
          await time.advance(gapMs);
          webhooks.send(numbered(index));
        }
        await time.advance(hourMs);

        expect([webhooks.pending(), time.pending()]).toEqual([0, 0]);
        const deliveries = webhooks.deliveries();
        expect(new Set(deliveries.map(({ reservationId }) => reservationId)).size).toBe(gapsMs.length);
        expect(deliveries.flatMap(({ attempts }) => attempts)).toHaveLength(calls.length);
        for (const { attempts, state } of deliveries) {
          const statuses = attempts.map((attempt) => ('status' in attempt ? attempt.status : null));
          const isOk = (status: number | null | undefined) => status === 200 || status === 204;
          expect(statuses.slice(0, -1).some((status) => isOk(status) || status === 410)).toBe(false);
          expect(isOk(statuses.at(-1))).toBe(state === 'delivered');
          expect(state === 'given-up' ? attempts.length === 8 || statuses.at(-1) === 410 : true).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
