/** All catalogues at once, for main: the tray and the notifications speak before there is a page. */
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Language, Texts } from './index.ts';

export const catalogues: Readonly<Record<Language, Texts>> = { en, es, de, ar };
