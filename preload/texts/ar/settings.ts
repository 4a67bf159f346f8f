/** Settings: the titles of its sections, and those sections that are short. */
import { formatNumber } from '../../format.ts';
import { formatDelay, formatSpan } from '../../spans.ts';
import { isolate, ltr } from '../bidi.ts';
import type { Texts } from '../index.ts';
import { plural } from './plural.ts';

const dayMs = 24 * 3_600_000;

export const settings: Texts['views']['settings'] = {
  search: 'البحث عن إعداد',
  noMatch: (query) => `لا إعداد يطابق «${isolate(query)}»`,
  saved: 'حُفظ',
  account: 'الحساب',
  sandboxText: 'هذا وضع التجربة: أرقام تدريبية على هذا الحاسوب، مجانًا.',
  leaveSandbox: 'مغادرة وضع التجربة',
  key: 'المفتاح',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'محفوظ في سلسلة مفاتيح النظام',
    weak: 'مخزَّن دون حماية',
    memory: 'محفوظ حتى الإنهاء',
    environment: 'من RENTIUM_API_KEY، لهذه المرة فقط',
  },
  server: 'الخادم',
  vendor: 'فتح RentiumSMS',
  changeKey: 'تغيير المفتاح',
  forgetKey: 'نسيان المفتاح',
  forgetTitle: 'نسيان هذا المفتاح؟',
  forgetText: 'يُزال المفتاح من هذا الحاسوب. وتبقى أرقامك وسجلك.',
  notifications: 'الإشعارات',
  notify: 'عرض إشعار عند وصول رمز',
  sound: 'تشغيل صوت',
  hideCode: 'إخفاء الرمز في الإشعار',
  clipboard: 'الحافظة',
  autoCopy: 'نسخ الرمز فور وصوله',
  autoCopyText: 'يحلّ محلّ ما في الحافظة.',
  clear: 'محو الرمز المنسوخ',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'أبدًا' : `بعد ${formatDelay(delayMs, locale)}`),
  appearance: 'المظهر',
  language: 'اللغة',
  systemLanguage: 'لغة النظام',
  theme: 'السمة',
  themes: { system: 'النظام', light: 'فاتحة', dark: 'داكنة', contrast: 'تباين عالٍ' },
  shortcuts: 'اختصارات لوحة المفاتيح',
  startup: 'بدء التشغيل',
  launchAtLogin: 'التشغيل عند تسجيل الدخول',
  launchAtLoginText: 'ينتظر في شريط النظام دون فتح هذه النافذة.',
  webhook: 'مستقبِل Webhook',
  limits: 'الحدود',
  polling: 'تفقّد الرسائل',
  history: 'السجل',
  retention: 'الاحتفاظ بالأرقام المنتهية',
  retentionText: 'ما هو أقدم يُحذف من هذا الحاسوب.',
  keptFor: (days, locale) => {
    if (days === null) return 'دائمًا';
    return days === 365 ? 'سنة واحدة' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'حذف الأرقام الأقدم؟',
  shortenText: (count, locale) =>
    plural(locale, count, {
      zero: 'لا أرقام أقدم من ذلك.',
      one: 'رقم واحد أقدم من ذلك. يُحذف مع رسائله، ولا يمكن التراجع.',
      two: 'رقمان أقدم من ذلك. يُحذفان مع رسائلهما، ولا يمكن التراجع.',
      few: `${formatNumber(count, locale)} أرقام أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
      many: `${formatNumber(count, locale)} رقمًا أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
      other: `${formatNumber(count, locale)} رقم أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
    }),
  shorten: 'حذفها',
  updates: 'التحديثات',
  data: 'البيانات والمساعدة',
  dataFolder: 'مجلد البيانات',
  openFolder: 'فتح',
  diagnostics: 'ملف التشخيص',
  diagnosticsText: 'للإبلاغ عن خلل. تُخفى فيه المفاتيح والرموز والأرقام.',
  saveDiagnostics: 'حفظ…',
  diagnosticsSaved: (file) => `حُفظ باسم ${ltr(file)}`,
  readme: 'قراءة الدليل',
  reportProblem: 'الإبلاغ عن مشكلة',
  about: 'حول التطبيق',
  version: (version) => `الإصدار ${ltr(version)}`,
  unofficial: 'تطبيق غير رسمي، لم تصنعه RentiumSMS ولم تعتمده.',
};
