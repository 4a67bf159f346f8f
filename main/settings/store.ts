/** Changes what a person has set: on disk first, or not at all. */
import type { Settings } from '../../preload/model/index.ts';
import { createSignal, type Signal } from '../core/index.ts';
import type { Document, StorageReason } from '../storage/index.ts';
import type { StoredSettings } from './settings.ts';

export interface SettingsRoom {
  get(): Settings;
  /** Replaces the named parts. Answers why they could not be saved, and then nothing has changed; else null. */
  change(parts: Partial<Settings>): StorageReason | null;
  /** Hears of settings that are on disk, whoever changed them. */
  readonly listen: Signal<[now: Settings, before: Settings]>['listen'];
}

export function createSettings(document: Document<StoredSettings>): SettingsRoom {
  const changed = createSignal<[now: Settings, before: Settings]>();
  return {
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
