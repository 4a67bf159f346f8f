/** What is kept of SMS at most, so that no flood and no text without end makes the ledger too big to save: pure data. */
import { createHash } from 'node:crypto';
import type { SmsId } from '../../../preload/model/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import type { KeptSms } from './entry.ts';

/** Of a number, the newest are kept with their texts; of older ones sender, code and time. */
const mostTexts = 100;
const longestText = 2_000;
const longestSender = 200;
/** Longer than any code that a person could type. */
const longestCode = 100;
/** Leaves room for what tells two SMS of one id apart, within what a call of the page may name. */
const longestId = 150;

export const withinBounds = (sms: ReceivedSms): ReceivedSms => ({
  id: sms.id.length > longestId ? (keyOf(sms.id) as SmsId) : sms.id, // Branded: it stands for the service's own.
  sender: sms.sender === null ? null : cut(sms.sender, longestSender),
  text: cut(sms.text, longestText),
  code: sms.code !== null && sms.code.length > longestCode ? null : sms.code,
  receivedAtMs: sms.receivedAtMs,
});

/** Never between the two halves of a character outside the basic plane. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1));
  return text.slice(0, isHalf ? longest - 1 : longest);
}

/** The same for the same text, also where the text itself is not kept any more. */
export const textKeyOf = (sms: KeptSms | ReceivedSms): string =>
  'textKey' in sms && sms.textKey !== undefined ? sms.textKey : keyOf(sms.text);

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** Oldest first. The same list where nothing is too much. */
export function withNewestTexts(sms: readonly KeptSms[]): readonly KeptSms[] {
  const firstWithText = sms.length - mostTexts;
  const isTooMuch = sms.some(({ textKey }, at) => at < firstWithText && textKey === undefined);
  return isTooMuch ? sms.map((each, at) => (at < firstWithText ? withoutText(each) : each)) : sms;
}

function withoutText(sms: KeptSms): KeptSms {
  if (sms.textKey !== undefined) return sms;
  const code = sms.code === null ? null : { ...sms.code, start: null, end: null };
  return { ...sms, text: '', textKey: textKeyOf(sms), code };
}
