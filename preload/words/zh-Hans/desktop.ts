/** The Simplified Chinese texts outside the window: tray, notifications, dialogs, and the problems that they tell of. */
import type { Money, OrderLimit } from '../../model/index.ts';
import {
  formatAgo,
  formatIn,
  formatInstant,
  formatMoney,
  formatNumber,
  formatOrder,
  formatSpan,
  isolateIfRtl,
  ltr,
} from '../format.ts';
import {
  type EndCauseTexts,
  type NoticeTexts,
  type ProblemText,
  type ProblemTexts,
  type ReasonTexts,
  sayProblem,
} from '../shapes.ts';
import type { DesktopTexts } from '../texts.ts';

// Problems: the title and the explanation of each.

/** Explains that an order reached one of the person's own limits. */
function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: '未结束的号码过多',
        explanation: `您的上限是 ${formatNumber(problem.most, locale)} 个未结束的号码。请等待其中一个结束，或在设置中提高上限。未购买任何内容。`,
      };
    case 'price':
      return {
        title: '超出最高价格',
        explanation: `此号码价格为 ${formatMoney(problem.price, locale)}，您的上限是 ${formatMoney(problem.most, locale)}。请另选一个，或在设置中提高上限。未购买任何内容。`,
      };
    case 'service-price':
      return {
        title: `超出 ${isolateIfRtl(problem.service.name)} 的价格上限`,
        explanation: `此号码价格为 ${formatMoney(problem.price, locale)}，您为 ${isolateIfRtl(problem.service.name)} 设置的上限是 ${formatMoney(problem.most, locale)}。请另选一个，或在设置中提高上限。未购买任何内容。`,
      };
    case 'daily-spending':
      return {
        title: '已达今日支出上限',
        explanation: `今天已支出 ${formatMoney(problem.spent, locale)}，再支出 ${formatMoney(problem.price, locale)} 将超出您的上限 ${formatMoney(problem.most, locale)}。请等到明天，或在设置中提高上限。未购买任何内容。`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
function outOfBalance(
  { price, balance }: { readonly price?: Money; readonly balance?: Money },
  locale: string,
): string {
  const advice = '请在 RentiumSMS 充值后重试。未购买任何内容。';
  if (price !== undefined && balance !== undefined) {
    return `价格为 ${formatMoney(price, locale)}，余额为 ${formatMoney(balance, locale)}。${advice}`;
  }
  if (price !== undefined) return `余额不足以支付 ${formatMoney(price, locale)}。${advice}`;
  if (balance !== undefined) return `余额 ${formatMoney(balance, locale)} 不足。${advice}`;
  return `余额不足。${advice}`;
}

const problems: ProblemTexts = {
  auth: () => ({
    title: 'API 密钥被拒绝',
    explanation: 'RentiumSMS 不接受此密钥：密钥错误、已过期或已被撤销。请输入有效的密钥。',
  }),
  'out-of-balance': (problem, locale) => ({
    title: '余额不足',
    explanation: outOfBalance(problem, locale),
  }),
  'rate-limited': (problem, locale) => ({
    title: '请求过多',
    explanation: `RentiumSMS 收到此账户的请求过多。将在 ${formatInstant(problem.retryAtMs, locale)} 再次请求。`,
  }),
  'carrier-timeout': () => ({
    title: '运营商没有响应',
    explanation: '未购买任何内容。RentiumSMS 建议等待一分钟，或选择其他运营商。',
  }),
  'bad-request': (problem) => ({
    title: '不提供此组合',
    explanation:
      problem.detail === null
        ? 'RentiumSMS 拒绝了订单。请选择其他服务、国家/地区或运营商。'
        : `RentiumSMS 提示：“${isolateIfRtl(problem.detail)}”请选择其他服务、国家/地区或运营商。`,
  }),
  refused: (problem) => ({
    title: 'RentiumSMS 拒绝了订单',
    explanation:
      problem.detail === null
        ? '未购买任何内容。请选择其他服务、国家/地区或运营商。'
        : `RentiumSMS 提示：“${isolateIfRtl(problem.detail)}”未购买任何内容。`,
  }),
  'not-found': () => ({
    title: 'RentiumSMS 找不到此号码',
    explanation: '服务中已没有这个号码的租用记录。已收到的内容会保留在这里。',
  }),
  'other-account': () => ({
    title: '此号码是用其他密钥租用的',
    explanation: '请重新保存该密钥以读取短信。在此之前号码会留在列表中。',
  }),
  offline: (problem) => offlineProblem[problem.reason],
  server: (problem) => ({
    title: 'RentiumSMS 出现故障',
    explanation: `服务返回错误 ${problem.status}。请稍后重试。`,
  }),
  'bad-response': () => ({
    title: '意外的答复',
    explanation: 'RentiumSMS 或中间环节的答复格式未知。请复制详情并提供给支持人员。',
  }),
  'bad-key': () => ({
    title: '这不是有效的 API 密钥',
    explanation: '密钥只包含拉丁字母、数字和符号，没有空格。请从 RentiumSMS 重新复制。',
  }),
  'no-key': () => ({
    title: '尚无 API 密钥',
    explanation: '请输入您的 RentiumSMS 密钥，或先试用沙盒。',
  }),
  'purchase-under-way': () => ({
    title: '有订单正在处理',
    explanation: '请等待其答复后再订购。',
  }),
  'price-rose': (problem, locale) => ({
    title: '价格上涨了',
    explanation: `原为 ${formatMoney(problem.expected, locale)}，现为 ${formatMoney(problem.now, locale)}。未购买任何内容。`,
  }),
  'price-unknown': () => ({
    title: '目前价格未知',
    explanation:
      'RentiumSMS 未给出价格，无法与您看到的价格或您的限制比较。请重新选择以查看价格。未购买任何内容。',
  }),
  'order-limit': orderLimit,
  'numbers-open': ({ count }, locale) => ({
    title: `还有 ${formatNumber(count, locale)} 个号码未结束`,
    explanation: '在您回到此账户之前，不会查找它们的短信。',
  }),
  declined: () => ({
    title: '未确认',
    explanation: '您没有确认。未购买任何内容，也未作任何更改。',
  }),
  storage: (problem) => ({
    title: '无法保存',
    explanation:
      problem.reason === 'full'
        ? '磁盘已满。请释放空间后重试。'
        : problem.reason === 'denied'
          ? '无法写入数据文件夹。请检查其权限后重试。'
          : '无法写入数据文件夹。请重试。',
  }),
  vault: (problem) =>
    problem.protection === 'weak'
      ? {
          title: '没有可保护密钥的密钥环',
          explanation:
            '此系统不提供真正的保护：您的其他程序可能读取已保存的密钥。可以保留到退出为止，或仍然保存。',
        }
      : {
          title: '无法安全保存密钥',
          explanation: '此系统没有存放机密的地方。密钥可以保留到您退出为止。',
        },
  'vault-locked': () => ({
    title: '密钥已锁定',
    explanation: '系统密钥环未能打开。已保存的密钥完好无损：请解锁密钥环，然后重新启动 Rentium Tray。',
  }),
  'insecure-url': () => ({
    title: '服务器地址不安全',
    explanation: 'RENTIUM_API_URL 必须以 https:// 开头（http 仅限本机）。',
  }),
  clipboard: () => ({
    title: '无法复制',
    explanation: '系统拒绝访问剪贴板。请选中验证码并手动复制。',
  }),
  gone: () => ({
    title: '该内容已不存在',
    explanation: '此记录在此期间已被删除。',
  }),
  'bad-call': () => ({
    title: '内部出现问题',
    explanation: '应用拒绝了自身窗口的请求。请报告此问题。',
  }),
  webhook: (problem) => webhookProblem[problem.reason],
  shortcut: (problem) => shortcutProblem[problem.reason],
  'login-item': (problem) => ({
    title: '登录时启动的设置未更改',
    explanation: loginItemProblem[problem.reason],
  }),
  update: (problem) => updateProblem[problem.reason],
};

// The reasons for not reaching the service.

const offlineProblem: ReasonTexts<'offline'> = {
  'time-out': {
    title: 'RentiumSMS 没有响应',
    explanation: '服务响应时间过长。请稍后重试。',
  },
  unreachable: {
    title: '无法连接 RentiumSMS',
    explanation: '请检查网络连接。',
  },
  'unknown-host': {
    title: '找不到 RentiumSMS',
    explanation: '此网络无法解析服务的地址。请检查网络连接及其 DNS。',
  },
  refused: {
    title: 'RentiumSMS 拒绝连接',
    explanation: '服务的地址没有响应，或被防火墙拒绝。请稍后重试。',
  },
  reset: {
    title: '连接已中断',
    explanation: 'RentiumSMS 或中间环节关闭了连接。请稍后重试。',
  },
  'certificate-untrusted': {
    title: '证书不受信任',
    explanation: '无法确定连接的是 RentiumSMS，因此未发送密钥。其他程序或网络可能在窃听。',
  },
  'certificate-unknown': {
    title: '证书不受信任',
    explanation: '未发送密钥。如果您的网络或杀毒软件使用自己的证书，请在 NODE_EXTRA_CA_CERTS 中指定其文件。',
  },
  'certificate-expired': {
    title: '证书已过期',
    explanation: '请检查本机的时钟。如果时间正确，则需由 RentiumSMS 更新证书。',
  },
  'certificate-not-yet-valid': {
    title: '证书尚未生效',
    explanation: '请检查本机的时钟：它似乎慢了。',
  },
  'proxy-password': {
    title: '代理要求输入密码',
    explanation: '请在 HTTPS_PROXY 中设置用户名和密码，或咨询网络管理员。',
  },
  'proxy-refused': {
    title: '代理拒绝了连接',
    explanation: '您网络的代理不允许连接 RentiumSMS。请咨询其管理员。',
  },
  portal: {
    title: '收到的是网页而不是答复',
    explanation: '此网络可能要求先登录，例如酒店和列车上的网络。请打开其登录页面，然后重试。',
  },
};

// Failures of the system, or of a part of the application, by reason.

const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'Webhook 接收器未能启动',
    explanation: '其他程序正在使用此端口。请选择其他端口。',
  },
  off: {
    title: 'Webhook 接收器已关闭',
    explanation: '请先开启。',
  },
  'no-answer': {
    title: 'Webhook 接收器没有响应',
    explanation: '发往其自身地址的测试事件没有到达。请关闭接收器后重新开启。',
  },
  other: {
    title: 'Webhook 接收器未能启动',
    explanation: '系统未能打开该端口。请选择其他端口。',
  },
};

