/** What the system, or a part of the application, did not do: by reason. */
import type { ReasonTexts } from '../shapes.ts';

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
