import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it, onTestFinished } from 'vitest';
import { notificationId } from '../../main/desktop/notifications/content.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';
import type { RentalId, SmsId } from '../../preload/model/index.ts';
import { createFastTime } from '../support/crash/fast-time.ts';
import type { ChildLine, ChildSetting } from '../support/crash/protocol.ts';
import { type Run, startRun } from '../support/crash/runs.ts';
import { savedEntries } from '../support/open-ledger.ts';
import { createTempFolder } from '../support/temp-folder.ts';

const key = 'rsk_test_5f1c0a9be2d74c33';
/** A life of 20 minutes passes in 12 seconds. */
const scale = 100;
/** And on a busy machine as long as a start takes there, so that a life has room for an order everywhere. */
const longestLifeMs = 350;
/** Long enough to be killed in the middle of an order, and of its answer. */
const latency = { kind: 'latency', delay_ms: 3_000, jitter_ms: 2_500, share: 0.5 } as const;

/** A random number that tells where it came from, so that a failure can be had again. */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it.each([
  { kills: 100, disk: 'good', diesBeforeAnnouncing: 0 },
  { kills: 40, disk: 'good', diesBeforeAnnouncing: 0.3 },
  { kills: 40, disk: 'filling', diesBeforeAnnouncing: 0 },
] as const)(
  'loses nothing and tells of every SMS over $kills kills ($disk disk, $diesBeforeAnnouncing)',
  {
    timeout: 400_000,
  },
  async ({ kills, disk, diesBeforeAnnouncing }) => {
    const seed = Date.now() >>> 0;
    const chance = seededChance(seed);
    const time = { scale, sinceMs: Date.now() };
    const { clock, timers } = createFastTime(time);
    // Remembered here: the service itself forgets what ended an hour ago.
    const made = new Map<string, Made>();
    const sandbox = createSandbox({
      onChange() {
        for (const reservation of v.parse(savedWorld, sandbox.save()).reservations) {
          made.set(reservation.id, reservation);
        }
      },
      now: clock.now,
      timers,
      seed: 7,
      accounts: [{ key, balanceMinor: 10_000_000, currency: 'USD' }],
      odds: { codes: { absent: 0.2, wrong: 0.1 }, deliveryShare: 0.8 },
      faults: [latency, { kind: 'reset-after', path: '/v1/reservations', method: 'POST', share: 0.1 }],
    });
    const { url, close } = await serveSandbox(sandbox, 0);
    onTestFinished(close);
    onTestFinished(() => sandbox.close());
    const folder = createTempFolder();
    const setting: ChildSetting = { folder, url, key, time, wish: 'order', disk, diesBeforeAnnouncing };

    const lines: ChildLine[] = [];
    const lives: (readonly ChildLine[])[] = [];
    let clicks = 0;
    for (let life = 0; life < kills; life += 1) {
      const startedMs = performance.now();
      const run: Run = startRun(setting);
      const ready = run.said('ready');
      // It may die of what the life before had not told any more.
      await (diesBeforeAnnouncing > 0 ? ready.catch(() => undefined) : ready);
      // A slow machine needs longer lives, or no life gets as far as an order.
      await elapse(chance() * Math.max(longestLifeMs, performance.now() - startedMs));
      await run.kill();
      lines.push(...run.lines);
      lives.push(run.lines);
      // The line of the last click may have been cut off with the process that made it.
      clicks += run.lines.filter(({ kind }) => kind === 'clicked').length + 1;
    }

    // What is still open is read to its end.
    sandbox.controls.faults.set([]);
    const last = startRun({ ...setting, wish: 'settle', disk: 'good', diesBeforeAnnouncing: 0 });
    await last.said('settled');
    lines.push(...last.lines);

    const files = savedEntries(folder);
    const ledger = {
      entries: files.flatMap(({ entries }) => entries),
      unreadable: files.flatMap(({ unreadable }) => unreadable),
    };
    const known = new Set<string | null>(ledger.entries.map(({ rental }) => rental.reservationId));
    const unresolved = ledger.entries.filter(({ rental }) => rental.state.kind === 'unresolved');
    const lost = [...made.keys()].filter((id) => !known.has(id));
    const announced = idsOf(lines);
    const context = `seed ${seed}: ${made.size} made, ${ledger.entries.length} kept, ${unresolved.length} unresolved`;
    console.log(context);

    // A kill leaves no half of a file, and neither does a disk without room.
    const damaged = readdirSync(folder).filter((name) => name.includes('damaged'));
    expect(damaged, context).toEqual([]);
    expect(ledger.unreadable, context).toEqual([]);
    expect(made.size, context).toBeGreaterThan(kills / 5);
    expect(made.size, context).toBeLessThanOrEqual(clicks);
    // Each number that the ledger does not know is one of the orders it shows as unresolved.
    expect(lost.length, context).toBeLessThanOrEqual(unresolved.length);
    expect(announced.length, context).toBeGreaterThan(5);
    // Each SMS is told of; again only where the kill came before that could be written down, or nothing could be.
    const told = new Set(announced);
    for (const { rental } of ledger.entries) {
      const untold = rental.sms.filter((sms) => !told.has(notificationId(rental.id, sms.id)));
      // Of a flood the newest three are told of, and the others counted.
      const counted = untold.length === 0 ? 0 : countedFor(rental, lines);
      expect(untold.length, `${context}: ${JSON.stringify(rental)}`).toBeLessThanOrEqual(counted);
    }
    if (disk === 'good') {
      // Several can be told of at once, and one kill comes before all of them are written down.
      const cutOff = lives.flatMap((said) =>
        idsOf(said.slice(said.findLastIndex(({ kind }) => kind !== 'announced') + 1)),
      );
      for (const id of told) {
        const times = announced.filter((each) => each === id).length;
        const timesCutOff = cutOff.filter((each) => each === id).length;
        expect(times - timesCutOff, `${context}: ${id}`).toBeLessThanOrEqual(1);
      }
    }
    for (const { rental } of ledger.entries) {
      expect(new Set(rental.sms.map(({ id }) => id)).size).toBe(rental.sms.length);
      const server = made.get(rental.reservationId ?? '');
      if (server === undefined) continue;
      // Every SMS that the service has for a number is there, and no other.
      expect(rental.sms.map(({ id }) => id).toSorted(), context).toEqual(
        server.sms.map(({ id }) => id).toSorted(),
      );
      expect(rental.phone?.e164).toBe(server.phone);
    }
  },
);

