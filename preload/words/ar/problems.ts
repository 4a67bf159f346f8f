/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolate, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';
import { plural } from './common.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
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
        title: 'أعلى من حد السعر لديك',
        explanation: `يكلّف هذا الرقم ${formatMoney(problem.price, locale)} وحدّك ${formatMoney(problem.most, locale)}. يمكن اختيار رقم آخر أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
    case 'daily-spending':
      return {
        title: 'بلغت حدّ إنفاقك لهذا اليوم',
        explanation: `أُنفق اليوم ${formatMoney(problem.spent, locale)}، وإنفاق ${formatMoney(problem.price, locale)} أخرى يتجاوز حدّك ${formatMoney(problem.most, locale)}. يمكن الانتظار إلى الغد أو رفع الحد في الإعدادات. لم يُشترَ شيء.`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: 'جواب غير مفهوم',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'يلزم السماح لتطبيق Rentium Tray في إعدادات النظام ← عام ← عناصر تسجيل الدخول.',
  unsupported: 'لا يستطيع النظام تشغيل هذه النسخة. يلزم تثبيت التطبيق أولًا.',
  other: 'رفض النظام ذلك. يمكن إعادة المحاولة أو ضبطه في إعدادات النظام نفسه.',
};

export const updateProblem: ReasonTexts<'update'> = {
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
