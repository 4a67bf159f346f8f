/** "Ten messages a day or ten million": ten million a day is 116 SMS a second; ten times that must hold. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bench, describe } from 'vitest';
import { timers } from '../../main/core/time.ts';
import { createSandbox } from '../../main/sandbox/index.ts';
import { type ApiClient, createApiClient } from '../support/api-client.ts';
import { type LoadReport, quantile, runLoad, startReceiver } from '../support/load.ts';

const once1 = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
/** What must be accepted, listed and delivered. A little more is ordered: an offer may be sold out meanwhile. */
const heldPerSecond = 1_160;
const perSecond = 1_170;
const durationMs = 10_000;
const limitMs = 100;
/** On one running sandbox, and each of them counts: what holds for ten seconds alone does not hold. */
const rounds = 3;
/** So that each stays under its ten requests a second and its twenty open reservations. */
const accountCount = 800;

describe('the sandbox under load', () => {
  bench(
    `${perSecond} SMS a second for ${durationMs / 1_000} s, accepted, listed and delivered by webhook`,
    async () => {
      const server = await startSandbox();
      const receiver = await startReceiver();
      try {
        const keys = Array.from({ length: accountCount }, (_, at) => `key-${at}`);
        const { send } = createApiClient(() => ({ url: server.url, key: 'key-0' }));
        const control = (method: string, path: string, body: unknown) =>
          send(method, `/_sandbox${path}`, body, null);
        for (const key of keys) await control('POST', '/keys', { key, balance: 100_000 });
        await control('POST', '/time', { scale: 100 });
        await control('POST', '/odds', { delivery_share: 1 });
        await control('PUT', '/webhook', {
          url: receiver.url,
          secret: 'whsec_YSBrZXkgb2YgMzIgYnl0ZXMsIGZvciB0aGUgYmVuY2g=',
        });
        const offers = await wellStocked(send, keys);
        // Both processes compile what they run often while they run it.
        await runLoad(
          { url: server.url, keys, offers, perSecond: perSecond / 2, durationMs: 3_000 },
          receiver,
        );
        const rows = [];
        for (let round = 0; round < rounds; round += 1) {
          const cpuBeforeMs = server.cpuMs();
          const report = await runLoad({ url: server.url, keys, offers, perSecond, durationMs }, receiver);
          rows.push(rowOf(report, server.cpuMs() - cpuBeforeMs));
        }
        // A bench is run to be read.
        console.table(rows);
        const slowest = Math.max(
          ...rows.flatMap((row) => [row['order p99 ms'], row['list p99 ms'], row['webhook p99 ms']]),
        );
        const held = Math.min(...rows.map((row) => row['SMS a second']));
        if (slowest > limitMs) throw new Error(`p99 is ${slowest} ms: more than ${limitMs}`);
        if (held < heldPerSecond) throw new Error(`Only ${held} SMS a second`);
      } finally {
        await receiver.close();
        await server.stop();
      }
    },
    once1,
  );
});

describe('the memory of the sandbox', () => {
  const total = 200_000;
  const paceMs = 120;

  bench(
    `${total} reservations, one each ${paceMs} ms`,
    () => {
      setFlagsFromString('--expose-gc');
      const collect: () => void = runInNewContext('gc');
      const heapMb = () => {
        collect();
        return Math.round(process.memoryUsage().heapUsed / 1e6);
      };
      let nowMs = Date.UTC(2026, 4, 19);
      const keys = Array.from({ length: accountCount }, (_, at) => `key-${at}`);
      const accounts = keys.map((key) => ({ key, balanceMinor: 100_000_000, currency: 'USD' }));
      const { live } = createSandbox({ now: () => nowMs, timers, seed: 7, accounts }).controls;
      const { services, countries } = live.catalogue;
      const accountIds = [...live.accounts().keys()];
      const rows: Record<string, number>[] = [];
      for (let made = 0; made < total; made += 1) {
        nowMs += paceMs;
        live.reserve(accountIds[made % accountIds.length] ?? '', {
          service: services[made % services.length]?.id ?? '',
          country: countries[(made * 7) % countries.length]?.id ?? '',
          operator: 'any',
          idempotencyKey: `click-${made}`,
        });
        if ((made + 1) % 40_000 === 0) rows.push({ reservations: made + 1, 'heap MB': heapMb() });
      }
      console.table(rows);
      const [, second, , , last] = rows.map((row) => row['heap MB'] ?? Number.NaN);
      // The first hour fills the memory with what is kept for an hour; from then on it must not grow.
      if (!(Number(last) < Number(second) * 1.15))
        throw new Error(`The heap grew from ${second} to ${last} MB`);
    },
    once1,
  );
});

function rowOf(report: LoadReport, cpuMs: number) {
  const p99 = (values: readonly number[]) => Number(quantile(values, 0.99).toFixed(1));
  return {
    'SMS a second': Math.round((report.listed * 1_000) / durationMs),
    'all done after s': Number((report.tookMs / 1_000).toFixed(1)),
    ordered: report.ordered,
    'listed and delivered': report.listed,
    refused: JSON.stringify(report.refusals),
    'order p50 ms': Number(quantile(report.orderMs, 0.5).toFixed(1)),
    'order p99 ms': p99(report.orderMs),
    'list p99 ms': p99(report.listMs),
    'webhook p99 ms': p99(report.webhookMs),
    'CPU ms per SMS': Number((cpuMs / report.listed).toFixed(2)),
  };
}

/** What can be ordered many times: like people, the load orders what the lists show in stock. */
async function wellStocked(send: ApiClient['send'], keys: readonly string[]) {
  const plenty = 100;
  const list = async (path: string, key = '') => (await send('GET', path, undefined, key)).body;
  const { services } = await list('/v1/services', keys[0]);
  const ids: string[] = services.map(({ id }: { id: string }) => id);
  const offers: { service: string; country: string }[] = [];
  for (const [at, service] of ids.entries()) {
    // Each list with its own key, for the sake of the limit of ten requests a second.
    const { countries } = await list(`/v1/countries?service=${service}`, keys[at + 1]);
    for (const { id, available } of countries) if (available > plenty) offers.push({ service, country: id });
  }
  return offers;
}

/** The command itself, in a process of its own: `npm run bench` builds it first. */
async function startSandbox(): Promise<{ url: string; cpuMs(): number; stop(): Promise<void> }> {
  const script = fileURLToPath(new URL('../../dist/sandbox/sandbox.js', import.meta.url));
  const child = spawn(process.execPath, [script, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The sandbox did not start')));
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
  });
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (url === undefined) throw new Error(`No address in: ${line}`);
  return {
    url,
    cpuMs: () => cpuMsOf(child.pid),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** User and system time of a process as Linux counts it, in its usual hundredths of a second; not known elsewhere. */
function cpuMsOf(pid: number | undefined): number {
  try {
    const [, fields = ''] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [user = Number.NaN, system = Number.NaN] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return Number.NaN;
  }
}
