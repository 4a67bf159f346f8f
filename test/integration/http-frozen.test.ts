/** A machine that sleeps, or stands still, in the middle of an order: the answer that came meanwhile is not thrown away. */
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { createHttp } from '../../main/rentium/http.ts';

/** In a thread of its own: it goes on while this one stands still. */
const server = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const answering = createServer((request, response) => {
    parentPort.postMessage('asked');
    if (workerData.answersAfterMs === null) return;
    setTimeout(() => response.writeHead(201).end('{"id":"res_1"}'), workerData.answersAfterMs);
  });
  answering.listen(0, '127.0.0.1', () => parentPort.postMessage(answering.address().port));
`;
const limitMs = 400;
const frozenMs = 2_000;

async function orderAndFreeze(answersAfterMs: number | null) {
  const worker = new Worker(server, { eval: true, workerData: { answersAfterMs } });
  onTestFinished(() => worker.terminate().then(() => {}));
  const heard = () => new Promise<unknown>((resolve) => worker.once('message', resolve));
  const http = createHttp(`http://127.0.0.1:${await heard()}`);
  onTestFinished(() => http.close());
  const asked = heard();
  const answer = http.request({
    method: 'POST',
    path: '/v1/reservations',
    headers: {},
    timeoutMs: limitMs,
    signal: new AbortController().signal,
  });
  await asked;
  // Nothing of this thread runs meanwhile, as in a process that is stopped.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, frozenMs);
  return answer;
}

it('reads the answer that lies in the socket before the time limit counts', async () => {
  expect(await orderAndFreeze(100)).toMatchObject({
    ok: true,
    answer: { status: 201, body: '{"id":"res_1"}' },
  });
});

it('ends soon after where there is none', async () => {
  const startedMs = performance.now();
  expect(await orderAndFreeze(null)).toMatchObject({ failure: { kind: 'time-out', outcome: 'unknown' } });
  expect(performance.now() - startedMs).toBeGreaterThan(frozenMs);
});
