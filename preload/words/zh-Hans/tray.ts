/** The tray: its tooltip and menu. */
import { isolateIfRtl, ltr } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber, formatOrder } from '../format.ts';
import type { Texts } from '../index.ts';
import { type NoticeTexts, sayProblem } from '../shapes.ts';
import { formatSpan } from '../spans.ts';
import { card } from './numbers.ts';
import { problems } from './problems.ts';

export const tray: Texts['tray'] = {
  tooltip: 'Rentium Tray',
  sandboxTooltip: 'Rentium Tray（沙盒）',

  // What the icon means: the second line of the tooltip.
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

export const notices: NoticeTexts = {
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
    `${card.endedBy[cause]}：${[isolateIfRtl(service), ...(phone === null ? [] : [phone])].join(' · ')}。不会再收到短信。`,
  'numbers-unreadable': ({ count }, locale) =>
    `有 ${formatNumber(count, locale)} 个号码由其他版本写入或已损坏。能读取的部分已显示，全部内容仍保留在文件中。`,
  'storage-failed': (notice) =>
    notice.reason === 'full'
      ? '磁盘已满：现在收到的内容会显示，但若不释放空间，退出后将丢失。'
      : '无法写入数据文件夹：现在收到的内容会显示，但退出后将丢失。',
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
  crashed: () => 'Rentium Tray 上次意外退出。您的号码和验证码完好无损；数据文件夹中的日志有更多信息。',
  stumbled: () =>
    'Rentium Tray 内部出现问题，但仍在运行。您的号码和验证码完好无损；数据文件夹中的日志有更多信息。',
  'copy-uncertain': () =>
    '复制验证码时焦点在其他窗口，Wayland 可能忽略了这次复制。如果剪贴板中没有，请在此复制。',
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
