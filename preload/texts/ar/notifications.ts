/** Notifications of the system. */
import { isolate, ltr } from '../bidi.ts';
import type { Texts } from '../index.ts';
import { order } from './order.ts';

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `الرمز هو ${ltr(code)}`,
  hiddenCodeTitle: 'وصل رمز',
  copiedCodeTitle: (code) => `نُسخ الرمز ${ltr(code)}`,
  hiddenCopiedCodeTitle: 'وصل رمز ونُسخ',
  smsTitle: 'وصلت رسالة SMS',
  body: (ordered, phone) => (phone === null ? order(ordered) : `${order(ordered)} · ${ltr(phone)}`),
  group: (service, phone) => (phone === null ? isolate(service) : `${isolate(service)} · ${ltr(phone)}`),
  copyCode: 'نسخ الرمز',
};
