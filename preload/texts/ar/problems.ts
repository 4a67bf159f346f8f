/** What is said of each problem. */
import { formatMoney } from '../../format.ts';
import { isolate, ltr } from '../bidi.ts';
import type { ProblemTexts } from '../shapes.ts';
import { orderLimit, outOfBalance } from './money-problems.ts';
import { loginItemProblem, shortcutProblem, updateProblem, webhookProblem } from './system-problems.ts';

export const problems: ProblemTexts = {
  auth: () => ({
    title: 'رُفض مفتاح API',
    explanation: 'لا تقبل RentiumSMS هذا المفتاح: فهو خاطئ أو منتهٍ أو ملغى. يلزم إدخال مفتاح صالح.',
  }),
  'out-of-balance': (problem, locale) => ({
    title: 'الرصيد غير كافٍ',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': () => ({
    title: 'طلبات كثيرة جدًا',
    explanation: 'تجاوز الحساب عشرة طلبات في الثانية. يعود وحده إلى حاله بعد لحظة.',
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
  'not-found': () => ({
    title: 'لا تعرف RentiumSMS هذا الرقم',
    explanation: 'لم تعد الخدمة تذكر هذا الحجز. ويبقى هنا ما وصل حتى الآن.',
  }),
  'other-account': () => ({
    title: 'استُؤجر هذا الرقم بمفتاح آخر',
    explanation: 'يلزم حفظ ذلك المفتاح من جديد لقراءة رسائله. ويبقى الرقم في القائمة حتى ذلك الحين.',
  }),
  offline: (problem) =>
    problem.reason === 'time-out'
      ? {
          title: 'لا تستجيب RentiumSMS',
          explanation: 'استغرقت الخدمة وقتًا طويلًا. يمكن إعادة المحاولة بعد لحظة.',
        }
      : {
          title: 'لا اتصال مع RentiumSMS',
          explanation: 'يلزم التحقق من الاتصال بالشبكة.',
        },
  server: (problem) => ({
    title: 'خلل لدى RentiumSMS',
    explanation: `أجابت الخدمة بالخطأ ${ltr(String(problem.status))}. يمكن إعادة المحاولة بعد لحظة.`,
  }),
  'bad-response': () => ({
    title: 'جواب غير مفهوم',
    explanation: 'أجابت RentiumSMS، أو شيء في الطريق إليها، بصيغة غير معروفة. يمكن نسخ التفاصيل للدعم.',
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
  'repeat-order': () => ({
    title: 'طُلب هذا قبل قليل',
    explanation:
      'طُلب رقم لهذه الخدمة وهذا البلد قبل أقل من دقيقتين. لم يُشترَ غيره. يلزم التأكيد إن كان المطلوب رقمًا آخر.',
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
