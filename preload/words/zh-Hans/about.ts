/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
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