const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: '这组按键已被占用',
    explanation: '系统或其他程序正在使用。请选择其他按键。',
  },
  own: {
    title: '这组按键已被占用',
    explanation: 'Rentium Tray 的另一个快捷键正在使用。请选择其他按键。',
  },
  invalid: {
    title: '无法使用这组按键',
    explanation: '快捷键需要由 Ctrl、Alt 或 Cmd 加上字母、数字或功能键组成。',
  },
  unsupported: {
    title: '此桌面不支持快捷键',
    explanation: '此桌面不向应用提供全局快捷键。请在桌面自身的设置中添加。',
  },
};

const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': '请在“系统设置”→“通用”→“登录项”中允许 Rentium Tray。',
  unsupported: '系统无法启动此构建版本。请先安装应用。',
  other: '系统拒绝了。请重试，或在系统自身的设置中更改。',
};

const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: '等待验证码时不能更新',
    explanation: '没有号码等待短信时，才会安装更新。',
  },
  unreachable: {
    title: '无法检查更新',
    explanation: '版本页面没有响应。请稍后重试。',
  },
  unsupported: {
    title: '此构建版本不会自动更新',
    explanation: '请按当初安装的方式更新。',
  },
  other: { title: '更新失败', explanation: '当前版本保持不变。请稍后重试。' },
};

