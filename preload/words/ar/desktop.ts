/** The Arabic texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, Order, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatSpan,
  isolate,
  ltr,
} from '../format.ts';
import { plural as pluralOf } from '../intl.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Plural forms of Arabic, which has all six: none may be left out.

export const plural: (
  locale: string,
  count: number,
  forms: Readonly<Record<Intl.LDMLPluralRule, string>>,
) => string = pluralOf;

// An order in a few words: names of either script, in the order of Arabic.

const order = ({ service, country }: Order): string => `${isolate(service.name)}، ${isolate(country.name)}`;

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations': {
      const limit = plural(locale, problem.most, {
        zero: 'حدّك ألا يُفتح أي رقم',
        one: 'حدّك رقم مفتوح واحد',
        two: 'حدّك رقمان مفتوحان',
        few: `حدّك ${formatNumber(problem.most, locale)} أرقام مفتوحة`,
        many: `حدّك ${formatNumber(problem.most, locale)} رقمًا مفتوحًا`,
        other: `حدّك ${formatNumber(problem.most, locale)} رقم مفتوح`,
      });
      return {
        title: 'أرقام مفتوحة أكثر من اللازم',
        explanation: `${limit}. يمكن الانتظار حتى ينتهي أحدها أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    }
    case 'price':
      return {
        title: 'يتجاوز أعلى سعر حدّدته',
        explanation: `يكلّف هذا الرقم ${formatMoney(problem.price, locale)} وحدّك ${formatMoney(problem.most, locale)}. يمكن اختيار رقم آخر أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    case 'service-price':
      return {
        title: `أعلى من حد السعر لخدمة ${isolate(problem.service.name)}`,
        explanation: `يكلّف هذا الرقم ${formatMoney(problem.price, locale)} وحدّك لخدمة ${isolate(problem.service.name)} هو ${formatMoney(problem.most, locale)}. يمكن اختيار رقم آخر أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    case 'daily-spending':
      return {
        title: 'بلغت حدّ إنفاقك لهذا اليوم',
        explanation: `أُنفق اليوم ${formatMoney(problem.spent, locale)}، وإنفاق ${formatMoney(problem.price, locale)} أخرى يتجاوز حدّك ${formatMoney(problem.most, locale)}. يمكن الانتظار إلى الغد أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = 'يمكن شحنه لدى RentiumSMS ثم إعادة المحاولة. لم يُشترَ شيء.';
  if (price !== undefined && balance !== undefined) {
    return `السعر ${formatMoney(price, locale)} ورصيدك ${formatMoney(balance, locale)}. ${advice}`;
  }
  if (price !== undefined) return `رصيدك لا يغطي السعر ${formatMoney(price, locale)}. ${advice}`;
  if (balance !== undefined) return `رصيدك ${formatMoney(balance, locale)} لا يكفي. ${advice}`;
  return `رصيدك لا يكفي. ${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'رُفض مفتاح API',
    explanation: 'لا تقبل RentiumSMS هذا المفتاح: فهو خاطئ أو منتهٍ أو ملغى. يلزم إدخال مفتاح صالح.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'الرصيد غير كافٍ',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: 'طلبات كثيرة جدًا',
    explanation: `تلقّت RentiumSMS طلبات كثيرة جدًا من هذا الحساب. يُعاد السؤال عند ${formatInstant(problem.retryAtMs, locale)}.`,
  }),
  'carrier-timeout': () => ({
    title: 'المشغّل لا يستجيب',
    explanation: 'لم يُشترَ شيء. تطلب RentiumSMS الانتظار دقيقة أو اختيار مشغّل آخر.',
  }),
  'bad-request': (problem) => ({
    title: 'هذه التوليفة غير معروضة',
    explanation:
      problem.detail === null
        ? 'رفضت RentiumSMS الطلب. يلزم اختيار خدمة أو بلد أو مشغّل آخر.'
        : `تقول RentiumSMS: «${isolate(problem.detail)}» يلزم اختيار خدمة أو بلد أو مشغّل آخر.`,
  }),
  refused: (problem) => ({
    title: 'رفضت RentiumSMS الطلب',
    explanation:
      problem.detail === null
        ? 'لم يُشترَ شيء. يلزم اختيار خدمة أو بلد أو مشغّلًا آخر.'
        : `تقول RentiumSMS: «${isolate(problem.detail)}». لم يُشترَ شيء.`,
  }),
  'not-found': () => ({
    title: 'لا تعرف RentiumSMS هذا الرقم',
    explanation: 'لم تعد الخدمة تذكر هذا الحجز. ويبقى هنا ما وصل حتى الآن.',
  }),
  'other-account': () => ({
    title: 'استُؤجر هذا الرقم بمفتاح آخر',
    explanation: 'يلزم حفظ ذلك المفتاح من جديد لقراءة رسائله. ويبقى الرقم في القائمة حتى ذلك الحين.',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'خلل لدى RentiumSMS',
    explanation: `أجابت الخدمة بالخطأ ${ltr(String(problem.status))}. يمكن إعادة المحاولة بعد لحظة.`,
  }),
  'bad-response': () => ({
    title: 'جواب غير متوقع',
    explanation: 'أجابت RentiumSMS، أو شيء في الطريق إليها، بصيغة غير معروفة. يمكن نسخ التفاصيل للدعم.',
  }),
  'bad-key': () => ({
    title: 'لا يمكن أن يكون هذا مفتاح API',
    explanation:
      'لا يحتوي المفتاح إلا على حروف لاتينية وأرقام ورموز دون مسافات. يلزم نسخه مجددًا من RentiumSMS.',
  }),
  'no-key': () => ({
    title: 'لا مفتاح API بعد',
    explanation: 'يلزم إدخال مفتاح RentiumSMS، أو استعمال وضع التجربة أولًا.',
  }),
  'purchase-under-way': () => ({
    title: 'طلب قيد التنفيذ',
    explanation: 'يلزم انتظار جوابه قبل طلب آخر.',
  }),
  'price-rose': (problem, locale) => ({
    title: 'ارتفع السعر',
    explanation: `كان ${formatMoney(problem.expected, locale)} وهو الآن ${formatMoney(problem.now, locale)}. لم يُشترَ شيء.`,
  }),
  'price-unknown': () => ({
    title: 'السعر غير معروف الآن',
    explanation: 'لا تذكر RentiumSMS سعرًا يُقارَن بما عُرض أو بحدودك. تُظهر إعادة الاختيار كم يكلّف. لم يُشترَ شيء.',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: plural(locale, count, {
      zero: 'لا أرقام مفتوحة',
      one: 'ما زال رقم واحد مفتوحًا',
      two: 'ما زال رقمان مفتوحين',
      few: `ما زالت ${formatNumber(count, locale)} أرقام مفتوحة`,
      many: `ما زال ${formatNumber(count, locale)} رقمًا مفتوحًا`,
      other: `ما زال ${formatNumber(count, locale)} رقم مفتوحًا`,
    }),
    explanation: 'لن يُبحث عن رسائلها حتى العودة إلى هذا الحساب.',
  }),
  declined: () => ({
    title: 'لم يتم التأكيد',
    explanation: 'لم تؤكّد ذلك. لم يُشترَ شيء ولم يتغيّر شيء.',
  }),
  storage: (problem) => ({
    title: 'تعذّر الحفظ',
    explanation:
      problem.reason === 'full'
        ? 'القرص ممتلئ. يلزم تفريغ مساحة ثم إعادة المحاولة.'
        : problem.reason === 'denied'
          ? 'تتعذّر الكتابة في مجلد البيانات. يلزم التحقق من أذوناته ثم إعادة المحاولة.'
          : 'تتعذّر الكتابة في مجلد البيانات. يمكن إعادة المحاولة.',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: 'لا سلسلة مفاتيح تحمي المفتاح',
          explanation:
            'لا يوفر هذا النظام حماية حقيقية: قد تقرأ برامجك الأخرى المفتاح المخزَّن. يمكن الاحتفاظ به حتى الإنهاء، أو تخزينه على أي حال.',
        }
      : {
          title: 'تعذّر تخزين المفتاح بأمان',
          explanation: 'لا يوفر هذا النظام مكانًا للأسرار. يمكن الاحتفاظ بالمفتاح حتى الإنهاء.',
        },
  'vault-locked': () => ({
    title: 'مفتاحك مقفل',
    explanation:
      'لم تُفتح سلسلة مفاتيح النظام. والمفتاح المخزَّن باقٍ كما هو: يلزم فتح السلسلة ثم إعادة تشغيل Rentium Tray.',
  }),
  'insecure-url': () => ({
    title: 'عنوان الخادم غير آمن',
    explanation: `يجب أن يبدأ RENTIUM_API_URL بـ ${ltr('https://')} (يُقبل http لهذا الحاسوب نفسه فقط).`,
  }),
  clipboard: () => ({
    title: 'تعذّر النسخ',
    explanation: 'منع النظام الوصول إلى الحافظة. يمكن تحديد الرمز ونسخه يدويًا.',
  }),
  gone: () => ({
    title: 'لم يعد هذا هنا',
    explanation: 'حُذف هذا القيد في هذه الأثناء.',
  }),
  'bad-call': () => ({
    title: 'خطأ داخلي',
    explanation: 'رفض التطبيق طلبًا من نافذته نفسها. نرجو الإبلاغ عن ذلك.',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: 'لم يتغير التشغيل عند تسجيل الدخول',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'لا تستجيب RentiumSMS',
    explanation: 'استغرقت الخدمة وقتًا طويلًا. يمكن إعادة المحاولة بعد لحظة.',
  },
  unreachable: {
    title: 'لا اتصال مع RentiumSMS',
    explanation: 'يلزم التحقق من الاتصال بالشبكة.',
  },
  'unknown-host': {
    title: 'لم يُعثر على RentiumSMS',
    explanation: 'هذه الشبكة لا تعرف عنوان الخدمة. يلزم التحقق من الاتصال بالشبكة ومن إعدادات DNS.',
  },
  refused: {
    title: 'ترفض RentiumSMS الاتصال',
    explanation: 'لا شيء يجيب على عنوان الخدمة، أو أن جدارًا ناريًا يرفض. تمكن المحاولة مجددًا بعد لحظة.',
  },
  reset: {
    title: 'انقطع الاتصال',
    explanation: 'أغلقت RentiumSMS، أو شيء في الطريق إليها، الاتصال. تمكن المحاولة مجددًا بعد لحظة.',
  },
  'certificate-untrusted': {
    title: 'الشهادة غير موثوقة',
    explanation:
      'ليس مؤكدًا أن الاتصال يصل إلى RentiumSMS، لذا لم يُرسل المفتاح. قد يكون برنامج آخر أو شبكة أخرى يقرأ الاتصال.',
  },
  'certificate-unknown': {
    title: 'الشهادة غير موثوقة',
    explanation:
      'لم يُرسل المفتاح. إن كانت الشبكة أو برنامج الحماية يستعمل شهادات خاصة به، فيلزم ذكر ملفها في NODE_EXTRA_CA_CERTS.',
  },
  'certificate-expired': {
    title: 'انتهت صلاحية الشهادة',
    explanation: 'يلزم التحقق من ساعة هذا الحاسوب. إن كانت صحيحة فعلى RentiumSMS تجديد شهادتها.',
  },
  'certificate-not-yet-valid': {
    title: 'الشهادة لم تصبح صالحة بعد',
    explanation: 'يلزم التحقق من ساعة هذا الحاسوب: يبدو أنها متأخرة.',
  },
  'proxy-password': {
    title: 'يطلب الخادم الوكيل كلمة مرور',
    explanation: 'يلزم ذكر المستخدم وكلمة المرور في HTTPS_PROXY، أو سؤال مدير الشبكة.',
  },
  'proxy-refused': {
    title: 'رفض الخادم الوكيل الاتصال',
    explanation: 'الخادم الوكيل في الشبكة لا يسمح بالوصول إلى RentiumSMS. يلزم سؤال مديره.',
  },
  portal: {
    title: 'وصلت صفحة ويب بدل الجواب',
    explanation:
      'قد تطلب هذه الشبكة تسجيل الدخول أولًا، كما في الفنادق والقطارات. يلزم فتح صفحة الدخول ثم إعادة المحاولة.',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'لم يبدأ مستقبِل Webhook',
    explanation: 'برنامج آخر يستخدم هذا المنفذ. يلزم اختيار منفذ آخر.',
  },
  off: {
    title: 'مستقبِل Webhook متوقف',
    explanation: 'يلزم تشغيله أولًا.',
  },
  'no-answer': {
    title: 'لم يُجب مستقبِل Webhook',
    explanation: 'لم يصل حدث اختبار إلى عنوانه نفسه. جرّب إيقاف المستقبِل ثم تشغيله.',
  },
  other: {
    title: 'لم يبدأ مستقبِل Webhook',
    explanation: 'لم يفتح النظام المنفذ. يلزم اختيار منفذ آخر.',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'هذه المفاتيح مستخدمة',
    explanation: 'يستخدمها النظام أو برنامج آخر. يلزم اختيار غيرها.',
  },
  own: {
    title: 'هذه المفاتيح مستخدمة',
    explanation: 'يستخدمها اختصار آخر في Rentium Tray. يلزم اختيار غيرها.',
  },
  invalid: {
    title: 'لا تصلح هذه المفاتيح',
    explanation: 'يحتاج الاختصار إلى Ctrl أو Alt أو Cmd مع حرف أو رقم أو مفتاح وظيفة.',
  },
  unsupported: {
    title: 'لا اختصارات على سطح المكتب هذا',
    explanation: 'لا يمنح سطح المكتب هذا التطبيقات اختصارات عامة. يمكن ضبط اختصار في إعداداته هو.',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'يلزم السماح لتطبيق Rentium Tray في إعدادات النظام ← عام ← عناصر تسجيل الدخول.',
  unsupported: 'لا يستطيع النظام تشغيل هذه النسخة. يلزم تثبيت التطبيق أولًا.',
  other: 'رفض النظام ذلك. يمكن إعادة المحاولة أو ضبطه في إعدادات النظام نفسه.',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'ليس في أثناء انتظار رمز',
    explanation: 'يُثبَّت التحديث متى لم يبقَ رقم مفتوح ينتظر رسالته.',
  },
  unreachable: {
    title: 'تعذّر البحث عن تحديثات',
    explanation: 'لا تستجيب صفحة الإصدارات. يمكن إعادة المحاولة لاحقًا.',
  },
  unsupported: {
    title: 'لا تُحدِّث هذه النسخة نفسها',
    explanation: 'تُحدَّث بالطريقة التي ثُبّتت بها.',
  },
  other: { title: 'فشل التحديث', explanation: 'بقي الإصدار الحالي. يمكن إعادة المحاولة لاحقًا.' },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: 'استئجار رقم؟',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `لخدمة ${isolate(service.name)} في ${isolate(country.name)}.`;
    const cost = price === null ? 'السعر غير معروف.' : `تكلفته ${formatMoney(price, locale)}.`;
    return `${wanted} ${cost} لم يرَ Rentium Tray أي نقرة في نافذته، ولذلك يسأل.`;
  },
  order: 'استئجار',
  repeatTitle: 'استئجار رقم آخر؟',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `طُلب رقم لخدمة ${isolate(service.name)} (${isolate(country.name)}) ${formatAgo(Math.max(agoMs, 1000), locale, 'long')}.`;
    return price === null ? before : `${before} يكلّف رقم آخر ${formatMoney(price, locale)}.`;
  },
  repeat: 'استئجار رقم آخر',
  limitsTitle: 'هل تريد توسيع حدودك؟',
  openNumbers: 'أقصى عدد للأرقام المفتوحة',
  limit: (label, next, now) => `${label}: ${next} بدلًا من ${now}`,
  limits: 'توسيع الحدود',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: 'لا يُرسَل طلب يتجاوز حدًّا.',
  maxOpenReservations: (range) => `أقصى عدد للأرقام المفتوحة (${isolate(range)})`,
  maxOpenReservationsWrong: (range) => `أدخل عددًا ضمن ${isolate(range)}. بقيت القيمة السابقة.`,
  maxPrice: 'أعلى سعر للرقم',
  servicePrice: (service) => `أعلى سعر لخدمة ${isolate(service)}`,
  dailySpending: 'حد الإنفاق اليومي',
  noLimit: 'بلا حد',
  amountWrong: (example) => `المطلوب مبلغ مثل ${example}، أو لا شيء لعدم وضع حد. بقي الحد السابق.`,
  balanceNeeded: 'يمكن تحديد المبالغ متى عُرف رصيدك.',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': 'إدخال مفتاح',
  restart: 'إعادة التشغيل',
  'try-again': 'إعادة المحاولة',
  'choose-again': 'الاختيار من جديد',
  'copy-details': 'نسخ التفاصيل',
  'open-settings': 'فتح الإعدادات',
  'open-login-page': 'فتح صفحة دخول الشبكة',
  'open-guide': 'كيفية حل ذلك',
  openFolder: 'فتح المجلد',
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

// A start that failed.

const start: DesktopTexts['start'] = {
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

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `الرمز هو ${ltr(code)}`,
  hiddenCodeTitle: 'وصل رمز',
  copiedCodeTitle: (code) => `نُسخ الرمز ${ltr(code)}`,
  hiddenCopiedCodeTitle: 'وصل رمز ونُسخ',
  smsTitle: 'وصلت رسالة SMS',
  moreTitle: (count, locale) =>
    plural(locale, count, {
      zero: 'لا رسائل SMS أخرى',
      one: 'وصلت رسالة SMS أخرى',
      two: 'وصلت رسالتا SMS أخريان',
      few: `وصلت ${formatNumber(count, locale)} رسائل SMS أخرى`,
      many: `وصلت ${formatNumber(count, locale)} رسالة SMS أخرى`,
      other: `وصلت ${formatNumber(count, locale)} رسالة SMS أخرى`,
    }),
  lowBalanceTitle: (balance, locale) => `انخفض رصيدك إلى ${formatMoney(balance, locale)}`,
  lowBalanceBody: 'اشحنه قبل استئجار الرقم التالي.',
  practice: (body) => `تجربة · ${body}`,
  body: (ordered, phone) => (phone === null ? order(ordered) : `${order(ordered)} · ${ltr(phone)}`),
  group: (service, phone) => (phone === null ? isolate(service) : `${isolate(service)} · ${ltr(phone)}`),
  backTitle: (ordered) => `${order(ordered)}: متاح مجددًا`,
  backBody: (price, locale) =>
    price === null ? 'يمكن استئجاره من جديد.' : `يمكن استئجاره مقابل ${formatMoney(price, locale)}.`,
  copyCode: 'نسخ الرمز',
  endedTitle: (service) => `لم تصل رسالة من ${isolate(service)}`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
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
  resting: (untilMs: number, locale: string) =>
    `تطلب RentiumSMS الانتظار حتى ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`عرض ${isolate(service)}`, ltr(phone), left === null ? 'بانتظار' : `بانتظار، ${left}`].join(' · '),
  numberWithCode: (code, service) => `نسخ ${ltr(code)} (${isolate(service)})`,
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

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: 'ألغته الخدمة',
  refunded: 'ردّت الخدمة ثمنه',
  failed: 'تخلّت عنه الخدمة',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    const file = ltr(notice.file);
    if (notice.isCopy)
      return `كانت النسخة الاحتياطية ${file} تالفة. وهي محفوظة باسم ${ltr(notice.keptAs ?? '')} في مجلد البيانات.`;
    if (notice.keptAs === null)
      return notice.restored
        ? `كان الملف ${file} مفقودًا. تُستخدم آخر نسخة سليمة منه.`
        : `كان الملف ${file} مفقودًا، وتعذّرت قراءة نسخته.`;
    return notice.restored
      ? `كان الملف ${file} تالفًا. تُستخدم آخر نسخة سليمة منه؛ والملف التالف محفوظ باسم ${ltr(notice.keptAs)}.`
      : `كان الملف ${file} تالفًا وتعذّرت قراءته. وهو محفوظ باسم ${ltr(notice.keptAs)} في مجلد البيانات.`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}: ${[isolate(service), ...(phone === null ? [] : [ltr(phone)])].join(' · ')}. لن تصل رسالة.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      zero: 'لا أرقام تعذّرت قراءتها.',
      one: 'رقم واحد كتبته نسخة أخرى من التطبيق أو أصابه تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.',
      two: 'رقمان كتبتهما نسخة أخرى من التطبيق أو أصابهما تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.',
      few: `${formatNumber(count, locale)} أرقام كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
      many: `${formatNumber(count, locale)} رقمًا كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
      other: `${formatNumber(count, locale)} رقم كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
    }),
  'entries-unread': ({ count, files }, locale) =>
    plural(locale, count, {
      zero: 'لا مدخلات تعذّرت قراءتها.',
      one: `تعذّرت قراءة مدخل واحد في ${files.map(ltr).join('، ')}: كتبته نسخة أخرى من التطبيق أو أصابه تلف. لا يُستخدم، وهو محفوظ في الملف.`,
      two: `تعذّرت قراءة مدخلين في ${files.map(ltr).join('، ')}: كتبتهما نسخة أخرى من التطبيق أو أصابهما تلف. لا يُستخدمان، وهما محفوظان في الملف.`,
      few: `تعذّرت قراءة ${formatNumber(count, locale)} مدخلات في ${files.map(ltr).join('، ')}: كتبتها نسخة أخرى من التطبيق أو أصابها تلف. لا تُستخدم، وهي محفوظة في الملف.`,
      many: `تعذّرت قراءة ${formatNumber(count, locale)} مدخلًا في ${files.map(ltr).join('، ')}: كتبتها نسخة أخرى من التطبيق أو أصابها تلف. لا تُستخدم، وهي محفوظة في الملف.`,
      other: `تعذّرت قراءة ${formatNumber(count, locale)} مدخل في ${files.map(ltr).join('، ')}: كتبتها نسخة أخرى من التطبيق أو أصابها تلف. لا تُستخدم، وهي محفوظة في الملف.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'القرص ممتلئ: تُعرض الرموز الجديدة ولا تُحفظ ما لم تُفرَّغ مساحة.'
      : 'تتعذّر الكتابة في مجلد البيانات: تُعرض الرموز الجديدة ولا تُحفظ.',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? 'لا يسمح النظام لـ Rentium Tray بعرض الإشعارات. فعّلها من قسم الإشعارات في إعدادات النظام. وحتى ذلك الحين تظهر الرموز هنا وفي قائمة الأيقونة.'
      : 'لم يعرض النظام أحد الإشعارات. ما زالت الرموز تظهر هنا وفي قائمة الأيقونة.',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `لم يُنفَّذ الطلب المرسل من قائمة الأيقونة. ${title}: ${explanation}`;
  },
  'server-refused': () =>
    `يجب أن يبدأ RENTIUM_API_URL بـ ${ltr('https://')} (يُقبل http لهذا الحاسوب نفسه فقط). لم يُرسل أي مفتاح.`,
  'key-withheld': ({ belongsTo, service }) =>
    `المفتاح المحفوظ يخص ${ltr(belongsTo)}، ولم يُرسل إلى ${ltr(service)} الذي يحدده RENTIUM_API_URL. حفظ مفتاح لتلك الخدمة يحل محل المفتاح المحفوظ.`,
  'ended-badly': () =>
    'لم يُغلق Rentium Tray في المرة السابقة على نحو سليم، مثلًا بسبب عطل أو انقطاع الكهرباء. أرقامك ورموزك بأمان. إن تكرر ذلك فأبلغ عن المشكلة؛ والتفاصيل في السجل داخل مجلد البيانات.',
  stumbled: () =>
    'حدث خطأ داخل Rentium Tray، وهو يواصل العمل. أرقامك ورموزك بأمان؛ والتفاصيل في السجل داخل مجلد البيانات.',
  'copy-uncertain': () =>
    'نُسخ الرمز بينما كانت نافذة أخرى نشطة، وقد يتجاهل Wayland ذلك. إن لم يكن في الحافظة فيمكن نسخه من هنا.',
  'number-not-copied': () => 'قد لا يكون الرقم في الحافظة. يمكن نسخه من بطاقته.',
  'copy-failed': () => 'لم يُنسخ الرمز: برنامج آخر يشغل الحافظة. يمكن نسخه من هنا.',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? 'سطح المكتب هذا لا يعرض أيقونات في شريط النظام: لفتح هذه النافذة يُشغَّل Rentium Tray مرة أخرى. وما زالت أرقامك تحت المراقبة. وفي GNOME تعرض إضافة AppIndicator الأيقونة.'
      : 'صورة الأيقونة في شريط النظام تالفة. يواصل Rentium Tray العمل؛ وإعادة تثبيته تصلح الأيقونة.',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'مستقبِل Webhook متوقف: برنامج آخر يستخدم منفذه.'
      : 'مستقبِل Webhook متوقف: لم يفتح النظام منفذه.',
  'webhook-secret-replaced': () =>
    'استُبدل سر توقيع Webhook لأن التواقيع تتبع الآن معيار Standard Webhooks. يُرجى نسخ السر الجديد من الإعدادات ولصقه حيث تُوقَّع أحداثك.',
};

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
