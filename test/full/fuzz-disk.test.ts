import { expect, it } from 'vitest';
import { clock, timers } from '../../main/core/ports.ts';
import { openFiles } from '../../main/files.ts';
import { createClient } from '../../main/rentium/client.ts';
import { createOpenHttp } from '../../main/rentium/http.ts';
import { createDisk } from '../../main/storage/disk.ts';
import type { AbsurdService } from '../support/absurd-answers.ts';
import { createAbsurdLife } from '../support/absurd-life.ts';
import { checkedClient } from '../support/checked-client.ts';
import { fuzzSeed, openLimiter, runFuzz } from '../support/fuzz-answers.ts';
import { startServer } from '../support/start-server.ts';
import { createTempFolder } from '../support/temp-folder.ts';

it('ten thousand absurd answers throw nothing and lose nothing, over HTTP and disk', {
  timeout: 300_000,
}, async () => {
  const folder = createTempFolder();
  const damages: unknown[] = [];
  let service: AbsurdService | null = null;
  const { url } = await startServer((request, response) => {
    const answer = service?.answer(request.method ?? '', request.url ?? '');
    if (answer === undefined) return response.destroy();
    const { status, date, retryAfter, body } = answer;
    if (date !== null) response.setHeader('date', date);
    if (retryAfter !== null) response.setHeader('retry-after', retryAfter);
    return response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const open = () => openFiles(createDisk(folder), clock, (damage) => damages.push(damage)).rentals;
  const http = createOpenHttp({ version: '0', environment: {} })(url);
  const life = await runFuzz('fuzz over HTTP and disk', fuzzSeed(), 10_000, (made) => {
    service = made;
    const client = createClient({ http, limiter: openLimiter, clock, timers, key: 'k_fuzz', basePath: '' });
    return createAbsurdLife(made, checkedClient(client, clock.now), open());
  });
  await http.close();
  const kept = open().get();
  expect(kept.unreadable).toEqual([]);
  expect(kept.entries.map(({ rental }) => rental.id).toSorted()).toEqual(
    life
      .shown()
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(damages).toEqual([]);
});