// The questions of a system box before money may be spent.

const questions: DesktopTexts['questions'] = {
  orderTitle: '租用号码？',
  orderText: ({ service, country }, price, locale) => {
    const wanted = `用于 ${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）。`;
    const cost = price === null ? '价格未知。' : `价格为 ${formatMoney(price, locale)}。`;
    return `${wanted}${cost}Rentium Tray 未在其窗口中检测到点击，因此向您确认。`;
  },
  order: '租用',
  repeatTitle: '再租用一个？',
  repeatText: ({ service, country }, agoMs, price, locale) => {
    const before = `您${formatAgo(Math.max(agoMs, 1000), locale, 'long')}已为 ${isolateIfRtl(service.name)}（${isolateIfRtl(country.name)}）订购了一个号码。`;
    return price === null ? before : `${before}再租一个需要 ${formatMoney(price, locale)}。`;
  },
  repeat: '再租一个',
  limitsTitle: '放宽限制？',
  openNumbers: '未结束号码上限',
  limit: (label, next, now) => `${label}：由 ${now} 改为 ${next}`,
  limits: '放宽限制',
};

// Limits: what an order may not go beyond. A box of the system says them too.

const limits: DesktopTexts['views']['limits'] = {
  text: '超出限制的订单不会发送。',
  maxOpenReservations: (range) => `未结束号码上限（${range}）`,
  maxOpenReservationsWrong: (range) => `请输入 ${range} 之间的整数。已保留原值。`,
  maxPrice: '单个号码最高价格',
  servicePrice: (service) => `${isolateIfRtl(service)} 的最高价格`,
  dailySpending: '每日支出上限',
  noLimit: '不限',
  amountWrong: (example) => `请输入金额，例如 ${example}；留空表示不限。已保留原值。`,
  balanceNeeded: '获取余额后即可设置金额。',
};

