/** The Simplified Chinese texts of the window. Whoever loads them gets those outside the window too. */
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
  isolateIfRtl,
} from '../format.ts';
import type { WindowTexts } from '../texts.ts';
import { endedBy } from './desktop.ts';

export { desktop } from './desktop.ts';

// The window's frame and the live region.

const appName = 'Rentium Tray';

const header: WindowTexts['header'] = {
  balance: '余额',
  noBalance: '—',
  refresh: '刷新',
  pin: '保持此窗口打开',
  unpin: '允许窗口关闭',
  sandbox: '沙盒',
  connecting: '正在连接…',
  offlineSince: (time) => `${time} 起离线`,
  failingSince: (time) => `${time} 起异常`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `余额减少 ${formatMoney(by, locale)}，现为 ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `余额增加 ${formatMoney(by, locale)}，现为 ${formatMoney(balance, locale)}`,
  tabs: { numbers: '号码', history: '历史记录', settings: '设置' },
  tabList: '视图',
};

const announcements: WindowTexts['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)} 的验证码 ${code.split('').join(' ')}`,
  sms: (service) => `来自 ${isolateIfRtl(service)} 的短信，不含验证码`,
};

// The pages before there is an account: the first run, and a key that is locked.

const firstRun: WindowTexts['firstRun'] = {
  title: '接收短信验证码的手机号码',
  lead: '租用号码，收到验证码，粘贴即可。',
  trySandbox: '试用沙盒',
  sandboxHint: '免费的练习号码，无需账户。',
  or: '或先练习一下',
  keyLabel: 'API 密钥',
  keyHint: '粘贴到这里：验证一次后保存在系统密钥环中。',
  saveKey: '保存密钥',
  savingKey: '正在验证密钥…',
  keepInMemory: '仅本次使用',
  keepWeak: '仍然保存',
  honest: '号码会被其他人重复使用，切勿用于银行账户或主要邮箱。这是非官方客户端。',
  getKey: '获取密钥',
  showKey: '显示密钥',
  hideKey: '隐藏密钥',
};

const locked: WindowTexts['locked'] = {
  title: '密钥已锁定',
  lead: '系统密钥环未能打开，因此无法读取已保存的密钥。密钥完好无损。请解锁密钥环后重新启动：每次启动只会读取一次。',
  restart: '重新启动',
  restarting: '正在重新启动…',
  other: '或输入其他密钥',
};

// Numbers: the list of cards, and what a card says of its rental.

const numbers: WindowTexts['numbers'] = {
  rent: '租用号码',
  emptyTitle: '没有使用中的号码',
  emptyText: '租用一个号码，验证码会显示在这里。',
  list: '已租用的号码',
};

const card: WindowTexts['card'] = {
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
  endedBy,
  lateSms: '结束后收到的短信',
  ago: (ms, locale) => (isInstant(ms) ? '刚刚' : formatAgo(ms, locale)),
  later: (ms, locale) => (isInstant(ms) ? '立即' : `${formatSpan(ms, locale)}后`),
};

// An order whose outcome is not known.

