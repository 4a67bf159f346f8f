/**
 * The settings of a person, with their defaults. One value of a wrong type falls back alone; the others stay. A file without
 * settings has lost them all and is damaged: limits on spending must not go back to none in silence.
 */
import * as v from 'valibot';
import {
  languageIds,
  maxServicePrices,
  type Order,
  type ServicePrice,
  type Settings,
  soundNames,
} from '../../preload/model/index.ts';
import { createSignal, type Signal } from '../core/index.ts';
import { type Document, type RowList, readableRows, rowList, type StorageReason } from '../storage/index.ts';

export const defaultSettings: Settings = {
  notifications: {
    enabled: true,
    sound: true,
    soundName: 'system',
    hideCode: false,
    autoCopy: false,
    autoCopyNumber: false,
    lowBalanceMinor: null,
  },
  quietHours: { enabled: false, fromMinute: 22 * 60, toMinute: 7 * 60 },
  clipboardClearDelayMs: 60_000,
  theme: 'system',
  language: 'system',
  webhook: { enabled: false, port: 0, requireSignature: false },
  assistants: { enabled: false },
  limits: { maxOpenReservations: 10, maxPriceMinor: null, servicePrices: [], dailySpendingMinor: null },
  polling: { perReservationPerSecond: 2, totalPerSecond: 5 },
  history: { retentionDays: 30 },
  shortcuts: { copyLatest: null, openPopup: null, openLine: null, rentFavourite: null },
  updates: { check: true },
  isWelcomeDone: false,
  country: null,
  favourites: [],
};

const { notifications, quietHours, webhook, assistants, limits, polling, history, shortcuts, updates } =
  defaultSettings;

const named = v.object({ id: v.string(), name: v.string() });
const favourite: v.GenericSchema<unknown, Order> = v.object({
  service: named,
  country: named,
  operator: named,
});
const accelerator = v.fallback(v.nullable(v.string()), null);

const minorAboveZero = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_439));
const limitMinor = v.fallback(v.nullable(minorAboveZero), null);
const servicePrice: v.GenericSchema<unknown, ServicePrice> = v.object({
  service: named,
  maxPriceMinor: minorAboveZero,
});
const servicePrices = v.pipe(
  readableRows(servicePrice),
  v.transform((prices) => prices.slice(0, maxServicePrices)),
);

const settings: v.GenericSchema<unknown, Settings> = v.object({
  notifications: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), notifications.enabled),
      sound: v.fallback(v.boolean(), notifications.sound),
      soundName: v.fallback(v.picklist(soundNames), notifications.soundName),
      hideCode: v.fallback(v.boolean(), notifications.hideCode),
      autoCopy: v.fallback(v.boolean(), notifications.autoCopy),
      autoCopyNumber: v.fallback(v.boolean(), notifications.autoCopyNumber),
      lowBalanceMinor: limitMinor,
    }),
    notifications,
  ),
  quietHours: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), quietHours.enabled),
      fromMinute: v.fallback(minuteOfDay, quietHours.fromMinute),
      toMinute: v.fallback(minuteOfDay, quietHours.toMinute),
    }),
    quietHours,
  ),
  clipboardClearDelayMs: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_600_000)),
    defaultSettings.clipboardClearDelayMs,
  ),
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'contrast']), defaultSettings.theme),
  language: v.fallback(v.picklist(['system', ...languageIds]), defaultSettings.language),
  webhook: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), webhook.enabled),
      port: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), webhook.port),
      requireSignature: v.fallback(v.boolean(), webhook.requireSignature),
    }),
    webhook,
  ),
  assistants: v.fallback(v.object({ enabled: v.boolean() }), assistants),
  limits: v.fallback(
    v.object({
      maxOpenReservations: v.fallback(
        v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
        limits.maxOpenReservations,
      ),
      maxPriceMinor: limitMinor,
      servicePrices: v.fallback(servicePrices, []),
      dailySpendingMinor: limitMinor,
    }),
    limits,
  ),
  polling: v.fallback(
    v.object({
      perReservationPerSecond: v.fallback(
        v.pipe(v.number(), v.minValue(0.1), v.maxValue(2)),
        polling.perReservationPerSecond,
      ),
      totalPerSecond: v.fallback(v.pipe(v.number(), v.minValue(1), v.maxValue(6)), polling.totalPerSecond),
    }),
    polling,
  ),
  history: v.fallback(
    // Of a time that makes no sense nothing is known: then nothing is deleted.
    v.object({ retentionDays: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null) }),
    history,
  ),
  shortcuts: v.fallback(
    v.object({
      copyLatest: accelerator,
      openPopup: accelerator,
      openLine: accelerator,
      rentFavourite: accelerator,
    }),
    shortcuts,
  ),
  updates: v.fallback(v.object({ check: v.fallback(v.boolean(), updates.check) }), updates),
  // A file without it is older than the offer: that person has begun long ago.
  isWelcomeDone: v.fallback(v.boolean(), true),
  country: v.fallback(v.nullable(named), null),
  favourites: v.fallback(readableRows(favourite), []),
});

