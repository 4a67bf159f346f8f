/** Numbers: the list of cards, and what a card says of its rental. */
import { isolateIfRtl } from '../bidi.ts';
import { formatFall, formatMoney, formatNumber, formatOrder, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatSpan, isInstant } from '../spans.ts';

export const numbers: Texts['views']['numbers'] = {
  rent: '租用号码',
  emptyTitle: '没有使用中的号码',
  emptyText: '租用一个号码，验证码会显示在这里。',
  list: '已租用的号码',
};

export const card: Texts['views']['card'] = {
  place: (country, operator) =>
    operator === null ? isolateIfRtl(country) : `${isolateIfRtl(country)} ·\u00a0${isolateIfRtl(operator)}`,
  ordering: '正在订购…',
  noNumber: 'RentiumSMS 未提供号码',
  waiting: '正在等待短信',
  waitingMore: '继续接收短信',
  timeLeft: '剩余时间',
  until: (time) => `至 ${time}`,
  timeUp: '时间已到，正在做最后检查',
  stopWatching: '停止等待',
  stopHint: '不再查找短信。号码会保留到租期结束：RentiumSMS 不提供取消功能。',
  stoppedText: '号码会保留到租期结束。恢复后可查看新短信。',
  watchAgain: '恢复',
  remove: '移除',
  broken: '此卡片无法正常显示。号码及其验证码完好无损。',
  notWatched: '已暂停',
  watchingStopped: (number) => `已暂停 ${number}`,
  watchingStoppedFor: (service) => `已暂停 ${isolateIfRtl(service)}`,
  undo: '撤销',
  copy: '复制',
  copyNumber: '复制号码',
  copyForms: '其他格式',
  copyE164: (e164) => `国际格式：${e164}`,
  copyNational: (national) => `国内格式：${national}`,
  copyDigits: (digits) => `仅数字：${digits}`,
  copyCode: '复制验证码',
  copied: '已复制',
  numberCopied: '号码已复制',
  codeCopied: '验证码已复制',
  noCode: '此短信中没有验证码',
  from: (sender) => `来自 ${isolateIfRtl(sender)}`,
  unknownSender: '发件人未知',
  disagree: (service, text) =>
    `有两个验证码：RentiumSMS 给出 ${isolateIfRtl(service)}，短信正文为 ${isolateIfRtl(text)}。`,
  copyOther: (code) => `复制 ${isolateIfRtl(code)}`,
  moreSms: (count, locale) => `另外 ${formatNumber(count, locale)} 条短信`,
  onHold: (amount, locale) => `已冻结 ${formatMoney(amount, locale)}`,
  payments: {
    held: (amount, locale) => `已冻结 ${formatMoney(amount, locale)}，未收到短信则退款`,
    charged: (amount, locale) => `已支付 ${formatMoney(amount, locale)}`,
    'refund-awaited': (amount, locale, since) => `${formatMoney(amount, locale)} 自 ${since} 起待退款`,
    refunded: (amount, locale) => `已退款 ${formatMoney(amount, locale)}`,
  },
  costUnknown: '价格未知',
  chargeUnknown: '付款情况未知',
  priceShown: (price, locale) => `当时显示的价格为 ${formatMoney(price, locale)}。`,
  priceDiffers: (shown, price, locale) =>
    `当时显示的价格为 ${formatMoney(shown, locale)}，号码实际价格为 ${formatMoney(price, locale)}。`,
  details: '详情',
  more: '更多',
  less: '收起',
  expand: (service) => `显示 ${isolateIfRtl(service)} 的全部内容`,
  fold: '折叠',
  copiedAt: (time) => `${time} 已复制`,
  handover: '请将此 PIN 告知配送员。它不是登录验证码。',
  paused: (reason) => `已暂停：${reason}`,
  usual: (by) => `九成短信在 ${by} 内到达`,
  unlikely: '现在不太可能收到',
  noSms: '未收到短信',
  endings: {
    awaited: (amount, locale) => `待退款 ${formatMoney(amount, locale)}`,
    refunded: (amount, locale) => `已退款 ${formatMoney(amount, locale)}`,
    unseen: '一天内未见退款',
  },
  rentAnother: '再租一个',
  tryOperator: (operator, rate, price, locale) =>
    [
      `试试 ${isolateIfRtl(operator)}`,
      formatPercent(rate, locale),
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  openService: '打开 RentiumSMS',
  label: '标签',
  saveLabel: '保存',
  refused: '网站拒绝了该号码',
  orderedAt: (time) => `订购于 ${time}`,
  events: {
    ordered: '已订购',
    reserved: '已分配号码',
    unresolved: '没有明确答复',
    sms: '收到短信',
    stopped: '已暂停',
    'watched-again': '已恢复',
    ended: '已结束',
    'refund-seen': '已退款',
  },
  endedBy: {
    canceled: '服务方已取消',
    refunded: '服务方已退款',
    failed: '服务方已放弃',
  },
  lateSms: '结束后收到的短信',
  ago: (ms, locale) => (isInstant(ms) ? '刚刚' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? '立即' : `${formatSpan(ms, locale)}后`),
};

// Notifications of the system.

export const notifications: Texts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} 是您的验证码`,
  hiddenCodeTitle: '收到验证码',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} 已复制`,
  hiddenCopiedCodeTitle: '收到验证码，已复制',
  smsTitle: '收到短信',
  moreTitle: (count, locale) => `又收到 ${formatNumber(count, locale)} 条短信`,
  practice: (body) => `沙盒 · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}：已到货`,
  backBody: (price, locale) =>
    price === null ? '现在可以租用了。' : `现在可以 ${formatMoney(price, locale)} 租用。`,
  copyCode: '复制验证码',
  endedTitle: (service) => `未收到 ${isolateIfRtl(service)} 的短信`,
};

// An order whose outcome is not known.

export const unresolved: Texts['views']['unresolved'] = {
  title: '这个号码买到了吗？',
  reasons: {
    'no-answer': 'RentiumSMS 没有答复订单。',
    server: 'RentiumSMS 对订单返回了错误。',
    'bad-response': 'RentiumSMS 的答复无法读取。',
    interrupted: 'Rentium Tray 在收到答复前关闭了。',
  },
  judgements: {
    'seems-spent': (before, after, locale) =>
      before.amountMinor > after.amountMinor
        ? `很可能已付款：余额减少了 ${formatFall(before, after, locale)}。`
        : '很可能已付款：余额的变化被退款抵消了。',
    'seems-unspent': (before, after) =>
      before.amountMinor === after.amountMinor
        ? '很可能未付款：余额没有变化。'
        : '很可能未付款：余额的变化来自其他号码。',
    'changed-otherwise': (before, after, locale) =>
      after.amountMinor > before.amountMinor
        ? '无法判断：余额增加了。'
        : `无法判断：余额减少了 ${formatFall(before, after, locale)}，与价格不符。`,
    unknown: () => '无法判断：前后余额无法比较。',
  },
  unknown: '无法判断：缺少一次余额。',
  elsewhere: (amount, locale) =>
    amount.amountMinor > 0
      ? `期间其他号码花费了 ${formatMoney(amount, locale)}。`
      : `期间其他退款增加了 ${formatMoney({ ...amount, amountMinor: -amount.amountMinor }, locale)}。`,
  elsewhereUnknown: '期间其他订单的花费未知。',
  check: '重新检查',
  checking: '正在检查…',
  dismiss: '忽略',
};