const unresolved: WindowTexts['unresolved'] = {
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

// The rent panel.

const stock = (left: Exclude<Stock, null>, locale: string) => {
  const count = formatNumber(left.count, locale);
  return left.exact ? count : `${count}+`;
};

const rent: WindowTexts['rent'] = {
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
  servicePrice: (service, most, locale) =>
    `${isolateIfRtl(service)} 的最高价格：${formatMoney(most, locale)}`,
  servicePriceNone: (service) => `设置 ${isolateIfRtl(service)} 的最高价格`,
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

// The line: one field that rents, finds and goes anywhere.

const line: WindowTexts['line'] = {
  title: '租用或查找',
  placeholder: '租用或查找：wa us、设置、号码…',
  nothing: '未找到任何内容',
  foot: '试试“wa us”：服务加国家/地区。按 Enter 以所示价格租用。',
  waitHere: '验证码到达后会显示在这里。',
  odds: (operator, rate, locale) => `${isolateIfRtl(operator)} · 最高成功率 ${formatPercent(rate, locale)}`,
};

// Offers beside one that cannot be had, and alerts for it.

const alerts: WindowTexts['alerts'] = {
  others: '其他选择',
  other: (name, price, stockLeft, locale) =>
    [
      isolateIfRtl(name),
      ...(price === null ? [] : [formatMoney(price, locale)]),
      ...(stockLeft === null
        ? []
        : [`剩余 ${formatNumber(stockLeft.count, locale)}${stockLeft.exact ? '' : '+'}`]),
    ].join(' · '),
  soldOut: '目前没有库存。',
  tellWhenBack: '到货时提醒我',
  price: '最高价格',
  set: '届时会提醒您，不会自动购买。',
  list: '提醒',
  waits: (most, locale) => (most === null ? '等待到货' : `等待价格不高于 ${formatMoney(most, locale)}`),
  back: (price, locale) => (price === null ? '已到货' : `已到货，${formatMoney(price, locale)}`),
  stop: '停止提醒',
  stopFor: (order) => `停止提醒：${isolateIfRtl(order)}`,
};

// History: the list of numbers that ended.

const history: WindowTexts['history'] = {
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
  removed: '记录已删除',
  exportCsv: '导出为 CSV',
  exportJson: '导出为 JSON',
  exported: (file) => `已保存为 ${file}`,
  removeAll: '全部删除',
  removeAllTitle: (count, locale) => `删除全部 ${formatNumber(count, locale)} 条记录？`,
  removeAllText: '无论搜索和筛选显示什么，全部历史记录都将从本机删除。片刻之内可以撤销。',
  removedAll: (count, locale) => `已删除 ${formatNumber(count, locale)} 条记录`,
  keptFor: (days, locale) => `保留 ${formatNumber(days, locale)} 天。`,
  keptForGood: '一直保留，直到您删除。',
  changeRetention: '在设置中更改',
};

// Insights: plots of the person's own history, and what each says in words.

const sayNumbers = (count: number, locale: string) => `${formatNumber(count, locale)} 个号码`;

const seconds = (value: number, locale: string, unitDisplay: 'narrow' | 'long' = 'narrow') =>
  new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay,
    maximumFractionDigits: 0,
  }).format(value);

const insights: WindowTexts['insights'] = {
  emptyTitle: '暂无图表',
  emptyText: '第一个号码到期后会显示图表。',
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
        ? `30 天共支出 ${formatMoney(total, locale)}，全部在 ${mostDay}。`
        : `30 天共支出 ${formatMoney(total, locale)}。单日最高：${formatMoney(most, locale)}（${mostDay}）。`,
    nothing: '最近 30 天没有支出。未收到短信的号码不收费。',
    value: (day, amount, count, locale) =>
      count === 0 ? `${day}：无支出` : `${day}：${sayNumbers(count, locale)}，${formatMoney(amount, locale)}`,
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
      `${isolateIfRtl(name)} 送达率最高：${sayNumbers(count, locale)}中的 ${formatPercent(share, locale)}。细线：95% 置信区间。`,
    tooFew: '号码太少，无法比较。细线：95% 置信区间。',
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
      `${isolateIfRtl(name)} 最快：通常 ${seconds(value, locale)}（${insights.speed.codeCount(count, locale)}）。`,
    tooFew: '验证码太少，无法比较。',
    codeCount: (count, locale) => `${formatNumber(count, locale)} 个验证码`,
    median: '中位数',
    codes: '验证码',
  },
};

// Settings: the titles of its sections, and those sections that are short.

