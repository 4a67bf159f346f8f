export {
  createSettings,
  defaultSettings,
  emptySettings,
  type SettingsRoom,
  type StoredSettings,
  settingsRows,
  storedSettings,
  systemThemeOf,
  withFavourite,
} from './settings.ts';
