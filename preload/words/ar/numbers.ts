/** Numbers: the list of cards, and what a card says of its rental. */
import { isolate, ltr } from '../bidi.ts';
import { formatMoney, formatNumber } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';
import { order, plural } from './common.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'استئجار رقم',
  emptyTitle: 'لا رقم مستأجَر',
  emptyText: 'عند استئجار رقم يظهر رمزه هنا فور وصول الرسالة.',
  list: 'الأرقام المستأجرة',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) => `${isolate(country)} ·\u00a0${isolate(operator)}`,
  ordering: 'جارٍ الطلب…',
  noNumber: 'لم تذكر RentiumSMS رقمًا',
  waiting: 'بانتظار رسالة SMS',
  waitingMore: 'بانتظار رسائل أخرى',
  timeLeft: 'الوقت المتبقي',
  until: (time) => `حتى ${time}`,
  timeUp: 'انتهى الوقت؛ تفقّد أخير',
  stopWatching: 'إيقاف الانتظار',
  stopHint: 'يتوقف البحث عن الرسائل. يبقى الرقم مستأجرًا حتى ينتهي وقته: لا تتيح RentiumSMS الإلغاء.',
  stoppedText: 'يبقى الرقم مستأجرًا حتى ينتهي وقته، ويمكن استئناف الانتظار حتى ذلك الحين.',
  watchAgain: 'استئناف الانتظار',
  remove: 'إزالة',
  broken: 'لا يمكن عرض هذه البطاقة كما ينبغي. الرقم ورموزه بأمان.',
  notWatched: 'لا تُتابَع رسائله',
  watchingStopped: (number) => `توقف الانتظار للرقم ${ltr(number)}`,
  watchingStoppedFor: (service) => `توقف الانتظار لخدمة ${isolate(service)}`,
  undo: 'تراجع',
  copy: 'نسخ',
  copyNumber: 'نسخ الرقم',
  copyForms: 'صيغ أخرى',
  copyE164: (e164) => `الصيغة الدولية: ${ltr(e164)}`,
  copyNational: (national) => `الصيغة المحلية: ${ltr(national)}`,
  copyDigits: (digits) => `أرقام فقط: ${ltr(digits)}`,
  copyCode: 'نسخ الرمز',
  copied: 'نُسخ',
  numberCopied: 'نُسخ الرقم',
  codeCopied: 'نُسخ الرمز',
  noCode: 'لا رمز في هذه الرسالة',
  from: (sender) => `من ${isolate(sender)}`,
  unknownSender: 'المرسل غير معروف',
  disagree: (service, text) => `تقول الخدمة ${ltr(service)}، ويقول النص ${ltr(text)}.`,
  copyOther: (code) => `نسخ ${ltr(code)}`,
  moreSms: (count, locale) =>
    plural(locale, count, {
      zero: 'لا رسائل أخرى',
      one: 'رسالة أخرى',
      two: 'رسالتان أخريان',
      few: `${formatNumber(count, locale)} رسائل أخرى`,
      many: `${formatNumber(count, locale)} رسالة أخرى`,
      other: `${formatNumber(count, locale)} رسالة أخرى`,
    }),
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} محجوزة، تُردّ إن لم تصل رسالة`,
    charged: (amount, locale) => `دُفع ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) => `استرداد ${formatMoney(amount, locale)} منتظَر منذ ${since}`,
    refunded: (amount, locale) => `استُرد ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'التكلفة غير معروفة',
  chargeUnknown: 'لا يُعرف هل دُفع ثمنه',
  priceShown: (price, locale) => `كان السعر المعروض ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `كان السعر المعروض ${formatMoney(shown, locale)}، ويكلّف الرقم ${formatMoney(price, locale)}.`,
  details: 'التفاصيل',
  orderedAt: (time) => `طُلب في ${time}`,
  events: {
    ordered: 'طُلب',
    reserved: 'وصل الرقم',
    unresolved: 'لا جواب واضحًا',
    sms: 'وصلت رسالة',
    stopped: 'توقف الانتظار',
    'watched-again': 'استؤنف الانتظار',
    ended: 'انتهى',
    'refund-seen': 'ظهر الاسترداد',
  },
  lateSms: 'رسالة بعد النهاية',
  ago: (ms, locale) => (isInstant(ms) ? 'الآن' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'فورًا' : `بعد ${formatSpan(ms, locale)}`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
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
  practice: (body) => `تجربة · ${body}`,
  body: (ordered, phone) => (phone === null ? order(ordered) : `${order(ordered)} · ${ltr(phone)}`),
  group: (service, phone) => (phone === null ? isolate(service) : `${isolate(service)} · ${ltr(phone)}`),
  copyCode: 'نسخ الرمز',
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'هل اشتُري هذا الرقم؟',
  reasons: {
    'no-answer': 'لم تُجب RentiumSMS عن الطلب، فربما نُفِّذ وربما لا.',
    server: 'أجابت RentiumSMS بخطأ، فربما نُفِّذ الطلب وربما لا.',
    'bad-response': 'أجابت RentiumSMS بصيغة غير معروفة، فربما نُفِّذ الطلب وربما لا.',
    interrupted: 'أُغلق التطبيق قبل وصول الجواب، فربما تمّ الطلب وربما لا.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `كان رصيدك وما زال ${formatMoney(after, locale)}: يبدو أن مالًا قد أُنفق.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: يبدو أن مالًا قد أُنفق.`,
    'seems-unspent': (before, after, locale) =>
      before.amountMinor === after.amountMinor
        ? `كان رصيدك وما زال ${formatMoney(after, locale)}: يبدو أنه لم يُنفق شيء.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: يبدو أنه لم يُنفق شيء على هذا الطلب.`,
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لقد ارتفع، فلا يدل ذلك على إنفاق مال أو عدمه.`
        : `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لم ينخفض بثمن هذا الطلب، فلا يدل ذلك على إنفاق مال عليه أو عدمه.`,
    unknown: (before, after, locale) =>
      `كان رصيدك ${formatMoney(before, locale)} وهو الآن ${formatMoney(after, locale)}: لا يدل ذلك على إنفاق مال أو عدمه.`,
  },
  unknown: 'الرصيد قبل الطلب وبعده ليسا معروفين معًا، فلا يدلان على إنفاق مال أو عدمه.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `كلّفت أرقام أخرى ${formatMoney(amount, locale)} في أثناء ذلك.`
      : `أعاد استرداد أرقام أخرى ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} في أثناء ذلك.`,
  elsewhereUnknown: 'لا يُعرف ما كلّفته الطلبات الأخرى في أثناء ذلك.',
  check: 'التحقق مجددًا',
  checking: 'جارٍ التحقق…',
  dismiss: 'إخفاء',
};