const settings: WindowTexts['settings'] = {
  search: '查找设置',
  groups: { general: '通用', alerts: '提醒和快捷键', buying: '支出', advanced: '高级' },
  otherWords: {
    account: 'api token 登录 退出 注销 帐号 账号',
    appearance: '界面 颜色 深色 暗色 夜间 dark',
    clipboard: '拷贝 粘贴 复制',
    startup: '开机 自启动 自动启动 打开',
    notifications: '警报 声音 静音 弹窗 消息 免打扰 夜间 勿扰 余额 不足 充值',
    shortcuts: '热键 按键 全局 hotkey',
    limits: '预算 金额 最高 上限',
    polling: '速度 间隔 频率 轮询 快 慢',
    webhook: '隧道 ngrok cloudflared 推送 端口',
    history: '隐私 删除 清除 天数 保留',
    assistants: 'ai 人工智能 mcp claude 助理',
    updates: '版本 升级 新',
    data: '帮助 日志 错误 代理 proxy 手册 文件夹 支持',
  },
  noMatch: (query) => `没有与“${isolateIfRtl(query)}”匹配的设置`,
  saved: '已保存',
  account: '账户',
  sandboxText: '您正在使用沙盒：本机上的练习号码，免费。',
  leaveSandbox: '退出沙盒',
  key: '密钥',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: '保存在系统密钥环中',
    weak: '已保存，但未受保护',
    memory: '保留到退出为止',
    environment: '来自 RENTIUM_API_KEY，仅限本次运行',
  },
  server: '服务器',
  vendor: '打开 RentiumSMS',
  changeKey: '更改密钥',
  forgetKey: '移除密钥',
  forgetTitle: '移除此密钥？',
  forgetText: '密钥将从本机移除。您的号码和历史记录会保留。',
  notifications: '通知',
  notify: '收到验证码时显示通知',
  sound: '播放声音',
  soundName: '选择声音',
  sounds: { system: '系统声音', chime: '钟琴', bell: '铃声', drop: '水滴' },
  ownSoundText: '勿扰模式下也会响起。',
  hideCode: '在通知中隐藏验证码',
  lowBalance: '余额低于此金额时通知',
  lowBalanceNever: '从不',
  lowBalanceWrong: (example) => `请输入金额，例如 ${example}；留空表示从不通知。已保留原值。`,
  quiet: '免打扰时段',
  quietText: '不播放声音，不显示消息。验证码照常显示。',
  quietTimes: '起止时间',
  quietFrom: '免打扰开始',
  quietTo: '免打扰结束',
  clipboard: '剪贴板',
  autoCopy: '收到验证码后立即复制',
  autoCopyText: '会替换剪贴板中的内容。',
  autoCopyNumber: '租用后立即复制号码',
  clear: '清除已复制的验证码',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? '从不' : `${formatDelay(delayMs, locale)}后`),
  appearance: '外观',
  language: '语言',
  systemLanguage: '跟随系统',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  shortcuts: '键盘快捷键',
  start: '按您的习惯设置',
  country: '常用国家或地区',
  noCountry: '无',
  countryText: '租用时排在最前。',
  startText: '这些也都在设置中。',
  startDone: '完成',
  startup: '启动',
  launchAtLogin: '登录时启动',
  launchAtLoginText: '在托盘中等待，不打开此窗口。',
  webhook: 'Webhook 接收器',
  limits: '限制',
  servicePriceWhere: '单个服务的最高价格在“租用号码”中设置。',
  polling: '检查短信',
  history: '历史记录',
  retention: '保留已结束的号码',
  retentionText: '更早的号码会从本机删除。',
  keptFor: (days, locale) => {
    if (days === null) return '永久';
    return days === 365 ? '一年' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: '删除更早的号码？',
  shortenText: (count, locale) =>
    `有 ${formatNumber(count, locale)} 个号码早于该期限，将连同短信一起删除，且无法撤销。`,
  shorten: '删除',
  updates: '更新',
  assistants: '助手',
  allowAssistants: '允许助手读取号码和验证码',
  allowAssistantsText: '您使用的支持 MCP 的程序可以列出号码，读取验证码和余额，但不能租用。',
  data: '数据和帮助',
  dataFolder: '数据文件夹',
  openFolder: '打开',
  diagnostics: '诊断文件',
  diagnosticsText: '用于报告问题。密钥、验证码和号码均已隐藏。',
  saveDiagnostics: '保存…',
  diagnosticsSaved: (file) => `已保存为 ${file}`,
  readme: '阅读手册',
  reportProblem: '报告问题',
  about: '关于',
  version: (version) => `版本 ${version}`,
  unofficial: '非官方客户端，并非由 RentiumSMS 制作或认可。',
};

// Settings: keys that work in every window.

