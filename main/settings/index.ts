export { createSettingsCalls } from './calls.ts';
export {
  createSettings,
  defaultSettings,
  emptySettings,
  type SettingsRoom,
  settingsRows,
  storedSettings,
  systemThemeOf,
} from './settings.ts';
