/** Settings: the titles of its sections, and those sections that are short. */
import { dayMs } from '../../model/index.ts';
import { isolate, ltr } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';
import { plural } from './common.ts';

export const settings: Texts['views']['settings'] = {
  search: 'البحث عن إعداد',
  groups: { general: 'عام', alerts: 'التنبيهات والمفاتيح', buying: 'الإنفاق', advanced: 'متقدم' },
  otherWords: {
    account: 'api token تسجيل دخول خروج',
    appearance: 'مظهر لون داكن ليلي dark',
    clipboard: 'نسخ لصق حافظة',
    startup: 'بدء تشغيل إقلاع autostart',
    notifications: 'تنبيه صوت صامت إشعار',
    shortcuts: 'اختصار مفاتيح hotkey',
    limits: 'ميزانية مال حد أقصى',
    polling: 'سرعة فاصل أسرع أبطأ',
    webhook: 'نفق ngrok cloudflared منفذ port',
    history: 'خصوصية حذف نسيان أيام',
    assistants: 'ذكاء mcp claude وكيل',
    updates: 'إصدار تحديث جديد',
    data: 'مساعدة سجل خطأ proxy دليل مجلد دعم',
  },
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
  assistants: 'المساعدون',
  allowAssistants: 'السماح للمساعدين بقراءة الأرقام والرموز',
  allowAssistantsText:
    'يمكن للبرامج على هذا الحاسوب التي تستخدم MCP قراءة الأرقام والرموز والرصيد. ولا يمكنها استئجار أي رقم.',
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

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'تعمل في كل نافذة، أيًّا كان ما في المقدمة.',
  names: {
    copyLatest: 'نسخ آخر رمز',
    openPopup: 'فتح Rentium Tray',
    openLine: 'استئجار أو بحث',
    rentFavourite: 'استئجار المفضّل الأول',
  },
  record: 'تسجيل',
  recordFor: (name) => `تسجيل مفاتيح: ${name}`,
  recording: 'اضغط المفاتيح…',
  recordingHint: 'Esc يبقي الحالية، وBackspace يزيلها.',
  remove: (name) => `إزالة مفاتيح: ${name}`,
  refused: 'هذه المفاتيح لدى برنامج آخر، فلا تعمل هنا.',
  asked: 'طُلبت هذه المفاتيح من سطح المكتب. وهو لا يذكر هل منحها؛ وذلك ظاهر في إعداداته.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const times = (perSecond: number, locale: string): string => {
  const count = formatNumber(perSecond, locale, 1);
  return plural(locale, perSecond, {
    zero: `${count} مرة في الثانية`,
    one: 'مرة في الثانية',
    two: 'مرتين في الثانية',
    few: `${count} مرات في الثانية`,
    many: `${count} مرة في الثانية`,
    other: `${count} مرة في الثانية`,
  });
};

const every = (seconds: number, locale: string): string => {
  const count = formatNumber(seconds, locale, 1);
  return plural(locale, seconds, {
    zero: `مرة كل ${count} ثانية`,
    one: 'مرة كل ثانية',
    two: 'مرة كل ثانيتين',
    few: `مرة كل ${count} ثوانٍ`,
    many: `مرة كل ${count} ثانية`,
    other: `مرة كل ${count} ثانية`,
  });
};

const rate = (perSecond: number, locale: string): string =>
  perSecond < 1 ? every(1 / perSecond, locale) : times(perSecond, locale);

export const polling: Texts['views']['polling'] = {
  pace: 'الوتيرة',
  paces: { gentler: 'هادئة', normal: 'عادية', fastest: 'قصوى', own: 'خاصة' },
  meanings: {
    gentler: 'خفيفة على حسابك؛ وقد تظهر الرموز متأخرة لحظة.',
    normal: 'تظهر الرموز فورًا تقريبًا.',
    fastest: 'بأسرع ما يسمح به حسابك. تفيد عند انتظار ثلاثة أرقام أو أكثر.',
    own: 'كما في ملف الإعدادات.',
  },
  rates: (perReservation, total, locale) =>
    `بحد أقصى ${rate(perReservation, locale)} لكل رقم، و${rate(total, locale)} للجميع.`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: 'البحث عن التحديثات تلقائيًا',
  automaticText: 'لا يُثبَّت شيء دون نقرة.',
  never: 'لم يُبحث بعد.',
  current: (agoMs, locale) => `هو الأحدث، بحسب آخر بحث ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'جارٍ البحث عن تحديثات…',
  check: 'البحث الآن',
  available: (version) => `الإصدار ${ltr(version)} متاح.`,
  download: 'تنزيل',
  downloading: (share, locale) => `جارٍ التنزيل: ${formatPercent(share, locale)}`,
  progress: 'التنزيل',
  ready: (version) => `الإصدار ${ltr(version)} جاهز.`,
  install: 'إعادة التشغيل والتثبيت',
  notes: 'ما الجديد',
  releases: 'كل الإصدارات',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'استقبال الرسائل عبر Webhook',
  text: 'يستمع على هذا الحاسوب فقط. تصل إليه RentiumSMS عبر نفق تُعِدّه بنفسك.',
  port: 'المنفذ',
  portHint: 'القيمة 0 تعني أي منفذ متاح.',
  portWrong: 'ليس هذا منفذًا: المطلوب عدد صحيح من 0 إلى 65535. بقي المنفذ السابق.',
  url: 'العنوان لنفقك',
  copyUrl: 'نسخ العنوان',
  urlCopied: 'نُسخ العنوان',
  urlText: 'ليكن هذا منتهى النفق. ويُدخَل لدى RentiumSMS عنوان النفق متبوعًا بالمسار نفسه.',
  requireSignature: 'الأحداث الموقَّعة فقط',
  requireSignatureText:
    'لا توثّق RentiumSMS أي توقيع. يُفعَّل هذا فقط إذا كان مرسل الأحداث يوقّعها وفق Standard Webhooks: يُنسخ السر ويُلصق لديه، ويُعاد ذلك كلما تغيّر.',
  copySecret: 'نسخ سر التوقيع',
  secretCopied: 'نُسخ سر التوقيع',
  testLabel: 'حدث اختبار',
  test: 'اختبار',
  testing: 'جارٍ الاختبار…',
  answered: (delayMs, locale) =>
    `وصل حدث اختبار موقَّع بعد ${formatMilliseconds(delayMs, locale)}. لم يُختبَر النفق.`,
};
