/** The Arabic texts of the window. Whoever loads them gets those outside the window too. */
import { dayMs, type Stock } from '../../model/index.ts';
import {
  formatAgo,
  formatDelay,
  formatFall,
  formatMilliseconds,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSpan,
  isInstant,
  isolate,
  ltr,
} from '../format.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy, plural } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: 'الرصيد',
  noBalance: '—',
  refresh: 'تحديث',
  pin: 'إبقاء هذه النافذة مفتوحة',
  unpin: 'السماح بإغلاق النافذة',
  sandbox: 'تجربة',
  connecting: 'جارٍ الاتصال…',
  offlineSince: (time) => `غير متصل منذ ${time}`,
  failingSince: (time) => `مشكلات منذ ${time}`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `انخفض رصيدك بمقدار ${formatMoney(by, locale)} إلى ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `ارتفع رصيدك بمقدار ${formatMoney(by, locale)} إلى ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'الأرقام', history: 'السجل', settings: 'الإعدادات' },
  tabList: 'طرق العرض',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `الرمز ${ltr(code.split('').join(' '))} من ${isolate(service)}`,
  sms: (service) => `رسالة SMS بلا رمز من ${isolate(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: 'أرقام هاتف لرموز SMS',
  lead: 'استأجر رقمًا، واستلم الرمز، والصقه.',
  trySandbox: 'تجربة بلا حساب',
  sandboxHint: 'أرقام تدريبية مجانية، دون حاجة إلى حساب.',
  or: 'أو جرّب أولًا',
  keyLabel: 'مفتاح API',
  keyHint: 'الصقه هنا: يُتحقق منه مرة واحدة ويُحفظ في سلسلة مفاتيح النظام.',
  saveKey: 'حفظ المفتاح',
  savingKey: 'جارٍ التحقق من المفتاح…',
  keepInMemory: 'استخدامه في هذه الجلسة',
  keepWeak: 'حفظه على أي حال',
  honest: 'يعيد آخرون استخدام الأرقام. لا تستخدمها أبدًا لمصرفك أو بريدك الرئيسي. هذا عميل غير رسمي.',
  getKey: 'الحصول على مفتاح',
  showKey: 'إظهار المفتاح',
  hideKey: 'إخفاء المفتاح',
};

const locked: WindowTexts['locked'] = {
  title: 'مفتاحك مقفل',
  lead: 'لم تُفتح سلسلة مفاتيح النظام، فتتعذّر قراءة المفتاح المخزَّن. وهو باقٍ كما هو. يلزم فتح السلسلة ثم إعادة التشغيل: فهي تُسأل مرة واحدة عند كل تشغيل.',
  restart: 'إعادة التشغيل',
  restarting: 'جارٍ إعادة التشغيل…',
  other: 'أو إدخال مفتاح آخر',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: 'استئجار رقم',
  emptyTitle: 'لا أرقام نشطة',
  emptyText: 'استأجر رقمًا ليظهر رمزه هنا.',
  list: 'الأرقام المستأجرة',
};

const card: WindowTexts['card'] = {
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
  endedBy,
  lateSms: 'رسالة بعد النهاية',
  ago: (ms, locale) => (isInstant(ms) ? 'الآن' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? 'فورًا' : `بعد ${formatSpan(ms, locale)}`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
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

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : ltr(`${count}+`);
};

const rent: WindowTexts['rent'] = {
  title: 'استئجار رقم',
  service: 'الخدمة',
  country: 'البلد',
  operator: 'المشغّل',
  placeholders: {
    service: 'اختيار خدمة',
    country: 'اختيار بلد',
    operator: 'اختيار مشغّل',
  },
  waitFor: { country: 'الخدمة أولًا', operator: 'البلد أولًا' },
  loading: 'جارٍ التحميل…',
  noMatch: 'لا نتائج',
  empty: 'لا شيء متاح هنا',
  columns: { name: 'الاسم', rate: 'النجاح', stock: 'المتبقي', price: 'السعر', from: 'من' },
  sortGroup: 'الفرز',
  sort: {
    name: 'الفرز حسب الاسم',
    rate: 'الفرز حسب نسبة النجاح',
    stock: 'الفرز حسب الأرقام المتبقية',
    price: 'الفرز حسب السعر',
  },
  sorted: {
    name: { ascending: 'مفروز حسب الاسم تصاعديًا', descending: 'مفروز حسب الاسم تنازليًا' },
    rate: {
      ascending: 'مفروز حسب نسبة النجاح، الأدنى أولًا',
      descending: 'مفروز حسب نسبة النجاح، الأعلى أولًا',
    },
    stock: {
      ascending: 'مفروز حسب الأرقام المتبقية، الأقل أولًا',
      descending: 'مفروز حسب الأرقام المتبقية، الأكثر أولًا',
    },
    price: { ascending: 'مفروز حسب السعر، الأدنى أولًا', descending: 'مفروز حسب السعر، الأعلى أولًا' },
  },
  unsorted: 'الترتيب الموصى به',
  groups: {
    'favourites-and-recent': 'المفضلة والأخيرة',
    favourites: 'المفضلة',
    recent: 'الأخيرة',
    others: 'كل ما عداها',
  },
  updating: 'جارٍ التحديث…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolate(name),
      facts.price === null
        ? 'السعر غير معروف'
        : `${facts.isLowest ? 'من ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`المتبقي ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`نسبة النجاح ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['أفضل قيمة'] : []),
    ].join('، '),
  submit: (price, locale) =>
    price === null ? 'استئجار (السعر غير معروف)' : `استئجار مقابل ${formatMoney(price, locale)}`,
  incomplete: 'استئجار',
  topUp: 'شحن الرصيد في RentiumSMS',
  bestValue: 'أفضل قيمة',
  better: (rate, operator, more, locale) => {
    const odds = `${formatPercent(rate, locale)} عبر ${isolate(operator)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds} بالسعر نفسه`;
    return more.amountMinor > 0 ? `${odds} بزيادة ${difference}` : `${odds} أرخص بمقدار ${difference}`;
  },
  updatingPrice: 'جارٍ تحديث السعر…',
  balanceAfter: (balance, locale) => `الرصيد بعده: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `رصيدك ${formatMoney(balance, locale)} لا يكفي`,
  servicePrice: (service, most, locale) => `أعلى سعر لخدمة ${isolate(service)}: ${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `تحديد أعلى سعر لخدمة ${isolate(service)}`,
  favourite: 'مفضّل',
  favouriteAdded: 'أُضيف إلى المفضلة',
  favouriteRemoved: 'أُزيل من المفضلة',
  quick: 'المفضلة والطلبات الأخيرة',
  quickOrder: ({ service, country, operator }, isFavourite) =>
    [...[service, country, operator].map(({ name }) => isolate(name)), ...(isFavourite ? ['مفضّل'] : [])].join(
      '، ',
    ),
  ordering: 'جارٍ الطلب…',
  ordered: 'طُلب الرقم',
};

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: 'استئجار أو بحث',
  placeholder: 'استئجار أو بحث: wa us أو إعداد أو رقم…',
  nothing: 'لا نتائج',
  foot: 'مثال: wa us، أي خدمة وبلد. مفتاح Enter يستأجر بالسعر المعروض.',
  waitHere: 'يظهر الرمز هنا عند وصوله.',
  odds: (operator, rate, locale) => `${isolate(operator)} · أفضل فرصة ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: 'عروض أخرى',
  other: (name, price, stockLeft, locale) =>
    [
      isolate(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`المتبقي ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: 'لا أرقام متبقية الآن.',
  tellWhenBack: 'أعلمني عند توفره',
  price: 'أعلى سعر',
  set: 'سيصلك إشعار. لن يُشترى شيء.',
  list: 'التنبيهات',
  waits: (most, locale) =>
    most === null ? 'في انتظار توفره' : `في انتظار ${formatMoney(most, locale)} أو أقل`,
  back: (price, locale) => (price === null ? 'متاح مجددًا' : `متاح مجددًا مقابل ${formatMoney(price, locale)}`),
  stop: 'إيقاف التنبيه',
  stopFor: (order) => `إيقاف التنبيه عن ${isolate(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
  views: { list: 'القائمة', insights: 'التحليل' },
  viewSwitch: 'عرض السجل',
  search: 'بحث',
  more: 'تصدير وحذف',
  emptyTitle: 'لا شيء هنا بعد',
  emptyText: 'تنتقل الأرقام إلى هنا متى انتهى وقتها.',
  noMatchTitle: 'لا نتائج',
  noMatch: (query) => `لا شيء يطابق «${isolate(query)}»`,
  noMatchText: 'يشمل البحث الخدمات والبلدان والمشغّلين والأرقام والمرسلين والنصوص والرموز.',
  noMatchFiltered: 'لا قيد يوافق البحث وكل المرشّحات.',
  showAll: 'عرض الكل',
  today: 'اليوم',
  yesterday: 'أمس',
  entries: (count, locale) =>
    plural(locale, count, {
      zero: 'لا قيود',
      one: 'قيد واحد',
      two: 'قيدان',
      few: `${formatNumber(count, locale)} قيود`,
      many: `${formatNumber(count, locale)} قيدًا`,
      other: `${formatNumber(count, locale)} قيد`,
    }),
  found: (count, total, locale) => `${formatNumber(count, locale)} من ${formatNumber(total, locale)}`,
  filters: {
    service: 'الخدمة',
    country: 'البلد',
    outcome: 'النتيجة',
    period: 'المدة',
    anyService: 'كل الخدمات',
    anyCountry: 'كل البلدان',
    anyOutcome: 'كل النتائج',
    anyPeriod: 'كل الأوقات',
    outcomes: { code: 'رمز', 'no-sms': 'بلا رسالة', refunded: 'مستردّ', late: 'رسالة متأخرة' },
    periods: { today: 'اليوم', week: 'آخر سبعة أيام', month: 'آخر ثلاثين يومًا' },
    group: 'المرشّحات',
    clear: 'إزالة المرشّحات',
  },
  noNumber: 'بلا رقم',
  noSms: 'بلا رسالة',
  noCode: 'بلا رمز',
  late: 'متأخرة',
  lateText: 'وصلت بعد النهاية',
  refunded: 'مستردّ',
  refundAwaited: 'استرداد منتظَر',
  rowActions: (service) => `المزيد عن ${isolate(service)}`,
  rentAgain: 'استئجار مجددًا',
  remove: 'حذف',
  removed: 'حُذف القيد',
  exportCsv: 'تصدير بصيغة CSV',
  exportJson: 'تصدير بصيغة JSON',
  exported: (file) => `حُفظ باسم ${ltr(file)}`,
  removeAll: 'حذف الكل',
  removeAllTitle: (count, locale) =>
    plural(locale, count, {
      zero: 'حذف كل القيود؟',
      one: 'حذف القيد الوحيد؟',
      two: 'حذف القيدين كليهما؟',
      few: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
      many: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
      other: `حذف القيود كلها، وهي ${formatNumber(count, locale)}؟`,
    }),
  removeAllText:
    'يُزال السجل كله من هذا الحاسوب، أيًّا كان ما يعرضه البحث والمرشّحات. ويمكن التراجع عن ذلك للحظات.',
  removedAll: (count, locale) =>
    plural(locale, count, {
      zero: 'لم يُحذف شيء',
      one: 'حُذف قيد واحد',
      two: 'حُذف قيدان',
      few: `حُذفت ${formatNumber(count, locale)} قيود`,
      many: `حُذف ${formatNumber(count, locale)} قيدًا`,
      other: `حُذف ${formatNumber(count, locale)} قيد`,
    }),
  keptFor: (days, locale) =>
    plural(locale, days, {
      zero: 'لا تُحفظ.',
      one: 'تُحفظ يومًا واحدًا.',
      two: 'تُحفظ يومين.',
      few: `تُحفظ ${formatNumber(days, locale)} أيام.`,
      many: `تُحفظ ${formatNumber(days, locale)} يومًا.`,
      other: `تُحفظ ${formatNumber(days, locale)} يوم.`,
    }),
  keptForGood: 'تُحفظ حتى تُحذف.',
  changeRetention: 'التغيير في الإعدادات',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) =>
  plural(locale, count, {
    zero: 'لا أرقام',
    one: 'رقم واحد',
    two: 'رقمين',
    few: `${formatNumber(count, locale)} أرقام`,
    many: `${formatNumber(count, locale)} رقمًا`,
    other: `${formatNumber(count, locale)} رقم`,
  });

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: 'لا رسوم بيانية بعد',
  emptyText: 'تظهر بعد انتهاء أول رقم لك.',
  spent: 'المُنفَق',
  codes: 'الرموز',
  timeToCode: 'الوقت حتى الرمز',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: 'العملة',
  unnamedCurrency: 'غير مسماة',
  showTable: 'عرض كجدول',
  showPlot: 'عرض كرسم',
  showAll: (count, locale) => `عرض الكل (${formatNumber(count, locale)})`,
  showFewer: 'عرض أقل',
  spending: {
    title: 'الإنفاق اليومي',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `${formatMoney(total, locale)} في ثلاثين يومًا، كلها في ${mostDay}.`
        : `${formatMoney(total, locale)} في ثلاثين يومًا. أعلى يوم: ${formatMoney(most, locale)} (${mostDay}).`,
    nothing: 'لم يُدفع شيء في آخر ثلاثين يومًا. الرقم الذي لا تصله رسالة لا يكلّف شيئًا.',
    value: (day, amount, count, locale) =>
      count === 0
        ? `${day}: لم يُدفع شيء`
        : `${day}: ${formatMoney(amount, locale)} مقابل ${sayNumbers(count, locale)}`,
    day: 'اليوم',
    amount: 'المدفوع',
    count: 'الأرقام',
    onlyPaidDays: 'حُذفت الأيام التي لم يُدفع فيها شيء.',
  },
  by: { label: 'حسب', operator: 'المشغّل', service: 'الخدمة' },
  delivery: {
    operators: 'الوصول حسب المشغّل',
    services: 'الوصول حسب الخدمة',
    summary: (name, share, count, locale) =>
      `الأعلى وصولًا ${isolate(name)}: ${formatPercent(share, locale)} من ${sayNumbers(count, locale)}. الخط الرفيع: ثقة ${formatPercent(0.95, locale)}.`,
    tooFew: 'الأرقام أقل من أن تُقارن. الخط الرفيع: ثقة 95%.',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} من ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} إلى ${formatPercent(high, locale)}`,
    name: 'الاسم',
    delivered: 'الواصل',
    confidence: 'مجال الثقة 95%',
  },
  speed: {
    operators: 'الوقت حتى الرمز حسب المشغّل',
    services: 'الوقت حتى الرمز حسب الخدمة',
    summary: (name, value, count, locale) =>
      `الأسرع ${isolate(name)}: عادةً ${seconds(value, locale)} (${insights.speed.codeCount(count, locale)}).`,
    tooFew: 'الرموز أقل من أن تُقارن.',
    codeCount: (count, locale) =>
      plural(locale, count, {
        zero: 'لا رموز',
        one: 'رمز واحد',
        two: 'رمزان',
        few: `${formatNumber(count, locale)} رموز`,
        many: `${formatNumber(count, locale)} رمزًا`,
        other: `${formatNumber(count, locale)} رمز`,
      }),
    median: 'الوسيط',
    codes: 'الرموز',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: 'البحث عن إعداد',
  groups: { general: 'عام', alerts: 'التنبيهات والمفاتيح', buying: 'الإنفاق', advanced: 'متقدم' },
  otherWords: {
    account: 'api token تسجيل دخول خروج',
    appearance: 'مظهر لون داكن ليلي dark',
    clipboard: 'نسخ لصق حافظة',
    startup: 'بدء تشغيل إقلاع autostart',
    notifications: 'تنبيه صوت صامت إشعار هدوء ليل عدم الإزعاج رصيد منخفض شحن',
    shortcuts: 'اختصار مفاتيح hotkey',
    limits: 'ميزانية مال حد أقصى',
    polling: 'سرعة فاصل أسرع أبطأ',
    webhook: 'نفق ngrok cloudflared منفذ port',
    history: 'خصوصية حذف نسيان أيام',
    assistants: 'ذكاء mcp claude وكيل',
    updates: 'إصدار تحديث جديد',
    data: 'مساعدة سجل خطأ proxy دليل مجلد دعم',
  },
  noMatch: (query) => `لا إعداد يطابق «${isolate(query)}»`,
  saved: 'حُفظ',
  account: 'الحساب',
  sandboxText: 'هذا وضع التجربة: أرقام تدريبية على هذا الحاسوب، مجانًا.',
  leaveSandbox: 'مغادرة وضع التجربة',
  key: 'المفتاح',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'محفوظ في سلسلة مفاتيح النظام',
    weak: 'مخزَّن دون حماية',
    memory: 'محفوظ حتى الإنهاء',
    environment: 'من RENTIUM_API_KEY، لهذه المرة فقط',
  },
  server: 'الخادم',
  vendor: 'فتح RentiumSMS',
  changeKey: 'تغيير المفتاح',
  forgetKey: 'نسيان المفتاح',
  forgetTitle: 'نسيان هذا المفتاح؟',
  forgetText: 'يُزال المفتاح من هذا الحاسوب. وتبقى أرقامك وسجلك.',
  notifications: 'الإشعارات',
  notify: 'عرض إشعار عند وصول رمز',
  sound: 'تشغيل صوت',
  soundName: 'نوع الصوت',
  sounds: { system: 'صوت النظام', chime: 'رنين', bell: 'جرس', drop: 'قطرة' },
  ownSoundText: 'يُسمع أيضًا في وضع عدم الإزعاج.',
  hideCode: 'إخفاء الرمز في الإشعار',
  lowBalance: 'التنبيه عندما يقلّ الرصيد عن',
  lowBalanceNever: 'أبدًا',
  lowBalanceWrong: (example) =>
    `المطلوب مبلغ مثل ${example}، أو لا شيء لعدم التنبيه أبدًا. بقي المبلغ السابق.`,
  quiet: 'ساعات الهدوء',
  quietText: 'بلا أصوات ولا أخبار. وتظهر الرموز كالمعتاد.',
  quietTimes: 'من وإلى',
  quietFrom: 'الهدوء من',
  quietTo: 'الهدوء حتى',
  clipboard: 'الحافظة',
  autoCopy: 'نسخ الرمز فور وصوله',
  autoCopyText: 'يحلّ محلّ ما في الحافظة.',
  autoCopyNumber: 'نسخ الرقم فور استئجاره',
  clear: 'محو الرمز المنسوخ',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'أبدًا' : `بعد ${formatDelay(delayMs, locale)}`),
  appearance: 'المظهر',
  language: 'اللغة',
  systemLanguage: 'لغة النظام',
  theme: 'السمة',
  themes: { system: 'النظام', light: 'فاتحة', dark: 'داكنة', contrast: 'تباين عالٍ' },
  shortcuts: 'اختصارات لوحة المفاتيح',
  start: 'اختيارات البداية',
  country: 'البلد المفضّل',
  noCountry: 'بلا',
  countryText: 'يأتي أولًا عند الاستئجار.',
  startText: 'تجد كل ذلك في الإعدادات أيضًا.',
  startDone: 'تم',
  startup: 'بدء التشغيل',
  launchAtLogin: 'التشغيل عند تسجيل الدخول',
  launchAtLoginText: 'ينتظر في شريط النظام دون فتح هذه النافذة.',
  webhook: 'مستقبِل Webhook',
  limits: 'الحدود',
  servicePriceWhere: 'يُحدَّد أعلى سعر لخدمة واحدة عند استئجار رقم.',
  polling: 'تفقّد الرسائل',
  history: 'السجل',
  retention: 'الاحتفاظ بالأرقام المنتهية',
  retentionText: 'ما هو أقدم يُحذف من هذا الحاسوب.',
  keptFor: (days, locale) => {
    if (days === null) return 'دائمًا';
    return days === 365 ? 'سنة واحدة' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'حذف الأرقام الأقدم؟',
  shortenText: (count, locale) =>
    plural(locale, count, {
      zero: 'لا أرقام أقدم من ذلك.',
      one: 'رقم واحد أقدم من ذلك. يُحذف مع رسائله، ولا يمكن التراجع.',
      two: 'رقمان أقدم من ذلك. يُحذفان مع رسائلهما، ولا يمكن التراجع.',
      few: `${formatNumber(count, locale)} أرقام أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
      many: `${formatNumber(count, locale)} رقمًا أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
      other: `${formatNumber(count, locale)} رقم أقدم من ذلك. تُحذف مع رسائلها، ولا يمكن التراجع.`,
    }),
  shorten: 'حذفها',
  updates: 'التحديثات',
  assistants: 'المساعدون',
  allowAssistants: 'السماح للمساعدين بقراءة الأرقام والرموز',
  allowAssistantsText:
    'يمكن للبرامج على هذا الحاسوب التي تستخدم MCP قراءة الأرقام والرموز والرصيد. ولا يمكنها استئجار أي رقم.',
  data: 'البيانات والمساعدة',
  dataFolder: 'مجلد البيانات',
  openFolder: 'فتح',
  diagnostics: 'ملف التشخيص',
  diagnosticsText: 'للإبلاغ عن خلل. تُخفى فيه المفاتيح والرموز والأرقام.',
  saveDiagnostics: 'حفظ…',
  diagnosticsSaved: (file) => `حُفظ باسم ${ltr(file)}`,
  readme: 'قراءة الدليل',
  reportProblem: 'الإبلاغ عن مشكلة',
  about: 'حول التطبيق',
  version: (version) => `الإصدار ${ltr(version)}`,
  unofficial: 'تطبيق غير رسمي، لم تصنعه RentiumSMS ولم تعتمده.',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: 'تعمل في كل نافذة، أيًّا كان ما في المقدمة.',
  names: {
    copyLatest: 'نسخ آخر رمز',
    openPopup: 'فتح Rentium Tray',
    openLine: 'استئجار أو بحث',
    rentFavourite: 'استئجار المفضّل الأول',
  },
  inWindow: 'في هذه النافذة',
  anywhere: 'في أي تطبيق',
  none: 'غير محدد',
  actions: {
    copyCode: 'نسخ الرمز الذي وصل للتو',
    line: 'استئجار أو بحث',
    rent: 'استئجار رقم',
    rentAgain: 'استئجار الأخير مجددًا',
    rentFavourite: 'استئجار مفضّل',
    showTab: 'تبديل التبويب',
    close: 'الرجوع أو إخفاء النافذة',
    hide: 'إخفاء النافذة',
    shortcuts: 'عرض كل الاختصارات',
  },
  record: 'تسجيل',
  recordFor: (name) => `تسجيل مفاتيح: ${name}`,
  recording: 'اضغط المفاتيح…',
  recordingHint: 'Esc يبقي الحالية، وBackspace يزيلها.',
  remove: (name) => `إزالة مفاتيح: ${name}`,
  refused: 'هذه المفاتيح لدى برنامج آخر، فلا تعمل هنا.',
  asked: 'طُلبت هذه المفاتيح من سطح المكتب. وهو لا يذكر هل منحها؛ وذلك ظاهر في إعداداته.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Space',
    Insert: 'Insert',
    Delete: 'Delete',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  macKeys: { CommandOrControl: 'Command', Control: 'Control', Alt: 'Option', Shift: 'Shift' },
};

