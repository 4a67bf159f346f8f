export {
  defaultSettings,
  emptySettings,
  type StoredSettings,
  storedSettings,
  systemThemeOf,
  withFavourite,
} from './settings.ts';
export { createSettings, type SettingsRoom } from './store.ts';
