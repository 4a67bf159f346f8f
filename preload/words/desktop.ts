/** The texts of all languages for main: the tray and the notifications speak before there is a page, and without one. */
import { desktop as ar } from './ar/desktop.ts';
import { desktop as de } from './de/desktop.ts';
import { desktop as en } from './en/desktop.ts';
import { desktop as es } from './es/desktop.ts';
import { desktop as fr } from './fr/desktop.ts';
import type { Language } from './index.ts';
import { desktop as italian } from './it/desktop.ts';
import { desktop as ja } from './ja/desktop.ts';
import { desktop as pl } from './pl/desktop.ts';
import { desktop as ptBR } from './pt-BR/desktop.ts';
import type { DesktopTexts } from './texts.ts';
import { desktop as tr } from './tr/desktop.ts';
import { desktop as uk } from './uk/desktop.ts';
import { desktop as zhHans } from './zh-Hans/desktop.ts';

export const desktopTexts: Readonly<Record<Language, DesktopTexts>> = {
  en,
  es,
  de,
  ar,
  fr,
  'pt-BR': ptBR,
  it: italian,
  pl,
  tr,
  uk,
  'zh-Hans': zhHans,
  ja,
};
