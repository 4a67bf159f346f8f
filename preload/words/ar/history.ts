/** History: the list of numbers that ended. */
import { isolate, ltr } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from './common.ts';

export const history: Texts['views']['history'] = {
  views: { list: 'القائمة', insights: 'التحليل' },
  viewSwitch: 'عرض السجل',
  search: 'بحث',
  more: 'تصدير وحذف',
  emptyTitle: 'لا شيء هنا بعد',
  emptyText: 'تنتقل الأرقام إلى هنا متى انتهى وقتها.',
  noMatchTitle: 'لا نتائج',
  noMatch: (query) => `لا شيء يطابق «${isolate(query)}»`,
  noMatchText: 'يشمل البحث الخدمات والبلدان والمشغّلين والأرقام والمرسلين والنصوص والرموز.',
  noMatchFiltered: 'لا قيد يوافق البحث وكل المرشّحات.',
  showAll: 'عرض الكل',
  today: 'اليوم',
  yesterday: 'أمس',
  entries: (count, locale) =>
    plural(locale, count, {
      zero: 'لا قيود',
      one: 'قيد واحد',
      two: 'قيدان',
      few: `${formatNumber(count, locale)} قيود`,
      many: `${formatNumber(count, locale)} قيدًا`,
      other: `${formatNumber(count, locale)} قيد`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} من ${formatNumber(total, locale)}`,
  filters: {
    service: 'الخدمة',
    country: 'البلد',
    outcome: 'النتيجة',
    period: 'المدة',
    anyService: 'كل الخدمات',
    anyCountry: 'كل البلدان',
    anyOutcome: 'كل النتائج',
    anyPeriod: 'كل الأوقات',
    outcomes: { code: 'رمز', 'no-sms': 'بلا رسالة', refunded: 'مستردّ', late: 'رسالة متأخرة' },
    periods: { today: 'اليوم', week: 'آخر سبعة أيام', month: 'آخر ثلاثين يومًا' },
    group: 'المرشّحات',
    clear: 'إزالة المرشّحات',
  },
  noNumber: 'بلا رقم',
  noSms: 'بلا رسالة',
  noCode: 'بلا رمز',
  late: 'متأخرة',
  lateText: 'وصلت بعد النهاية',
  refunded: 'مستردّ',
  refundAwaited: 'استرداد منتظَر',
  rowActions: (service) => `المزيد عن ${isolate(service)}`,
  rentAgain: 'استئجار مجددًا',
  remove: 'حذف',
  removeTitle: 'حذف هذا القيد؟',
  removeText: 'يُزال الرقم ورسائله من هذا الحاسوب. ولا يمكن التراجع عن ذلك.',
  removed: 'حُذف القيد',
  exportCsv: 'تصدير بصيغة CSV',
  exportJson: 'تصدير بصيغة JSON',
  exported: (file) => `حُفظ باسم ${ltr(file)}`,
  removeAll: 'حذف الكل',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      zero: 'حذف كل القيود؟',
      one: 'حذف القيد الوحيد؟',
      two: 'حذف القيدين كليهما؟',
      few: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
      many: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
      other: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
    }),
  removeAllText: 'يُزال السجل كله من هذا الحاسوب، أيًّا كان ما يعرضه البحث والمرشّحات. ولا يمكن التراجع عن ذلك.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      zero: 'لم يُحذف شيء',
      one: 'حُذف قيد واحد',
      two: 'حُذف قيدان',
      few: `حُذفت ${formatNumber(count, locale)} قيود`,
      many: `حُذف ${formatNumber(count, locale)} قيدًا`,
      other: `حُذف ${formatNumber(count, locale)} قيد`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      zero: 'لا تُحفظ.',
      one: 'تُحفظ يومًا واحدًا.',
      two: 'تُحفظ يومين.',
      few: `تُحفظ ${formatNumber(days, locale)} أيام.`,
      many: `تُحفظ ${formatNumber(days, locale)} يومًا.`,
      other: `تُحفظ ${formatNumber(days, locale)} يوم.`,
    }),
  keptForGood: 'تُحفظ حتى تُحذف.',
  changeRetention: 'التغيير في الإعدادات',
};

// Insights: plots of the person's own history, and what each says in words.

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
      `الأعلى وصولًا ${isolate(name)}: ${formatPercent(share, locale)} من ${numbers(count, locale)}. الخط الرفيع: ثقة ${formatPercent(0.95, locale)}.`,
    tooFew: 'الأرقام أقل من أن تُحسب منها نسب، فتُعرض الأعداد. الخط الرفيع: ثقة 95%.',
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
