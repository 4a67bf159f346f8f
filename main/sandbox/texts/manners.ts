import type { Language, Some } from './wordings.ts';

/**
 * Whole texts of one service in its own manner, by language, with `{code}` and the placeholders of `fill`. They come
 * besides what any service may write.
 */
export type Manner = Readonly<Partial<Record<Language, Some<string>>>>;
export type Manners = Readonly<Record<string, Manner>>;

const messengers: Manners = {
  whatsapp: {
    en: [
      'WhatsApp code {code} registers your phone. Keep it private.',
      'Your WhatsApp registration code is {code}',
      'WhatsApp Business code {code}\nYou can also tap {link} to finish.\nShow it to nobody.',
    ],
    pt: ['O código {code} registra o seu telefone no WhatsApp. Guarde-o só para você.'],
    es: ['El código {code} registra tu teléfono en WhatsApp. Guárdalo solo para ti.'],
  },
  telegram: {
    en: [
      'Telegram login code {code}. Give this code to no one, even if they say they are from Telegram.',
      'Telegram code {code}\n\nOr follow this link to sign in:\n{link}',
    ],
    ru: [
      'Telegram: {code} — код для входа. Не передавайте его даже тем, кто назовётся сотрудником Telegram.',
    ],
    fa: ['کد ورود تلگرام: {code}\nاین کد را به هیچ‌کس نگویید، حتی اگر بگوید از تلگرام است.'],
  },
  signal: {
    en: [
      'SIGNAL: your code is {code}. Keep it to yourself.',
      'Signal registration code: {code}\n\nNobody at Signal will ever want to hear it.',
    ],
  },
  viber: {
    en: ['Viber activation code: {code}. Close this message and type it in Viber, or tap {link}'],
    ru: ['Код активации Viber: {code}. Введите его в приложении или откройте {link}'],
    el: ['Κωδικός ενεργοποίησης Viber: {code}. Πληκτρολογήστε τον στην εφαρμογή.'],
  },
  wechat: {
    en: ['[WeChat] Verification number {code}, entered within 3 minutes, links this phone.'],
    zh: [
      '【微信】{code}是你绑定手机的验证码，3分钟内填写有效，切勿转发。',
      '【腾讯科技】微信登录验证码：{code}，转给他人可能导致账号被盗。',
    ],
  },
  line: {
    en: ['LINE: enter {code} in the app within 30 minutes. LINE staff never ask for it.'],
    ja: ['LINEの登録に必要な認証番号は「{code}」です。30分以内にアプリで入力し、誰にも見せないでください。'],
    th: ['LINE: กรุณากรอกรหัส {code} ในแอปภายใน 30 นาที ห้ามส่งต่อให้ผู้อื่น'],
    zh: ['LINE認證碼為「{code}」，請於30分鐘內輸入，勿提供給他人。'],
  },
  kakaotalk: {
    en: ['[Kakao] Your KakaoTalk verification number is {code}.'],
    ko: ['[카카오] 카카오계정 인증번호는 [{code}] 입니다. 타인에게 전달하지 마세요.'],
  },
  zalo: {
    en: ['Zalo: {code} is your activation code. It is valid for 5 minutes; reply to no one who asks for it.'],
    vi: ['Zalo: {code} là mã kích hoạt tài khoản của bạn, dùng được trong 5 phút. Đừng gửi cho ai.'],
  },
};