// Actions that a problem offers.

const actions: DesktopTexts['views']['actions'] = {
  'enter-key': '输入密钥',
  restart: '重新启动',
  'try-again': '重试',
  'choose-again': '重新选择',
  'copy-details': '复制详情',
  'open-settings': '打开设置',
  'open-login-page': '打开网络登录页面',
  'open-guide': '解决方法',
  openFolder: '打开文件夹',
  detailsCopied: '详情已复制',
  copyUncertain: '请检查剪贴板',
  copyUncertainText: '此窗口当时没有焦点，Wayland 可能忽略了这次复制。',
  showDetails: '显示详情',
  tryAgainIn: (left) => `${left} 后重试`,
  waitStarts: (leftMs, locale) => `${formatIn(leftMs, locale)}可以重试。`,
  waitIsOver: '现在可以重试了。',
  dismiss: '忽略',
  close: '关闭',
  leave: '仍然离开',
  cancel: '取消',
};

// A start that failed.

const start: DesktopTexts['start'] = {
  failed: 'Rentium Tray 无法启动',
  folder: {
    denied: (folder) =>
      `无法写入数据文件夹：${folder}。请更改其权限，或用 RENTIUM_USER_DATA 指定其他文件夹。`,
    full: (folder) => `数据文件夹所在的磁盘已满：${folder}。请释放空间后重新启动。`,
    other: (folder) => `无法使用数据文件夹：${folder}。请用 RENTIUM_USER_DATA 指定其他文件夹。`,
  },
  noBridge:
    'Rentium Tray 的一部分未能加载，此窗口无法显示您的号码。号码仍在监听，验证码会显示在托盘菜单中。请关闭此窗口后重新打开。',
  inUse: (folder) =>
    `另一个 Rentium Tray 正在运行，您的号码由它管理。请退出那一个，再重新启动这一个，号码会由它接管。\n\n${folder}`,
  newer: (file) =>
    `您的数据由较新版本的 Rentium Tray 保存，此旧版本不会改动它。请安装较新版本后重新启动。\n\n${file}`,
};

