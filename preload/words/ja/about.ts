/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'プライバシー',
  privacyIntro: 'Rentium Trayが行う接続は以下のものだけです。集計も報告も一切行いません。',
  connections: {
    service:
      'api.rentiumsms.online（またはRENTIUM_API_URLのアドレス）、HTTPS経由：起動時とスリープ解除後、候補の表示時、番号のレンタル時、残高が変わった可能性があるとき、入荷を待つ間は1分に1回、番号がSMSを待つ間は1秒に数回。APIキー、注文内容、Rentium Trayのバージョンを送信します。',
    proxy:
      'システムまたはHTTPS_PROXYで指定されたプロキシと、その設定スクリプト（ある場合）。RentiumSMSへの接続と更新の接続は、暗号化されてプロキシを経由します。',
    updates:
      'github.comとそのファイルサーバー：インストール版では1日に1回（設定でオフにできます）、および更新のダウンロード時。Rentium Trayのバージョンを送信します。',
    self: 'このコンピュータ自身（127.0.0.1）：サンドボックスと、オンにした場合はWebhook受信。その内容がこのコンピュータの外に出ることはありません。',
    links:
      'クリックして開くページのためのブラウザ：RentiumSMS、GitHub、およびネットワークがログインを求める場合のneverssl.com。',
  },
  notices: '第三者に関する通知',
  trademarks:
    'RentiumSMSおよび各サービスの名称とマークは、それぞれの所有者に帰属します。ここではサービスを示すためにのみ使用しており、所有者がRentium Trayを制作または推奨しているものではありません。',
};