const social: Manners = {
  facebook: {
    en: ['{code} confirms your Facebook account.', 'Type {code} to get back into Facebook, or tap {link}'],
    ar: ['{code} هو رمز تأكيد حسابك على فيسبوك. لا تعطه لأحد.'],
    th: ['ใช้รหัส {code} เพื่อยืนยันบัญชี Facebook ของคุณ'],
  },
  instagram: {
    en: [
      'Use {code} to confirm your Instagram account.',
      'Instagram code {code}. Someone else wants it? Then it is not us.',
    ],
    pt: ['Use {code} para confirmar a sua conta do Instagram.'],
  },
  tiktok: {
    en: ['[TikTok] Type {code} to verify your phone. Valid for 5 minutes.'],
    id: ['[TikTok] Ketik {code} untuk memverifikasi ponsel Anda. Berlaku 5 menit.'],
    ja: ['[TikTok] {code} を入力して電話番号を認証してください。5分間有効です。'],
  },
  discord: { en: ['Discord security code: {code}', 'Beep boop. Your Discord code is {code}'] },
  x: {
    en: [
      'X confirmation code: {code}.',
      '{code} is your login code for X. We will never DM you to ask for it.',
    ],
  },
  snapchat: {
    en: [
      'Snapchat code: {code}. Happy snapping!',
      'Snapchat: {code}. Do not screenshot this code for a friend.',
    ],
  },
  linkedin: {
    en: [
      'LinkedIn: your verification code is {code}. It stops working in 15 minutes.',
      'Enter PIN {code} to verify your LinkedIn account',
    ],
    nl: ['LinkedIn: vul pincode {code} in om je account te verifiëren.'],
  },
  reddit: { en: ['Hey there, {code} is the code for your Reddit account.'] },
  vk: {
    en: ['VK: {code} - code to restore access to your page'],
    ru: [
      'VK: {code} — код для входа на вашу страницу. Не показывайте его никому.',
      '{code} - код подтверждения ВКонтакте',
    ],
  },
  weibo: {
    en: ['[Weibo] Code {code}, used for sign-in, holds for 10 minutes.'],
    zh: ['【微博】验证码：{code}，用于登录，10分钟内有效，请妥善保管。'],
  },
  qq: {
    en: ['[Tencent] QQ verification code {code}. If it was not you, change your password.'],
    zh: ['【腾讯科技】QQ验证码{code}，用于更换密保手机。泄露有风险，如非本人操作请修改密码。'],
  },
  nextdoor: { en: ['Nextdoor: your neighbors are waiting. Verify with {code}.'] },
  tinder: {
    en: [
      'Your Tinder code is {code}. Do not swipe it to anybody.',
      'Tinder: show that it is you with code {code}.',
    ],
    tr: ['Tinder kodun {code}. Eşleşmelerinle bile paylaşma.'],
  },
  bumble: { en: ['{code} is your Bumble code. Buzz in within 10 minutes!'] },
  hinge: { en: ['Hinge code: {code}. Nobody on a date needs to know it.'] },
  badoo: {
    en: ['Badoo: confirm your phone with {code}. Valid until the end of the day.'],
    it: ['Badoo: conferma il telefono con il codice {code}. Vale fino a stasera.'],
  },
  grindr: { en: ['Your Grindr verification code is {code}. Grindr never texts you first to ask for it.'] },
  twitch: {
    en: [
      'Twitch verification code: {code}. Valid for 10 minutes.',
      '{code} is your Twitch login code. See you in chat!',
    ],
  },
  spotify: {
    en: ['Spotify: {code} is your login code. Play on!'],
    sv: ['Spotify: {code} är din inloggningskod. Musiken väntar!'],
  },
  netflix: {
    en: [
      'Netflix: use {code} to confirm your phone. It works for 15 minutes.',
      'Netflix code {code}. Asked by a caller? Hang up.',
    ],
  },
};