// Notifications of the system.

const notifications: DesktopTexts['notifications'] = {
  codeTitle: (code) => `${isolateIfRtl(code)} 是您的验证码`,
  hiddenCodeTitle: '收到验证码',
  copiedCodeTitle: (code) => `${isolateIfRtl(code)} 已复制`,
  hiddenCopiedCodeTitle: '收到验证码，已复制',
  smsTitle: '收到短信',
  moreTitle: (count, locale) => `又收到 ${formatNumber(count, locale)} 条短信`,
  lowBalanceTitle: (balance, locale) => `余额已降至 ${formatMoney(balance, locale)}`,
  lowBalanceBody: '请在租用下一个号码前充值。',
  practice: (body) => `沙盒 · ${body}`,
  body: (order, phone) => (phone === null ? formatOrder(order) : `${formatOrder(order)} · ${phone}`),
  group: (service, phone) => (phone === null ? isolateIfRtl(service) : `${isolateIfRtl(service)} · ${phone}`),
  backTitle: (order) => `${formatOrder(order)}：已到货`,
  backBody: (price, locale) =>
    price === null ? '现在可以租用了。' : `现在可以 ${formatMoney(price, locale)} 租用。`,
  copyCode: '复制验证码',
  endedTitle: (service) => `未收到 ${isolateIfRtl(service)} 的短信`,
};

// The tray: its tooltip and menu.

const tray: DesktopTexts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray（沙盒）',

  // The meaning of the icon: the second line of the tooltip.
  codeArrived: (code) => `验证码 ${isolateIfRtl(code)}`,
  hiddenCodeArrived: '收到验证码',
  waiting: (count, locale) => `正在等待 ${formatNumber(count, locale)} 条短信`,
  balance: (balance, locale) => (balance === null ? '余额未知' : `余额：${formatMoney(balance, locale)}`),
  lowBalance: (balance, locale) => `余额较低：${formatMoney(balance, locale)}`,
  notSetUp: '尚未设置',

  // The trouble: also an item that opens the window.
  keyRefused: 'API 密钥未被接受',
  keyLocked: 'API 密钥已锁定',
  unresolved: '有订单需要您决定',
  unreachable: '无法连接 RentiumSMS',
  unwell: 'RentiumSMS 响应异常',
  resting: (untilMs, locale) => `RentiumSMS 要求等到 ${formatInstant(untilMs, locale)}`,

  number: (service, phone, left) =>
    [`显示 ${isolateIfRtl(service)}`, phone, left === null ? '等待中' : `等待中，${left}`].join(' · '),
  numberWithCode: (code, service) => `复制 ${isolateIfRtl(code)}（${isolateIfRtl(service)}）`,
  timeLeft: (leftMs, locale) => (leftMs === 0 ? '即将结束' : `剩余 ${formatSpan(leftMs, locale)}`),

  copyLatest: (code) => `复制最新验证码：${isolateIfRtl(code)}`,
  copyLatestNone: '复制最新验证码',
  rentAgain: '再次租用',
  order: (order, operator, price, locale) =>
    [
      operator === null ? formatOrder(order) : `${formatOrder(order)}, ${isolateIfRtl(operator)}`,
      ...(price === null ? [] : [formatMoney(price, locale)]),
    ].join(' · '),
  open: '打开 Rentium Tray',
  pauseNotifications: '暂停通知',
  settings: '设置',
  quit: '退出',
};

// Notices of events that the person did not cause, each told once.

/** On the card and in a notice alike. */
export const endedBy: EndCauseTexts = {
  canceled: '服务方已取消',
  refunded: '服务方已退款',
  failed: '服务方已放弃',
};

