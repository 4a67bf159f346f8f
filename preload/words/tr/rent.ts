/** The rent panel. */
import type { Stock } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

export const rent: Texts['views']['rent'] = {
  title: 'Numara kirala',
  service: 'Hizmet',
  country: 'Ülke',
  operator: 'Operatör',
  placeholders: {
    service: 'Hizmet seçin',
    country: 'Ülke seçin',
    operator: 'Operatör seçin',
  },
  waitFor: { country: 'Önce hizmet seçin', operator: 'Önce ülke seçin' },
  loading: 'Yükleniyor…',
  noMatch: 'Eşleşme yok',
  empty: 'Burada uygun bir şey yok',
  columns: { name: 'Ad', rate: 'Başarı', stock: 'Kalan', price: 'Fiyat', from: 'En az' },
  sortGroup: 'Sırala',
  sort: {
    name: 'Ada göre sırala',
    rate: 'Başarıya göre sırala',
    stock: 'Kalana göre sırala',
    price: 'Fiyata göre sırala',
  },
  sorted: {
    name: { ascending: 'Ada göre, A’dan Z’ye', descending: 'Ada göre, Z’den A’ya' },
    rate: {
      ascending: 'Başarıya göre, önce en düşük',
      descending: 'Başarıya göre, önce en yüksek',
    },
    stock: {
      ascending: 'Kalana göre, önce en az',
      descending: 'Kalana göre, önce en çok',
    },
    price: { ascending: 'Fiyata göre, önce en düşük', descending: 'Fiyata göre, önce en yüksek' },
  },
  unsorted: 'Önerilen sıra',
  groups: {
    'favourites-and-recent': 'Favoriler ve son kullanılanlar',
    favourites: 'Favoriler',
    recent: 'Son kullanılanlar',
    others: 'Diğer hepsi',
  },
  updating: 'Güncelleniyor…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? 'fiyat bilinmiyor'
        : `${facts.isLowest ? 'en az ' : ''}${formatMoney(facts.price, locale)}`,
      ...(facts.stock === null ? [] : [`${stock(facts.stock, locale)} kaldı`]),
      ...(facts.deliveryRate === null ? [] : [`${formatPercent(facts.deliveryRate, locale)} başarı`]),
      ...(facts.isBest ? ['en iyi seçenek'] : []),
    ].join(', '),
  submit: (price, locale) =>
    price === null ? 'Kirala (fiyat bilinmiyor)' : `Kirala: ${formatMoney(price, locale)}`,
  incomplete: 'Kirala',
  topUp: 'RentiumSMS’te yükle',
  bestValue: 'En iyi seçenek',
  better: (rate, operator, more, locale) => {
    const odds = `${isolateIfRtl(operator)} ile ${formatPercent(rate, locale)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds}, aynı fiyata`;
    return more.amountMinor > 0 ? `${odds}, ${difference} fazlaya` : `${odds}, ${difference} eksiğine`;
  },
  updatingPrice: 'Fiyat güncelleniyor…',
  balanceAfter: (balance, locale) => `Sonraki bakiye: ${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `${formatMoney(balance, locale)} bakiyeniz yetmiyor`,
  favourite: 'Favori',
  favouriteAdded: 'Favorilere eklendi',
  favouriteRemoved: 'Favorilerden çıkarıldı',
  quick: 'Favoriler ve son siparişler',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}, ${isolateIfRtl(country.name)}, ${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}, favori` : order;
  },
  ordering: 'Sipariş ediliyor…',
  ordered: 'Numara sipariş edildi',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: 'Bir sınırı aşan siparişler engellenir.',
  maxOpenReservations: (range) => `En fazla açık numara (${range})`,
  maxOpenReservationsWrong: (range) => `${range} aralığında bir sayı girin. Eski değer korundu.`,
  maxPrice: 'Numara başına en yüksek fiyat',
  dailySpending: 'Günlük harcama sınırı',
  noLimit: 'Sınır yok',
  amountWrong: (example) =>
    `${example} gibi bir tutar girin; sınır olmasın isterseniz boş bırakın. Eski değer korundu.`,
  balanceNeeded: 'Bakiyeniz öğrenilince tutar belirleyebilirsiniz.',
};

export const line: Texts['views']['line'] = {
  title: 'Kirala ya da bul',
  placeholder: 'Kirala ya da bul: wa us, bir ayar, numara…',
  nothing: 'Bir şey bulunamadı',
  foot: '“wa us” deneyin: hizmet ve ülke. Enter, gösterilen fiyata kiralar.',
  waitHere: 'Kod gelince burada görünür.',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · en iyi şans ${formatPercent(rate, locale)}`,
};
