export { withFavourite } from './favourites.ts';
export {
  defaultSettings,
  emptySettings,
  type StoredSettings,
  storedSettings,
  systemThemeOf,
} from './settings.ts';
export { createSettings, type SettingsRoom } from './store.ts';
