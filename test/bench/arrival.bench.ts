/** The cost of a code that arrives in the open popup, with eight numbers in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { patchBetween } from '../../preload/model/index.ts';
import { appState } from '../gallery/build.ts';
import { waitingNumbers } from '../gallery/number-states.ts';
import { codeSms } from '../gallery/scene.ts';
import { serveRenderer } from '../gallery/serve.ts';
import { hasBrowser, launchBrowser } from '../support/launch-browser.ts';
import { quantile } from '../support/load.ts';
import { buildRenderer, createMeter, openMeasuredPage } from '../support/measured-page.ts';

const medianGoalMs = 16;
const worstGoalMs = 50;
const times = 40;

describe.skipIf(!hasBrowser())('a code that arrives among eight numbers', () => {
  bench(
    'until it is drawn',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'rentium-bench-'));
      await buildRenderer(folder);
      const served = await serveRenderer(folder);
      const browser = await launchBrowser();
      try {
        const waiting = waitingNumbers(8);
        let shown = appState({ rentals: waiting });
        const { page, close } = await openMeasuredPage(browser, served.url, shown);
        await page.getByRole('article').nth(7).waitFor();
        const { push, rest } = await createMeter(page);
        const samples = [];
        for (let time = 0; time < times; time += 1) {
          await rest();
          const at = time % 8;
          const sms = { ...codeSms, id: codeSms.id, seenAtMs: Date.now() };
          const rentals = waiting.map((one, index) => (index === at ? { ...one, sms: [sms] } : one));
          const arrived = { ...appState({ rentals }), revision: shown.revision + 1 };
          samples.push(await push(patchBetween(shown, arrived)));
          await rest();
          shown = { ...arrived, rentals: waiting, revision: arrived.revision + 1 };
          await push(patchBetween(arrived, shown));
        }
        await close();
        const warm = samples.slice(4);
        const rows = {
          // Judged: what the page's own thread works. The time on the wall is the machine's too.
          work: warm.map(({ cpuMs }) => cpuMs),
          'until drawn': warm.map(({ wallMs }) => wallMs),
        };
        const summary = (values: readonly number[]) => ({
          median: Number(quantile(values, 0.5).toFixed(2)),
          worst: Number(Math.max(...values).toFixed(2)),
          samples: values.length,
        });
        console.table(
          Object.fromEntries(Object.entries(rows).map(([what, values]) => [what, summary(values)])),
        );
        const { median, worst } = summary(rows.work);
        if (median >= medianGoalMs) throw new Error(`median: not under ${medianGoalMs} ms`);
        if (worst >= worstGoalMs) throw new Error(`worst: not under ${worstGoalMs} ms`);
      } finally {
        await browser.close();
        await served.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
