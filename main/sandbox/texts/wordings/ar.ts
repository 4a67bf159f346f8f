import type { Wording } from '../wording.ts';

export const ar: Wording = {
  codes: [
    'رمز {service} الخاص بك هو {code}.',
    '{code} هو رمز التحقق الخاص بك في {service}.',
    '{service}: أدخل الرمز {code} لتأكيد رقمك.',
    'رمز الأمان من {service}: {code}',
    'كلمة المرور لمرة واحدة للدخول إلى {service} هي {code}.',
  ],
  headings: ['رمز التحقق الخاص بك في {service}:', '{service} - رمز الدخول'],
  validity: ['تنتهي صلاحيته خلال {minutes} دقائق.', 'صالح لمدة {minutes} دقائق.'],
  secrecy: ['لا تشارك هذا الرمز مع أي شخص.', 'لن يطلب منك {service} هذا الرمز هاتفيًا أبدًا.'],
  links: ['أو افتح الرابط: {link}'],
  welcomes: ['{service}: تم تأكيد رقمك.', 'مرحبًا بك في {service}! حسابك جاهز الآن.'],
  traps: [
    '{service}: تم شحن طلبك رقم 48####.',
    '{service}: تسري الشروط الجديدة اعتبارًا من 1 مارس 202#.',
    '{service}: استلمنا دفعتك بقيمة 1## ريال.',
    '{service}: لا نطلب رمزك أبدًا. للاستفسار اتصل على 800 12# ####.',
  ],
};
