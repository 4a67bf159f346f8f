/** Texts of the window's frame, its actions and the live region. */
import { isolateIfRtl } from '../bidi.ts';
import { formatMoney } from '../format.ts';
import type { Texts } from '../index.ts';
import { formatIn } from '../spans.ts';

type Views = Texts['views'];

export const appName = 'Rentium Tray';

export const start: Texts['start'] = {
  failed: 'Rentium Tray başlatılamadı',
  folder: {
    denied: (folder) =>
      `Veri klasörüne yazılamıyor: ${folder}. İzinlerini değiştirin ya da RENTIUM_USER_DATA ile başka bir klasör belirtin.`,
    full: (folder) => `Veri klasörünün bulunduğu disk dolu: ${folder}. Yer açıp yeniden başlatın.`,
    other: (folder) =>
      `Veri klasörü kullanılamıyor: ${folder}. RENTIUM_USER_DATA ile başka bir klasör belirtin.`,
  },
  noBridge:
    'Rentium Tray’in bir parçası yüklenemedi, bu yüzden bu pencere numaralarınızı gösteremiyor. Numaralar izlenmeye devam ediyor, kodlar tepsi menüsünde görünüyor. Bu pencereyi kapatıp yeniden açın.',
  inUse: (folder) =>
    `Rentium Tray’in başka bir kopyası çalışıyor ve numaralarınız onda. O kopyadan çıkın, sonra bunu yeniden başlatın: numaraları devralır.\n\n${folder}`,
  newer: (file) =>
    `Verilerinizi Rentium Tray’in daha yeni bir sürümü kaydetmiş; bu eski sürüm onlara dokunmuyor. Yeni sürümü kurup yeniden başlatın.\n\n${file}`,
};

export const header: Views['header'] = {
  balance: 'Bakiye',
  noBalance: '—',
  refresh: 'Yenile',
  sandbox: 'Deneme',
  connecting: 'Bağlanıyor…',
  offlineSince: (time) => `Çevrimdışı: ${time} itibarıyla`,
  failingSince: (time) => `Sorun var: ${time} itibarıyla`,
  fell: (by, locale) => `−${formatMoney(by, locale)}`,
  rose: (by, locale) => `+${formatMoney(by, locale)}`,
  fellTo: (by, balance, locale) =>
    `Bakiyeniz ${formatMoney(by, locale)} azaldı: ${formatMoney(balance, locale)}`,
  roseTo: (by, balance, locale) =>
    `Bakiyeniz ${formatMoney(by, locale)} arttı: ${formatMoney(balance, locale)}`,
  tabs: { numbers: 'Numaralar', history: 'Geçmiş', settings: 'Ayarlar' },
  tabList: 'Görünümler',
};

export const actions: Views['actions'] = {
  'enter-key': 'Anahtar gir',
  restart: 'Yeniden başlat',
  'try-again': 'Yeniden dene',
  'choose-again': 'Yeniden seç',
  'copy-details': 'Ayrıntıları kopyala',
  'open-settings': 'Ayarları aç',
  'open-login-page': 'Ağın giriş sayfasını aç',
  'open-guide': 'Nasıl çözülür?',
  detailsCopied: 'Ayrıntılar kopyalandı',
  copyUncertain: 'Panoyu kontrol edin',
  copyUncertainText: 'Bu pencere odakta değildi; Wayland kopyalamayı yok saymış olabilir.',
  showDetails: 'Ayrıntıları göster',
  tryAgainIn: (left) => `${left} sonra dene`,
  waitStarts: (leftMs, locale) => `${formatIn(leftMs, locale)} yeniden deneyebilirsiniz.`,
  waitIsOver: 'Artık yeniden deneyebilirsiniz.',
  dismiss: 'Kapat',
  close: 'Kapat',
  leave: 'Yine de çık',
  cancel: 'İptal',
};

export const announcements: Views['announcements'] = {
  code: (service, code) => `${isolateIfRtl(service)} kodu: ${code.split('').join(' ')}`,
  sms: (service) => `Kod içermeyen SMS: ${isolateIfRtl(service)}`,
};

// The pages before there is an account: the first run, and a key that is locked.

export const firstRun: Texts['views']['firstRun'] = {
  title: 'SMS kodları için telefon numaraları',
  lead: 'Numara kiralayın, kodu alın, yapıştırın.',
  trySandbox: 'Deneme ortamını kullan',
  sandboxHint: 'Ücretsiz alıştırma numaraları, hesap gerekmez.',
  or: 'ya da önce alıştırma yapın',
  keyLabel: 'API anahtarı',
  keyHint: 'Buraya yapıştırın: bir kez denetlenir ve sistem anahtarlığında saklanır.',
  saveKey: 'Anahtarı kaydet',
  savingKey: 'Anahtar denetleniyor…',
  keepInMemory: 'Bu oturumda kullan',
  keepWeak: 'Yine de kaydet',
  honest:
    'Numaraları başkaları da yeniden kullanır. Bankanız ya da ana e-postanız için asla kullanmayın. Bu, resmî olmayan bir istemcidir.',
  getKey: 'Anahtar al',
  showKey: 'Anahtarı göster',
  hideKey: 'Anahtarı gizle',
};

export const locked: Texts['views']['locked'] = {
  title: 'Anahtarınız kilitli',
  lead: 'Sistem anahtarlığı açılmadı, bu yüzden kayıtlı anahtar okunamıyor. Anahtara dokunulmadı. Anahtarlığın kilidini açıp yeniden başlatın: her açılışta bir kez sorulur.',
  restart: 'Yeniden başlat',
  restarting: 'Yeniden başlatılıyor…',
  other: 'ya da başka bir anahtar girin',
};
