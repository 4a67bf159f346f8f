/** Limits what is kept of SMS, so that no flood and no endless text makes the ledger too big to save. Pure data. */
import { createHash } from 'node:crypto';
import { type Code, cleanCode, cleanName, cleanText, type SmsId } from '../../../preload/model/index.ts';
import type { ReceivedSms } from '../../rentium/index.ts';
import type { KeptSms } from './entry.ts';

/** Of a number, the newest are kept with their texts; of older ones sender, code and time. */
const mostTexts = 100;
/** Leaves room for what tells two SMS of one id apart, within what a call of the page may name. */
const longestId = 150;

export const withinBounds = (sms: ReceivedSms): ReceivedSms => ({
  id: sms.id.length > longestId ? (keyOf(sms.id) as SmsId) : sms.id, // Branded: it stands for the service's own.
  sender: sms.sender === null ? null : cleanName(sms.sender),
  text: cleanText(sms.text),
  code: sms.code === null ? null : cleanCode(sms.code),
  receivedAtMs: sms.receivedAtMs,
});

/** Cleans an SMS that an earlier version kept as it came. Returns the same object where all of it is clean. */
export function cleanSms(sms: KeptSms): KeptSms {
  const sender = sms.sender === null ? null : cleanName(sms.sender);
  const text = cleanText(sms.text);
  const code = sms.code === null ? null : cleanFoundCode(sms.code, text === sms.text);
  const reportedCode = sms.reportedCode == null ? sms.reportedCode : cleanCode(sms.reportedCode);
  const isSame =
    sender === sms.sender && text === sms.text && code === sms.code && reportedCode === sms.reportedCode;
  if (isSame) return sms;
  return { ...sms, sender, text, code, ...(reportedCode === undefined ? {} : { reportedCode }) };
}

function cleanFoundCode(code: Code, isInPlace: boolean): Code | null {
  const value = cleanCode(code.value);
  if (value === null) return null;
  const alternative = code.alternative === null ? null : cleanCode(code.alternative);
  if (isInPlace && value === code.value && alternative === code.alternative) return code;
  return { ...code, value, alternative, ...(isInPlace ? {} : { start: null, end: null }) };
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
