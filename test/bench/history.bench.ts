/** What a long history costs: the start, main's memory, the first snapshot, what an order writes, the first read. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bench, describe } from 'vitest';
import { timers } from '../../main/core/time.ts';
import { createSandbox, serveSandbox } from '../../main/sandbox/index.ts';
import { channelOf } from '../../preload/contract.ts';
import type { AppState } from '../../preload/model/index.ts';
import { quantile } from '../support/load.ts';
import { longHistory, writeFirstForm } from '../support/long-history.ts';
import { launchPreview } from '../support/preview/driver.ts';
import { openSocketPage, redeemToken } from '../support/preview/socket-page.ts';
import { order } from '../support/rentals.ts';
import { serviceKey } from '../support/service.ts';

const starts = 5;
const restMs = 4_000;

async function measure(count: number) {
  const sandbox = createSandbox({
    now: Date.now,
    timers,
    seed: 7,
    accounts: [{ key: serviceKey, balanceMinor: 100_000, currency: 'USD' }],
    odds: { codes: { absent: 0, wrong: 0 }, deliveryShare: 1 },
  });
  const served = await serveSandbox(sandbox, 0);
  const userData = mkdtempSync(join(tmpdir(), 'rentium-bench-'));
  writeFirstForm(userData, longHistory(count, new URL(served.url).host, Date.now()), Date.now());
  const env = { RENTIUM_API_URL: served.url, RENTIUM_API_KEY: serviceKey };
  const startsMs: number[] = [];
  let row = {};
  for (let nth = 0; nth <= starts; nth += 1) {
    const startMs = performance.now();
    const preview = await launchPreview({ userData, env });
    const page = await openSocketPage(preview.origin, await redeemToken(preview.url));
    const state = (await page.invoke(channelOf('getState'))) as { value: AppState };
    const startedMs = performance.now() - startMs;
    if (nth > 0) startsMs.push(startedMs);
    if (nth === 0 || nth === starts) {
      await sleep(restMs);
      const rssMb =
        Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${preview.child.pid}/status`, 'utf8'))?.[1]) / 1024;
      const snapshotKb = JSON.stringify(state.value).length / 1024;
      const writtenOf = () =>
        Number(/wchar: (\d+)/.exec(readFileSync(`/proc/${preview.child.pid}/io`, 'utf8'))?.[1]);
      const readsOf = () =>
        sandbox.controls.journal.list().filter((entry) => JSON.stringify(entry).includes('/sms')).length;
      const firstReadsMs: number[] = [];
      const before = writtenOf();
      const ordersMs: number[] = [];
      for (let at = 0; at < 4; at += 1) {
        const t1 = Date.now();
        const outcome = await page.invoke(channelOf('rent'), {
          order,
          priceShown: null,
          isRepeatConfirmed: true,
        });
        ordersMs.push(Date.now() - t1);
        const orderedMs = Date.now();
        const reads = readsOf();
        while (readsOf() === reads && Date.now() - orderedMs < 15_000) await sleep(10);
        firstReadsMs.push(Date.now() - orderedMs);
        if (!(outcome as any).value?.ok) console.log(JSON.stringify(outcome));
      }
      row = {
        count,
        nth,
        rssMb: Math.round(rssMb),
        snapshotKb: Math.round(snapshotKb),
        orderKb: Math.round((writtenOf() - before) / 4096),
        ordersMs: ordersMs.join(' '),
        firstReadsMs: firstReadsMs.join(' '),
        first: nth === 0 ? Math.round(startedMs) : '',
      };
      console.log(row);
    }
    await preview.stop();
  }
  await served.close();
  console.log(count, 'start median', quantile(startsMs, 0.5), startsMs.map(Math.round).join(' '));
}

describe('a long history', () => {
  bench(
    '0, 10,000 and 50,000',
    async () => {
      for (const count of (process.env['COUNTS'] ?? '0,10000,50000').split(',').map(Number))
        await measure(count);
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
