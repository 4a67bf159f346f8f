/** The texts of all languages for main: the tray and the notifications speak before there is a page, and without one. */
import { desktop as ar } from './ar/desktop.ts';
import { desktop as de } from './de/desktop.ts';
import { desktop as en } from './en/desktop.ts';
import { desktop as es } from './es/desktop.ts';
import type { DesktopTexts, Language } from './index.ts';

export const desktopTexts: Readonly<Record<Language, DesktopTexts>> = { en, es, de, ar };
