/** The rent panel. */
import type { Stock } from '../../model/index.ts';
import { isolate, ltr } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : ltr(`${count}+`);
};

export const rent: Texts['views']['rent'] = {
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

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'لا يُرسَل طلب يتجاوز حدًّا.',
  maxOpenReservations: (range) => `أقصى عدد للأرقام المفتوحة (${isolate(range)})`,
  maxOpenReservationsWrong: (range) => `المطلوب عدد صحيح ضمن ${isolate(range)}. بقي السابق.`,
  maxPrice: 'أعلى سعر للرقم',
  dailySpending: 'حد الإنفاق اليومي',
  noLimit: 'بلا حد',
  amountWrong: (example) => `المطلوب مبلغ مثل ${example}، أو لا شيء لعدم وضع حد. بقي الحد السابق.`,
  balanceNeeded: 'يمكن تحديد المبالغ متى عُرف رصيدك.',
};

export const line: Texts['views']['line'] = {
  title: 'استئجار أو بحث',
  placeholder: 'استئجار أو بحث: wa us أو إعداد أو رقم…',
  nothing: 'لا نتائج',
  foot: 'مثال: wa us، أي خدمة وبلد. مفتاح Enter يستأجر بالسعر المعروض.',
  waitHere: 'يظهر الرمز هنا عند وصوله.',
  odds: (operator, rate, locale) => `${isolate(operator)} · أفضل فرصة ${formatPercent(rate, locale)}`,
};
