import { describe, expect, it } from 'vitest';
import { trayView } from '../../../main/desktop/tray-view.ts';
import type { RentalId, Sms, SmsId } from '../../../preload/model.ts';
import { usd } from '../../tools/fake-client.ts';
import { shownRentalOf } from '../../tools/rentals.ts';
import { stateOf } from '../../tools/states.ts';

const smsWith = (value: string, seenAtMs: number): Sms => ({
  id: `sms-${value}` as SmsId,
  sender: 'WhatsApp',
  text: value,
  code: { value, source: 'service', alternative: null, start: 0, end: value.length },
  receivedAtMs: null,
  seenAtMs,
});
const labels = (state: Parameters<typeof trayView>[0]) =>
  trayView(state, 'en').menu.flatMap((item) =>
    item.kind === 'item' ? [`${item.label}${item.command === null ? ' (off)' : ''}`] : ['—'],
  );

it('offers what can be done before anything was rented', () => {
  expect(labels(stateOf())).toEqual([
    'Open Rentium Tray',
    'Balance: $12.34 (off)',
    '—',
    'Copy latest code (off)',
    'Rent again (off)',
    '—',
    'Quit',
  ]);
});

it('copies the code that was seen last, of whichever number', () => {
  const older = shownRentalOf({
    id: 'older' as RentalId,
    sms: [smsWith('1111', 1_000), smsWith('3333', 3_000)],
  });
  const newer = shownRentalOf({ id: 'newer' as RentalId, sms: [smsWith('2222', 2_000)] });
  const { menu } = trayView(stateOf({ rentals: [newer, older] }), 'en');
  expect(menu).toContainEqual({
    kind: 'item',
    label: 'Copy latest code: 3333',
    command: { kind: 'copy-code', rentalId: 'older', smsId: 'sms-3333' },
  });
});

it('names the price that Rent again agrees to', () => {
  expect(labels(stateOf({ rentals: [shownRentalOf({ price: usd(42) })] }))).toContain(
    'Rent again: WhatsApp, United States for $0.42',
  );
});

it('does not offer to repeat an order that never became a number', () => {
  const unresolved = shownRentalOf({
    reservationId: null,
    state: {
      kind: 'unresolved',
      reason: 'no-answer',
      balanceBefore: null,
      balanceAfter: null,
      spentElsewhereMinor: null,
    },
  });
  expect(labels(stateOf({ rentals: [unresolved] }))).toContain('Rent again (off)');
});

describe('icon and tooltip', () => {
  const waiting = shownRentalOf();
  const arrived = shownRentalOf({ sms: [smsWith('849201', 1_000)] });
  const failing = {
    kind: 'failing',
    problem: { kind: 'offline', reason: 'unreachable' },
    sinceMs: 0,
  } as const;

  it.each([
    ['rests', {}, 'idle', 'Rentium Tray (Sandbox)\nBalance: $12.34', ''],
    ['waits', { rentals: [waiting, waiting] }, 'waiting', 'Rentium Tray (Sandbox)\nWaiting for 2 SMS', '2'],
    ['has a code', { rentals: [arrived, waiting] }, 'code', 'Rentium Tray (Sandbox)\nCode 849201', '1'],
    [
      'has a code although the network is away',
      { rentals: [arrived], connection: failing },
      'code',
      'Rentium Tray (Sandbox)\nCode 849201',
      '',
    ],
    [
      'is offline',
      { connection: failing, wallet: null },
      'problem',
      'Rentium Tray (Sandbox)\nBalance unknown',
      '',
    ],
    [
      'works with a real key',
      { account: { kind: 'live', keyEnding: '1234', storage: 'protected', apiHost: 'h' } as const },
      'idle',
      'Rentium Tray\nBalance: $12.34',
      '',
    ],
  ])('when it %s', (_name, parts, icon, tooltip, title) => {
    expect(trayView(stateOf(parts), 'en')).toMatchObject({ icon, tooltip, title });
  });

  it('shows no code any more once its number has ended', () => {
    const ended = shownRentalOf({ state: { kind: 'ended', atMs: 1 }, sms: [smsWith('849201', 1_000)] });
    expect(trayView(stateOf({ rentals: [ended] }), 'en').icon).toBe('idle');
  });
});
