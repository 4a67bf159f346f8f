import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trayView } from '../../../../main/desktop/tray/view.ts';
import { defaultSettings } from '../../../../main/settings/settings.ts';
import type { AppState, Order, RentalId, Sms, SmsId } from '../../../../preload/model/index.ts';
import { en } from '../../../../preload/words/index.ts';
import { catalogues } from '../../../support/catalogues.ts';
import { usd } from '../../../support/fake-client.ts';
import { menuLines } from '../../../support/menu-lines.ts';
import { codeOf, order, shownRentalOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';
import { stateOf } from '../../../support/states.ts';

const noonMs = Date.UTC(2026, 4, 19, 12);
const minuteMs = 60_000;

const codeSms = (value: string, seenAtMs = noonMs): Sms =>
  shownSmsOf({
    id: `sms-${value}`,
    code: codeOf(value),
    seenAtMs,
  });
const viewOf = (parts: Partial<AppState> = {}, nowMs = noonMs) => trayView(stateOf(parts), en, 'en', nowMs);
const lines = (parts: Partial<AppState> = {}, nowMs = noonMs) => menuLines(viewOf(parts, nowMs).menu);
const settingsWith = (favourites: readonly Order[], notifications = {}) => ({
  ...defaultSettings,
  favourites,
  notifications: { ...defaultSettings.notifications, ...notifications },
});

describe('the menu', () => {
  it('offers what can be done before anything was rented', () => {
    expect(lines()).toEqual([
      'Balance: $12.34 (off)',
      '—',
      'Copy latest code (off)',
      'Rent again (off)',
      '—',
      'Open Rentium Tray',
      'Pause notifications',
      'Settings',
      '—',
      'Quit [CommandOrControl+Q]',
    ]);
  });

  it('names each open number with the time it has left, and its code', () => {
    const waiting = shownRentalOf({ id: 'waiting' as RentalId });
    const arrived = shownRentalOf({
      id: 'arrived' as RentalId,
      order: { ...order, service: { id: 'telegram', name: 'Telegram' } },
      expiresAtMs: noonMs + 90_000,
      sms: [codeSms('849201')],
    });
    const unlimited = shownRentalOf({ id: 'unlimited' as RentalId, expiresAtMs: null, phone: null });
    const ended = shownRentalOf({ id: 'ended' as RentalId, state: { kind: 'ended', atMs: 0 } });
    const menu = lines({ rentals: [waiting, arrived, unlimited, ended] });
    expect(menu.slice(2, 6)).toEqual([
      'Show WhatsApp · +1 202 555 0143 · waiting, 20 min left',
      'Copy 849\u00a0201 (Telegram)',
      'Show WhatsApp · United States · waiting',
      '—',
    ]);
  });

  it.each([
    [19 * minuteMs, '1 min left'],
    [19 * minuteMs + 1000, 'ending'],
    [20 * minuteMs - 1, 'ending'],
    [20 * minuteMs, 'ending'],
    [25 * minuteMs, 'ending'],
  ])('after %d ms says %s', (passedMs, left) => {
    expect(lines({ rentals: [shownRentalOf()] }, noonMs + passedMs)[2]).toBe(
      `Show WhatsApp · +1 202 555 0143 · waiting, ${left}`,
    );
  });

  it('names the operator that a number really has', () => {
    const rental = shownRentalOf({ operator: { id: 'tmobile', name: 'T-Mobile' } });
    expect(lines({ rentals: [rental] })[2]).toMatch(/^Show WhatsApp, T-Mobile · /);
  });

  it('has an order without a clear answer whatever else the icon shows', () => {
    const unresolved = shownRentalOf({ id: 'u' as RentalId, reservationId: null, state: unresolvedState() });
    const rentals = [shownRentalOf({ sms: [codeSms('849201')] }), unresolved];
    expect(viewOf({ rentals }).icon).toBe('code-sandbox');
    expect(viewOf({ rentals }).menu).toContainEqual({
      kind: 'item',
      label: 'An order needs your decision',
      command: { kind: 'open', tab: 'numbers' },
    });
    expect(lines({ rentals: [unresolved] }).filter((line) => line.includes('decision'))).toHaveLength(1);
  });

  it('shows the person’s shortcuts where they act', () => {
    const shortcuts = { copyLatest: 'Alt+C', openPopup: 'Alt+O', openLine: null, rentFavourite: null };
    const shown = lines({
      rentals: [shownRentalOf({ sms: [codeSms('849201')] })],
      settings: { ...defaultSettings, shortcuts },
    });
    expect(shown).toContain('Copy latest code: 849\u00a0201 [Alt+C]');
    expect(shown).toContain('Open Rentium Tray [Alt+O]');
  });

  it('copies the newest code of a number, and shows one without', () => {
    const rental = shownRentalOf({ sms: [codeSms('1111', noonMs), codeSms('2222', noonMs + 1)] });
    const command = { kind: 'copy-code', rentalId: rental.id, smsId: 'sms-2222' };
    expect(viewOf({ rentals: [rental] }).menu[2]).toMatchObject({ command });
    expect(viewOf({ rentals: [shownRentalOf()] }).menu[2]).toMatchObject({
      command: { kind: 'show-rental', rentalId: shownRentalOf().id },
    });
  });

  it('copies the code that was seen last, of whichever number, open or ended', () => {
    const ended = shownRentalOf({
      id: 'ended' as RentalId,
      state: { kind: 'ended', atMs: 0 },
      sms: [codeSms('1111', 1_000), codeSms('3333', 3_000)],
    });
    const open = shownRentalOf({ id: 'open' as RentalId, sms: [codeSms('2222', 2_000)] });
    expect(viewOf({ rentals: [open, ended] }).menu).toContainEqual({
      kind: 'item',
      label: 'Copy latest code: 3333',
      command: { kind: 'copy-code', rentalId: 'ended', smsId: 'sms-3333' },
    });
  });

  it('names the price that Rent again agrees to', () => {
    const { menu } = viewOf({ rentals: [shownRentalOf({ price: usd(42) })] });
    expect(menu).toContainEqual({
      kind: 'submenu',
      label: 'Rent again',
      items: [
        {
          kind: 'item',
          label: 'WhatsApp, United States · $0.42',
          command: { kind: 'rent-again', order, priceShown: usd(42) },
        },
      ],
    });
  });

  it('names countries in the language of the reader, and orders by the names of the service', () => {
    const ordered = shownRentalOf({ reservationId: null, phone: null });
    const state = stateOf({ rentals: [ordered], settings: settingsWith([order]) });
    const { menu } = trayView(state, catalogues.de, 'de', noonMs);
    expect(menuLines(menu).filter((line) => line.includes('Vereinigte Staaten'))).toHaveLength(2);
    expect(menuLines(menu).some((line) => line.includes('United States'))).toBe(false);
    const offers = menu.flatMap((item) => (item.kind === 'submenu' ? item.items : []));
    expect(offers).toEqual([
      {
        kind: 'item',
        label: 'WhatsApp, Vereinigte Staaten',
        command: { kind: 'rent-again', order, priceShown: null },
      },
    ]);
  });

  it('tells offers apart by their operator where nothing else does', () => {
    const other = { ...order, operator: { id: 'tmo', name: 'T-Mobile' } };
    const menu = lines({ rentals: [shownRentalOf()], settings: settingsWith([other]) });
    expect(menu).toContain('  WhatsApp, United States, T-Mobile');
    expect(menu).toContain('  WhatsApp, United States, Any operator · $0.48');
  });

  it('says any operator in the language of the reader', () => {
    const other = { ...order, operator: { id: 'tmo', name: 'T-Mobile' } };
    const state = stateOf({ rentals: [shownRentalOf()], settings: settingsWith([other]) });
    const menu = menuLines(trayView(state, catalogues.de, 'de', noonMs).menu);
    expect(menu.some((line) => line.includes('Vereinigte Staaten, Beliebiger Anbieter'))).toBe(true);
  });

  it('ticks Pause while notifications are paused, and would end that', () => {
    const { menu } = viewOf({ settings: settingsWith([], { enabled: false }) });
    expect(menu).toContainEqual({
      kind: 'checkbox',
      label: 'Pause notifications',
      isChecked: true,
      command: { kind: 'set-notifications', isEnabled: true },
    });
  });

  it.each<[string, Partial<AppState>, string]>([
    [
      'the network is away',
      {
        connection: {
          kind: 'failing',
          problem: { kind: 'offline', reason: 'unreachable' },
          sinceMs: noonMs - minuteMs,
        },
      },
      'RentiumSMS cannot be reached',
    ],
    [
      'the service is unwell',
      {
        connection: { kind: 'failing', problem: { kind: 'server', status: 503 }, sinceMs: noonMs - minuteMs },
      },
      'RentiumSMS does not answer as it should',
    ],
    [
      'the key is refused',
      { connection: { kind: 'failing', problem: { kind: 'auth' }, sinceMs: noonMs } },
      'The API key is not accepted',
    ],
    ['the key is locked', { account: { kind: 'locked' } }, 'The API key is locked'],
  ])('says below the balance that %s', (_name, parts, text) => {
    expect(lines(parts)[1]).toBe(text);
    expect(viewOf(parts).tooltip.split('\n')[1]).toBe(text);
  });

  it('cuts names that would make it wider than a screen, and no character in two', () => {
    const long = '👩‍👩‍👧 Service '.repeat(12);
    const rental = shownRentalOf({
      order: { ...order, service: { id: 'long', name: long }, country: { id: 'x', name: long } },
    });
    for (const line of lines({ rentals: [rental] })) {
      expect(line.length).toBeLessThan(90);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });
});

describe('icon, tooltip and title', () => {
  const waiting = shownRentalOf();
  const arrived = shownRentalOf({ sms: [codeSms('849201')] });
  const live = { kind: 'live', keyEnding: '1234', storage: 'protected', apiHost: 'h' } as const;

  it.each<[string, Partial<AppState>, string, string[], string]>([
    ['rests', {}, 'idle-sandbox', ['Rentium Tray (Sandbox)', 'Balance: $12.34'], ''],
    ['works with a real key', { account: live }, 'idle', ['Rentium Tray', 'Balance: $12.34'], ''],
    ['is new', { account: { kind: 'none' }, wallet: null }, 'idle', ['Rentium Tray', 'Not set up yet'], ''],
    [
      'waits',
      { account: live, rentals: [waiting, waiting] },
      'waiting-2',
      ['Rentium Tray', 'Waiting for 2 SMS'],
      '',
    ],
    [
      'waits for many',
      { account: live, rentals: Array(10).fill(waiting) },
      'waiting-9plus',
      ['Rentium Tray', 'Waiting for 10 SMS'],
      '',
    ],
    [
      'has a code and waits for another',
      { account: live, rentals: [arrived, waiting] },
      'code',
      ['Rentium Tray', 'Code 849\u00a0201', 'Waiting for one SMS'],
      '849\u00a0201',
    ],
    [
      'has a code that is not for all eyes',
      { account: live, rentals: [arrived], settings: settingsWith([], { hideCode: true }) },
      'code',
      ['Rentium Tray', 'A code has arrived'],
      '',
    ],
    [
      'is short of money',
      { account: live, wallet: { balance: usd(40), readAtMs: noonMs } },
      'low-balance',
      ['Rentium Tray', 'Low balance: $0.40'],
      '',
    ],
  ])('when it %s', (_name, parts, icon, tooltip, title) => {
    expect(viewOf(parts)).toMatchObject({ icon, tooltip: tooltip.join('\n'), title });
  });

  it('goes back to what is waited for once the code is copied, or after two minutes', () => {
    const copied = shownRentalOf({ sms: [{ ...codeSms('849201'), copiedAtMs: noonMs + 1 }] });
    expect(viewOf({ account: live, rentals: [copied, waiting] })).toMatchObject({
      icon: 'waiting-1',
      title: '',
    });
    const old = { account: live, rentals: [arrived, waiting] };
    expect(viewOf(old, noonMs + 2 * minuteMs - 1).icon).toBe('code');
    expect(viewOf(old, noonMs + 2 * minuteMs).icon).toBe('waiting-1');
  });

  it('has room on Windows for every tooltip', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (code) => {
        const rental = shownRentalOf({ sms: [codeSms(code)] });
        expect(viewOf({ rentals: [rental, waiting] }).tooltip.length).toBeLessThanOrEqual(127);
      }),
    );
  });

  it('shows no code any more once its number has ended', () => {
    const ended = shownRentalOf({ state: { kind: 'ended', atMs: 1 }, sms: [codeSms('849201')] });
    expect(viewOf({ account: live, rentals: [ended] })).toMatchObject({ icon: 'idle', title: '' });
  });
});

