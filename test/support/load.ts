/** Load on a sandbox: orders at a steady pace, each followed to its webhook and its list of SMS. */
import { createServer } from 'node:http';
import { Pool } from 'undici';

export interface LoadReport {
  readonly ordered: number;
  readonly listed: number;
  readonly delivered: number;
  /** From the first order to the last SMS listed. */
  readonly tookMs: number;
  /** Milliseconds, one per event: from when the order was due to its answer; of the list; from arrival to receipt. */
  readonly orderMs: readonly number[];
  readonly listMs: readonly number[];
  readonly webhookMs: readonly number[];
  /** What was answered instead, by status. */
  readonly refusals: Readonly<Record<string, number>>;
}

export interface Load {
  readonly url: string;
  readonly keys: readonly string[];
  readonly offers: readonly { readonly service: string; readonly country: string }[];
  readonly perSecond: number;
  readonly durationMs: number;
}

/** Sends events where they belong: to whoever waits for that reservation. */
export async function startReceiver() {
  const waiting = new Map<string, () => void>();
  const early = new Set<string>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(204).end();
      const id: string = JSON.parse(Buffer.concat(chunks).toString()).data.reservation_id;
      const arrived = waiting.get(id);
      if (arrived === undefined) early.add(id);
      arrived?.();
    });
  });
  // Longer than the sender keeps an idle connection.
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    /** Resolves with the time at which the first event of the reservation came. */
    firstEvent: (id: string) =>
      new Promise<void>((resolve) => {
        if (early.delete(id)) resolve();
        else waiting.set(id, resolve);
      }).then(() => {
        waiting.delete(id);
        return Date.now();
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Orders are sent when they are due, whether or not earlier ones were answered: a slow service cannot slow its load. */
export async function runLoad(load: Load, receiver: Receiver): Promise<LoadReport> {
  const pool = new Pool(load.url, { connections: 64 });
  const orderMs: number[] = [];
  const listMs: number[] = [];
  const webhookMs: number[] = [];
  const refusals: Record<string, number> = {};
  let listed = 0;

  async function call(method: 'GET' | 'POST', path: string, key: string, body?: string) {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const answer = await pool.request({ method, path, headers, body: body ?? null });
    const text = await answer.body.text();
    return { status: answer.statusCode, text };
  }

  async function follow(index: number, dueMs: number): Promise<void> {
    const key = load.keys[index % load.keys.length] ?? '';
    const offer = load.offers[index % load.offers.length];
    const order = await call('POST', '/v1/reservations', key, JSON.stringify({ ...offer, operator: 'any' }));
    orderMs.push(performance.now() - dueMs);
    if (order.status !== 201) {
      refusals[order.status] = (refusals[order.status] ?? 0) + 1;
      return;
    }
    const { id } = JSON.parse(order.text);
    const receivedAtMs = await receiver.firstEvent(id);
    const askedMs = performance.now();
    const list = await call('GET', `/v1/reservations/${id}/sms`, key);
    listMs.push(performance.now() - askedMs);
    if (list.status !== 200) {
      refusals[list.status] = (refusals[list.status] ?? 0) + 1;
      return;
    }
    const [first] = JSON.parse(list.text).sms;
    if (first === undefined) return;
    listed += 1;
    webhookMs.push(receivedAtMs - Date.parse(first.received_at));
  }

  const startMs = performance.now();
  const total = Math.round((load.perSecond * load.durationMs) / 1_000);
  const following: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(total, Math.floor(((performance.now() - startMs) * load.perSecond) / 1_000));
      for (let index = following.length; index < due; index += 1) {
        following.push(follow(index, startMs + (index * 1_000) / load.perSecond));
      }
      if (following.length < total) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
  await Promise.all(following);
  const tookMs = performance.now() - startMs;
  await pool.close();
  return {
    ordered: orderMs.length,
    listed,
    delivered: webhookMs.length,
    tookMs,
    orderMs,
    listMs,
    webhookMs,
    refusals,
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
