/**
 * The cost of a long history over none: the start, main's memory, the first snapshot, what an order writes, a search, and
 * how soon a fresh number is first read while the window asks for its snapshot again and again.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bench, describe } from 'vitest';
import { timers } from '../../main/core/ports.ts';
import { openFiles } from '../../main/files.ts';
import { createLedger } from '../../main/rentals/ledger/ledger.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';
import { createDisk } from '../../main/storage/disk.ts';
import { nodeFileSystem } from '../../main/storage/file-system.ts';
import { type Answer, type Argument, type CallName, channelOf } from '../../preload/contract.ts';
import { usd } from '../support/fake-client.ts';
import { quantile } from '../support/load.ts';
import { longHistory, writeFirstForm } from '../support/long-history.ts';
import { launchPreview } from '../support/preview/driver.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';
import { entryOf, order, rentalIdOf } from '../support/rentals.ts';
import { serviceKey } from '../support/service.ts';

const counts = [0, 10_000, 50_000];
const starts = 5;
/** The past has been read by then. */
const restMs = 12_000;
/** One after the other of one country would be taken for a slip. */
const orders = ['us', 'gb', 'de', 'fr'].map((id) => ({ ...order, country: { id, name: id } }));
const searches = ['w', 'wh', 'wha', 'whatsapp', 'whatsapp 84', 'united', 'zzz', ''];

const search = { service: null, country: null, outcome: null, sinceMs: null, locale: 'en-US' };
const rounded = (value: number): number => Number(value.toFixed(1));

async function startService() {
  const sandbox = createSandbox({
    now: Date.now,
    timers,
    seed: 7,
    accounts: [{ key: serviceKey, balanceMinor: 100_000, currency: 'USD' }],
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1 },
  });
  return { sandbox, served: await serveSandbox(sandbox, 0) };
}

/** The built application in the stand-in, and its first snapshot. */
async function startApp(userData: string, url: string) {
  const startMs = performance.now();
  const preview = await launchPreview({
    userData,
    env: { RENTIUM_API_URL: url, RENTIUM_API_KEY: serviceKey },
  });
  const page = await openSocketPage(preview.origin, await redeemToken(preview.url));
  async function call<K extends CallName>(name: K, argument?: Argument<K>): Promise<Answer<K>> {
    const outcome = await page.invoke(channelOf(name), argument);
    if (!outcome.ok) throw new Error(`${name} was rejected`);
    return outcome.value as Answer<K>; // The application of this same checkout answered by the contract.
  }
  const state = await call('getState');
  return { preview, call, state, startedMs: performance.now() - startMs, workMs: workMs(preview.child.pid) };
}

/** Time that a process has used of the processors: a busy machine hardly changes it (proc(5), in hundredths of a second). */
function workMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function measure(count: number) {
  const { sandbox, served } = await startService();
  const userData = mkdtempSync(join(tmpdir(), 'rentium-bench-'));
  writeFirstForm(userData, longHistory(count, new URL(served.url).host, Date.now()), Date.now());
  const conversion = convert(userData);
  const startsMs: number[] = [];
  const worksMs: number[] = [];
  for (let nth = 0; nth < starts; nth += 1) {
    const { preview, startedMs, workMs: startWorkMs } = await startApp(userData, served.url);
    startsMs.push(startedMs);
    worksMs.push(startWorkMs);
    await preview.stop();
  }
  const { preview, call, state } = await startApp(userData, served.url);
  await sleep(restMs);
  const memoryMb = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${preview.child.pid}/status`, 'utf8'))?.[1]) / 1024;
  const restingMb = memoryMb();
  const searchesMs: number[] = [];
  const find = async (typed: string) => {
    const startMs = performance.now();
    await call('findHistory', { search: { ...search, typed }, from: 0, count: 60, keep: null });
    searchesMs.push(performance.now() - startMs);
  };
  // What main is asked meanwhile waits for no longer than it is blocked.
  const first = find(searches[0] ?? '');
  const waitsMs: number[] = [];
  while (searchesMs.length === 0) {
    const askedMs = performance.now();
    await call('getState');
    waitsMs.push(performance.now() - askedMs);
  }
  await first;
  for (const typed of searches.slice(1)) await find(typed);
  const firstReadsMs = [];
  const reads = () => sandbox.controls.journal.list().filter(({ path }) => path.endsWith('/sms')).length;
  for (const each of orders) {
    // No key was pressed in a page: the person is asked by a box.
    const renting = call('rent', { order: each, priceShown: null });
    await preview.control.answerBox(true);
    const rented = await renting;
    if (!rented.ok) throw new Error(`Not rented: ${rented.problem.kind}`);
    const [orderedMs, before] = [performance.now(), reads()];
    while (reads() === before && performance.now() - orderedMs < 20_000) {
      await call('getState');
      await sleep(20);
    }
    firstReadsMs.push(performance.now() - orderedMs);
  }
  const row = {
    entries: count,
    'opening the first form ms': rounded(conversion.openingMs),
    'conversion ms': rounded(conversion.wholeMs),
    'conversion, longest step ms': rounded(conversion.longestMs),
    'start ms': rounded(quantile(startsMs, 0.5)),
    'start, work ms': rounded(quantile(worksMs, 0.5)),
    'main MB': rounded(restingMb),
    'main MB, searched': rounded(memoryMb()),
    'snapshot kB': rounded(JSON.stringify(state).length / 1_000),
    'first search ms': rounded(searchesMs[0] ?? 0),
    'waits beside it, longest ms': rounded(Math.max(...waitsMs)),
    'search ms': rounded(quantile(searchesMs.slice(1), 0.5)),
    'first read ms, longest': rounded(Math.max(...firstReadsMs)),
    'order kB': rounded(orderBytes(userData) / 1_000),
  };
  await preview.stop();
  await served.close();
  rmSync(userData, { recursive: true, force: true });
  return row;
}

/** The first start with a newer version: numbers are watched once it is open, and the conversion goes on in steps. */
function convert(folder: string) {
  const startMs = performance.now();
  const { rentals } = openFiles(createDisk(folder), { now: Date.now }, () => {});
  const openingMs = performance.now() - startMs;
  let longestMs = 0;
  do {
    const stepMs = performance.now();
    rentals.readMore();
    longestMs = Math.max(longestMs, performance.now() - stepMs);
  } while (!rentals.past.isWhole());
  return { openingMs, longestMs, wholeMs: performance.now() - startMs };
}

/** The bytes that the ledger writes to the disk, copies included, for an order that is answered and a balance that is read. */
function orderBytes(folder: string): number {
  let bytes = 0;
  const files = {
    ...nodeFileSystem,
    write(file: number, from: Uint8Array, start: number) {
      const count = nodeFileSystem.write(file, from, start);
      bytes += count;
      return count;
    },
  };
  const ledger = createLedger(openFiles(createDisk(folder, files), { now: Date.now }, () => {}).rentals);
  bytes = 0;
  const id = rentalIdOf('bench');
  const nowMs = Date.now();
  ledger.put(entryOf({ id, createdAtMs: nowMs, state: { kind: 'ordering' } }));
  ledger.change(id, (rental) => ({ ...rental, state: { kind: 'open' } }));
  const reading = { server: 'bench', balance: usd(1), askedAtMs: nowMs, readAtMs: nowMs };
  ledger.keepReading(reading, (rental) => rental);
  return bytes;
}

describe.skipIf(process.platform !== 'linux')('a long history', () => {
  bench(
    counts.join(', '),
    async () => {
      const rows = [];
      for (const count of counts) rows.push(await measure(count));
      // A bench is run to be read.
      console.table(rows);
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
