/** What a person can set, with its defaults. One value of a wrong type falls back alone; the others stay. */
import * as v from 'valibot';
import type { Settings } from '../../preload/model.ts';

export const defaultSettings: Settings = {
  notifications: { enabled: true, sound: true, hideCode: false },
  clipboardClearDelayMs: 60_000,
  theme: 'system',
  webhook: { enabled: false, port: 0 },
};

const { notifications, webhook } = defaultSettings;

const settings: v.GenericSchema<unknown, Settings> = v.object({
  notifications: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), notifications.enabled),
      sound: v.fallback(v.boolean(), notifications.sound),
      hideCode: v.fallback(v.boolean(), notifications.hideCode),
    }),
    notifications,
  ),
  clipboardClearDelayMs: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(0)),
    defaultSettings.clipboardClearDelayMs,
  ),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), defaultSettings.theme),
  webhook: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), webhook.enabled),
      port: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535)), webhook.port),
    }),
    webhook,
  ),
});

/** The settings file: what was set, and which server the person chose to work against (null: not chosen). */
export interface StoredSettings {
  readonly settings: Settings;
  readonly server: 'sandbox' | 'live' | null;
  /** The secret path and the port of the webhook URL, so that it survives a restart; null before the first. */
  readonly webhook: { readonly path: string; readonly port: number } | null;
}

export const storedSettings: v.GenericSchema<unknown, StoredSettings> = v.object({
  settings: v.fallback(settings, defaultSettings),
  server: v.fallback(v.nullable(v.picklist(['sandbox', 'live'])), null),
  webhook: v.fallback(v.nullable(v.object({ path: v.string(), port: v.number() })), null),
});

export const emptySettings: StoredSettings = { settings: defaultSettings, server: null, webhook: null };
