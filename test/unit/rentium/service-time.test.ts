import { expect, it } from 'vitest';
import { hearServiceTime } from '../../../main/rentium/connect.ts';
import type { Http } from '../../../main/rentium/http.ts';
import { createFakeTime } from '../../support/fake-time.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);

/** The times heard from a service at `origin` whose answers have these dates. */
async function heardFrom(origin: string, ...datesMs: readonly (number | null)[]): Promise<readonly number[]> {
  const { clock } = createFakeTime(nowMs);
  const heard: number[] = [];
  const left = [...datesMs];
  const http: Http = {
    async request() {
      const atMs = left.shift() ?? null;
      const date = atMs === null ? null : new Date(atMs).toUTCString();
      return {
        ok: true,
        answer: { status: 200, body: '{}', headers: { date, retryAfter: null } },
      };
    },
    async close() {},
  };
  const open = hearServiceTime(
    () => http,
    clock,
    (serverMs) => heard.push(serverMs),
  );
  const heardHttp = open(origin);
  for (const _date of datesMs) {
    await heardHttp.request({
      method: 'GET',
      path: '/',
      headers: {},
      timeoutMs: 1_000,
      signal: new AbortController().signal,
    });
  }
  return heard;
}

it('is told by each answer that has a date', async () => {
  expect(await heardFrom('https://api.example.com', nowMs, null, nowMs + 1_000)).toEqual([
    nowMs,
    nowMs + 1_000,
  ]);
});

it('is not told by a clock that was never set, or that has run off', async () => {
  const times = [Date.UTC(1970, 0), Date.UTC(9999, 11, 31), nowMs];
  expect(await heardFrom('https://api.example.com', ...times)).toEqual([nowMs]);
});

it('is told by nothing on this computer, which has no other clock', async () => {
  expect(await heardFrom('http://127.0.0.1:8080', nowMs, nowMs - 20_000)).toEqual([]);
});

it('is told by what only seems to be on this computer, once its clock is another', async () => {
  const hourMs = 3_600_000;
  expect(await heardFrom('http://127.0.0.1:8080', nowMs, nowMs - hourMs, nowMs)).toEqual([
    nowMs - hourMs,
    nowMs,
  ]);
});
