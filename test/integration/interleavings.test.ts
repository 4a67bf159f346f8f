/** Whatever happens in whatever order: money is spent by clicks alone, and nothing that was bought or sent is lost. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NotificationContent, notificationId } from '../../main/desktop/notifications/content.ts';
import { createSandbox, type Sandbox } from '../../main/sandbox/index.ts';
import { en } from '../../preload/words/index.ts';
import { createFakeTime, type FakeTime, settle } from '../support/fake-time.ts';
import { createInProcessHttp, type InProcessHttp } from '../support/in-process-http.ts';
import { createMemoryDisk, type MemoryDisk } from '../support/memory-disk.ts';
import { order } from '../support/rentals.ts';
import { startVirtualApp, type VirtualApp, virtualChance, virtualKey } from '../support/virtual-app.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What can go wrong with the next order. */
const mishap = fc.constantFrom(
  { kind: 'latency', delay_ms: 4_000 } as const,
  { kind: 'reset-before' } as const,
  { kind: 'reset-after' } as const,
  { kind: 'never', carried_out: true } as const,
  { kind: 'status', status: 502, carried_out: true } as const,
  { kind: 'status', status: 503 } as const,
  { kind: 'truncated' } as const,
  { kind: 'html', carried_out: true } as const,
);

/** Wrong by minutes, as clocks drift and zones are mistaken, or by years, as where a battery is empty. */
const wrongMs = fc.oneof(
  fc.integer({ min: -2 * dayMs, max: 2 * dayMs }),
  fc.integer({ min: -20 * 365, max: 20 * 365 }).map((days) => days * dayMs),
);

const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('click' as const), times: fc.integer({ min: 1, max: 2 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('mishap' as const), fault: mishap }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 90_000 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('sms' as const), which: fc.nat(5), isAgain: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('crash' as const), afterMs: fc.nat(6_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sleep' as const), ms: fc.nat(10 * minuteMs) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('set-clock' as const),
      ms: fc.integer({ min: -minuteMs, max: minuteMs }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wrong-clock' as const),
      ms: wrongMs,
      forMs: fc.nat(20_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wrong-start' as const), ms: wrongMs, forMs: fc.nat(20_000) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('outage' as const), ms: fc.nat(minuteMs) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('check' as const) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly id: string;
  readonly sms: readonly { readonly id: string }[];
}

class Life {
  readonly time: FakeTime = createFakeTime();
  readonly disk: MemoryDisk = createMemoryDisk();
  readonly made = new Map<string, Made>();
  readonly announced: NotificationContent[] = [];
  readonly #random;
  readonly #sandbox: Sandbox;
  readonly #http: InProcessHttp;
  #app: VirtualApp | null = null;
  clicks = 0;
  /** By how much this computer's clock is off; the service has its own. */
  #wrongMs = 0;

  constructor(seed: number) {
    this.#random = virtualChance(seed);
    this.#sandbox = createSandbox({
      now: () => this.time.clock.now() - this.#wrongMs,
      timers: this.time.timers,
      seed,
      accounts: [{ key: virtualKey, balanceMinor: 100_000, currency: 'USD' }],
      odds: { codes: { absent: 0.2, wrong: 0.1 }, deliveryShare: 0.7 },
      onChange: () => this.#remember(),
    });
    this.#http = createInProcessHttp(this.#sandbox, this.time.timers);
  }

  #remember(): void {
    // The sandbox of this checkout wrote it.
    const { reservations } = this.#sandbox.save() as { reservations: readonly Made[] };
    for (const reservation of reservations) this.made.set(reservation.id, reservation);
  }

  async start(): Promise<void> {
    const { time, disk } = this;
    this.#app = await startVirtualApp({ time, disk, http: this.#http, random: this.#random });
    await settle();
  }

  get app() {
    if (this.#app === null) throw new Error('Not started');
    return this.#app.app;
  }

  async live(happenings: readonly Happening[]): Promise<void> {
    for (const each of happenings) await this.meet(each);
  }

  async meet(happening: Happening): Promise<void> {
    switch (happening.kind) {
      case 'click':
        // Two at once are a double-click: each is one click, and the second is refused.
        for (let time = 0; time < happening.times; time += 1) {
          this.clicks += 1;
          void this.app.handlers.rent({ order, priceShown: null });
        }
        return await settle();
      case 'mishap':
        return this.#sandbox.controls.faults.set([
          { ...happening.fault, method: 'POST', path: '/v1/reservations', times: 1 },
        ]);
      case 'wait':
        return await this.time.advance(happening.ms);
      case 'sms': {
        const id = [...this.made.keys()][happening.which];
        const text = happening.isAgain ? 'Your code is 482913' : `Your code is ${100_000 + this.made.size}`;
        if (id !== undefined) this.#sandbox.deliverSms(id, { text });
        return;
      }
      case 'crash':
        await this.time.advance(happening.afterMs);
        this.#end();
        return await this.start();
      case 'sleep':
        this.time.jump(happening.ms);
        return this.app.wake();
      case 'set-clock':
        return this.#setClock(happening.ms);
      case 'wrong-clock':
        this.#setClock(happening.ms);
        await this.time.advance(happening.forMs);
        return this.#setClock(-happening.ms);
      case 'wrong-start':
        this.#setClock(happening.ms);
        this.#end();
        await this.start();
        await this.time.advance(happening.forMs);
        return this.#setClock(-happening.ms);
      case 'outage':
        this.#http.setOnline(false);
        await this.time.advance(happening.ms);
        return this.#http.setOnline(true);
      case 'check':
        for (const { id, state } of this.app.state.get().rentals) {
          if (state.kind === 'unresolved') void this.app.handlers.checkUnresolved(id);
        }
        return await settle();
    }
  }

  #setClock(ms: number): void {
    this.#wrongMs += ms;
    this.time.jump(ms);
  }

  #end(): void {
    this.#app?.crash();
    this.announced.push(...(this.#app?.announced ?? []));
  }

  /** Fair weather until all is over. */
  async finish(): Promise<void> {
    this.#sandbox.controls.faults.set([]);
    this.#http.setOnline(true);
    await this.time.advance(3 * 20 * minuteMs);
    this.#remember();
    const { app } = this;
    const stopped = app.stop();
    await this.time.advance(minuteMs);
    await stopped;
    this.#end();
    this.#sandbox.close();
  }
}