const notices: NoticeTexts = {
  'file-set-aside': (notice) => {
    if (notice.isCopy) return `备份文件 ${notice.file} 已损坏，现以 ${notice.keptAs} 保留在数据文件夹中。`;
    if (notice.keptAs === null)
      return notice.restored
        ? `${notice.file} 丢失，正在使用其最后一份完好的备份。`
        : `${notice.file} 丢失，且其备份无法读取。`;
    return notice.restored
      ? `${notice.file} 已损坏，正在使用其最后一份完好的备份；损坏的文件保留为 ${notice.keptAs}。`
      : `${notice.file} 已损坏且无法读取，现以 ${notice.keptAs} 保留在数据文件夹中。`;
  },
  'number-withdrawn': ({ cause, service, phone }) =>
    `${endedBy[cause]}：${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}。不会再收到短信。`,
  'numbers-unreadable': ({ count }, locale) =>
    `有 ${formatNumber(count, locale)} 个号码由其他版本写入或已损坏。能读取的部分已显示，全部内容仍保留在文件中。`,
  'entries-unread': ({ count, files }, locale) =>
    `${files.join('、')} 中有 ${formatNumber(count, locale)} 项无法读取：由其他版本写入或已损坏。它们未被使用，但仍保留在文件中。`,
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? '磁盘已满：新验证码会显示，但若不释放空间则不会保存。'
      : '无法写入数据文件夹：新验证码会显示，但不会保存。',
  'notification-failed': (notice) =>
    notice.reason === 'not-permitted'
      ? '系统不允许 Rentium Tray 显示通知。请在系统设置的“通知”中开启。在此之前，验证码会显示在这里和托盘菜单中。'
      : '系统未能显示一条通知。验证码仍会显示在这里和托盘菜单中。',
  'order-failed': (notice, locale) => {
    const { title, explanation } = sayProblem(problems, notice.problem, locale);
    return `托盘菜单中的订单未能执行。${title}：${explanation}`;
  },
  'server-refused': () => 'RENTIUM_API_URL 必须以 https:// 开头（http 仅限本机）。未发送任何密钥。',
  'key-withheld': ({ belongsTo, service }) =>
    `已保存的密钥属于 ${ltr(belongsTo)}，未发送到 RENTIUM_API_URL 指定的 ${ltr(service)}。为该服务保存密钥会替换已保存的密钥。`,
  'ended-badly': () =>
    'Rentium Tray 上次未正常退出，例如因为崩溃或断电。您的号码和验证码完好无损。如果再次发生，请报告问题；数据文件夹中的日志有更多信息。',
  stumbled: () =>
    'Rentium Tray 内部出现问题，但仍在运行。您的号码和验证码完好无损；数据文件夹中的日志有更多信息。',
  'copy-uncertain': () =>
    '复制验证码时焦点在其他窗口，Wayland 可能忽略了这次复制。如果剪贴板中没有，请在此复制。',
  'number-not-copied': () => '号码可能不在剪贴板中。请在其卡片上复制。',
  'copy-failed': () => '验证码未复制：其他程序占用了剪贴板。请在此复制。',
  'tray-missing': (notice) =>
    notice.reason === 'no-host'
      ? '此桌面不显示托盘图标，请再次启动 Rentium Tray 以打开此窗口。号码仍在监听。在 GNOME 上，AppIndicator 扩展可显示图标。'
      : '托盘图标的图片已损坏。Rentium Tray 会继续运行；请重新安装以修复图标。',
  'webhook-failed': (notice) =>
    notice.reason === 'port-taken'
      ? 'Webhook 接收器已关闭：其他程序占用了它的端口。'
      : 'Webhook 接收器已关闭：系统未能打开它的端口。',
  'webhook-secret-replaced': () =>
    'Webhook 签名密钥已更换，因为签名现遵循 Standard Webhooks。请在设置中复制新密钥，并粘贴到为事件签名的地方。',
};

export const desktop: DesktopTexts = {
  problems,
  tray,
  notifications,
  notices,
  questions,
  start,
  /** Words of the window that a box of the system says too. */
  views: { actions, limits },
};