const shortcuts: WindowTexts['shortcuts'] = {
  text: '在任何应用中均可使用。',
  names: {
    copyLatest: '复制最新验证码',
    openPopup: '打开 Rentium Tray',
    openLine: '租用或查找',
    rentFavourite: '租用第一个收藏',
  },
  inWindow: '在此窗口中',
  anywhere: '在任何应用中',
  none: '未设置',
  actions: {
    copyCode: '复制刚收到的验证码',
    line: '租用或查找',
    rent: '租用号码',
    rentAgain: '再次租用上一个',
    rentFavourite: '租用收藏',
    showTab: '切换标签页',
    close: '返回或隐藏窗口',
    hide: '隐藏窗口',
    shortcuts: '显示所有快捷键',
  },
  record: '录制',
  recordFor: (name) => `录制快捷键：${name}`,
  recording: '请按下按键…',
  recordingHint: '按 Esc 取消，按退格键清除。',
  remove: (name) => `移除快捷键：${name}`,
  refused: '其他程序占用了这组按键，因此在此无效。',
  asked: '已向桌面请求这组按键。桌面不会说明是否同意，请在其设置中查看。',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: '空格',
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

const rate = (perSecond: number, locale: string): string => {
  const count = (value: number) => formatNumber(value, locale, 1);
  return perSecond < 1 ? `每 ${count(1 / perSecond)} 秒一次` : `每秒 ${count(perSecond)} 次`;
};

const polling: WindowTexts['polling'] = {
  pace: '检查速度',
  paces: { gentler: '慢', normal: '正常', fastest: '最快', own: '自定义' },
  meanings: {
    gentler: '请求较少；验证码可能晚一秒到达。',
    normal: '验证码几乎立即显示。',
    fastest: '达到账户允许的最快速度。同时等待三个或更多号码时有帮助。',
    own: '按设置文件中的值。',
  },
  rates: (perReservation, total, locale) =>
    `每个号码最多${rate(perReservation, locale)}，合计最多${rate(total, locale)}。`,
};

// Settings: newer versions of the application.

const updates: WindowTexts['updates'] = {
  automatic: '自动检查更新',
  automaticText: '未经您点击，不会安装任何内容。',
  never: '尚未检查。',
  current: (agoMs, locale) => `已是最新版本，${formatAgo(agoMs, locale, 'long')}检查。`,
  checking: '正在检查更新…',
  check: '立即检查',
  available: (version) => `版本 ${version} 可用。`,
  download: '下载',
  downloading: (share, locale) => `正在下载：${formatPercent(share, locale)}`,
  progress: '下载',
  ready: (version) => `版本 ${version} 已就绪。`,
  install: '重新启动并安装',
  notes: '新增内容',
  releases: '所有版本',
};

// Settings: the webhook receiver.

const webhook: WindowTexts['webhook'] = {
  receive: '通过 Webhook 接收短信',
  text: '仅限本机。您需要自己的隧道（ngrok、cloudflared）。',
  port: '端口',
  portHint: '填 0 则自动选择空闲端口。',
  portWrong: '端口无效：请输入 0 到 65535。已保留原值。',
  url: '隧道地址',
  copyUrl: '复制地址',
  urlCopied: '地址已复制',
  urlText: '让隧道通向此处。在 RentiumSMS 填写隧道地址，并在后面加上相同的路径。',
  requireSignature: '仅接受已签名的事件',
  requireSignatureText:
    'RentiumSMS 的文档未提及签名。仅当发送方按 Standard Webhooks 为事件签名时才启用：复制密钥并粘贴到发送方，每次更换后需重新粘贴。',
  copySecret: '复制签名密钥',
  secretCopied: '签名密钥已复制',
  testLabel: '测试事件',
  test: '测试',
  testing: '正在测试…',
  answered: (delayMs, locale) =>
    `已签名的测试事件在 ${formatMilliseconds(delayMs, locale)} 后到达。隧道未经测试。`,
};

// The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together.

const about: WindowTexts['about'] = {
  privacy: '隐私',
  privacyIntro: 'Rentium Tray 只建立以下连接，没有其他连接。它不做任何统计，也不上报任何信息。',
  connections: {
    service:
      'api.rentiumsms.online（或 RENTIUM_API_URL 中的地址），通过 HTTPS：在启动和唤醒后、您查看报价、租用号码或余额可能变化时连接；等待某个报价时每分钟一次；号码等待短信时每秒数次。发送您的 API 密钥、订购内容和 Rentium Tray 的版本。',
    proxy:
      '系统或 HTTPS_PROXY 指定的代理，以及其配置脚本（如果有）。与 RentiumSMS 的连接和更新连接会加密后经由代理。',
    updates:
      'github.com 及其文件服务器：安装版每天一次（可在设置中关闭），以及您下载更新时。发送 Rentium Tray 的版本。',
    self: '本机（127.0.0.1）：沙盒，以及您启用后的 Webhook 接收器。这些内容不会离开本机。',
    links: '您的浏览器，用于您点击打开的页面：RentiumSMS、GitHub，以及网络要求登录时的 neverssl.com。',
  },
  notices: '第三方声明',
  trademarks:
    'RentiumSMS 以及各服务的名称和标志归其所有者所有，此处仅用于指明这些服务；其所有者均未制作或认可 Rentium Tray。',
};

export const views: WindowTexts = {
  appName,
  loading: '正在加载',
  opening: '正在等待系统密钥环，它可能在请求您输入密码。',
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
