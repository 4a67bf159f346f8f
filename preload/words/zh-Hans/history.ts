/** History: the list of numbers that ended. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney, formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';

export const history: Texts['views']['history'] = {
  views: { list: '列表', insights: '统计' },
  viewSwitch: '历史记录显示方式',
  search: '搜索',
  more: '导出和删除',
  emptyTitle: '暂无记录',
  emptyText: '号码到期后会移到这里。',
  noMatchTitle: '没有匹配项',
  noMatch: (query) => `没有与“${isolateIfRtl(query)}”匹配的内容`,
  noMatchText: '搜索范围包括服务、国家/地区、运营商、号码、发件人、短信内容和验证码。',
  noMatchFiltered: '没有记录同时符合搜索和所有筛选条件。',
  showAll: '显示全部',
  today: '今天',
  yesterday: '昨天',
  entries: (count, locale) => `${formatNumber(count, locale)} 条记录`,
  found: (count, total, locale) => `${formatNumber(count, locale)} / ${formatNumber(total, locale)}`,
  filters: {
    service: '服务',
    country: '国家/地区',
    outcome: '结果',
    period: '时间',
    anyService: '所有服务',
    anyCountry: '所有国家/地区',
    anyOutcome: '所有结果',
    anyPeriod: '任何时间',
    outcomes: { code: '验证码', 'no-sms': '无短信', refunded: '已退款', late: '迟到短信' },
    periods: { today: '今天', week: '最近 7 天', month: '最近 30 天' },
    group: '筛选条件',
    clear: '清除筛选条件',
  },
  noNumber: '无号码',
  noSms: '无短信',
  noCode: '无验证码',
  late: '迟到',
  lateText: '在结束后到达',
  refunded: '已退款',
  refundAwaited: '待退款',
  rowActions: (service) => `${isolateIfRtl(service)} 的更多操作`,
  rentAgain: '再次租用',
  remove: '删除',
  removeTitle: '删除此记录？',
  removeText: '该号码及其短信将从本机删除。此操作无法撤销。',
  removed: '记录已删除',
  exportCsv: '导出为 CSV',
  exportJson: '导出为 JSON',
  exported: (file) => `已保存为 ${file}`,
  removeAll: '全部删除',
  removeAllTitle: (count, locale) => `删除全部 ${formatNumber(count, locale)} 条记录？`,
  removeAllText: '无论搜索和筛选显示什么，全部历史记录都将从本机删除。此操作无法撤销。',
  removedAll: (count, locale) => `已删除 ${formatNumber(count, locale)} 条记录`,
  keptFor: (days, locale) => `保留 ${formatNumber(days, locale)} 天。`,
  keptForGood: '一直保留，直到您删除。',
  changeRetention: '在设置中更改',
};

// Insights: plots of the person's own history, and what each says in words.

const numbers = (count: number, locale: string) => `${formatNumber(count, locale)} 个号码`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

export const insights: Texts['views']['insights'] = {
  emptyTitle: '暂无数据',
  emptyText: '有号码结束后，就会根据您自己的号码生成。',
  spent: '支出',
  codes: '验证码',
  timeToCode: '验证码用时',
  unknown: '–',
  seconds: (value, locale) => seconds(value, locale),
  currency: '货币',
  unnamedCurrency: '未注明',
  showTable: '以表格显示',
  showPlot: '以图表显示',
  showAll: (count, locale) => `显示全部 ${formatNumber(count, locale)} 项`,
  showFewer: '收起',
  spending: {
    title: '每日支出',
    summary: (total, paidDays, most, mostDay, locale) =>
      paidDays === 1
        ? `最近 30 天共支出 ${formatMoney(total, locale)}，全部在 ${mostDay}。`
        : `最近 30 天共支出 ${formatMoney(total, locale)}，分布在 ${formatNumber(paidDays, locale)} 天。单日最高为 ${mostDay} 的 ${formatMoney(most, locale)}。`,
    nothing: '最近 30 天没有支出。未收到短信的号码不收费。',
    value: (day, amount, count, locale) =>
      count === 0 ? `${day}：无支出` : `${day}：${numbers(count, locale)}，${formatMoney(amount, locale)}`,
    day: '日期',
    amount: '支出',
    count: '号码',
    onlyPaidDays: '不显示没有支出的日期。',
  },
  by: { label: '分组', operator: '运营商', service: '服务' },
  delivery: {
    operators: '各运营商送达率',
    services: '各服务送达率',
    summary: (name, share, count, locale) =>
      `${isolateIfRtl(name)} 送达率最高：${numbers(count, locale)}中的 ${formatPercent(share, locale)}。细线：95% 置信区间。`,
    tooFew: '号码太少，无法计算比例，因此显示数量。细线：95% 置信区间。',
    share: (share, locale) => formatPercent(share, locale),
    ofCount: (delivered, count, locale) =>
      `${formatNumber(delivered, locale)} / ${formatNumber(count, locale)}`,
    interval: (low, high, locale) => `${formatPercent(low, locale)} 至 ${formatPercent(high, locale)}`,
    name: '名称',
    delivered: '已送达',
    confidence: '95% 区间',
  },
  speed: {
    operators: '各运营商验证码用时',
    services: '各服务验证码用时',
    summary: (name, value, count, locale) =>
      `${isolateIfRtl(name)} 最快：${formatNumber(count, locale)} 个验证码中有一半在 ${seconds(value, locale, 'long')}内到达。`,
    tooFew: '验证码太少，无法计算中位数，因此显示数量。',
    codeCount: (count, locale) => `${formatNumber(count, locale)} 个验证码`,
    median: '中位数',
    codes: '验证码',
  },
};
