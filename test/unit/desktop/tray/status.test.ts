import { describe, expect, it } from 'vitest';
import { maxBlipMs, type TrayStatus, trayStatus } from '../../../../main/desktop/tray/status.ts';
import type { ApiProblem, AppState, Connection } from '../../../../preload/model/index.ts';
import { usd } from '../../../support/fake-client.ts';
import { codeOf, shownRentalOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const nowMs = Date.UTC(2026, 4, 19, 12);
const failing = (problem: ApiProblem, sinceMs = nowMs - maxBlipMs): Connection => ({
  kind: 'failing',
  problem,
  sinceMs,
});
const code = codeOf('849201');

const arrived = shownRentalOf({ sms: [shownSmsOf({ code })] });
const waiting = shownRentalOf();
const unresolved = shownRentalOf({
  reservationId: null,
  state: unresolvedState(),
});
const poor = { wallet: { balance: usd(99), readAtMs: nowMs } };
const auth = { connection: failing({ kind: 'auth' }) };
const away = { connection: failing({ kind: 'offline', reason: 'unreachable' }) };

/** Each row holds everything that the rows below it hold, and something that comes before it. */
it.each<[TrayStatus['kind'], string, Partial<AppState>]>([
  ['code', 'a code', { ...away, ...poor, rentals: [arrived, unresolved, waiting] }],
  ['error', 'an unresolved order', { ...away, ...poor, rentals: [unresolved, waiting] }],
  ['error', 'a refused key', { ...auth, ...poor, rentals: [waiting] }],
  ['offline', 'no connection', { ...away, ...poor, rentals: [waiting] }],
  ['waiting', 'SMS that are awaited', { ...poor, rentals: [waiting] }],
  ['low-balance', 'a low balance', poor],
  ['idle', 'nothing of it all', {}],
])('shows %s for %s, whatever else is', (kind, _name, parts) => {
  expect(trayStatus(stateOf(parts), nowMs).kind).toBe(kind);
});

it('counts the open numbers that have no SMS yet', () => {
  const withoutCode = shownRentalOf({ sms: [shownSmsOf()] });
  const stopped = shownRentalOf({ state: { kind: 'stopped' } });
  const rentals = [waiting, withoutCode, stopped, waiting];
  expect(trayStatus(stateOf({ rentals }), nowMs)).toEqual({ kind: 'waiting', count: 2 });
});

it('calls a locked key an error', () => {
  expect(trayStatus(stateOf({ account: { kind: 'locked' }, wallet: null }), nowMs)).toEqual({
    kind: 'error',
    reason: 'key-locked',
  });
});

describe('a failing connection', () => {
  it.each<[ApiProblem, TrayStatus['kind']]>([
    [{ kind: 'offline', reason: 'time-out' }, 'offline'],
    [{ kind: 'server', status: 502 }, 'offline'],
    [{ kind: 'bad-response', excerpt: '<html>' }, 'offline'],
    [{ kind: 'rate-limited', retryAtMs: nowMs + 1_000 }, 'waiting'],
    [{ kind: 'rate-limited', retryAtMs: nowMs + 3_600_000 }, 'offline'],
  ])('by %o is shown as %s', (problem, kind) => {
    const parts = { connection: failing(problem), rentals: [waiting] };
    expect(trayStatus(stateOf(parts), nowMs).kind).toBe(kind);
  });

  it('is no news as long as the next read may mend it', () => {
    const connection = failing({ kind: 'offline', reason: 'time-out' }, nowMs);
    expect(trayStatus(stateOf({ connection }), nowMs + maxBlipMs - 1).kind).toBe('idle');
    expect(trayStatus(stateOf({ connection }), nowMs + maxBlipMs).kind).toBe('offline');
  });

  it('that refuses the key is shown at once', () => {
    const connection = failing({ kind: 'auth' }, nowMs);
    expect(trayStatus(stateOf({ connection }), nowMs).kind).toBe('error');
  });
});
