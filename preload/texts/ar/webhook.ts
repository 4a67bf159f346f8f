/** Settings: the webhook receiver. */
import { formatMilliseconds } from '../../spans.ts';
import type { Texts } from '../index.ts';

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
  requireSignatureText: 'لا توثّق RentiumSMS أي توقيع. يُفعَّل هذا فقط إذا كان مرسل الأحداث يوقّعها بالسر.',
  copySecret: 'نسخ سر التوقيع',
  secretCopied: 'نُسخ سر التوقيع',
  testLabel: 'حدث اختبار',
  test: 'اختبار',
  testing: 'جارٍ الاختبار…',
  answered: (delayMs, locale) =>
    `وصل حدث موقَّع من وضع التجربة بعد ${formatMilliseconds(delayMs, locale)}. لم يُختبَر النفق.`,
};
