/** Settings: the titles of its sections, and those sections that are short. */

import { dayMs } from '../../model/index.ts';
import { isolateIfRtl } from '../bidi.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { Texts } from '../index.ts';
import { plural } from '../intl.ts';
import { formatAgo, formatDelay, formatMilliseconds, formatSpan } from '../spans.ts';

export const settings: Texts['views']['settings'] = {
  search: 'Ayar ara',
  groups: { general: 'Genel', alerts: 'Uyarılar ve tuşlar', buying: 'Harcama', advanced: 'Gelişmiş' },
  otherWords: {
    account: 'api token giriş çıkış oturum login',
    appearance: 'görünüş renk karanlık koyu gece dark',
    clipboard: 'kopyala yapıştır gizli pano',
    startup: 'otomatik başlatma açılış autostart',
    notifications: 'uyarı ses sessiz bildirim',
    shortcuts: 'kısayol tuş hotkey genel',
    limits: 'bütçe para en fazla üst sınır',
    polling: 'hız aralık hızlı yavaş sıklık',
    webhook: 'tünel ngrok cloudflared bağlantı noktası port',
    history: 'gizlilik silme unutma gün saklama',
    assistants: 'yapay zekâ zeka ai mcp claude ajan',
    updates: 'sürüm yükseltme yeni güncelleme',
    data: 'yardım günlük log hata error vekil proxy kılavuz klasör destek',
  },
  noMatch: (query) => `“${isolateIfRtl(query)}” ile eşleşen ayar yok`,
  saved: 'Kaydedildi',
  account: 'Hesap',
  sandboxText: 'Deneme ortamındasınız: bu bilgisayardaki alıştırma numaraları, ücretsiz.',
  leaveSandbox: 'Denemeden çık',
  key: 'Anahtar',
  keyEnding: (ending) => `•••• ${ending}`,
  keyKept: {
    protected: 'Sistem anahtarlığında',
    weak: 'Korumasız kaydedildi',
    memory: 'Siz çıkana kadar tutulur',
    environment: 'RENTIUM_API_KEY’den, bu seferlik',
  },
  server: 'Sunucu',
  vendor: 'RentiumSMS’i aç',
  changeKey: 'Anahtarı değiştir',
  forgetKey: 'Anahtarı unut',
  forgetTitle: 'Bu anahtar unutulsun mu?',
  forgetText: 'Anahtar bu bilgisayardan kaldırılır. Numaralarınız ve geçmişiniz kalır.',
  notifications: 'Bildirimler',
  notify: 'Kod geldiğinde bildirim göster',
  sound: 'Ses çal',
  hideCode: 'Bildirimde kodu gizle',
  clipboard: 'Pano',
  autoCopy: 'Kodu gelir gelmez kopyala',
  autoCopyText: 'Panodakinin yerini alır.',
  clear: 'Kopyalanan kodu sil',
  clearDelay: (delayMs, locale) => (delayMs === 0 ? 'Asla' : `${formatDelay(delayMs, locale)} sonra`),
  appearance: 'Görünüm',
  language: 'Dil',
  systemLanguage: 'Sistem',
  theme: 'Tema',
  themes: { system: 'Sistem', light: 'Açık', dark: 'Koyu', contrast: 'Yüksek karşıtlık' },
  shortcuts: 'Klavye kısayolları',
  startup: 'Başlangıç',
  launchAtLogin: 'Oturum açılınca başlat',
  launchAtLoginText: 'Bu pencereyi açmadan tepside bekler.',
  webhook: 'Webhook alıcısı',
  limits: 'Sınırlar',
  polling: 'SMS denetimi',
  history: 'Geçmiş',
  retention: 'Biten numaraları sakla',
  retentionText: 'Daha eski olanlar bu bilgisayardan silinir.',
  keptFor: (days, locale) => {
    if (days === null) return 'Süresiz';
    return days === 365 ? 'Bir yıl' : formatSpan(days * dayMs, locale, 'long');
  },
  shortenTitle: 'Eski numaralar silinsin mi?',
  shortenText: (count, locale) =>
    plural(locale, count, {
      one: 'Bir numara bundan daha eski. SMS’leriyle birlikte silinir ve bu geri alınamaz.',
      other: `${formatNumber(count, locale)} numara bundan daha eski. SMS’leriyle birlikte silinirler ve bu geri alınamaz.`,
    }),
  shorten: 'Sil',
  updates: 'Güncellemeler',
  assistants: 'Asistanlar',
  allowAssistants: 'Asistanlar numara ve kodları okuyabilsin',
  allowAssistantsText:
    'MCP kullanan programlarınız numaraları listeleyebilir, kodları ve bakiyeyi okuyabilir. Kiralama yapamazlar.',
  data: 'Veriler ve yardım',
  dataFolder: 'Veri klasörü',
  openFolder: 'Aç',
  diagnostics: 'Tanılama dosyası',
  diagnosticsText: 'Hata bildirimleri için. Anahtar, kod ve numaralar gizlenir.',
  saveDiagnostics: 'Kaydet…',
  diagnosticsSaved: (file) => `Kaydedildi: ${file}`,
  readme: 'Kılavuzu oku',
  reportProblem: 'Sorun bildir',
  about: 'Hakkında',
  version: (version) => `Sürüm ${version}`,
  unofficial: 'Resmî olmayan bir istemci; RentiumSMS tarafından yapılmadı, onaylanmadı.',
};

