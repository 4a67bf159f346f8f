/** Text as the history compares it. */
import { fold, toWesternDigits } from '../../preload/words/index.ts';

/** Digits of any script but the Western. */
const otherDigits = /[^\P{Nd}0-9]+/gu;

/** As `fold`, with Western digits. Plain ASCII, which most SMS are, takes a shorter way. */
export function foldText(text: string): string {
  if (/\P{ASCII}/u.test(text)) return fold(text.replace(otherDigits, toWesternDigits));
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
}
