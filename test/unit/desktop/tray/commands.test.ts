import { describe, expect, it } from 'vitest';
import type { News } from '../../../../main/core/state.ts';
import { createTrayCommands } from '../../../../main/desktop/tray/commands.ts';
import type { Wanted } from '../../../../main/rentals/buying/purchase.ts';
import { defaultSettings, type SettingsRoom } from '../../../../main/settings/settings.ts';
import type { StorageReason } from '../../../../main/storage/file-system.ts';
import type {
  CopyOutcome,
  Money,
  Problem,
  RentalId,
  Result,
  Settings,
  SmsId,
} from '../../../../preload/model/index.ts';
import { good, usd } from '../../../support/fake-client.ts';
import { createFakeDesktop } from '../../../support/fake-desktop.ts';
import { settle } from '../../../support/fake-time.ts';
import { order, rentalOf } from '../../../support/rentals.ts';

interface Scene {
  readonly refusal?: Problem;
  readonly copied?: Result<CopyOutcome>;
  readonly diskProblem?: StorageReason;
}

function setUp(scene: Scene = {}) {
  const { refusal, copied = good('copied'), diskProblem = null } = scene;
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
    tell: (news) => told.push(news),
    copier: {
      copyCode: async () => copied,
      copyText: async () => good('copied'),
      copySecret: async () => good('copied'),
      copyNumber: async () => good('copied'),
      copyNumberByItself: async () => good('copied'),
    },
    purchase: {
      async rent(wanted) {
        ordered.push(wanted);
        return refusal !== undefined ? { ok: false, problem: refusal } : good('rental-2' as RentalId);
      },
    },
  });
  const rentAgain = async (priceShown: Money | null = usd(48)) => {
    run({ kind: 'rent-again', order, priceShown });
    await settle();
  };
  return { run, rentAgain, desktop, told, ordered, settings };
}

describe('Rent again', () => {
  it('orders at the price that the menu showed, which the purchase holds against that of now', async () => {
    const { rentAgain, ordered, told, desktop } = setUp();
    await rentAgain();
    expect(ordered).toEqual([{ order, priceShown: usd(48), isPressSeen: true }]);
    expect(told).toEqual([]);
    expect(desktop.opened).toEqual(['numbers']);
  });

  it.each<Problem>([{ kind: 'price-rose', expected: usd(48), now: usd(49) }, { kind: 'price-unknown' }])(
    'opens the window with a notice where the order is refused: $kind',
    async (problem) => {
      const { rentAgain, told, desktop } = setUp({ refusal: problem });
      await rentAgain();
      expect(told).toEqual([{ kind: 'order-failed', problem, order }]);
      expect(desktop.opened).toEqual(['numbers']);
    },
  );

  it('says nothing more to a person who has just said no', async () => {
    const { rentAgain, told, desktop } = setUp({ refusal: { kind: 'declined' } });
    await rentAgain();
    expect(told).toEqual([]);
    expect(desktop.opened).toEqual([]);
  });

  it('orders nothing where the menu named no price, and asks in the window instead', async () => {
    const { rentAgain, ordered, told, desktop } = setUp();
    await rentAgain(null);
    expect(ordered).toEqual([]);
    expect(told).toEqual([]);
    expect(desktop.rentPanels).toEqual([order]);
  });
});

it('makes one order of a double-click', async () => {
  const { run, rentAgain, ordered, told } = setUp();
  run({ kind: 'rent-again', order, priceShown: usd(48) });
  await rentAgain();
  expect(ordered).toHaveLength(1);
  expect(told).toEqual([]);
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
