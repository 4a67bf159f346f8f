/** Texts of the window's frame, its actions and the live region. */
import type { Order } from '../../model/index.ts';
import { isolate, ltr } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural as pluralOf } from '../intl.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
  failed: 'تعذّر تشغيل Rentium Tray',
  folder: {
    denied: (folder) =>
      `تتعذّر الكتابة في مجلد البيانات: ${ltr(folder)}. يلزم تغيير أذوناته، أو تحديد مجلد آخر في RENTIUM_USER_DATA.`,
    full: (folder) => `قرص مجلد البيانات ممتلئ: ${ltr(folder)}. يلزم تفريغ مساحة ثم التشغيل من جديد.`,
    other: (folder) =>
      `يتعذّر استخدام مجلد البيانات: ${ltr(folder)}. يلزم تحديد مجلد آخر في RENTIUM_USER_DATA.`,
  },
  noBridge:
    'لم يُحمَّل جزء من Rentium Tray، فلا تستطيع هذه النافذة عرض أرقامك. وما زالت تحت المراقبة، وتظهر الرموز في قائمة الأيقونة. يمكن إغلاق هذه النافذة وفتحها من جديد.',
  inUse: (folder) =>
    `تعمل الآن نسخة أخرى من Rentium Tray وأرقامك لديها. يلزم إنهاء تلك النسخة ثم تشغيل هذه من جديد، فتنتقل الأرقام إليها.\n\n${ltr(folder)}`,
  newer: (file) =>
    `حفظت نسخة أحدث من Rentium Tray بياناتك، وهذه النسخة الأقدم تتركها كما هي. يلزم تثبيت النسخة الأحدث ثم التشغيل من جديد.\n\n${ltr(file)}`,
};

export const header: Views['header'] = {
  balance: 'الرصيد',
  noBalance: '—',
  refresh: 'تحديث',
  sandbox: 'تجربة',
  connecting: 'جارٍ الاتصال…',
  offlineSince: (time) => `غير متصل منذ ${time}`,
  failingSince: (time) => `مشكلات منذ ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `انخفض رصيدك بمقدار ${formatMoney(by, locale)} إلى ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `ارتفع رصيدك بمقدار ${formatMoney(by, locale)} إلى ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'الأرقام', history: 'السجل', settings: 'الإعدادات' },
  tabList: 'طرق العرض',
};

export const actions: Views['actions'] = {
  'enter-key': 'إدخال مفتاح',
  restart: 'إعادة التشغيل',
  'try-again': 'إعادة المحاولة',
  'choose-again': 'الاختيار من جديد',
  'copy-details': 'نسخ التفاصيل',
  'open-settings': 'فتح الإعدادات',
  'open-login-page': 'فتح صفحة دخول الشبكة',
  'open-guide': 'كيفية حل ذلك',
  detailsCopied: 'نُسخت التفاصيل',
  copyUncertain: 'يلزم التحقق من الحافظة',
  copyUncertainText: 'لم تكن هذه النافذة نشطة، فربما تجاهل Wayland النسخ.',
  showDetails: 'عرض التفاصيل',
  tryAgainIn: (left) => `إعادة المحاولة بعد ${left}`,
  waitStarts: (leftMs, locale) => `تمكن إعادة المحاولة ${formatIn(leftMs, locale)}.`,
  waitIsOver: 'تمكن إعادة المحاولة الآن.',
  dismiss: 'إخفاء',
  close: 'إغلاق',
  leave: 'المغادرة رغم ذلك',
  cancel: 'إلغاء',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `الرمز ${ltr(code.split('').join(' '))} من ${isolate(service)}`,
  sms: (service) => `رسالة SMS بلا رمز من ${isolate(service)}`,
};

// Plural forms of Arabic, which has all six: none may be left out.

export const plural: (
  locale: string,
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
) => string = pluralOf;

// An order in a few words: names of either script, in the order of Arabic.

export const order = ({ service, country }: Order): string =>
  `${isolate(service.name)}، ${isolate(country.name)}`;

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
  title: 'أرقام هاتف لرموز SMS',
  lead: 'استأجر رقمًا، واستلم الرمز، والصقه.',
  trySandbox: 'تجربة بلا حساب',
  sandboxHint: 'أرقام تدريبية مجانية، دون حاجة إلى حساب.',
  or: 'أو جرّب أولًا',
  keyLabel: 'مفتاح API',
  keyHint: 'الصقه هنا: يُتحقق منه مرة واحدة ويُحفظ في سلسلة مفاتيح النظام.',
  saveKey: 'حفظ المفتاح',
  savingKey: 'جارٍ التحقق من المفتاح…',
  keepInMemory: 'استخدامه في هذه الجلسة',
  keepWeak: 'حفظه على أي حال',
  honest: 'يعيد آخرون استخدام الأرقام. لا تستخدمها أبدًا لمصرفك أو بريدك الرئيسي. هذا عميل غير رسمي.',
  getKey: 'الحصول على مفتاح',
  showKey: 'إظهار المفتاح',
  hideKey: 'إخفاء المفتاح',
};

export const locked: Texts['views']['locked'] = {
  title: 'مفتاحك مقفل',
  lead: 'لم تُفتح سلسلة مفاتيح النظام، فتتعذّر قراءة المفتاح المخزَّن. وهو باقٍ كما هو. يلزم فتح السلسلة ثم إعادة التشغيل: فهي تُسأل مرة واحدة عند كل تشغيل.',
  restart: 'إعادة التشغيل',
  restarting: 'جارٍ إعادة التشغيل…',
  other: 'أو إدخال مفتاح آخر',
};