// Settings: how often the service is asked for SMS.

const times = (perSecond: number, locale: string): string => {
  const count = formatNumber(perSecond, locale, 1);
  return plural(locale, perSecond, {
    zero: `${count} مرة في الثانية`,
    one: 'مرة في الثانية',
    two: 'مرتين في الثانية',
    few: `${count} مرات في الثانية`,
    many: `${count} مرة في الثانية`,
    other: `${count} مرة في الثانية`,
  });
};

const every = (seconds: number, locale: string): string => {
  const count = formatNumber(seconds, locale, 1);
  return plural(locale, seconds, {
    zero: `مرة كل ${count} ثانية`,
    one: 'مرة كل ثانية',
    two: 'مرة كل ثانيتين',
    few: `مرة كل ${count} ثوانٍ`,
    many: `مرة كل ${count} ثانية`,
    other: `مرة كل ${count} ثانية`,
  });
};

const rate = (perSecond: number, locale: string): string =>
  perSecond < 1 ? every(1 / perSecond, locale) : times(perSecond, locale);

const polling: WindowTexts['polling'] = {
  pace: 'الوتيرة',
  paces: { gentler: 'هادئة', normal: 'عادية', fastest: 'قصوى', own: 'خاصة' },
  meanings: {
    gentler: 'خفيفة على حسابك؛ وقد تظهر الرموز متأخرة لحظة.',
    normal: 'تظهر الرموز فورًا تقريبًا.',
    fastest: 'بأسرع ما يسمح به حسابك. تفيد عند انتظار ثلاثة أرقام أو أكثر.',
    own: 'كما في ملف الإعدادات.',
  },
  rates: (perReservation, total, locale) =>
    `بحد أقصى ${rate(perReservation, locale)} لكل رقم، و${rate(total, locale)} للجميع.`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: 'البحث عن التحديثات تلقائيًا',
  automaticText: 'لا يُثبَّت شيء دون نقرة.',
  never: 'لم يُبحث بعد.',
  current: (agoMs, locale) => `هو الأحدث، بحسب آخر بحث ${formatAgo(agoMs, locale, 'long')}.`,
  checking: 'جارٍ البحث عن تحديثات…',
  check: 'البحث الآن',
  available: (version) => `الإصدار ${ltr(version)} متاح.`,
  download: 'تنزيل',
  downloading: (share, locale) => `جارٍ التنزيل: ${formatPercent(share, locale)}`,
  progress: 'التنزيل',
  ready: (version) => `الإصدار ${ltr(version)} جاهز.`,
  install: 'إعادة التشغيل والتثبيت',
  notes: 'ما الجديد',
  releases: 'كل الإصدارات',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
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
  requireSignatureText:
    'لا توثّق RentiumSMS أي توقيع. يُفعَّل هذا فقط إذا كان مرسل الأحداث يوقّعها وفق Standard Webhooks: يُنسخ السر ويُلصق لديه، ويُعاد ذلك كلما تغيّر.',
  copySecret: 'نسخ سر التوقيع',
  secretCopied: 'نُسخ سر التوقيع',
  testLabel: 'حدث اختبار',
  test: 'اختبار',
  testing: 'جارٍ الاختبار…',
  answered: (delayMs, locale) =>
    `وصل حدث اختبار موقَّع بعد ${formatMilliseconds(delayMs, locale)}. لم يُختبَر النفق.`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: 'الخصوصية',
  privacyIntro: 'يُجري Rentium Tray هذه الاتصالات ولا غيرها. لا يحصي شيئًا ولا يبلّغ عن شيء.',
  connections: {
    service: `الخدمة ${ltr('api.rentiumsms.online')} (أو العنوان في ${ltr('RENTIUM_API_URL')}) عبر HTTPS: عند البدء وبعد الاستيقاظ، وعندما تتصفح العروض أو تستأجر رقمًا أو ربما تغيّر رصيدك، ومرة كل دقيقة ما دمت تنتظر عرضًا، وعدة مرات في الثانية ما دام رقم ينتظر رسالته. يُرسَل مفتاح API وما تطلبه وإصدار Rentium Tray.`,
    proxy: `الوكيل (proxy) الذي يحدده نظامك أو ${ltr('HTTPS_PROXY')}، ونص إعداده إن وُجد. عندها تمر به الاتصالات مع RentiumSMS واتصالات التحديثات مشفّرة.`,
    updates: `الموقع ${ltr('github.com')} وخوادم ملفاته: مرة في اليوم في نسخة مثبّتة، ما لم توقف ذلك في الإعدادات، وعندما تنزّل تحديثًا. يُرسَل إصدار Rentium Tray.`,
    self: `هذا الحاسوب نفسه (${ltr('127.0.0.1')}): خدمة التجربة، ومستقبِل webhook إن شغّلته. لا شيء من ذلك يغادر هذا الحاسوب.`,
    links: `متصفحك، للصفحات التي تفتحها بنقرة: RentiumSMS وGitHub، و${ltr('neverssl.com')} حيث تطلب منك شبكة تسجيل الدخول.`,
  },
  notices: 'إشعارات برامج الغير',
  trademarks:
    'RentiumSMS وأسماء الخدمات وعلاماتها ملك لأصحابها. تظهر هنا للدلالة عليها فقط؛ ولا أحد من أصحابها يصنع Rentium Tray أو يوصي به.',
};

export const views: WindowTexts = {
  appName,
  loading: 'جارٍ التحميل',
  opening: 'في انتظار سلسلة مفاتيح النظام، وقد تكون بانتظار كلمة مرورها.',
  firstRun,
  locked,
  header,
  numbers,
  card,
  unresolved,
  rent,
  alerts,
  line,
  history,
  insights,
  settings,
  about,
  webhook,
  polling,
  shortcuts,
  updates,
  announcements,
};