/** The ids of the SMS that these lines tell of, in their order. */
function idsOf(lines: readonly ChildLine[]): readonly string[] {
  return lines.flatMap((line) => (line.kind === 'announced' ? [line.content.id] : []));
}

/** The SMS of a number that its notifications only count: "2 more SMS have arrived". */
function countedFor(
  { id, sms }: { readonly id: string; readonly sms: readonly { readonly id: string }[] },
  lines: readonly ChildLine[],
): number {
  const contents = lines.flatMap((line) => (line.kind === 'announced' ? [line.content] : []));
  const own = new Set(
    sms.map((each) => notificationId(id as RentalId, each.id as SmsId /* As they are on disk. */)),
  );
  const groups = new Set(contents.flatMap((content) => (own.has(content.id) ? [content.groupId] : [])));
  return contents.reduce((sum, { groupId, title }) => {
    const [, count] = /^(\d{1,6}|One) more SMS/.exec(title) ?? [];
    return groups.has(groupId) && count !== undefined ? sum + (count === 'One' ? 1 : Number(count)) : sum;
  }, 0);
}

/** The moment of the kill is what is random here: nothing is waited for. */
const elapse = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const savedWorld = v.object({
  reservations: v.array(
    v.object({ id: v.string(), phone: v.string(), sms: v.array(v.object({ id: v.string() })) }),
  ),
});
type Made = v.InferOutput<typeof savedWorld>['reservations'][number];