it('is the same view for the same state, so that nothing is shown anew', () => {
  const smsId = 'sms-1' as SmsId;
  const rentals = [shownRentalOf({ sms: [{ ...codeSms('1'), id: smsId }] })];
  expect(viewOf({ rentals, revision: 2 })).toEqual(viewOf({ rentals, revision: 3 }));
});

describe('a copy', () => {
  const arrived = shownRentalOf({ id: 'arrived' as RentalId, sms: [codeSms('849201')] });
  const lastCopy = { what: 'code', rentalId: arrived.id, isByItself: false, atMs: noonMs } as const;

  it('changes the icon alone: words and menu that change would close an open menu on Linux', () => {
    const before = viewOf({ rentals: [arrived] });
    const after = viewOf({ rentals: [arrived], lastCopy }, noonMs + 1_999);
    expect(after).toEqual({ ...viewOf({ rentals: [arrived] }, noonMs + 1_999), icon: 'copied-sandbox' });
    expect(before.icon).toBe('code-sandbox');
  });

  it('of a code ends its news: the icon goes back to what is waited for', () => {
    const copied = { ...arrived, sms: arrived.sms.map((sms) => ({ ...sms, copiedAtMs: noonMs })) };
    const waiting = shownRentalOf({ id: 'waiting' as RentalId });
    expect(viewOf({ rentals: [copied, waiting], lastCopy }, noonMs + 2_000).icon).toBe('waiting-1-sandbox');
  });
});