/** The number of SMS that a notification sums up; 0 where it tells of one by itself. */
function countInSum(title: string): number {
  if (title === en.notifications.moreTitle(1, 'en')) return 1;
  const [, count] = /^(\d+) more SMS have arrived$/.exec(title) ?? [];
  return Number(count ?? 0);
}

/** Four SMS come while the computer sleeps, so that one answer has them all. */
const fourInOneAnswer: readonly Happening[] = [
  { kind: 'click', times: 1 },
  { kind: 'sms', which: 0, isAgain: false },
  { kind: 'sleep', ms: 65_440 },
  { kind: 'sms', which: 0, isAgain: false },
  { kind: 'crash', afterMs: 0 },
  { kind: 'wrong-clock', ms: 0, forMs: 0 },
  { kind: 'wait', ms: 1 },
  { kind: 'sms', which: 0, isAgain: false },
];

/** The clock jumps back while an answer is under way, which then tells the service's time: its read is given up and made anew. */
const clockSetBackUnderARead: readonly Happening[] = [
  { kind: 'click', times: 1 },
  { kind: 'wrong-clock', ms: 45_026, forMs: 3_611 },
  { kind: 'wait', ms: 4_728 },
  { kind: 'mishap', fault: { kind: 'latency', delay_ms: 4_000 } },
  { kind: 'wrong-clock', ms: dayMs, forMs: 4_235 },
  { kind: 'sms', which: 0, isAgain: false },
  { kind: 'outage', ms: 0 },
];

/** What the life that was cut off had set a timer for is still to come when all is over. */
const crashThenClockSetBack: readonly Happening[] = [
  { kind: 'set-clock', ms: -2 },
  { kind: 'click', times: 1 },
  { kind: 'wait', ms: 1 },
  { kind: 'crash', afterMs: 0 },
  { kind: 'sms', which: 0, isAgain: false },
  { kind: 'set-clock', ms: -minuteMs },
];

/** A number that ended is history, which a clock that is years ahead at the start must not delete. */
const endedThenWrongStart: readonly Happening[] = [
  { kind: 'click', times: 1 },
  { kind: 'wait', ms: 5_000 },
  { kind: 'sms', which: 0, isAgain: false },
  { kind: 'wait', ms: 60_000 },
  { kind: 'sleep', ms: 30 * minuteMs },
  { kind: 'wait', ms: 90_000 },
  { kind: 'wrong-start', ms: 3_650 * dayMs, forMs: 4_000 },
];

it('orders are at most the clicks, every number is kept or shown as unresolved, every SMS is told once', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(1_000),
      fc.array(happening, { minLength: 5, maxLength: 30 }),
      async (seed, happenings) => {
        const life = new Life(seed);
        await life.start();
        await life.live(happenings);
        const open = life.app;
        await life.finish();
        const { rentals, notices } = open.state.get();

        expect(life.made.size).toBeLessThanOrEqual(life.clicks);
        const kept = new Map(rentals.map((rental) => [String(rental.reservationId), rental]));
        const unresolved = rentals.filter(({ state }) => state.kind === 'unresolved');
        const lost = [...life.made.keys()].filter((id) => !kept.has(id));
        expect(lost.length).toBeLessThanOrEqual(unresolved.length);
        expect(rentals.filter(({ state }) => ['ordering', 'open'].includes(state.kind))).toEqual([]);
        expect(notices.filter(({ kind }) => kind === 'file-set-aside')).toEqual([]);

        for (const { id, sms } of life.made.values()) {
          const rental = kept.get(id);
          if (rental === undefined) continue;
          expect(rental.sms.map((each) => each.id).toSorted()).toEqual(sms.map((each) => each.id).toSorted());
        }
        const announced = life.announced.map(({ id }) => id);
        expect(new Set(announced).size).toBe(announced.length);
        const each = new Set(rentals.flatMap(({ id, sms }) => sms.map((one) => notificationId(id, one.id))));
        // Of many SMS in one answer the newest are told one by one, and the others in a sum.
        const summed = life.announced.filter(({ title }) => countInSum(title) > 0);
        const inSums = summed.reduce((total, { title }) => total + countInSum(title), 0);
        expect(announced.filter((id) => each.has(id)).length + inSums).toBe(each.size);
        // Nothing else is told of but numbers that ended without any.
        const empty = rentals.filter(({ sms }) => sms.length === 0);
        expect(life.announced.length + inSums - summed.length - each.size).toBeLessThanOrEqual(empty.length);
        expect(life.time.pending()).toBe(0);
      },
    ),
    {
      numRuns: 60,
      examples: [
        [0, [...crashThenClockSetBack]],
        [0, [...fourInOneAnswer]],
        [7, [...clockSetBackUnderARead]],
        [0, [...endedThenWrongStart]],
      ],
    },
  );
});