const shopping: Manners = {
  amazon: {
    en: [
      '{code} is the one-time password for your Amazon account. Amazon never calls to ask for it.',
      'Amazon: sign-in attempt from Ohio, US. If it was you, your code is {code}. If not: {link}',
    ],
    de: ['{code} ist Ihr Einmalkennwort für Amazon. Amazon ruft deswegen nie an.'],
    ja: ['{code} はAmazonのワンタイムパスワードです。電話でお聞きすることはありません。'],
  },
  ebay: {
    en: [
      'eBay: your security code is {code}. It holds for 15 minutes.',
      'Use {code} to verify that it is you selling on eBay.',
    ],
    de: ['eBay: Ihr Sicherheitscode lautet {code}. Er ist 15 Minuten lang gültig.'],
  },
  alibaba: {
    en: ['[Alibaba] Code {code} is for your sign-in. Employees never ask for it.'],
    zh: ['【阿里巴巴】您正在登录，验证码{code}，15分钟内有效，工作人员不会索取。'],
  },
  aliexpress: {
    en: ['[AliExpress] {code} is your code to log in. Valid for 15 min.'],
    ru: ['AliExpress: {code} — код для входа. Срок действия 15 мин.'],
    es: ['[AliExpress] {code} es tu código para entrar. Válido 15 min.'],
  },
  shopee: {
    en: [
      'Shopee: {code} is your OTP. It ends in 15 minutes. Never tell anyone, or your ShopeePay balance may be gone.',
    ],
    id: ['Shopee: {code} adalah OTP kamu. RAHASIA, jangan beri tahu siapa pun.'],
    th: ['Shopee: {code} คือรหัส OTP ของคุณ หมดอายุใน 15 นาที'],
    vi: ['Shopee: {code} là mã OTP của bạn. Tuyệt đối không đưa cho người khác.'],
  },
  walmart: { en: ['Walmart: here is your code: {code}. It is good for 10 minutes.'] },
  craigslist: { en: ['craigslist secret code: {code}. Do not share it with "buyers".'] },
  vinted: {
    en: ['Your Vinted code: {code}. Buyers and sellers never need it.'],
    fr: ['Vinted : {code} est ton code. Ni acheteur ni vendeur n’en a besoin.'],
    pl: ['Vinted: Twój kod to {code}. Kupujący ani sprzedawca go nie potrzebują.'],
  },
  olx: {
    en: ['OLX: {code} confirms your phone for new ads.'],
    pl: ['OLX: potwierdź numer kodem {code} i dodaj ogłoszenie.'],
    pt: ['OLX: confirme o telefone com o código {code} e publique o seu anúncio.'],
    uk: ['OLX: підтвердьте номер кодом {code} і додайте оголошення.'],
  },
  allegro: {
    en: ['Allegro: the code is {code}. Sign-in of 12.04., 18:32.'],
    pl: ['Allegro: kod {code} do logowania z dnia 12.04., godz. 18:32. Nie podawaj go nikomu.'],
  },
  mercadolibre: {
    en: ['Mercado Libre: use {code} to continue. Do not share it by phone.'],
    es: ['Mercado Libre: usa {code} para seguir. No lo dictes por teléfono.'],
    pt: ['Mercado Livre: use {code} para continuar. Não dite o código por telefone.'],
  },
  flipkart: {
    en: ['{code} is the OTP to log in to Flipkart. DO NOT SHARE with anyone. Flipkart never calls for OTPs.'],
    hi: ['{code} Flipkart में लॉग इन का ओटीपी है। किसी को न बताएँ।'],
  },
  shopify: { en: ['Shopify: {code} is your two-step code.', 'Your Shop checkout code is {code}'] },
  fiverr: { en: ['Fiverr: verify with {code}. Do it before the gig is gone.'] },
};

