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
  title: '租用号码',
  service: '服务',
  country: '国家/地区',
  operator: '运营商',
  placeholders: {
    service: '选择服务',
    country: '选择国家/地区',
    operator: '选择运营商',
  },
  waitFor: { country: '请先选择服务', operator: '请先选择国家/地区' },
  loading: '正在加载…',
  noMatch: '没有匹配项',
  empty: '此处没有可用号码',
  columns: { name: '名称', rate: '成功率', stock: '库存', price: '价格', from: '最低价' },
  sortGroup: '排序',
  sort: {
    name: '按名称排序',
    rate: '按成功率排序',
    stock: '按库存排序',
    price: '按价格排序',
  },
  sorted: {
    name: { ascending: '按名称，升序', descending: '按名称，降序' },
    rate: { ascending: '按成功率，从低到高', descending: '按成功率，从高到低' },
    stock: { ascending: '按库存，从少到多', descending: '按库存，从多到少' },
    price: { ascending: '按价格，从低到高', descending: '按价格，从高到低' },
  },
  unsorted: '推荐顺序',
  groups: {
    'favourites-and-recent': '收藏和最近使用',
    favourites: '收藏',
    recent: '最近使用',
    others: '全部其他',
  },
  updating: '正在更新…',
  unknown: '–',
  stock,
  option: (name, facts, locale) =>
    [
      isolateIfRtl(name),
      facts.price === null ? '价格未知' : `${formatMoney(facts.price, locale)}${facts.isLowest ? ' 起' : ''}`,
      ...(facts.stock === null ? [] : [`库存 ${stock(facts.stock, locale)}`]),
      ...(facts.deliveryRate === null ? [] : [`成功率 ${formatPercent(facts.deliveryRate, locale)}`]),
      ...(facts.isBest ? ['最划算'] : []),
    ].join('，'),
  submit: (price, locale) => (price === null ? '租用（价格未知）' : `以 ${formatMoney(price, locale)} 租用`),
  incomplete: '租用',
  topUp: '前往 RentiumSMS 充值',
  bestValue: '最划算',
  better: (rate, operator, more, locale) => {
    const odds = `${isolateIfRtl(operator)} 成功率 ${formatPercent(rate, locale)}`;
    const difference = formatMoney({ ...more, amountMinor: Math.abs(more.amountMinor) }, locale);
    if (more.amountMinor === 0) return `${odds}，价格相同`;
    return more.amountMinor > 0 ? `${odds}，贵 ${difference}` : `${odds}，便宜 ${difference}`;
  },
  updatingPrice: '正在更新价格…',
  balanceAfter: (balance, locale) => `租用后余额：${formatMoney(balance, locale)}`,
  balanceShort: (balance, locale) => `余额 ${formatMoney(balance, locale)} 不足`,
  favourite: '收藏',
  favouriteAdded: '已加入收藏',
  favouriteRemoved: '已移出收藏',
  quick: '收藏和最近的订单',
  quickOrder: ({ service, country, operator }, isFavourite) => {
    const order = `${isolateIfRtl(service.name)}，${isolateIfRtl(country.name)}，${isolateIfRtl(operator.name)}`;
    return isFavourite ? `${order}，已收藏` : order;
  },
  ordering: '正在订购…',
  ordered: '号码已订购',
};

// Settings: what an order may not go beyond.

export const limits: Texts['views']['limits'] = {
  text: '超出限制的订单不会发送。',
  maxOpenReservations: (range) => `未结束号码上限（${range}）`,
  maxOpenReservationsWrong: (range) => `请输入 ${range} 之间的整数。已保留原值。`,
  maxPrice: '单个号码最高价格',
  dailySpending: '每日支出上限',
  noLimit: '不限',
  amountWrong: (example) => `请输入金额，例如 ${example}；留空表示不限。已保留原值。`,
  balanceNeeded: '获取余额后即可设置金额。',
};

export const line: Texts['views']['line'] = {
  title: '租用或查找',
  placeholder: '租用或查找：wa us、设置、号码…',
  nothing: '未找到任何内容',
  foot: '试试“wa us”：服务加国家/地区。按 Enter 以所示价格租用。',
  waitHere: '验证码到达后会显示在这里。',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · 最高成功率 ${formatPercent(rate, locale)}`,
};
