import { describe, expect, it } from 'vitest';
import type { News } from '../../../../main/core/notices.ts';
import { createTrayCommands } from '../../../../main/desktop/tray/commands.ts';
import type { Wanted } from '../../../../main/rentals/buying/purchase.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { SettingsRoom } from '../../../../main/settings/store.ts';
import type { StorageReason } from '../../../../main/storage/document.ts';
import type {
  CopyOutcome,
  Money,
  Operator,
  Problem,
  RentalId,
  Result,
  Settings,
  SmsId,
} from '../../../../preload/model/index.ts';
import { createFakeClient, good, usd } from '../../../support/fake-client.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { settle } from '../../../support/fake-time.ts';
import { order, rentalOf } from '../../../support/rentals.ts';

interface Scene {
  readonly operators?: readonly Partial<Operator>[];
  readonly refusal?: Problem;
  readonly copied?: Result<CopyOutcome>;
  readonly diskProblem?: StorageReason;
}

function setUp(scene: Scene = {}) {
  const { operators = [], refusal, copied = good('copied'), diskProblem = null } = scene;
  const client = createFakeClient();
  client.listOperators = async () =>
    good(
      operators.map((operator) => ({
        id: 'any',
        name: 'Any operator',
        price: null,
        stock: null,
        deliveryRate: null,
        ...operator,
      })),
    );
  const desktop = createFakeDesktop();
  const told: News[] = [];
  const ordered: Wanted[] = [];
  let current: Settings = defaultSettings;
  const settings: Pick<SettingsRoom, 'get' | 'change'> = {
    get: () => current,
    change(parts) {
      if (diskProblem === null) current = { ...current, ...parts };
      return diskProblem;
    },
  };
  const run = createTrayCommands({
    desktop,
    settings,
    session: () => ({ server: 'sandbox', account: 'sandbox', client, close: async () => {} }),
    tell: (news) => told.push(news),
    copying: {
      copyCode: async () => copied,
      copyText: async () => good('copied'),
      copySecret: async () => good('copied'),
      copyNumber: async () => good('copied'),
    },
    purchase: {
      async rent(wanted) {
        ordered.push(wanted);
        return refusal !== undefined ? { ok: false, problem: refusal } : good('rental-2' as RentalId);
      },
      check: async () => good(null),
      dismiss: () => good(null),
      recover: () => {},
      isUnderWay: () => false,
      settled: async () => {},
    },
  });
  const rentAgain = async (priceShown: Money | null = usd(48)) => {
    run({ kind: 'rent-again', order, priceShown });
    await settle();
  };
  return { run, rentAgain, desktop, told, ordered, settings };
}

describe('Rent again', () => {
  it.each<[string, Money]>([
    ['the price the menu showed', usd(48)],
    ['a lower one', usd(40)],
    ['the same one, where the service names no currency', { amountMinor: 48, currency: null }],
  ])('orders at %s', async (_name, price) => {
    const { rentAgain, ordered, told } = setUp({ operators: [{ price }] });
    await rentAgain();
    const { amountMinor } = price;
    expect(ordered).toEqual([{ order, priceShown: usd(amountMinor), isRepeatConfirmed: false }]);
    expect(told).toEqual([]);
  });

  it.each<[string, readonly Partial<Operator>[], unknown]>([
    ['a higher price', [{ price: usd(49) }], { kind: 'price-rose', expected: usd(48), now: usd(49) }],
    ['another currency', [{ price: { amountMinor: 10, currency: 'EUR' } }], { kind: 'price-unknown' }],
    ['no price', [{}], { kind: 'price-unknown' }],
    ['an operator that is gone', [{ id: 'other', price: usd(10) }], { kind: 'price-unknown' }],
  ])('pays %s not unasked, and opens the window instead', async (_name, operators, problem) => {
    const { rentAgain, ordered, told, desktop } = setUp({ operators });
    await rentAgain();
    expect(ordered).toEqual([]);
    expect(told).toEqual([{ kind: 'order-failed', problem, order }]);
    expect(desktop.opened).toEqual(['numbers']);
  });

  it('pays nothing where the menu named no price, and asks in the window instead', async () => {
    const { rentAgain, ordered, told, desktop } = setUp({ operators: [{ price: usd(1) }] });
    await rentAgain(null);
    expect(ordered).toEqual([]);
    expect(told).toEqual([]);
    expect(desktop.rentPanels).toEqual([order]);
  });
});

it('has no window to ask in: a repeat opens it with the notice instead', async () => {
  const repeat: Problem = { kind: 'repeat-order', orderedAtMs: 0 };
  const { rentAgain, ordered, told, desktop } = setUp({
    operators: [{ price: usd(48) }],
    refusal: repeat,
  });
  await rentAgain();
  expect(ordered).toHaveLength(1);
  expect(told).toEqual([{ kind: 'order-failed', problem: repeat, order }]);
  expect(desktop.opened).toEqual(['numbers']);
});

it('makes one order of a double-click', async () => {
  const { run, rentAgain, ordered } = setUp({ operators: [{ price: usd(48) }] });
  run({ kind: 'rent-again', order, priceShown: usd(48) });
  await rentAgain();
  expect(ordered).toHaveLength(1);
});

describe('copying a code', () => {
  it.each<[string, Result<CopyOutcome>, readonly News[], readonly string[]]>([
    ['that is copied needs no window', good('copied'), [], []],
    [
      'that may not be copied shows it and says so',
      good('uncertain'),
      [{ kind: 'copy-uncertain' }],
      ['rental-1'],
    ],
    [
      'that could not be copied shows it and says why',
      { ok: false, problem: { kind: 'clipboard' } },
      [{ kind: 'copy-failed' }],
      ['rental-1'],
    ],
    [
      'that is not there any more shows its number',
      { ok: false, problem: { kind: 'gone' } },
      [],
      ['rental-1'],
    ],
  ])('%s', async (_name, copied, news, opened) => {
    const { run, desktop, told } = setUp({ copied });
    run({ kind: 'copy-code', rentalId: rentalOf().id, smsId: 'sms_1' as SmsId });
    await settle();
    expect(told).toEqual(news);
    expect(desktop.openedRentals).toEqual(opened);
  });
});

describe('pausing notifications', () => {
  it('changes that setting and no other', () => {
    const { run, settings, told } = setUp();
    run({ kind: 'set-notifications', isEnabled: false });
    expect(settings.get()).toEqual({
      ...defaultSettings,
      notifications: { ...defaultSettings.notifications, enabled: false },
    });
    run({ kind: 'set-notifications', isEnabled: true });
    expect(settings.get()).toEqual(defaultSettings);
    expect(told).toEqual([]);
  });

  it('says when it could not be kept', () => {
    const { run, told } = setUp({ diskProblem: 'full' });
    run({ kind: 'set-notifications', isEnabled: false });
    expect(told).toEqual([{ kind: 'storage-failed', reason: 'full' }]);
  });
});

it('shows the number that was chosen', () => {
  const { run, desktop } = setUp();
  run({ kind: 'show-rental', rentalId: rentalOf().id });
  expect(desktop.openedRentals).toEqual([rentalOf().id]);
});

it('opens the window, at the tab that is asked for, and quits', () => {
  const { run, desktop } = setUp();
  run({ kind: 'open', tab: null });
  run({ kind: 'open', tab: 'settings' });
  run({ kind: 'quit' });
  expect(desktop.opened).toEqual([null, 'settings']);
  expect(desktop.isQuitting).toBe(true);
});