/** Every version wrote some of these names, whatever it did not know. */
const holdsSettings = (kept: unknown): boolean =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.keys(defaultSettings).some((name) => Object.hasOwn(kept, name));

/** The settings file: what was set, and which server the person chose to work against (null: not chosen). */
export interface StoredSettings {
  readonly settings: Settings;
  readonly server: 'sandbox' | 'live' | null;
  /**
   * The secret path and the port of the webhook URL, so that it survives a restart, and the secret that signs events
   * (null in files that are older than it); null before the first.
   */
  readonly webhook: { readonly path: string; readonly port: number; readonly secret: string | null } | null;
}

export const storedSettings: v.GenericSchema<unknown, StoredSettings> = v.object({
  settings: v.pipe(v.unknown(), v.check(holdsSettings), settings),
  server: v.fallback(v.nullable(v.picklist(['sandbox', 'live'])), null),
  webhook: v.fallback(
    v.nullable(
      v.object({
        path: v.string(),
        port: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)),
        secret: v.fallback(v.nullable(v.pipe(v.string(), v.minLength(1))), null),
      }),
    ),
    null,
  ),
});

/** One row that makes no sense takes no others with it, and stays in the file. */
export const settingsRows: readonly RowList[] = [
  rowList(['settings', 'favourites'], favourite, (order) =>
    JSON.stringify([order.service.id, order.country.id, order.operator.id]),
  ),
  rowList(['settings', 'limits', 'servicePrices'], servicePrice, ({ service: { id } }) => id),
];

export const emptySettings: StoredSettings = { settings: defaultSettings, server: null, webhook: null };

/** The theme for the system's own parts. High contrast is the page's own: the system has no such choice for one application. */
export const systemThemeOf = (theme: Settings['theme']): 'system' | 'light' | 'dark' =>
  theme === 'contrast' ? 'system' : theme;

// Changes what a person has set: on disk first, or not at all.

/** A part of the settings file that belongs to another room. */
export interface KeptPart<T> {
  get(): T;
  set(value: T): void;
}

export interface SettingsRoom {
  get(): Settings;
  /** Replaces the named parts. Answers why they could not be saved, and then nothing has changed; else null. */
  change(parts: Partial<Settings>): StorageReason | null;
  /** Hears of settings that are on disk, whoever changed them. */
  readonly listen: Signal<[now: Settings, before: Settings]>['listen'];
  /** The account's part. */
  readonly server: KeptPart<StoredSettings['server']>;
  /** The webhook receiver's part. */
  readonly webhook: KeptPart<StoredSettings['webhook']>;
}

export function createSettings(document: Document<StoredSettings>): SettingsRoom {
  const changed = createSignal<[now: Settings, before: Settings]>();
  const part = <K extends 'server' | 'webhook'>(name: K): KeptPart<StoredSettings[K]> => ({
    get: () => document.get()[name],
    set: (value) => void document.set({ ...document.get(), [name]: value }),
  });
  return {
    server: part('server'),
    webhook: part('webhook'),
    listen: changed.listen,
    get: () => document.get().settings,
    change(parts) {
      const before = document.get();
      const settings = { ...before.settings, ...parts };
      const reason = document.set({ ...before, settings });
      if (reason === null) changed.emit(settings, before.settings);
      else document.set(before);
      return reason;
    },
  };
}
