/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: '查找设置',
  groups: { general: '通用', alerts: '提醒和快捷键', buying: '支出', advanced: '高级' },
  otherWords: {
    account: 'api token 登录 退出 注销 帐号 账号',
    appearance: '界面 颜色 深色 暗色 夜间 dark',
    clipboard: '拷贝 粘贴 复制',
    startup: '开机 自启动 自动启动 打开',
    notifications: '警报 声音 静音 弹窗 消息',
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
  hideCode: '在通知中隐藏验证码',
  clipboard: '剪贴板',
  autoCopy: '收到验证码后立即复制',
  autoCopyText: '会替换剪贴板中的内容。',
  clear: '清除已复制的验证码',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? '从不' : `${formatDelay(delayMs, locale)}后`),
  appearance: '外观',
  language: '语言',
  systemLanguage: '跟随系统',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  shortcuts: '键盘快捷键',
  startup: '启动',
  launchAtLogin: '登录时启动',
  launchAtLoginText: '在托盘中等待，不打开此窗口。',
  webhook: 'Webhook 接收器',
  limits: '限制',
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

export const shortcuts: Texts['views']['shortcuts'] = {
  text: '在任何应用中均可使用。',
  names: {
    copyLatest: '复制最新验证码',
    openPopup: '打开 Rentium Tray',
    openLine: '租用或查找',
    rentFavourite: '租用第一个收藏',
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

export const polling: Texts['views']['polling'] = {
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

export const updates: Texts['views']['updates'] = {
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

export const webhook: Texts['views']['webhook'] = {
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
