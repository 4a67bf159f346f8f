import { expect, it } from 'vitest';
import { createSelfTest } from '../../../main/webhook/self-test.ts';
import type { ReservationId } from '../../../preload/model/index.ts';
import { createFakeChance } from '../../support/fake-chance.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { signedHeaders, testSecret } from '../../support/webhook-signature.ts';

const target = { url: 'http://127.0.0.1:4000/secret-path', secret: testSecret };
const noAnswer = { ok: false, problem: { kind: 'webhook', reason: 'no-answer' } };

interface Sent {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly id: ReservationId;
}

/** `answer` is the receiver: it gets what was sent and resolves to a status. */
function setUp(answer: (sent: Sent) => Promise<void>) {
  const time = createFakeTime();
  const selfTest = createSelfTest({
    clock: time.clock,
    timers: time.timers,
    chance: createFakeChance(),
    post: (url, body, headers) => answer({ url, body, headers, id: JSON.parse(body).data.reservation_id }),
  });
  return { time, selfTest };
}

it('sends a signed sample to the address, and measures until the event is taken', async () => {
  const sent: Sent[] = [];
  const { time, selfTest } = setUp(async (event) => {
    sent.push(event);
    time.jump(12);
    selfTest.claims(event.id);
    time.jump(30);
  });
  const nowS = time.clock.now() / 1_000;
  expect(await selfTest.run(target)).toEqual({ ok: true, value: { delayMs: 12 } });
  const [event] = sent;
  expect(event?.url).toBe(target.url);
  expect(JSON.parse(event?.body ?? '')).toMatchObject({ event: 'sms.received', data: { code: '849201' } });
  expect(event?.headers).toMatchObject(
    signedHeaders(target.secret, event?.headers['webhook-id'] ?? '', nowS, event?.body ?? ''),
  );
  expect(time.pending()).toBe(0);
});

it('is not content with an answer when the event never came in: another program may listen there', async () => {
  const { selfTest } = setUp(async () => {});
  expect(await selfTest.run(target)).toEqual(noAnswer);
});

it('says that nobody answers', async () => {
  const { selfTest } = setUp(() => Promise.reject(new Error('ECONNREFUSED')));
  expect(await selfTest.run(target)).toEqual(noAnswer);
});

it('waits for five seconds and no longer; what comes after that is still no hint', async () => {
  let sent: Sent | undefined;
  const { time, selfTest } = setUp((event) => {
    sent = event;
    return new Promise(() => {});
  });
  let result: unknown = null;
  void selfTest.run(target).then((ended) => {
    result = ended;
  });
  await time.advance(4_999);
  expect(result).toBeNull();
  await time.advance(1);
  expect(result).toEqual(noAnswer);
  expect(sent !== undefined && selfTest.claims(sent.id)).toBe(true);
});

it('claims nothing of the service’s', () => {
  const { selfTest } = setUp(async () => {});
  // Ids are branded strings; tests may name their own.
  for (const id of ['res_84920fd83a', 'res_test_1', 'res_test_'] as ReservationId[])
    expect(selfTest.claims(id)).toBe(false);
});

it('tells each event from the ones before', async () => {
  const eventIds: (string | undefined)[] = [];
  const { selfTest } = setUp(async ({ headers, id }) => {
    eventIds.push(headers['webhook-id']);
    selfTest.claims(id);
  });
  await selfTest.run(target);
  await selfTest.run(target);
  expect(new Set(eventIds).size).toBe(2);
});