// Settings: keys that work in every window.

export const shortcuts: Texts['views']['shortcuts'] = {
  text: 'Her uygulamada çalışır.',
  names: {
    copyLatest: 'Son kodu kopyala',
    openPopup: 'Rentium Tray’i aç',
    openLine: 'Kirala ya da bul',
    rentFavourite: 'İlk favoriyi kirala',
  },
  record: 'Kaydet',
  recordFor: (name) => `Tuşları kaydet: ${name}`,
  recording: 'Tuşlara basın…',
  recordingHint: 'Esc vazgeçer, Backspace temizler.',
  remove: (name) => `Tuşları kaldır: ${name}`,
  refused: 'Bu tuşları başka bir program kullanıyor, burada işe yaramazlar.',
  asked: 'Bu tuşlar masaüstünden istendi. Verip vermediğini bildirmez; kendi ayarlarından bakabilirsiniz.',
  keys: {
    CommandOrControl: 'Ctrl',
    Control: 'Ctrl',
    Alt: 'Alt',
    Shift: 'Shift',
    Super: 'Super',
    Windows: 'Win',
    Space: 'Boşluk',
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
  if (perSecond === 1) return 'saniyede bir kez';
  return perSecond < 1 ? `${count(1 / perSecond)} saniyede bir` : `saniyede ${count(perSecond)} kez`;
};

export const polling: Texts['views']['polling'] = {
  pace: 'Denetim hızı',
  paces: { gentler: 'Yavaş', normal: 'Normal', fastest: 'En hızlı', own: 'Özel' },
  meanings: {
    gentler: 'Daha az istek; kodlar bir saniye geç gelebilir.',
    normal: 'Kodlar neredeyse anında görünür.',
    fastest: 'Hesabınızın izin verdiği kadar hızlı. Üç ya da daha çok numara beklerken işe yarar.',
    own: 'Ayar dosyasında yazdığı gibi.',
  },
  rates: (perReservation, total, locale) =>
    `En fazla, her numara için ${rate(perReservation, locale)}, toplamda ${rate(total, locale)}.`,
};

// Settings: newer versions of the application.

export const updates: Texts['views']['updates'] = {
  automatic: 'Güncellemeleri otomatik ara',
  automaticText: 'Siz tıklamadan hiçbir şey kurulmaz.',
  never: 'Henüz aranmadı.',
  current: (agoMs, locale) => `En yeni sürüm; ${formatAgo(agoMs, locale, 'long')} denetlendi.`,
  checking: 'Güncellemeler aranıyor…',
  check: 'Şimdi denetle',
  available: (version) => `Sürüm ${version} kullanıma hazır.`,
  download: 'İndir',
  downloading: (share, locale) => `İndiriliyor: ${formatPercent(share, locale)}`,
  progress: 'İndirme',
  ready: (version) => `Sürüm ${version} kuruluma hazır.`,
  install: 'Yeniden başlat ve kur',
  notes: 'Yenilikler',
  releases: 'Tüm sürümler',
};

// Settings: the webhook receiver.

export const webhook: Texts['views']['webhook'] = {
  receive: 'SMS’leri webhook ile al',
  text: 'Yalnızca bu bilgisayarda. Kendi tüneliniz gerekir (ngrok, cloudflared).',
  port: 'Bağlantı noktası',
  portHint: '0, boş bir bağlantı noktası seçer.',
  portWrong: 'Geçersiz bağlantı noktası: 0 ile 65535 arası girin. Eski değer korundu.',
  url: 'Tüneliniz için adres',
  copyUrl: 'Adresi kopyala',
  urlCopied: 'Adres kopyalandı',
  urlText: 'Tünel burada bitsin. RentiumSMS’e, sonuna aynı yolu ekleyerek tünelin adresini girin.',
  requireSignature: 'Yalnızca imzalı olaylar',
  requireSignatureText:
    'RentiumSMS’in belgelerinde imza yok. Yalnızca olayları gönderen, onları Standard Webhooks’a göre imzalıyorsa açın: imza anahtarını kopyalayıp oraya yapıştırın; her değiştiğinde yineleyin.',
  copySecret: 'İmza anahtarını kopyala',
  secretCopied: 'İmza anahtarı kopyalandı',
  testLabel: 'Deneme olayı',
  test: 'Dene',
  testing: 'Deneniyor…',
  answered: (delayMs, locale) =>
    `İmzalı bir deneme olayı ${formatMilliseconds(delayMs, locale)} içinde geldi. Tünel denenmedi.`,
};
