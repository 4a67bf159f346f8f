import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrayPace, differOnlyInNumbers } from '../../../../main/desktop/tray/clock.ts';
import type { TrayItem, TrayView } from '../../../../main/desktop/tray/view.ts';
import type { RentalId, SmsId } from '../../../../preload/model/index.ts';
import { createFakeTime } from '../../../support/fake-time.ts';

const item = (label: string, command: Extract<TrayItem, { kind: 'item' }>['command'] = null): TrayItem => ({
  kind: 'item',
  label,
  command,
});
const viewOf = (...menu: TrayItem[]): TrayView => ({
  icon: 'waiting-1',
  tooltip: 'Waiting',
  title: '',
  menu,
});
const minutes = (left: number) => viewOf(item(`WhatsApp · ${left} min left`));
const codeOf = (smsId: string): TrayItem =>
  // As ids are made in tests.
  item('849201', { kind: 'copy-code', rentalId: 'rental' as RentalId, smsId: smsId as SmsId });

function setUp() {
  const time = createFakeTime();
  const shown: TrayView[] = [];
  const pace = createTrayPace(time.clock, time.timers, (view) => shown.push(view));
  return { time, pace, shown };
}

describe('minutes that pass, and a balance that moves', () => {
  it('are shown at most once a minute, and then as they are by then', async () => {
    const { time, pace, shown } = setUp();
    pace.show(minutes(20));
    await time.advance(10_000);
    pace.show(minutes(19));
    pace.show(minutes(18));
    await time.advance(49_999);
    expect(shown).toEqual([minutes(20)]);
    await time.advance(1);
    expect(shown).toEqual([minutes(20), minutes(18)]);
  });

  it('are shown at once after a quiet minute', async () => {
    const { time, pace, shown } = setUp();
    pace.show(minutes(20));
    await time.advance(60_000);
    pace.show(minutes(19));
    expect(shown).toHaveLength(2);
  });

  it('are not shown any more once it was stopped', async () => {
    const { time, pace, shown } = setUp();
    pace.show(minutes(20));
    pace.show(minutes(19));
    pace.stop();
    await time.advance(60_000);
    expect(shown).toHaveLength(1);
    expect(time.pending()).toBe(0);
  });
});

describe('at once comes', () => {
  it.each<[string, TrayView]>([
    ['a code', viewOf(codeOf('first'))],
    ['another icon', { ...minutes(20), icon: 'offline' }],
    ['another sentence', { ...minutes(20), tooltip: 'Offline' }],
    ['another item', viewOf(item('WhatsApp · 20 min left'), item('Telegram · 20 min left'))],
    ['an item that can be chosen now', viewOf(item('WhatsApp · 20 min left', { kind: 'quit' }))],
  ])('%s', (_name, next) => {
    const { pace, shown } = setUp();
    pace.show(minutes(20));
    pace.show(next);
    expect(shown).toEqual([minutes(20), next]);
  });

  it('a second code, although its item reads alike but for its digits', () => {
    const { pace, shown } = setUp();
    pace.show(viewOf(codeOf('first')));
    pace.show(viewOf(codeOf('second')));
    expect(shown).toHaveLength(2);
  });
});

it('always ends at the last view, and never shows one twice in a row', async () => {
  const views = fc.constantFrom(
    minutes(20),
    minutes(19),
    minutes(18),
    viewOf(codeOf('a')),
    viewOf(codeOf('b')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(views, fc.nat(90_000)), { minLength: 1 }), async (steps) => {
      const { time, pace, shown } = setUp();
      for (const [view, pauseMs] of steps) {
        pace.show(view);
        await time.advance(pauseMs);
      }
      await time.advance(60_000);
      expect(shown.at(-1)).toEqual(steps.at(-1)?.[0]);
      for (const [index, view] of shown.entries()) expect(view).not.toBe(shown[index - 1]);
    }),
    { numRuns: 50 },
  );
});

it.each([
  ['Balance: $12.50', 'Balance: $9.00', true],
  ['Saldo: 1.234,50 $', 'Saldo: 12,50 $', true],
  ['الرصيد: ١٢٫٥٠', 'الرصيد: ٩٫٠٠', true],
  ['Balance: $12.50', 'Balance unknown', false],
])('%s → %s differ in numbers alone: %s', (one, other, expected) => {
  expect(differOnlyInNumbers(viewOf(item(one)), viewOf(item(other)))).toBe(expected);
});
