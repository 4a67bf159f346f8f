/** Title, explanation and action of each problem. */
import type { Money, OrderLimit } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import type { ProblemText, ProblemTexts, ReasonTexts } from '../shapes.ts';

// Orders that were not made: a limit that the person set, or an empty wallet.

/** Explains that an order reached one of the person's own limits. */
export function orderLimit(problem: OrderLimit, locale: string): ProblemText {
  switch (problem.limit) {
    case 'open-reservations':
      return {
        title: '未结束的号码过多',
        explanation: `您的上限是 ${formatNumber(problem.most, locale)} 个未结束的号码。请等待其中一个结束，或在设置中提高上限。未购买任何内容。`,
      };
    case 'price':
      return {
        title: '超出价格上限',
        explanation: `此号码价格为 ${formatMoney(problem.price, locale)}，您的上限是 ${formatMoney(problem.most, locale)}。请另选一个，或在设置中提高上限。未购买任何内容。`,
      };
    case 'daily-spending':
      return {
        title: '已达今日支出上限',
        explanation: `今天已支出 ${formatMoney(problem.spent, locale)}，再支出 ${formatMoney(problem.price, locale)} 将超出您的上限 ${formatMoney(problem.most, locale)}。请等到明天，或在设置中提高上限。未购买任何内容。`,
      };
  }
}

/** The amount that the wallet lacks, as far as it is known. */
export function outOfBalance(
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

export const problems: ProblemTexts = {
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
    title: '无法理解的答复',
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

// Why the service was not reached.

export const offlineProblem: ReasonTexts<'offline'> = {
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

// What the system, or a part of the application, did not do: by reason.

export const webhookProblem: ReasonTexts<'webhook'> = {
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

export const shortcutProblem: ReasonTexts<'shortcut'> = {
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

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': '请在“系统设置”→“通用”→“登录项”中允许 Rentium Tray。',
  unsupported: '系统无法启动此构建版本。请先安装应用。',
  other: '系统拒绝了。请重试，或在系统自身的设置中更改。',
};

export const updateProblem: ReasonTexts<'update'> = {
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
