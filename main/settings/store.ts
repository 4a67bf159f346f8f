/** Changes what a person has set: on disk first, or not at all. */
import type { Settings } from '../../preload/model/index.ts';
import type { Document, StorageReason } from '../storage/index.ts';
import type { StoredSettings } from './settings.ts';

export interface SettingsRoom {
  get(): Settings;
  /** Replaces the named parts. Answers why they could not be saved, and then nothing has changed; else null. */
  change(parts: Partial<Settings>): StorageReason | null;
}

/** `onChange` hears of settings that are on disk. */
export function createSettings(
  document: Document<StoredSettings>,
  onChange: (settings: Settings) => void,
): SettingsRoom {
  return {
    get: () => document.get().settings,
    change(parts) {
      const before = document.get();
      const settings = { ...before.settings, ...parts };
      const reason = document.set({ ...before, settings });
      if (reason === null) onChange(settings);
      else document.set(before);
      return reason;
    },
  };
}
