/** The tray: its tooltip and menu. */
import { formatMoney, formatNumber } from '../../format.ts';
import { formatSpan } from '../../spans.ts';
import { isolate, ltr } from '../bidi.ts';
import type { Texts } from '../index.ts';
import { order } from './order.ts';
import { plural } from './plural.ts';

const number = (service: string, phone: string, left: string | null): string =>
  [isolate(service), ltr(phone), ...(left === null ? [] : [left])].join(' · ');

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray (تجربة)',

  codeArrived: (code) => `الرمز ${ltr(code)}`,
  hiddenCodeArrived: 'وصل رمز',
  waiting: (count, locale) =>
    plural(locale, count, {
      zero: 'لا رسائل SMS منتظرة',
      one: 'بانتظار رسالة SMS',
      two: 'بانتظار رسالتَي SMS',
      few: `بانتظار ${formatNumber(count, locale)} رسائل SMS`,
      many: `بانتظار ${formatNumber(count, locale)} رسالة SMS`,
      other: `بانتظار ${formatNumber(count, locale)} رسالة SMS`,
    }),
  balance: (balance, locale) =>
    balance === null ? 'الرصيد غير معروف' : `الرصيد: ${formatMoney(balance, locale)}`,
  lowBalance: (balance, locale) => `الرصيد منخفض: ${formatMoney(balance, locale)}`,
  notSetUp: 'لم يُضبط بعد',

  keyRefused: 'مفتاح API غير مقبول',
  keyLocked: 'مفتاح API مقفل',
  unresolved: 'طلب يحتاج إلى قرارك',
  unreachable: 'تعذّر الوصول إلى RentiumSMS',
  unwell: 'لا تستجيب RentiumSMS كما ينبغي',

  number,
  numberWithCode: (code, service, phone, left) => `${ltr(code)} · ${number(service, phone, left)}`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? 'على وشك الانتهاء' : `بقي ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `نسخ آخر رمز: ${ltr(code)}`,
  copyLatestNone: 'نسخ آخر رمز',
  rentAgain: 'استئجار مجددًا',
  order: (ordered, operator, price, locale) =>
    [
      operator === null ? order(ordered) : `${order(ordered)}، ${isolate(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: 'فتح Rentium Tray',
  pauseNotifications: 'إيقاف الإشعارات مؤقتًا',
  settings: 'الإعدادات',
  quit: 'إنهاء',
};
