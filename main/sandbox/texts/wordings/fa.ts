import type { Wording } from '../wording.ts';

export const fa: Wording = {
  codes: [
    'کد {service} شما: {code}',
    '{code} کد تأیید شما در {service} است.',
    '{service}: برای تأیید شماره، کد {code} را وارد کنید.',
    'کد امنیتی {service}: {code}',
    'رمز یک‌بارمصرف ورود به {service}: {code}',
  ],
  headings: ['کد تأیید شما در {service}:', '{service} - کد ورود'],
  validity: ['تا {minutes} دقیقه اعتبار دارد.', 'این کد پس از {minutes} دقیقه منقضی می‌شود.'],
  secrecy: ['آن را به هیچ‌کس ندهید.', '{service} هرگز این کد را تلفنی نمی‌پرسد.'],
  links: ['یا این پیوند را باز کنید: {link}'],
  welcomes: ['{service}: شماره شما تأیید شد.', 'به {service} خوش آمدید! حساب شما آماده است.'],
  traps: [
    '{service}: سفارش شماره 36#### ارسال شد.',
    '{service}: از فروردین 140# شرایط تازه اجرا می‌شود.',
    '{service}: پرداخت 2#5,000 تومان دریافت شد.',
    '{service}: ما هرگز کد شما را نمی‌پرسیم. پشتیبانی: 021-9100 00##.',
  ],
};