const payments: Manners = {
  paypal: {
    en: [
      'PayPal: {code} is your security code. It lasts 5 minutes.',
      'PayPal: to approve $1##.90 for order 6######, enter {code}. Not you? Call +1 202 555 01##.',
    ],
    de: ['PayPal: Ihr Sicherheitscode lautet {code}. Er läuft in 5 Minuten ab.'],
  },
  revolut: {
    en: [
      'Revolut code: {code}. Anyone who asks for it is a fraud.',
      'Confirm £2#.50 at BOOKSHOP with card ending 4### using {code}. Revolut will never call you.',
    ],
    ro: ['Codul tău Revolut: {code}. Cine ți-l cere este un escroc.'],
  },
  cashapp: { en: ['Cash App: your sign-in code is {code}. No one from Cash App will ever ask for it.'] },
  venmo: { en: ['Venmo: {code} is your code. We will NEVER call or text you for it. Expires in 10 min.'] },
  wise: {
    en: [
      '{code} is your code to approve 2#0.00 EUR to a new recipient. Wise never asks for it by phone.',
      'Wise: {code} to log in.',
    ],
  },
  klarna: {
    en: ['Your Klarna code is {code}. Smoooth, but secret.'],
    de: ['{code} ist dein Klarna-Code für den Kauf über 4#,95 €. Behalte ihn für dich.'],
    sv: ['Din kod från Klarna: {code}. Visa den för ingen.'],
  },
  payoneer: {
    en: ['Payoneer: {code} is the verification code for your request of today. Keep it confidential.'],
  },
  paytm: {
    en: ['{code} is your Paytm OTP. Valid for 10 minutes. Fraudsters may pose as Paytm staff.'],
    hi: ['{code} आपका Paytm ओटीपी है। ठग ख़ुद को Paytm कर्मचारी बता सकते हैं।'],
  },
  coinbase: { en: ['Coinbase: {code} confirms your sign-in. We will never phone you about it.'] },
  binance: {
    en: [
      '[Binance] Code {code}. Beware of scam calls and texts. Verify us in the app.',
      '[Binance] Withdrawal of 0.0#5 BTC requested. Verification code: {code}',
    ],
    ru: ['[Binance] Код {code}. Остерегайтесь мошенников: мы не звоним клиентам.'],
    tr: ['[Binance] Doğrulama kodunuz {code}. Dolandırıcılara karşı dikkatli olun.'],
    vi: ['[Binance] Mã xác minh: {code}. Cẩn thận với cuộc gọi lừa đảo.'],
  },
  bybit: { en: ['[Bybit] Your code is {code}, valid for 5 minutes. Our staff will not request it.'] },
};

const ridesAndFood: Manners = {
  uber: {
    en: [
      'Uber code {code}. Reply STOP to receive no more texts.',
      'Your Uber code is {code}. Never read it out to anyone.',
    ],
    es: ['Tu código Uber: {code}. Responde BAJA para no recibir más mensajes.'],
  },
  bolt: {
    en: ['{code} is your Bolt login code'],
    sr: ['{code} је ваш Bolt код за пријаву'],
  },
  lyft: { en: ['Your Lyft code is {code}. We will never call you for it.'] },
  grab: {
    en: ['[GRAB] {code} is your activation code. Good for 2 mins; give it to no driver.'],
    ms: ['[GRAB] {code} ialah kod pengaktifan anda. Jangan beri kepada pemandu.'],
    vi: ['[GRAB] {code} là mã kích hoạt của bạn. Không đưa cho tài xế.'],
  },
  gojek: {
    en: ['Gojek OTP: {code}. Keep it away from everyone, drivers too.'],
    id: ['JANGAN BERI KODE INI KE SIAPA PUN, TERMASUK DRIVER. Kode masuk Gojek kamu: {code}'],
  },
  blablacar: {
    en: ['BlaBlaCar: {code} is the code to verify your phone. Ready for the ride?'],
    fr: ['BlaBlaCar : {code} est le code pour vérifier votre téléphone. En voiture !'],
  },
  doordash: { en: ['DoorDash: {code} is your verification code. Dashers and support never need it.'] },
  glovo: {
    en: ['Glovo code: {code}. Type it in to get started.'],
    es: ['Código de Glovo: {code}. Escríbelo en la app para empezar.'],
  },
  wolt: {
    en: ['Wolt: your code is {code}. Hungry yet?'],
    fi: ['Wolt: koodisi on {code}. Joko on nälkä?'],
  },
  deliveroo: { en: ['Deliveroo: {code} is your login code. Riders will never ask for this one.'] },
  rappi: {
    en: ['Rappi code {code}'],
    es: ['Rappi: tu código es {code}. El repartidor no lo necesita.'],
    pt: ['Rappi: o seu código é {code}. O entregador não precisa dele.'],
  },
  airbnb: {
    en: [
      'Airbnb here: type {code} to verify this phone.',
      'Airbnb code: {code}. Hosts and guests never need it.',
    ],
    fr: ['Airbnb : tapez le code {code} pour vérifier ce téléphone. Ni hôte ni voyageur n’en a besoin.'],
  },
  booking: {
    en: ['Booking.com: use {code} to sign in. Properties never ask you for it.'],
    nl: ['Booking.com: log in met {code}. Accommodaties vragen hier nooit om.'],
  },
};

