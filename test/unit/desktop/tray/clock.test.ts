import { describe, expect, it } from 'vitest';
import { createTrayClock, unchangedForMs } from '../../../../main/desktop/tray/clock.ts';
import { trayView } from '../../../../main/desktop/tray/view.ts';
import type { AppState, RentalId } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { menuLines } from '../../../support/menu-lines.ts';
import { shownRentalOf } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const minuteMs = 60_000;

function setUp() {
  const time = createFakeTime();
  const shown: { atMs: number; lines: readonly string[]; icon: string }[] = [];
  const trayClock = createTrayClock(time.clock, time.timers, (state, nowMs) => {
    const { menu, icon } = trayView(state, en, 'en', nowMs);
    shown.push({ atMs: nowMs, lines: menuLines(menu), icon });
  });
  return { time, shown, trayClock, startMs: time.clock.now() };
}

it('shows each minute that goes by, and then rests', async () => {
  const { time, shown, trayClock, startMs } = setUp();
  const expiresAtMs = startMs + 2.5 * minuteMs;
  trayClock.show(stateOf({ rentals: [shownRentalOf({ expiresAtMs })] }));
  await time.advance(24 * 60 * minuteMs);
  expect(shown.map(({ atMs, lines }) => [atMs - startMs, lines[2]?.split(' · ')[2]])).toEqual([
    [0, 'waiting, 2 min left'],
    [0.5 * minuteMs + 1000, 'waiting, 1 min left'],
    [1.5 * minuteMs + 1000, 'waiting, ending'],
  ]);
  expect(time.pending()).toBe(0);
});

it('shows a new state at once, and counts from there', async () => {
  const { time, shown, trayClock } = setUp();
  trayClock.show(stateOf({ rentals: [shownRentalOf()] }));
  trayClock.show(stateOf());
  await time.advance(60 * minuteMs);
  expect(shown).toHaveLength(2);
});

it('shows an outage when it has lasted', async () => {
  const { time, shown, trayClock, startMs } = setUp();
  const problem = { kind: 'offline', reason: 'unreachable' } as const;
  trayClock.show(stateOf({ connection: { kind: 'failing', problem, sinceMs: startMs } }));
  await time.advance(minuteMs);
  expect(shown.map(({ atMs, icon }) => [atMs - startMs, icon])).toEqual([
    [0, 'idle-sandbox'],
    [5_000, 'offline-sandbox'],
  ]);
});

it('shows nothing after it was stopped', async () => {
  const { time, shown, trayClock } = setUp();
  trayClock.show(stateOf({ rentals: [shownRentalOf()] }));
  trayClock.stop();
  trayClock.show(stateOf());
  await time.advance(60 * minuteMs);
  expect(shown).toHaveLength(1);
  expect(time.pending()).toBe(0);
});

describe('how long the tray stays as it is', () => {
  const nowMs = Date.UTC(2026, 4, 19, 12);
  const openUntil = (leftMs: number | null, id = 'a') =>
    shownRentalOf({ id: id as RentalId, expiresAtMs: leftMs === null ? null : nowMs + leftMs });

  it.each<[string, Partial<AppState>, number | null]>([
    ['for good without numbers', {}, null],
    ['for good where none tells its end', { rentals: [openUntil(null)] }, null],
    ['for good where all are over', { rentals: [openUntil(0), openUntil(-5)] }, null],
    ['for good where the last minute runs', { rentals: [openUntil(minuteMs - 1000)] }, null],
    ['a second from a whole minute', { rentals: [openUntil(3 * minuteMs)] }, 1000],
    ['a minute from where it changed', { rentals: [openUntil(3 * minuteMs - 1000)] }, minuteMs],
    ['as long as the first to change', { rentals: [openUntil(190_000), openUntil(205_000, 'b')] }, 11_000],
  ])('%s', (_name, parts, expected) => {
    expect(unchangedForMs(stateOf(parts), nowMs)).toBe(expected);
  });
});
