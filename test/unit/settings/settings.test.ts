import * as v from 'valibot';
import { expect, it } from 'vitest';
import { openFiles } from '../../../main/files.ts';
import { defaultSettings, emptySettings, storedSettings } from '../../../main/settings/settings.ts';
import type { Damage } from '../../../main/storage/document.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { createMemoryDisk } from '../../support/memory-disk.ts';

it('reads the file of a version that knew neither limits, nor polling, nor signatures', () => {
  const { limits, polling, webhook, ...older } = defaultSettings;
  const stored = { settings: { ...older, theme: 'dark', webhook: { enabled: true, port: 4_000 } } };
  expect(v.parse(storedSettings, stored).settings).toEqual({
    ...defaultSettings,
    theme: 'dark',
    webhook: { enabled: true, port: 4_000, requireSignature: false },
  });
});

it.each([
  ['maxOpenReservations', 0],
  ['maxOpenReservations', 21],
  ['maxOpenReservations', 2.5],
  ['maxPriceMinor', 0],
  ['maxPriceMinor', '1'],
  ['dailySpendingMinor', -1],
] as const)('lets a limit that is out of bounds fall back alone: %s %s', (name, value) => {
  const set = { maxOpenReservations: 3, maxPriceMinor: 100, servicePrices: [], dailySpendingMinor: 500 };
  const stored = { settings: { ...defaultSettings, limits: { ...set, [name]: value } } };
  expect(v.parse(storedSettings, stored).settings.limits).toEqual({
    ...set,
    [name]: defaultSettings.limits[name],
  });
});

it('lets a time of the quiet hours that is none fall back alone, and keeps them on', () => {
  const quietHours = { enabled: true, fromMinute: 1_440, toMinute: 360 };
  const stored = { settings: { ...defaultSettings, quietHours } };
  expect(v.parse(storedSettings, stored).settings.quietHours).toEqual({
    ...quietHours,
    fromMinute: defaultSettings.quietHours.fromMinute,
  });
});

it('drops a service’s highest price that makes no sense, and keeps the others', () => {
  const good = { service: { id: 'whatsapp', name: 'WhatsApp' }, maxPriceMinor: 50 };
  const limits = { ...defaultSettings.limits, servicePrices: [{ ...good, maxPriceMinor: 0 }, good, 'free'] };
  const stored = { settings: { ...defaultSettings, limits } };
  expect(v.parse(storedSettings, stored).settings.limits.servicePrices).toEqual([good]);
});

it.each([
  ['perReservationPerSecond', 0],
  ['perReservationPerSecond', 2.1],
  ['totalPerSecond', 0.5],
  ['totalPerSecond', 7],
] as const)('lets a pace that is out of bounds fall back alone: %s %s', (name, value) => {
  const set = { perReservationPerSecond: 0.5, totalPerSecond: 3 };
  const stored = { settings: { ...defaultSettings, polling: { ...set, [name]: value } } };
  expect(v.parse(storedSettings, stored).settings.polling).toEqual({
    ...set,
    [name]: defaultSettings.polling[name],
  });
});

it.each([
  '{}',
  '[]',
  '{"settings":5,"server":"live"}',
  '{"settings":null,"server":"live"}',
  '{"settings":[],"server":"live"}',
  '{"settings":{},"server":"live"}',
])(
  'goes back to the last good copy, spending limits and all, and tells, where the file holds %s',
  (content) => {
    const disk = createMemoryDisk();
    const { clock } = createFakeTime();
    const limits = { maxOpenReservations: 3, maxPriceMinor: 50, servicePrices: [], dailySpendingMinor: 100 };
    const kept = { ...emptySettings, settings: { ...defaultSettings, limits }, server: 'live' as const };
    openFiles(disk, clock, () => {}).settings.set(kept);
    disk.files.set('settings', content);
    const damages: Damage[] = [];
    expect(openFiles(disk, clock, (damage) => damages.push(damage)).settings.get()).toEqual(kept);
    expect(damages).toEqual([
      { file: 'settings.json', keptAs: expect.any(String), restored: true, isCopy: false },
    ]);
  },
);

it('reads the file of a newer version, whose further settings it does not know', () => {
  const stored = { settings: { theme: 'dark', sky: 'blue' }, server: 'live', weather: {} };
  expect(v.parse(storedSettings, stored)).toEqual({
    settings: { ...defaultSettings, theme: 'dark', isWelcomeDone: true },
    server: 'live',
    webhook: null,
  });
});

it('lets one value of a wrong type fall back alone', () => {
  const stored = {
    settings: {
      ...defaultSettings,
      theme: 'dark',
      clipboardClearDelayMs: 'soon',
      notifications: { enabled: false, sound: 'loud', soundName: 'gong', hideCode: true, autoCopy: false },
    },
    server: 'sandbox',
  };
  expect(v.parse(storedSettings, stored)).toEqual({
    settings: {
      ...defaultSettings,
      theme: 'dark',
      notifications: {
        enabled: false,
        sound: defaultSettings.notifications.sound,
        hideCode: true,
        autoCopy: false,
        autoCopyNumber: false,
        soundName: 'system',
        lowBalanceMinor: null,
      },
    },
    server: 'sandbox',
    webhook: null,
  });
});
