/** Numbers: the list of cards, and what a card says of its rental. */
import { isolate, ltr } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';
import { order, plural } from './common.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: 'استئجار رقم',
  emptyTitle: 'لا أرقام نشطة',
  emptyText: 'استأجر رقمًا ليظهر رمزه هنا.',
  list: 'الأرقام المستأجرة',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolate(country) : `${isolate(country)} ·\u00a0${isolate(operator)}`,
  ordering: 'جارٍ الطلب…',
  noNumber: 'لم ترسل RentiumSMS رقمًا',
  waiting: 'بانتظار رسالة SMS',
  waitingMore: 'بانتظار رسائل أخرى',
  timeLeft: 'الوقت المتبقي',
  until: (time) => `حتى ${time}`,
  timeUp: 'انتهى الوقت؛ تفقّد أخير',
  stopWatching: 'إيقاف الانتظار',
  stopHint: 'يتوقف البحث عن الرسائل. يبقى الرقم مستأجرًا حتى ينتهي وقته: لا تتيح RentiumSMS الإلغاء.',
  stoppedText: 'يبقى الرقم مستأجرًا حتى ينتهي وقته. استأنف لرؤية الرسائل الجديدة.',
  watchAgain: 'استئناف',
  remove: 'إزالة',
  broken: 'لا يمكن عرض هذه البطاقة كما ينبغي. الرقم ورموزه بأمان.',
  notWatched: 'متوقف مؤقتًا',
  watchingStopped: (number) => `أُوقف مؤقتًا: ${ltr(number)}`,
  watchingStoppedFor: (service) => `أُوقف مؤقتًا: ${isolate(service)}`,
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
  disagree: (service, text) => `رمزان: تذكر RentiumSMS ${ltr(service)}، ويقول النص ${ltr(text)}.`,
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
  onHold: (amount, locale) => `${formatMoney(amount, locale)} محجوزة`,
  payments: {
    held: (amount, locale) => `${formatMoney(amount, locale)} محجوزة، تُردّ إن لم تصل رسالة`,
    charged: (amount, locale) => `دُفع ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) => `استرداد ${formatMoney(amount, locale)} منتظَر منذ ${since}`,
    refunded: (amount, locale) => `استُرد ${formatMoney(amount, locale)}`,
  },
  costUnknown: 'السعر غير معروف',
  chargeUnknown: 'الدفع غير معروف',
  priceShown: (price, locale) => `كان السعر المعروض ${formatMoney(price, locale)}.`,
  priceDiffers: (shown, price, locale) =>
    `كان السعر المعروض ${formatMoney(shown, locale)}، ويكلّف الرقم ${formatMoney(price, locale)}.`,
  details: 'التفاصيل',
  more: 'المزيد',
  less: 'أقل',
  expand: (service) => `عرض كل ما يخص ${isolate(service)}`,
  fold: 'طي',
  copiedAt: (time) => `نُسخ ${time}`,
  handover: 'أخبر المندوب بهذا الرقم السري. ليس رمز تسجيل دخول.',
  paused: (reason) => `متوقف مؤقتًا: ${reason}`,
  usual: (by) => `9 من 10 تصل خلال ${ltr(by)}`,
  unlikely: 'غير مرجّح الآن',
  noSms: 'لم تصل رسالة',
  endings: {
    awaited: (amount, locale) => `استرداد ${formatMoney(amount, locale)} قيد الانتظار`,
    refunded: (amount, locale) => `استُرد ${formatMoney(amount, locale)}`,
    unseen: 'لم يظهر استرداد خلال يوم',
  },
  rentAnother: 'استئجار رقم آخر',
  tryOperator: (operator, rate, price, locale) =>
    [
      `تجربة ${isolate(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: 'فتح RentiumSMS',
  label: 'ملاحظة',
  saveLabel: 'حفظ',
  refused: 'رفضه الموقع',
  orderedAt: (time) => `طُلب في ${time}`,
  events: {
    ordered: 'طُلب',
    reserved: 'خُصِّص الرقم',
    unresolved: 'لا جواب واضحًا',
    sms: 'وصلت رسالة',
    stopped: 'أُوقف مؤقتًا',
    'watched-again': 'استؤنف',
    ended: 'انتهى',
    'refund-seen': 'استُرد المبلغ',
  },
  endedBy: {
    canceled: 'ألغته الخدمة',
    refunded: 'ردّت الخدمة ثمنه',
    failed: 'تخلّت عنه الخدمة',
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
  backTitle: (ordered) => `${order(ordered)}: متاح مجددًا`,
  backBody: (price, locale) =>
    price === null ? 'يمكن استئجاره من جديد.' : `يمكن استئجاره مقابل ${formatMoney(price, locale)}.`,
  copyCode: 'نسخ الرمز',
  endedTitle: (service) => `لم تصل رسالة من ${isolate(service)}`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: 'هل اشتُري هذا الرقم؟',
  reasons: {
    'no-answer': 'لم تُجب RentiumSMS عن الطلب.',
    server: 'أجابت RentiumSMS عن الطلب بخطأ.',
    'bad-response': 'أرسلت RentiumSMS جوابًا لا يُقرأ.',
    interrupted: 'أُغلق Rentium Tray قبل وصول الجواب.',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `دُفع على الأرجح: انخفض رصيدك بمقدار ${formatFall(before, after, locale)}.`
        : 'دُفع على الأرجح: تُخفيه المبالغ المستردة في رصيدك.',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? 'لم يُدفع على الأرجح: لم يتغير رصيدك.'
        : 'لم يُدفع على الأرجح: أرقام أخرى تفسّر رصيدك.',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? 'غير مؤكد: ارتفع رصيدك.'
        : `غير مؤكد: انخفض رصيدك بمقدار ${formatFall(before, after, locale)}، وليس هذا هو السعر.`,
    unknown: () => 'غير مؤكد: لا يمكن مقارنة الرصيدين.',
  },
  unknown: 'غير مؤكد: أحد الرصيدين غير معروف.',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `كلّفت أرقام أخرى ${formatMoney(amount, locale)} في أثناء ذلك.`
      : `أضافت مبالغ مستردة أخرى ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)} في أثناء ذلك.`,
  elsewhereUnknown: 'لا يُعرف ما كلّفته الطلبات الأخرى في أثناء ذلك.',
  check: 'التحقق مجددًا',
  checking: 'جارٍ التحقق…',
  dismiss: 'إخفاء',
};
