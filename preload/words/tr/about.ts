/** The texts that About opens. What connects, and with what, stands in model/connections.ts too: keep both together. */
import type { Texts } from '../index.ts';

export const about: Texts['views']['about'] = {
  privacy: 'Gizlilik',
  privacyIntro: 'Rentium Tray yalnızca şu bağlantıları kurar. Hiçbir şey saymaz, hiçbir şey bildirmez.',
  connections: {
    service:
      'api.rentiumsms.online (ya da RENTIUM_API_URL’deki adres), HTTPS üzerinden: başlangıçta ve uykudan sonra, tekliflere baktığınızda, numara kiraladığınızda ya da bakiyeniz değişmiş olabileceğinde, bir teklif beklerken dakikada bir, bir numara SMS beklerken saniyede birkaç kez. API anahtarınızı, sipariş ettiğinizi ve Rentium Tray’in sürümünü gönderir.',
    proxy:
      'Sisteminizin ya da HTTPS_PROXY’nin belirttiği vekil sunucu ve varsa yapılandırma betiği. RentiumSMS ve güncelleme bağlantıları o zaman onun üzerinden, şifreli geçer.',
    updates:
      'github.com ve dosya sunucuları: kurulu bir kopyada, Ayarlarda kapatmadığınız sürece günde bir kez ve bir güncelleme indirdiğinizde. Rentium Tray’in sürümünü gönderir.',
    self: 'Bu bilgisayarın kendisi (127.0.0.1): deneme ortamı ve açarsanız webhook alıcısı. Bunların hiçbiri bu bilgisayardan çıkmaz.',
    links:
      'Tıklayarak açtığınız sayfalar için tarayıcınız: RentiumSMS, GitHub ve bir ağ oturum açmanızı istediğinde neverssl.com.',
  },
  notices: 'Üçüncü taraf bildirimleri',
  trademarks:
    'RentiumSMS ile hizmetlerin adları ve markaları sahiplerine aittir. Burada yalnızca onları adlandırmak için gösterilir; sahiplerinden hiçbiri Rentium Tray’i yapmaz ya da önermez.',
};
