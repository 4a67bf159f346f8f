/** The tray: its tooltip and menu. */
import { isolate, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { order, plural } from './common.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

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

export const notices: NoticeTexts = {
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
    `${card.endedBy[cause]}: ${[isolate(service), ...(phone === null ? [] : [ltr(phone)])].join(' · ')}. لن تصل رسالة.`,
  'numbers-unreadable': ({ count }, locale) =>
    plural(locale, count, {
      zero: 'لا أرقام تعذّرت قراءتها.',
      one: 'رقم واحد كتبته نسخة أخرى من التطبيق أو أصابه تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.',
      two: 'رقمان كتبتهما نسخة أخرى من التطبيق أو أصابهما تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.',
      few: `${formatNumber(count, locale)} أرقام كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
      many: `${formatNumber(count, locale)} رقمًا كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
      other: `${formatNumber(count, locale)} رقم كتبتها نسخة أخرى من التطبيق أو أصابها تلف. يُعرض ما أمكنت قراءته، وكل شيء محفوظ في الملف.`,
    }),
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? 'القرص ممتلئ: ما يصل الآن يُعرض، لكنه يضيع عند الإنهاء ما لم تُفرَّغ مساحة.'
      : 'تتعذّر الكتابة في مجلد البيانات: ما يصل الآن يُعرض، لكنه يضيع عند الإنهاء.',
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
  crashed: () =>
    'أُغلق Rentium Tray في المرة السابقة على نحو غير متوقع. أرقامك ورموزك بأمان؛ والتفاصيل في السجل داخل مجلد البيانات.',
  stumbled: () =>
    'حدث خطأ داخل Rentium Tray، وهو يواصل العمل. أرقامك ورموزك بأمان؛ والتفاصيل في السجل داخل مجلد البيانات.',
  'copy-uncertain': () =>
    'نُسخ الرمز بينما كانت نافذة أخرى نشطة، وقد يتجاهل Wayland ذلك. إن لم يكن في الحافظة فيمكن نسخه من هنا.',
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
