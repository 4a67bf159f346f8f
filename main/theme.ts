import type { Settings } from '../preload/model.ts';

/** What the system's own parts follow. High contrast is the page's own: the system has no such choice for one application. */
export const systemThemeOf = (theme: Settings['theme']): 'system' | 'light' | 'dark' =>
  theme === 'contrast' ? 'system' : theme;
