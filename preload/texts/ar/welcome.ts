/** The pages before there is an account: the first run, and a key that is locked. */
import type { Texts } from '../index.ts';

export const firstRun: Texts['views']['firstRun'] = {
  title: 'رقم هاتف لرمز واحد',
  lead: 'استئجار رقم، ورؤية الرمز فور وصول رسالته، ثم نسخه.',
  trySandbox: 'تجربة بلا حساب',
  sandboxHint: 'أرقام تدريبية مجانية، دون حاجة إلى حساب.',
  or: 'أو باستخدام حسابك',
  keyLabel: 'مفتاح API',
  keyHint: 'من حسابك لدى RentiumSMS. يُتحقَّق منه لدى الخدمة، ثم يُحفظ على هذا الحاسوب.',
  saveKey: 'حفظ المفتاح',
  savingKey: 'جارٍ التحقق من المفتاح…',
  keepInMemory: 'الاحتفاظ به حتى الإنهاء',
  keepWeak: 'تخزينه على أي حال',
  honest:
    'هذا تطبيق غير رسمي. الأرقام المستأجرة تنتقل من شخص إلى آخر: لا تصلح أبدًا لحساب مصرفي ولا لبريدك الإلكتروني الرئيسي.',
};

export const locked: Texts['views']['locked'] = {
  title: 'مفتاحك مقفل',
  lead: 'لم تُفتح سلسلة مفاتيح النظام، فتتعذّر قراءة المفتاح المخزَّن. وهو باقٍ كما هو. يلزم فتح السلسلة ثم إعادة التشغيل: فهي تُسأل مرة واحدة عند كل تشغيل.',
  restart: 'إعادة التشغيل',
  restarting: 'جارٍ إعادة التشغيل…',
  other: 'أو إدخال مفتاح آخر',
};
