export {
  createSettings,
  defaultSettings,
  emptySettings,
  type SettingsRoom,
  type StoredSettings,
  storedSettings,
  systemThemeOf,
  withFavourite,
} from './settings.ts';