const games: Manners = {
  steam: {
    en: [
      'Steam Guard code {code}. It lets you sign in from a new device.',
      'Steam: your phone verification code is {code}',
    ],
    zh: ['【蒸汽平台】您的Steam令牌代码为 {code}，请勿告诉他人。'],
  },
  blizzard: {
    en: [
      'Blizzard: {code} is the security code of your Battle.net account.',
      'Battle.net code {code}. Game Masters never ask for it.',
    ],
  },
  epicgames: {
    en: ['Epic Games security code: {code}. It ends in 10 minutes. V-Bucks are never given for it.'],
  },
  roblox: { en: ['Roblox: {code} is your phone verification code. Robux offers that ask for it are fake.'] },
  nintendo: {
    en: ['Nintendo Account: enter {code} to verify your number.'],
    ja: ['ニンテンドーアカウントの確認コード：{code} 画面に入力してください。'],
  },
  wargaming: {
    en: ['Wargaming: enter code {code} to link this phone to your account. Roll out!'],
    ru: ['Wargaming: код {code} привяжет телефон к учётной записи.'],
  },
};

const web: Manners = {
  google: {
    en: [
      '{code} is the code Google asked you for.',
      'Your code for Google is {code}. Google will not call about it.',
    ],
    ja: ['{code} がGoogleの確認コードです。'],
    pt: ['{code} é o código que o Google pediu.'],
    uk: ['{code} — код, який запитав Google.'],
  },
  openai: {
    en: ['OpenAI: {code} is your phone verification code.', 'Your OpenAI API verification code is: {code}'],
  },
  claude: {
    en: [
      'Claude: {code} is your verification code. Hello from Anthropic.',
      'Enter {code} to verify your phone for Claude.',
    ],
  },
  microsoft: {
    en: [
      'Enter {code} as your Microsoft account security code',
      'Microsoft: sign-in with access code {code}',
    ],
    de: ['{code} als Sicherheitscode für Ihr Microsoft-Konto eingeben'],
    fr: ['Saisissez {code} comme code de sécurité de votre compte Microsoft'],
  },
  apple: {
    en: ['Your Apple Account code is: {code}. Do not give it to anyone.'],
    zh: ['你的Apple账户代码为：{code}。请勿与他人共享。'],
    es: ['Tu código de cuenta de Apple es: {code}. No se lo des a nadie.'],
  },
  yahoo: {
    en: [
      'Yahoo: your Account Key code is {code}.',
      'Use {code} to verify your Yahoo account. Yahoo never asks you for it.',
    ],
  },
  dropbox: { en: ['Dropbox: {code} is your security code. Happy Dropboxing.'] },
  github: { en: ['{code} is your GitHub authentication code.', 'GitHub: {code} finishes your sign-in.'] },
  yandex: {
    en: ['Yandex code {code}. Nobody else should know it.'],
    ru: [
      'Яндекс: ваш код — {code}. Наберите его в поле ввода.',
      'Код подтверждения: {code}. Никому не сообщайте. Яндекс',
    ],
    tr: ['Yandex kodunuz: {code}. Başka kimse bilmemeli.'],
  },
  naver: {
    en: ['[NAVER] Enter the number [{code}] to verify your ID.'],
    ko: ['[네이버] 인증번호 [{code}]를 입력해 주세요. 3분 이내에 유효합니다.'],
  },
  proton: {
    en: [
      'Your Proton verification code is: {code}',
      'Proton code {code}. We could not read it even if we wanted to.',
    ],
  },
  docusign: {
    en: [
      'Docusign: use access code {code} to open the document sent on 12 May.',
      'Docusign code: {code}. It opens one envelope, once.',
    ],
  },
};

/** All own texts, by service id. */
export const manners: Manners = {
  ...messengers,
  ...social,
  ...shopping,
  ...payments,
  ...ridesAndFood,
  ...games,
  ...web,
};
