/** Main's answers about the history: of the account at hand, whatever of it is in memory and whatever on the disk. */
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../main/files.ts';
import { createHistory } from '../../../../main/rentals/history/history.ts';
import type { Entry } from '../../../../main/rentals/ledger/entry.ts';
import { createLedger } from '../../../../main/rentals/ledger/ledger.ts';
import type { HistorySearch } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { anySearch } from '../../../support/fake-history.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { longHistory } from '../../../support/long-history.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';
import { entryOf, rentalIdOf } from '../../../support/rentals.ts';

/** The ledger of a person who ordered so many, and has one open now. */
function setUp(count = 400) {
  const time = createFakeTime();
  const nowMs = time.clock.now();
  const disk = createMemoryDisk();
  const ended = longHistory(count, 'sandbox', nowMs);
  const other = { ...entryOf({ id: rentalIdOf('other') }), server: 'elsewhere' };
  const open = entryOf({ id: rentalIdOf('open'), createdAtMs: nowMs, expiresAtMs: nowMs + 1_200_000 });
  disk.save('rentals', { entries: [open, other, ...ended] });
  openFiles(disk, time.clock, () => {});
  const ledger = createLedger(openFiles(disk, time.clock, () => {}).rentals);
  let pauseCount = 0;
  /** The numbers that had been read of the past at each pause. */
  const readCounts: number[] = [];
  const history = createHistory({
    ledger,
    server: () => 'sandbox',
    walletCurrency: () => 'USD',
    clock: time.clock,
    timers: {
      after(delayMs, run) {
        pauseCount += 1;
        readCounts.push(ledger.past.all().length);
        return time.timers.after(delayMs, run);
      },
    },
  });
  /** Pauses between its pieces of work pass at once. */
  async function answer<T>(asked: Promise<T>): Promise<T> {
    let isDone = false;
    const done = asked.finally(() => {
      isDone = true;
    });
    while (!isDone) await time.advance(1);
    return done;
  }
  const find = (search: Partial<HistorySearch> = {}, part = { from: 0, count: 50 }, keep = null) =>
    answer(history.find({ search: { ...anySearch, ...search }, ...part, keep }));
  return { history, ledger, ended, find, answer, nowMs, pauses: () => pauseCount, readCounts };
}
const idsOf = (entries: readonly Entry[]) => entries.map(({ rental }) => rental.id);

describe('the history', () => {
  it('is summed up as it is read, and no search waits for that', async () => {
    const { history, ledger, find, pauses, ended } = setUp(3_000);
    while (!ledger.past.isWhole()) {
      ledger.readMore();
      history.takeUp();
    }
    expect((await find()).total).toBe(ended.length);
    // A few for what is held of late: there are hundreds of the past in each otherwise.
    expect(pauses()).toBeLessThan(4);
  });

  it('is read a part at a time for the first search, with a pause after each', async () => {
    const { find, readCounts, ended } = setUp(3_000);
    expect((await find()).total).toBe(ended.length);
    const atOnce = readCounts.map((count, at) => count - (readCounts[at - 1] ?? 0));
    expect(Math.max(...atOnce)).toBeLessThanOrEqual(500);
    expect(readCounts.at(-1)).toBeGreaterThan(2_000);
  });

  it('is summed up some hundred at a time, with a pause after each', async () => {
    const { ledger, find, pauses, ended } = setUp(3_000);
    while (!ledger.past.isWhole()) ledger.readMore();
    expect((await find()).total).toBe(ended.length);
    expect(pauses()).toBeGreaterThanOrEqual(3_000 / 300);
  });

  it('is all that ended at the service at hand, newest first, a part at a time', async () => {
    const { find, ended } = setUp();
    const found = await find();
    expect([found.total, found.count]).toEqual([400, 400]);
    expect(found.rows.map(({ id }) => id)).toEqual(idsOf(ended).slice(0, 50));
    expect(found.days.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    const part = await find({}, { from: 390, count: 50 });
    expect(part.rows.map(({ id }) => id)).toEqual(idsOf(ended).slice(390));
    expect(part.rows[0]).toMatchObject({ watchProblem: null, payment: { kind: expect.any(String) } });
  });

  it('goes on where a search left off, until something has ended or was deleted', async () => {
    const { history, ledger, find, answer, ended } = setUp();
    const { revision, count } = await find({ typed: 'whatsapp' });
    const search = { ...anySearch, typed: 'whatsapp' };
    const more = await answer(history.read(search, revision, { from: 50, count: 200 }));
    expect(more).toHaveLength(Math.min(200, count - 50));
    ledger.change(rentalIdOf('open'), (rental) => ({ ...rental, charge: usd(3) }));
    expect(await answer(history.read(search, revision, { from: 0, count: 1 }))).toHaveLength(1);
    ledger.remove(ended[300]?.rental.id ?? rentalIdOf(''));
    expect(await answer(history.read(search, revision, { from: 0, count: 1 }))).toBeNull();
    expect((await find()).total).toBe(399);
    ledger.change(rentalIdOf('open'), (rental) => ({ ...rental, state: { kind: 'ended', atMs: 1 } }));
    expect((await find()).rows[0]?.id).toBe('open');
  });

  it('says where a number stands among what was found', async () => {
    const { history, answer, ended } = setUp();
    const keep = ended[123]?.rental.id ?? null;
    const ask = (search: HistorySearch) =>
      answer(history.find({ search, from: 0, count: 1, keep })).then(({ keptAt }) => keptAt);
    expect(await ask(anySearch)).toBe(123);
    expect(await ask({ ...anySearch, typed: 'zzz' })).toBeNull();
  });

  it('has figures about all numbers, and counts what is old', async () => {
    const { history, answer, ended, nowMs } = setUp();
    const figures = await answer(history.figures(0, 'en'));
    expect(figures.currency).toBe('USD');
    expect(figures.byService.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    const old = ended.filter(
      ({ rental: { state } }) => state.kind === 'ended' && state.atMs < nowMs - 10 * 86_400_000,
    );
    expect(await answer(history.countOlder(10))).toBe(old.length);
    expect(await answer(history.choices())).toMatchObject({ services: expect.any(Array) });
  });

  it('is exported as a whole', async () => {
    const { history, answer, ended } = setUp();
    const exported = [...(await answer(history.ended()))].map(({ id }) => id);
    expect(exported).toEqual(idsOf(ended));
    expect(await answer(history.endedIds())).toHaveLength(400);
  });
});
