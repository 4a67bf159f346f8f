import type { Wording } from './wording.ts';
import { ar } from './wordings/ar.ts';
import { bg } from './wordings/bg.ts';
import { bn } from './wordings/bn.ts';
import { cs } from './wordings/cs.ts';
import { da } from './wordings/da.ts';
import { de } from './wordings/de.ts';
import { el } from './wordings/el.ts';
import { en } from './wordings/en.ts';
import { es } from './wordings/es.ts';
import { fa } from './wordings/fa.ts';
import { fi } from './wordings/fi.ts';
import { fr } from './wordings/fr.ts';
import { he } from './wordings/he.ts';
import { hi } from './wordings/hi.ts';
import { hr } from './wordings/hr.ts';
import { hu } from './wordings/hu.ts';
import { id } from './wordings/id.ts';
import { it } from './wordings/it.ts';
import { ja } from './wordings/ja.ts';
import { ko } from './wordings/ko.ts';
import { ms } from './wordings/ms.ts';
import { nl } from './wordings/nl.ts';
import { no } from './wordings/no.ts';
import { pl } from './wordings/pl.ts';
import { pt } from './wordings/pt.ts';
import { ro } from './wordings/ro.ts';
import { ru } from './wordings/ru.ts';
import { sk } from './wordings/sk.ts';
import { sr } from './wordings/sr.ts';
import { sv } from './wordings/sv.ts';
import { sw } from './wordings/sw.ts';
import { ta } from './wordings/ta.ts';
import { th } from './wordings/th.ts';
import { tr } from './wordings/tr.ts';
import { uk } from './wordings/uk.ts';
import { ur } from './wordings/ur.ts';
import { vi } from './wordings/vi.ts';
import { zh } from './wordings/zh.ts';

/** The languages SMS are written in (BCP 47). */
export type Language =
  | 'ar'
  | 'bg'
  | 'bn'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'fa'
  | 'fi'
  | 'fr'
  | 'he'
  | 'hi'
  | 'hr'
  | 'hu'
  | 'id'
  | 'it'
  | 'ja'
  | 'ko'
  | 'ms'
  | 'nl'
  | 'no'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'ru'
  | 'sk'
  | 'sr'
  | 'sv'
  | 'sw'
  | 'ta'
  | 'th'
  | 'tr'
  | 'uk'
  | 'ur'
  | 'vi'
  | 'zh';

/** The sentences of each language that any service may send. */
export const wordings: Readonly<Record<Language, Wording>> = {
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  sw,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
};
