/** Insights: plots of the person's own history, and what each says in words. */
import { formatMoney, formatNumber, formatPercent } from '../../format.ts';
import { isolate } from '../bidi.ts';
import type { Texts } from '../index.ts';
import { plural } from './plural.ts';

const numbers = (count: number, locale: string) =>
  plural(locale, count, {
    zero: 'لا أرقام',
    one: 'رقم واحد',
    two: 'رقمين',
    few: `${formatNumber(count, locale)} أرقام`,
    many: `${formatNumber(count, locale)} رقمًا`,
    other: `${formatNumber(count, locale)} رقم`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: 'لا بيانات بعد',
  emptyText: 'تُستمدّ من أرقامك أنت، متى انتهى واحد منها.',
  spent: 'المُنفَق',
  codes: 'الرموز',
  timeToCode: 'الوقت حتى الرمز',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'العملة',
  unnamedCurrency: 'غير مسماة',
  showTable: 'عرض كجدول',
  showPlot: 'عرض كرسم',
  showAll: (count, locale) => `عرض الكل (${formatNumber(count, locale)})`,
  showFewer: 'عرض أقل',
  spending: {
    title: 'الإنفاق اليومي',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} في آخر ثلاثين يومًا، كلها في ${mostDay}.`
        : `${formatMoney(total, locale)} في آخر ثلاثين يومًا. عدد أيام الدفع ${formatNumber(paidDays, locale)}، وأكثرها إنفاقًا ${mostDay}: ${formatMoney(most, locale)}.`,
    nothing: 'لم يُدفع شيء في آخر ثلاثين يومًا. الرقم الذي لا تصله رسالة لا يكلّف شيئًا.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: لم يُدفع شيء`
        : `${day}: ${formatMoney(amount, locale)} مقابل ${numbers(count, locale)}`,
    day: 'اليوم',
    amount: 'المدفوع',
    count: 'الأرقام',
    onlyPaidDays: 'حُذفت الأيام التي لم يُدفع فيها شيء.',
  },
  by: { label: 'حسب', operator: 'المشغّل', service: 'الخدمة' },
  delivery: {
    operators: 'الوصول حسب المشغّل',
    services: 'الوصول حسب الخدمة',
    summary: (name, share, count, locale) =>
      `الأعلى وصولًا ${isolate(name)}: ${formatPercent(share, locale)} من ${numbers(count, locale)}. يبيّن الخط الرفيع موضع النسبة الحقيقية بثقة ${formatPercent(0.95, locale)}.`,
    tooFew: 'الأرقام أقل من أن تُحسب منها نسب، فتُعرض الأعداد. يبيّن الخط الرفيع موضع النسبة الحقيقية بثقة 95%.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} من ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} إلى ${formatPercent(high, locale)}`,
    name: 'الاسم',
    delivered: 'الواصل',
    confidence: 'مجال الثقة 95%',
  },
  speed: {
    operators: 'الوقت حتى الرمز حسب المشغّل',
    services: 'الوقت حتى الرمز حسب الخدمة',
    summary: (name, value, count, locale) =>
      `الأسرع ${isolate(name)}: نصف رموزه وعددها ${formatNumber(count, locale)} وصل خلال ${seconds(value, locale, 'long')}.`,
    tooFew: 'الرموز أقل من أن يُحسب منها وسيط، فتُعرض الأعداد.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        zero: 'لا رموز',
        one: 'رمز واحد',
        two: 'رمزان',
        few: `${formatNumber(count, locale)} رموز`,
        many: `${formatNumber(count, locale)} رمزًا`,
        other: `${formatNumber(count, locale)} رمز`,
      }),
    median: 'الوسيط',
    codes: 'الرموز',
  },
};
