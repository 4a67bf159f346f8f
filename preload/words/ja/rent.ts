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
  title: '番号をレンタル',
  service: 'サービス',
  country: '国',
  operator: 'キャリア',
  placeholders: {
    service: 'サービスを選択',
    country: '国を選択',
    operator: 'キャリアを選択',
  },
  waitFor: { country: '先にサービスを選択してください', operator: '先に国を選択してください' },
  loading: '読み込み中…',
  noMatch: '一致するものがありません',
  empty: '利用できるものがありません',
  columns: { name: '名前', rate: '成功率', stock: '在庫', price: '価格', from: '最低価格' },
  sortGroup: '並べ替え',
  sort: {
    name: '名前で並べ替え',
    rate: '成功率で並べ替え',
    stock: '在庫で並べ替え',
    price: '価格で並べ替え',
  },
  sorted: {
    name: { ascending: '名前の昇順', descending: '名前の降順' },
    rate: { ascending: '成功率の低い順', descending: '成功率の高い順' },
    stock: { ascending: '在庫の少ない順', descending: '在庫の多い順' },
    price: { ascending: '価格の安い順', descending: '価格の高い順' },
  },
  unsorted: 'おすすめ順',
  groups: {
    'favourites-and-recent': 'お気に入りと最近使ったもの',
    favourites: 'お気に入り',
    recent: '最近使ったもの',
    others: 'その他すべて',
  },
  updating: '更新中…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null
        ? '価格不明'
        : `${formatMoney(facts.price, locale)}${facts.isLowest ? 'から' : ''}`,
      ...(facts.stock === null ? [] : [`在庫${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`成功率${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['一番お得'] : []),
    ].join('、'),
  submit: (price, locale) =>
    price === null ? 'レンタル（価格不明）' : `${formatMoney(price, locale)}でレンタル`,
  incomplete: 'レンタル',
  topUp: 'RentiumSMSでチャージ',
  bestValue: '一番お得',
  better: (rate, operator, more, locale) => {
    const odds = `${isolateIfRtl(operator)}なら${formatPercent(rate, locale)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds}、同じ価格`;
    return more.amountMinor > 0 ? `${odds}、${difference}高い` : `${odds}、${difference}安い`;
  },
  updatingPrice: '価格を更新中…',
  balanceAfter: (balance, locale) => `レンタル後の残高：${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `残高${formatMoney(balance, locale)}では足りません`,
  favourite: 'お気に入り',
  favouriteAdded: 'お気に入りに追加しました',
  favouriteRemoved: 'お気に入りから削除しました',
  quick: 'お気に入りと最近の注文',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}、${isolateIfRtl(country.name)}、${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}、お気に入り` : order;
  },
  ordering: '注文中…',
  ordered: '番号を注文しました',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: '上限を超える注文は送信されません。',
  maxOpenReservations: (range) => `同時に使う番号の上限（${range}）`,
  maxOpenReservationsWrong: (range) => `${range}の範囲の整数を入力してください。元の値のままです。`,
  maxPrice: '1番号あたりの上限価格',
  dailySpending: '1日の支出上限',
  noLimit: '上限なし',
  amountWrong: (example) =>
    `${example}のような金額を入力してください。空欄なら上限なしです。元の値のままです。`,
  balanceNeeded: '残高がわかると金額を設定できます。',
};

export const line: Texts['views']['line'] = {
  title: 'レンタル・検索',
  placeholder: 'レンタル・検索：wa us、設定、番号…',
  nothing: '見つかりませんでした',
  foot: '例：「wa us」（サービスと国）。Enterで表示価格のままレンタルします。',
  waitHere: 'コードが届くとここに表示されます。',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · 最高の成功率${formatPercent(rate, locale)}`,
};
