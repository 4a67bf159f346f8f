/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
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

export const header: Views['header'] = {
  balance: '余额',
  noBalance: '—',
  refresh: '刷新',
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

export const actions: Views['actions'] = {
  'enter-key': '输入密钥',
  restart: '重新启动',
  'try-again': '重试',
  'choose-again': '重新选择',
  'copy-details': '复制详情',
  'open-settings': '打开设置',
  'open-login-page': '打开网络登录页面',
  'open-guide': '解决方法',
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

export const announcements: Views['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)} 的验证码 ${code.split('').join(' ')}`,
  sms: (service) => `来自 ${isolateIfRtl(service)} 的短信，不含验证码`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
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

export const locked: Texts['views']['locked'] = {
  title: '密钥已锁定',
  lead: '系统密钥环未能打开，因此无法读取已保存的密钥。密钥完好无损。请解锁密钥环后重新启动：每次启动只会读取一次。',
  restart: '重新启动',
  restarting: '正在重新启动…',
  other: '或输入其他密钥',
};
