export { createSettingsCalls } from './calls.ts';
export {
  createSettings,
  defaultSettings,
  emptySettings,
  type SettingsRoom,
  storedSettings,
  systemThemeOf,
} from './settings.ts';
