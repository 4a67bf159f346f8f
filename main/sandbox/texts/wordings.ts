/** The sentences that any service may send, in every language that SMS are written in. */

/** At least one. */
export type Some<T> = readonly [T, ...T[]];

/**
 * The texts that any service may write in one language. Placeholders in braces are filled in; each `#` becomes a digit.
 * Every sentence brings its own punctuation.
 */
export interface Wording {
  /** With `{service}` and `{code}`, the code before or behind the word for it. */
  readonly codes: Some<string>;
  /** With `{service}`; the code follows alone on the next line. */
  readonly headings: Some<string>;
  /** The lifetime of a code: `{minutes}` is 5 or 10, which take the same plural in all these languages. */
  readonly validity: Some<string>;
  /** Keep the code to yourself. */
  readonly secrecy: Some<string>;
  /** Offers a `{link}` instead of typing. */
  readonly links: Some<string>;
  /** Follows a sign-up: neither a code nor any other number. */
  readonly welcomes: Some<string>;
  /** No code, but an order number, a year, a price or a phone number that could be taken for one. */
  readonly traps: Some<string>;
}

// South, Southeast and East Asia.

const bn: Wording = {
  codes: [
    'আপনার {service} কোড হলো {code}।',
    '{code} আপনার {service} যাচাইকরণ কোড।',
    '{service}: নম্বর নিশ্চিত করতে {code} কোডটি লিখুন।',
    '{service} নিরাপত্তা কোড: {code}',
    '{service}-এ লগইন করতে আপনার ওটিপি {code}।',
  ],
  headings: ['আপনার {service} যাচাইকরণ কোড:', '{service} লগইন কোড'],
  validity: ['এটি {minutes} মিনিটের মধ্যে শেষ হয়ে যাবে।', 'কোডটির মেয়াদ {minutes} মিনিট।'],
  secrecy: ['কাউকে এই কোড বলবেন না।', '{service} কখনো ফোনে এই কোড চায় না।'],
  links: ['অথবা এই লিংক খুলুন: {link}'],
  welcomes: ['{service}: আপনার নম্বর নিশ্চিত হয়েছে।', '{service}-এ স্বাগতম! আপনার অ্যাকাউন্ট প্রস্তুত।'],
  traps: [
    '{service}: আপনার অর্ডার 34#### পাঠানো হয়েছে।',
    '{service}: 1 জানুয়ারি 202# থেকে নতুন শর্ত চালু হবে।',
    '{service}: ৳1,#50 পেমেন্ট পাওয়া গেছে। ধন্যবাদ।',
    '{service}: আমরা কখনো আপনার কোড চাই না। সাহায্যের জন্য 0800 00# ### নম্বরে কল করুন।',
  ],
};

const hi: Wording = {
  codes: [
    'आपका {service} कोड {code} है।',
    '{code} आपका {service} सत्यापन कोड है।',
    '{service}: अपना नंबर सत्यापित करने के लिए {code} दर्ज करें।',
    '{service} सुरक्षा कोड: {code}',
    '{service} में लॉग इन के लिए आपका ओटीपी {code} है।',
  ],
  headings: ['आपका {service} सत्यापन कोड:', '{service} लॉग इन कोड'],
  validity: ['यह {minutes} मिनट में समाप्त हो जाएगा।', 'यह कोड {minutes} मिनट तक मान्य है।'],
  secrecy: ['इसे किसी के साथ साझा न करें।', '{service} फ़ोन पर यह कोड कभी नहीं माँगता।'],
  links: ['या यह लिंक खोलें: {link}'],
  welcomes: ['{service}: आपका नंबर सत्यापित हो गया है।', '{service} में आपका स्वागत है! आपका खाता तैयार है।'],
  traps: [
    '{service}: आपका ऑर्डर 79#### भेज दिया गया है।',
    '{service}: 1 अप्रैल 202# से नई शर्तें लागू होंगी।',
    '{service}: ₹1,#49 का भुगतान मिल गया। धन्यवाद।',
    '{service}: हम आपका कोड कभी नहीं माँगते। सहायता के लिए 1800 10# #### पर कॉल करें।',
  ],
};

const id: Wording = {
  codes: [
    'Kode {service} Anda: {code}',
    '{code} adalah kode verifikasi {service} Anda.',
    '{service}: masukkan {code} untuk mengonfirmasi nomor Anda.',
    'Kode keamanan {service}: {code}',
    'Gunakan OTP {code} untuk masuk ke {service}.',
  ],
  headings: ['Kode verifikasi {service} Anda:', 'Kode masuk {service}'],
  validity: ['Kode berlaku {minutes} menit.', 'Kedaluwarsa dalam {minutes} menit.'],
  secrecy: ['Jangan bagikan kepada siapa pun.', '{service} tidak pernah meminta kode ini lewat telepon.'],
  links: ['Atau buka tautan ini: {link}'],
  welcomes: [
    '{service}: nomor Anda telah dikonfirmasi.',
    'Selamat datang di {service}! Akun Anda sudah siap.',
  ],
  traps: [
    '{service}: pesanan 53#### sedang dikirim.',
    '{service}: ketentuan baru berlaku mulai 1 Maret 202#.',
    '{service}: pembayaran Rp1#9.000 telah kami terima.',
    '{service}: kami tidak pernah meminta kode Anda. Hubungi 1500 0## bila ada pertanyaan.',
  ],
};

const ja: Wording = {
  codes: [
    '{service}の認証コードは{code}です。',
    '【{service}】確認コード：{code}',
    '{code} が{service}の確認コードです。',
    '【{service}】ログインするには {code} を入力してください。',
    '{service}のセキュリティコード: {code}',
    '{service}のワンタイムパスワードは「{code}」です。',
  ],
  headings: ['【{service}】認証コード', '{service}の確認コードはこちらです：'],
  validity: ['有効期限は{minutes}分です。', '{minutes}分以内に入力してください。'],
  secrecy: ['他人に教えないでください。', '{service}がこのコードを電話でお尋ねすることはありません。'],
  links: ['またはこちらのリンクを開いてください。 {link}'],
  welcomes: [
    '【{service}】電話番号が確認されました。',
    '{service}へようこそ！アカウントの準備ができました。',
  ],
  traps: [
    '【{service}】ご注文番号 83#### の商品を発送しました。',
    '【{service}】202#年4月1日より利用規約が変わります。',
    '【{service}】1,#80円のお支払いを確認しました。',
    '【{service}】コードをお尋ねすることはありません。お問い合わせ：0120-00-00##',
  ],
};

const ko: Wording = {
  codes: [
    '{service} 인증번호는 {code}입니다.',
    '[{service}] 인증번호 [{code}]를 입력해 주세요.',
    '{code} 은(는) {service} 확인 코드입니다.',
    '{service} 보안 코드: {code}',
    '[{service}] 본인 확인을 위해 {code} 을(를) 입력하세요.',
    '{service} 로그인 일회용 비밀번호: {code}',
  ],
  headings: ['[{service}] 인증번호:', '{service} 로그인 코드'],
  validity: ['{minutes}분 안에 입력해 주세요.', '유효 시간은 {minutes}분입니다.'],
  secrecy: ['다른 사람에게 알려주지 마세요.', '{service} 직원은 인증번호를 묻지 않습니다.'],
  links: ['또는 링크를 여세요: {link}'],
  welcomes: ['{service}: 전화번호가 확인되었습니다.', '{service} 가입을 환영합니다! 계정이 준비되었습니다.'],
  traps: [
    '[{service}] 주문번호 92####의 배송이 시작되었습니다.',
    '[{service}] 202#년 1월 1일부터 새 약관이 적용됩니다.',
    '[{service}] 1#,900원이 결제되었습니다.',
    '[{service}] 저희는 인증번호를 묻지 않습니다. 문의: 1588-00##',
  ],
};

const ms: Wording = {
  codes: [
    'Kod {service} anda ialah {code}.',
    '{code} ialah kod pengesahan {service} anda.',
    '{service}: masukkan {code} untuk mengesahkan nombor anda.',
    'Kod keselamatan {service}: {code}',
    'Guna OTP {code} untuk log masuk ke {service}.',
  ],
  headings: ['Kod pengesahan {service} anda:', 'Kod log masuk {service}'],
  validity: ['Kod sah selama {minutes} minit.', 'Tamat tempoh dalam {minutes} minit.'],
  secrecy: ['Jangan kongsi dengan sesiapa.', '{service} tidak akan meminta kod ini melalui telefon.'],
  links: ['Atau buka pautan ini: {link}'],
  welcomes: [
    '{service}: nombor anda telah disahkan.',
    'Selamat datang ke {service}! Akaun anda sudah sedia.',
  ],
  traps: [
    '{service}: pesanan 38#### dalam penghantaran.',
    '{service}: terma baharu berkuat kuasa 1 Julai 202#.',
    '{service}: bayaran RM4#.90 telah diterima.',
    '{service}: kami tidak pernah meminta kod anda. Hubungi 1-800-88-## ## jika ada soalan.',
  ],
};

const ta: Wording = {
  codes: [
    'உங்கள் {service} குறியீடு {code}.',
    '{code} என்பது உங்கள் {service} சரிபார்ப்புக் குறியீடு.',
    '{service}: உங்கள் எண்ணை உறுதி செய்ய {code} ஐ உள்ளிடவும்.',
    '{service} பாதுகாப்புக் குறியீடு: {code}',
    '{service} உள்நுழைவுக்கான உங்கள் OTP {code} ஆகும்.',
  ],
  headings: ['உங்கள் {service} சரிபார்ப்புக் குறியீடு:', '{service} உள்நுழைவுக் குறியீடு'],
  validity: ['இது {minutes} நிமிடங்களில் காலாவதியாகும்.', 'குறியீடு {minutes} நிமிடங்களுக்குச் செல்லுபடியாகும்.'],
  secrecy: ['இதை யாருடனும் பகிர வேண்டாம்.', '{service} இந்தக் குறியீட்டைத் தொலைபேசியில் ஒருபோதும் கேட்காது.'],
  links: ['அல்லது இந்த இணைப்பைத் திறக்கவும்: {link}'],
  welcomes: ['{service}: உங்கள் எண் உறுதி செய்யப்பட்டது.', '{service} உங்களை வரவேற்கிறது! உங்கள் கணக்கு தயார்.'],
  traps: [
    '{service}: உங்கள் ஆர்டர் 71#### அனுப்பப்பட்டது.',
    '{service}: 1 மே 202# முதல் புதிய விதிமுறைகள் அமலுக்கு வரும்.',
    '{service}: ₹1,#99 கட்டணம் பெறப்பட்டது. நன்றி.',
    '{service}: உங்கள் குறியீட்டை நாங்கள் ஒருபோதும் கேட்பதில்லை. உதவிக்கு 1800 20# #### ஐ அழைக்கவும்.',
  ],
};

const th: Wording = {
  codes: [
    'รหัส {service} ของคุณคือ {code}',
    '{code} คือรหัสยืนยันของคุณสำหรับ {service}',
    '{service}: กรอก {code} เพื่อยืนยันหมายเลขของคุณ',
    'รหัสความปลอดภัยจาก {service}: {code}',
    'รหัส OTP สำหรับเข้าสู่ระบบ {service} คือ {code}',
  ],
  headings: ['รหัสยืนยัน {service} ของคุณ:', 'รหัสเข้าสู่ระบบ {service}'],
  validity: ['รหัสจะหมดอายุใน {minutes} นาที', 'ใช้ได้ภายใน {minutes} นาที'],
  secrecy: ['อย่าบอกรหัสนี้กับผู้อื่น', '{service} จะไม่โทรขอรหัสนี้จากคุณ'],
  links: ['หรือเปิดลิงก์นี้: {link}'],
  welcomes: ['{service}: ยืนยันหมายเลขของคุณแล้ว', 'ยินดีต้อนรับสู่ {service} บัญชีของคุณพร้อมใช้งานแล้ว'],
  traps: [
    '{service}: จัดส่งคำสั่งซื้อ 56#### แล้ว',
    '{service}: ข้อกำหนดใหม่มีผลวันที่ 1 มกราคม 256#',
    '{service}: ได้รับการชำระเงิน 1,#90 บาทแล้ว ขอบคุณ',
    '{service}: เราไม่เคยขอรหัสของคุณ สอบถามโทร 02 100 ####',
  ],
};

const vi: Wording = {
  codes: [
    'Mã {service} của bạn là {code}.',
    '{code} là mã xác minh {service}.',
    '{service}: nhập {code} để xác nhận số điện thoại.',
    'Mã bảo mật {service}: {code}',
    'Mã OTP đăng nhập {service} của quý khách: {code}',
  ],
  headings: ['Mã xác minh {service} của bạn:', 'Mã đăng nhập {service}'],
  validity: ['Mã hết hạn sau {minutes} phút.', 'Có hiệu lực trong {minutes} phút.'],
  secrecy: ['Không chia sẻ mã này với bất kỳ ai.', '{service} không bao giờ gọi điện để hỏi mã này.'],
  links: ['Hoặc mở liên kết: {link}'],
  welcomes: [
    '{service}: số điện thoại của bạn đã được xác nhận.',
    'Chào mừng bạn đến với {service}! Tài khoản đã sẵn sàng.',
  ],
  traps: [
    '{service}: đơn hàng 69#### đang được giao.',
    '{service}: điều khoản mới áp dụng từ ngày 1 tháng 1 năm 202#.',
    '{service}: đã nhận khoản thanh toán 1#9.000đ. Cảm ơn bạn.',
    '{service}: chúng tôi không bao giờ hỏi mã của bạn. Cần hỗ trợ? Gọi 1900 00##.',
  ],
};

const zh: Wording = {
  codes: [
    '您的{service}验证码是{code}。',
    '【{service}】验证码：{code}。',
    '{code}（{service}验证码）。',
    '【{service}】您正在登录，动态密码为 {code}。',
    '【{service}】校验码{code}，用于验证您的手机号码。',
    '本次{service}操作的校验码为{code}。',
  ],
  headings: ['【{service}】您的验证码：', '{service}登录验证码'],
  validity: ['{minutes}分钟内有效。', '请在{minutes}分钟内输入。'],
  secrecy: ['请勿告诉他人。', '{service}工作人员不会向您索要验证码。'],
  links: ['或点击链接： {link}'],
  welcomes: ['【{service}】您的号码已验证。', '欢迎加入{service}！您的账户已开通。'],
  traps: [
    '【{service}】您的订单 45#### 已发货。',
    '【{service}】新条款自202#年1月1日起生效。',
    '【{service}】已收到您支付的1#9.00元。',
    '【{service}】我们绝不会索要验证码。如有疑问请致电 400-800-00##。',
  ],
};

// Germanic.

const da: Wording = {
  codes: [
    'Din {service}-kode er {code}.',
    '{code} er din bekræftelseskode til {service}.',
    '{service}: brug {code} til at bekræfte dit nummer.',
    'Sikkerhedskode fra {service}: {code}',
    'Indtast {code} i {service} for at fortsætte.',
  ],
  headings: ['Din bekræftelseskode til {service}:', '{service} loginkode'],
  validity: ['Den udløber om {minutes} minutter.', 'Koden gælder i {minutes} min.'],
  secrecy: ['Del den ikke med nogen.', '{service} ringer aldrig for at få koden.'],
  links: ['Eller tryk på linket: {link}'],
  welcomes: ['{service}: dit nummer er nu bekræftet.', 'Velkommen til {service}! Din konto er klar.'],
  traps: [
    '{service}: din ordre 64#### er afsendt.',
    '{service}: fra 1. maj 202# gælder nye vilkår.',
    '{service}: vi har modtaget din betaling på 1#9,00 kr.',
    '{service}: vi beder aldrig om din kode. Ring til 70 20 ## ##, hvis du har spørgsmål.',
  ],
};

const de: Wording = {
  codes: [
    'Ihr {service}-Code lautet {code}.',
    '{code} ist dein Bestätigungscode für {service}.',
    '{service}: Bitte gib den Code {code} ein, um fortzufahren.',
    'Mit {code} bestätigst du deine Nummer bei {service}.',
    '{service} – Sicherheitscode: {code}',
    'Dein Einmalpasswort für die Anmeldung bei {service}: {code}',
  ],
  headings: ['Ihr Bestätigungscode für {service}:', '{service}-Anmeldecode'],
  validity: ['Er gilt {minutes} Minuten.', 'Der Code läuft in {minutes} Min. ab.'],
  secrecy: [
    'Den Code bitte niemandem nennen.',
    '{service} fragt nie telefonisch danach.',
    'Nichts angefordert? Dann bitte ignorieren.',
  ],
  links: ['Oder über diesen Link: {link}'],
  welcomes: [
    '{service}: Ihre Nummer ist jetzt bestätigt.',
    'Willkommen bei {service}! Dein Konto ist eingerichtet.',
  ],
  traps: [
    '{service}: Ihre Bestellung 73#### ist unterwegs und kommt morgen an.',
    '{service}: Ab dem 1. Januar 202# gelten neue Nutzungsbedingungen.',
    '{service}: Wir haben 2#,90 € von Ihrem Konto abgebucht.',
    '{service}: Wir fragen nie nach Ihrem Code. Fragen? Rufen Sie +49 30 23125 1## an.',
  ],
};

const en: Wording = {
  codes: [
    'Your {service} code: {code}',
    'Your {service} verification code is {code}.',
    '{code} is your {service} verification code.',
    '{service}: use {code} to confirm your number.',
    'Enter {code} in {service} to continue.',
    '[{service}] Security code: {code}.',
    'Hi! To sign in to {service}, enter this one-time passcode: {code}',
    '{service} OTP {code}.',
  ],
  headings: ['Your {service} verification code:', '{service} sign-in code'],
  validity: [
    'It expires in {minutes} minutes.',
    'The code is valid for {minutes} min.',
    'You have {minutes} minutes to use it.',
  ],
  secrecy: [
    'Never share this code.',
    'Do not give it to anyone, not even to {service} staff.',
    'If you did not ask for it, ignore this message.',
  ],
  links: ['You can also tap this link: {link}', 'Or open {link}'],
  welcomes: [
    '{service}: your number is confirmed. Welcome!',
    'Thanks for joining {service}. Everything is set up.',
  ],
  traps: [
    '{service}: your order no. 48#### has left our warehouse.',
    '{service}: from 1 March 202# new terms of use apply. You need not do anything.',
    '{service}: we received your payment of $2#.99. Thank you.',
    '{service}: we never ask for your code by phone. Questions? Call +1 202 555 01##.',
  ],
};

const nl: Wording = {
  codes: [
    'Je {service}-code is {code}.',
    '{code} is je verificatiecode voor {service}.',
    '{service}: gebruik {code} om je nummer te bevestigen.',
    'Beveiligingscode van {service}: {code}',
    'Vul {code} in bij {service} om door te gaan.',
    'Je eenmalige wachtwoord voor {service}: {code}',
  ],
  headings: ['Je verificatiecode voor {service}:', '{service} inlogcode'],
  validity: ['De code verloopt over {minutes} minuten.', '{minutes} min. geldig.'],
  secrecy: ['Deel deze code met niemand.', '{service} belt je nooit om deze code.'],
  links: ['Of tik op deze link: {link}'],
  welcomes: ['{service}: je nummer is bevestigd.', 'Welkom bij {service}! Je account staat klaar.'],
  traps: [
    '{service}: je bestelling 27#### is onderweg.',
    '{service}: vanaf 1 april 202# gelden nieuwe voorwaarden.',
    '{service}: we hebben je betaling van € 1#,95 ontvangen.',
    '{service}: wij vragen nooit om je code. Vragen? Bel 0800 02# ##.',
  ],
};

const no: Wording = {
  codes: [
    'Din {service}-kode er {code}.',
    '{code} er bekreftelseskoden din for {service}.',
    '{service}: bruk {code} for å bekrefte nummeret ditt.',
    'Sikkerhetskode fra {service}: {code}',
    'Skriv inn {code} i {service} for å fortsette.',
    'Engangskoden din for {service}: {code}',
  ],
  headings: ['Bekreftelseskoden din for {service}:', '{service} innloggingskode'],
  validity: ['Den utløper om {minutes} minutter.', 'Koden er gyldig i {minutes} min.'],
  secrecy: ['Ikke del den med noen.', '{service} ringer aldri for å be om koden.'],
  links: ['Eller trykk på lenken: {link}'],
  welcomes: ['{service}: nummeret ditt er bekreftet.', 'Velkommen til {service}! Kontoen din er klar.'],
  traps: [
    '{service}: bestillingen din 46#### er sendt.',
    '{service}: fra 1. juni 202# gjelder nye vilkår.',
    '{service}: vi har mottatt betalingen på 2#9,00 kr.',
    '{service}: vi spør aldri om koden din. Spørsmål? Ring 800 40 ###.',
  ],
};

const sv: Wording = {
  codes: [
    'Din {service}-kod är {code}.',
    '{code} är din verifieringskod för {service}.',
    '{service}: använd {code} för att bekräfta ditt nummer.',
    'Säkerhetskod från {service}: {code}',
    'Ange {code} i {service} för att fortsätta.',
    'Din engångskod för {service}: {code}',
  ],
  headings: ['Din verifieringskod för {service}:', '{service} inloggningskod'],
  validity: ['Den går ut om {minutes} minuter.', 'Koden gäller i {minutes} min.'],
  secrecy: ['Dela den inte med någon.', '{service} ringer aldrig och frågar efter koden.'],
  links: ['Eller tryck på länken: {link}'],
  welcomes: ['{service}: ditt nummer är bekräftat.', 'Välkommen till {service}! Ditt konto är klart.'],
  traps: [
    '{service}: din beställning 91#### är på väg.',
    '{service}: från den 1 mars 202# gäller nya villkor.',
    '{service}: vi har tagit emot din betalning på 3#9 kr.',
    '{service}: vi frågar aldrig efter din kod. Frågor? Ring 08-465 004 ##.',
  ],
};

// Others of Europe and Africa, and Turkish.

const el: Wording = {
  codes: [
    'Ο κωδικός {service} είναι {code}.',
    '{code} είναι ο κωδικός επαλήθευσης για το {service}.',
    '{service}: πληκτρολογήστε {code} για να επιβεβαιώσετε τον αριθμό σας.',
    'Κωδικός ασφαλείας {service}: {code}',
    'Για σύνδεση στο {service} χρησιμοποιήστε τον κωδικό μίας χρήσης {code}.',
  ],
  headings: ['Ο κωδικός επαλήθευσης για το {service}:', '{service} – κωδικός σύνδεσης'],
  validity: ['Λήγει σε {minutes} λεπτά.', 'Ισχύει για {minutes} λεπτά.'],
  secrecy: ['Μην τον δώσετε σε κανέναν.', 'Το {service} δεν ζητά ποτέ αυτόν τον κωδικό τηλεφωνικά.'],
  links: ['Ή ανοίξτε τον σύνδεσμο: {link}'],
  welcomes: [
    '{service}: ο αριθμός σας επιβεβαιώθηκε.',
    'Καλώς ήρθατε στο {service}! Ο λογαριασμός σας είναι έτοιμος.',
  ],
  traps: [
    '{service}: η παραγγελία 47#### είναι καθ’ οδόν.',
    '{service}: από 1 Ιουνίου 202# ισχύουν νέοι όροι.',
    '{service}: λάβαμε την πληρωμή σας 1#,90 €.',
    '{service}: δεν ζητάμε ποτέ τον κωδικό σας. Απορίες; Καλέστε 800 11 #####.',
  ],
};

const fi: Wording = {
  codes: [
    '{service}-koodisi on {code}.',
    '{code} on vahvistuskoodisi palveluun {service}.',
    '{service}: vahvista numerosi koodilla {code}.',
    'Turvakoodi ({service}): {code}',
    'Kirjaudu palveluun {service} kertakäyttökoodilla {code}.',
  ],
  headings: ['Vahvistuskoodisi palveluun {service}:', '{service}-kirjautumiskoodi'],
  validity: ['Se vanhenee {minutes} minuutin kuluttua.', 'Koodi on voimassa {minutes} min.'],
  secrecy: ['Älä jaa sitä kenellekään.', '{service} ei koskaan kysy tätä koodia puhelimessa.'],
  links: ['Tai napauta linkkiä: {link}'],
  welcomes: ['{service}: numerosi on nyt vahvistettu.', 'Tervetuloa! {service}-tilisi on valmis.'],
  traps: [
    '{service}: tilauksesi 35#### on lähetetty.',
    '{service}: uudet käyttöehdot tulevat voimaan 1.9.202#.',
    '{service}: olemme vastaanottaneet maksusi 2#,90 €.',
    '{service}: emme koskaan kysy koodiasi. Kysyttävää? Soita 0800 9# ###.',
  ],
};

const hu: Wording = {
  codes: [
    'Az Ön {service} kódja: {code}.',
    '{code} az Ön {service} ellenőrző kódja.',
    '{service}: a telefonszám megerősítéséhez írja be: {code}',
    '{service} biztonsági kód: {code}',
    'A belépéshez használja a {code} kódot ({service}).',
  ],
  headings: ['{service} ellenőrző kód:', '{service} belépési kód'],
  validity: ['{minutes} perc múlva lejár.', 'A kód {minutes} percig érvényes.'],
  secrecy: ['Ne ossza meg senkivel.', 'A(z) {service} soha nem kéri el ezt a kódot telefonon.'],
  links: ['Vagy nyissa meg ezt a hivatkozást: {link}'],
  welcomes: ['{service}: a telefonszámát megerősítettük.', 'Üdvözöljük! {service} fiókja készen áll.'],
  traps: [
    '{service}: a 59#### számú rendelése úton van.',
    '{service}: 202#. január 1-jétől új feltételek érvényesek.',
    '{service}: megkaptuk a befizetését: 4 #90 Ft.',
    '{service}: soha nem kérjük el a kódját. Kérdése van? Hívja: 06 80 20# ###.',
  ],
};

const sw: Wording = {
  codes: [
    'Msimbo wako wa {service} ni {code}.',
    '{code} ndio nambari yako ya uthibitisho ya {service}.',
    '{service}: weka {code} ili kuthibitisha nambari yako.',
    'Msimbo wa usalama wa {service}: {code}',
    'Tumia nenosiri la mara moja {code} kuingia kwenye {service}.',
  ],
  headings: ['Msimbo wako wa uthibitisho wa {service}:', '{service} - msimbo wa kuingia'],
  validity: ['Utaisha baada ya dakika {minutes}.', 'Ni halali kwa dakika {minutes}.'],
  secrecy: ['Usimpe mtu yeyote.', '{service} haitakupigia simu kuuliza msimbo huu.'],
  links: ['Au fungua kiungo hiki: {link}'],
  welcomes: ['{service}: nambari yako imethibitishwa.', 'Karibu {service}! Akaunti yako iko tayari.'],
  traps: [
    '{service}: agizo lako 86#### limetumwa.',
    '{service}: masharti mapya yanaanza 1 Juni 202#.',
    '{service}: tumepokea malipo yako ya KSh 1,#50.',
    '{service}: hatuulizi kamwe msimbo wako. Maswali? Piga 0800 72# ###.',
  ],
};

const tr: Wording = {
  codes: [
    '{service} kodunuz: {code}',
    '{code}, {service} doğrulama kodunuzdur.',
    '{service}: numaranızı onaylamak için {code} kodunu girin.',
    '{service} güvenlik kodu: {code}',
    '{service} girişi için tek kullanımlık şifreniz {code}.',
  ],
  headings: ['{service} doğrulama kodunuz:', '{service} giriş kodu'],
  validity: ['{minutes} dakika içinde geçerliliğini yitirir.', 'Kod {minutes} dk geçerlidir.'],
  secrecy: ['Kimseyle paylaşmayın.', '{service} bu kodu telefonda asla istemez.'],
  links: ['Ya da bu bağlantıya dokunun: {link}'],
  welcomes: ['{service}: numaranız onaylandı.', '{service} ailesine hoş geldiniz! Hesabınız hazır.'],
  traps: [
    '{service}: 52#### numaralı siparişiniz yola çıktı.',
    '{service}: 1 Ocak 202# tarihinden itibaren yeni koşullar geçerlidir.',
    '{service}: 1#9,90 TL tutarındaki ödemenizi aldık.',
    '{service}: kodunuzu asla istemeyiz. Sorularınız için 0850 22# ####.',
  ],
};

// Right to left.

const ar: Wording = {
  codes: [
    'رمز {service} الخاص بك هو {code}.',
    '{code} هو رمز التحقق الخاص بك في {service}.',
    '{service}: أدخل الرمز {code} لتأكيد رقمك.',
    'رمز الأمان من {service}: {code}',
    'كلمة المرور لمرة واحدة للدخول إلى {service} هي {code}.',
  ],
  headings: ['رمز التحقق الخاص بك في {service}:', '{service} - رمز الدخول'],
  validity: ['تنتهي صلاحيته خلال {minutes} دقائق.', 'صالح لمدة {minutes} دقائق.'],
  secrecy: ['لا تشارك هذا الرمز مع أي شخص.', 'لن يطلب منك {service} هذا الرمز هاتفيًا أبدًا.'],
  links: ['أو افتح الرابط: {link}'],
  welcomes: ['{service}: تم تأكيد رقمك.', 'مرحبًا بك في {service}! حسابك جاهز الآن.'],
  traps: [
    '{service}: تم شحن طلبك رقم 48####.',
    '{service}: تسري الشروط الجديدة اعتبارًا من 1 مارس 202#.',
    '{service}: استلمنا دفعتك بقيمة 1## ريال.',
    '{service}: لا نطلب رمزك أبدًا. للاستفسار اتصل على 800 12# ####.',
  ],
};

const fa: Wording = {
  codes: [
    'کد {service} شما: {code}',
    '{code} کد تأیید شما در {service} است.',
    '{service}: برای تأیید شماره، کد {code} را وارد کنید.',
    'کد امنیتی {service}: {code}',
    'رمز یک‌بارمصرف ورود به {service}: {code}',
  ],
  headings: ['کد تأیید شما در {service}:', '{service} - کد ورود'],
  validity: ['تا {minutes} دقیقه اعتبار دارد.', 'این کد پس از {minutes} دقیقه منقضی می‌شود.'],
  secrecy: ['آن را به هیچ‌کس ندهید.', '{service} هرگز این کد را تلفنی نمی‌پرسد.'],
  links: ['یا این پیوند را باز کنید: {link}'],
  welcomes: ['{service}: شماره شما تأیید شد.', 'به {service} خوش آمدید! حساب شما آماده است.'],
  traps: [
    '{service}: سفارش شماره 36#### ارسال شد.',
    '{service}: از فروردین 140# شرایط تازه اجرا می‌شود.',
    '{service}: پرداخت 2#5,000 تومان دریافت شد.',
    '{service}: ما هرگز کد شما را نمی‌پرسیم. پشتیبانی: 021-9100 00##.',
  ],
};

const he: Wording = {
  codes: [
    'קוד {service} שלך הוא {code}.',
    '{code} הוא קוד האימות שלך ב-{service}.',
    '{service}: יש להזין {code} כדי לאמת את המספר.',
    'קוד אבטחה מ-{service}: {code}',
    'הסיסמה החד-פעמית לכניסה אל {service}: {code}',
  ],
  headings: ['קוד האימות שלך ב-{service}:', '{service} - קוד כניסה'],
  validity: ['הקוד יפוג בעוד {minutes} דקות.', 'בתוקף למשך {minutes} דקות.'],
  secrecy: ['אין למסור אותו לאיש.', '{service} לעולם לא תבקש את הקוד בטלפון.'],
  links: ['או דרך הקישור: {link}'],
  welcomes: ['{service}: המספר שלך אומת.', 'ברוכים הבאים אל {service}! החשבון מוכן.'],
  traps: [
    '{service}: הזמנה מספר 63#### יצאה לדרך.',
    '{service}: החל מ-1 במאי 202# יחולו תנאים חדשים.',
    '{service}: קיבלנו תשלום בסך 1#9.90 ₪. תודה.',
    '{service}: אנחנו אף פעם לא מבקשים את הקוד. שאלות? חייגו 1-800-20-##-##.',
  ],
};

const ur: Wording = {
  codes: [
    'آپ کا {service} کوڈ {code} ہے۔',
    '{code} آپ کا {service} تصدیقی کوڈ ہے۔',
    '{service}: اپنا نمبر تصدیق کرنے کے لیے کوڈ {code} درج کریں۔',
    '{service} سیکیورٹی کوڈ: {code}',
    '{service} میں لاگ اِن کے لیے ایک بار کا پاس ورڈ {code} استعمال کریں۔',
  ],
  headings: ['آپ کا {service} تصدیقی کوڈ:', '{service} لاگ اِن کوڈ'],
  validity: ['یہ {minutes} منٹ میں ختم ہو جائے گا۔', 'کوڈ {minutes} منٹ کے لیے درست ہے۔'],
  secrecy: ['یہ کوڈ کسی کو نہ بتائیں۔', '{service} فون پر یہ کوڈ کبھی نہیں مانگتا۔'],
  links: ['یا یہ لنک کھولیں: {link}'],
  welcomes: ['{service}: آپ کا نمبر تصدیق ہو گیا ہے۔', '{service} میں خوش آمدید! آپ کا اکاؤنٹ تیار ہے۔'],
  traps: [
    '{service}: آپ کا آرڈر نمبر 57#### روانہ ہو گیا ہے۔',
    '{service}: یکم جنوری 202# سے نئی شرائط لاگو ہوں گی۔',
    '{service}: آپ کی 1,#50 روپے کی ادائیگی موصول ہو گئی ہے۔',
    '{service}: ہم آپ سے کوڈ کبھی نہیں مانگتے۔ مدد کے لیے 0800 00### پر کال کریں۔',
  ],
};

// Romance.

const es: Wording = {
  codes: [
    'Tu código de {service} es {code}.',
    '{code} es tu código de verificación de {service}.',
    '{service}: usa {code} para confirmar tu número.',
    'Código de seguridad de {service}: {code}',
    'Para entrar en {service}, escribe la clave {code}.',
    'Tu contraseña de un solo uso para {service}: {code}',
  ],
  headings: ['Tu código de verificación de {service}:', 'Código de acceso a {service}'],
  validity: ['Caduca en {minutes} minutos.', 'Válido durante {minutes} min.'],
  secrecy: ['No lo compartas con nadie.', 'Nadie de {service} te pedirá este código.'],
  links: ['También puedes abrir este enlace: {link}'],
  welcomes: [
    '{service}: tu número ha sido confirmado.',
    '¡Te damos la bienvenida a {service}! Tu cuenta está lista.',
  ],
  traps: [
    '{service}: tu pedido 62#### está en camino.',
    '{service}: a partir del 1 de mayo de 202# cambian nuestras condiciones.',
    '{service}: hemos recibido tu pago de 1#,95 €.',
    '{service}: nunca te pediremos tu código. ¿Dudas? Llama al 900 80# ###.',
  ],
};

const fr: Wording = {
  codes: [
    'Votre code {service} est {code}.',
    '{code} : voici votre code de vérification {service}.',
    '{service} : saisissez {code} pour confirmer votre numéro.',
    'Code de sécurité {service} : {code}',
    'Pour vous connecter à {service}, entrez le code {code}.',
    '{code} est le mot de passe à usage unique de votre compte {service}.',
  ],
  headings: ['Votre code de vérification {service} :', 'Connexion à {service}, votre code :'],
  validity: ['Il expire dans {minutes} minutes.', 'Code valable {minutes} min.'],
  secrecy: ['Ne le partagez avec personne.', '{service} ne vous demandera jamais ce code par téléphone.'],
  links: ['Ou touchez ce lien : {link}'],
  welcomes: ['{service} : votre numéro est confirmé.', 'Bienvenue chez {service} ! Votre compte est prêt.'],
  traps: [
    '{service} : votre commande n° 51#### a été expédiée.',
    '{service} : nos conditions changent au 1er juin 202#.',
    '{service} : nous avons bien reçu votre paiement de 3#,50 €.',
    '{service} : nous ne demandons jamais votre code. Service client : +33 1 99 00 1# ##.',
  ],
};

const it: Wording = {
  codes: [
    'Il tuo codice {service} è {code}.',
    '{code} è il codice di verifica per {service}.',
    '{service}: inserisci {code} per confermare il numero.',
    'Codice di sicurezza {service}: {code}',
    'Per accedere a {service} usa il codice {code}.',
    'La tua password monouso per {service}: {code}',
  ],
  headings: ['Il tuo codice di verifica {service}:', 'Codice di accesso a {service}'],
  validity: ['Scade tra {minutes} minuti.', 'Valido per {minutes} min.'],
  secrecy: ['Non comunicarlo a nessuno.', '{service} non ti chiederà mai questo codice.'],
  links: ['Oppure apri questo link: {link}'],
  welcomes: [
    '{service}: il tuo numero è confermato.',
    'Ti diamo il benvenuto su {service}! Il tuo account è pronto.',
  ],
  traps: [
    '{service}: il tuo ordine 39#### è stato spedito.',
    '{service}: dal 1 settembre 202# cambiano le condizioni d’uso.',
    '{service}: abbiamo ricevuto il pagamento di 2#,40 €.',
    '{service}: non chiediamo mai il tuo codice. Assistenza: 800 90# ###.',
  ],
};

const pt: Wording = {
  codes: [
    'O seu código {service} é {code}.',
    '{code} é o código de verificação do {service}.',
    '{service}: use {code} para confirmar o seu número.',
    'Código de segurança {service}: {code}',
    'Insira {code} no {service} para continuar.',
    'A sua senha de uso único para o {service}: {code}',
  ],
  headings: ['O seu código de verificação {service}:', 'Código de acesso ao {service}'],
  validity: ['Expira em {minutes} minutos.', 'Válido por {minutes} min.'],
  secrecy: ['Não o revele a ninguém.', 'O {service} nunca liga para pedir este código.'],
  links: ['Ou toque neste link: {link}'],
  welcomes: ['{service}: o seu número foi confirmado.', 'Boas-vindas ao {service}! A sua conta está pronta.'],
  traps: [
    '{service}: o seu pedido 80#### já saiu para entrega.',
    '{service}: os termos de uso mudam em 1 de julho de 202#.',
    '{service}: recebemos o pagamento de R$ 4#,90. Obrigado.',
    '{service}: nunca pedimos o seu código. Dúvidas? Ligue 0800 00# ####.',
  ],
};

const ro: Wording = {
  codes: [
    'Codul tău {service} este {code}.',
    '{code} este codul de verificare {service}.',
    '{service}: folosește {code} pentru a confirma numărul.',
    'Cod de securitate {service}: {code}',
    'Introdu codul {code} ca să intri în {service}.',
  ],
  headings: ['Codul tău de verificare {service}:', 'Cod de autentificare {service}'],
  validity: ['Expiră în {minutes} minute.', 'Valabil {minutes} min.'],
  secrecy: ['Nu îl divulga nimănui.', '{service} nu îți va cere niciodată acest cod.'],
  links: ['Sau deschide acest link: {link}'],
  welcomes: ['{service}: numărul tău a fost confirmat.', 'Bine ai venit la {service}! Contul tău este gata.'],
  traps: [
    '{service}: comanda ta 58#### este pe drum.',
    '{service}: de la 1 martie 202# se schimbă termenii de utilizare.',
    '{service}: am primit plata de 4#,90 lei.',
    '{service}: nu îți cerem niciodată codul. Întrebări? Sună la 0800 80# ###.',
  ],
};

// Slavic.

const bg: Wording = {
  codes: [
    'Вашият код за {service} е {code}.',
    '{code} е вашият код за потвърждение за {service}.',
    '{service}: въведете {code}, за да потвърдите номера си.',
    'Код за сигурност от {service}: {code}',
    'За вход в {service} използвайте еднократна парола {code}.',
  ],
  headings: ['Вашият код за потвърждение за {service}:', '{service} – код за вход'],
  validity: ['Изтича след {minutes} минути.', 'Валиден {minutes} мин.'],
  secrecy: ['Не го споделяйте с никого.', '{service} никога не иска този код по телефона.'],
  links: ['Или отворете връзката: {link}'],
  welcomes: ['{service}: номерът ви е потвърден.', 'Добре дошли в {service}! Профилът ви е готов.'],
  traps: [
    '{service}: поръчка 82#### е изпратена.',
    '{service}: от 1 април 202# г. важат нови условия.',
    '{service}: получихме плащането ви от 2#,90 лв.',
    '{service}: никога не искаме вашия код. Въпроси? Обадете се на 0800 1# ###.',
  ],
};

const cs: Wording = {
  codes: [
    '{service}: váš ověřovací kód je {code}.',
    '{code} je váš kód pro {service}.',
    '{service}: zadejte {code} a potvrďte své číslo.',
    'Bezpečnostní kód {service}: {code}',
    'Pro přihlášení do {service} použijte jednorázové heslo {code}.',
  ],
  headings: ['Váš ověřovací kód pro {service}:', '{service} – přihlašovací kód'],
  validity: ['Platí {minutes} minut.', 'Kód vyprší za {minutes} min.'],
  secrecy: ['Nikomu ho neříkejte.', '{service} si o tento kód nikdy neřekne po telefonu.'],
  links: ['Nebo otevřete odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je nyní ověřeno.', 'Vítejte v {service}! Váš účet je připraven.'],
  traps: [
    '{service}: vaše objednávka 43#### je na cestě.',
    '{service}: od 1. ledna 202# platí nové podmínky.',
    '{service}: přijali jsme vaši platbu 3#9 Kč.',
    '{service}: na kód se nikdy neptáme. Máte dotaz? Volejte 800 12# ###.',
  ],
};

const hr: Wording = {
  codes: [
    'Vaš {service} kod je {code}.',
    '{code} je vaš kod za potvrdu za {service}.',
    '{service}: upišite {code} da potvrdite svoj broj.',
    'Sigurnosni kod {service}: {code}',
    'Za prijavu u {service} koristite jednokratnu lozinku {code}.',
  ],
  headings: ['Vaš verifikacijski kod za {service}:', '{service} – kod za prijavu'],
  validity: ['Istječe za {minutes} minuta.', 'Kod vrijedi {minutes} min.'],
  secrecy: ['Ne dijelite ga ni s kim.', '{service} nikada ne traži ovaj kod telefonom.'],
  links: ['Ili otvorite poveznicu: {link}'],
  welcomes: ['{service}: vaš je broj potvrđen.', 'Dobro došli u {service}! Vaš je račun spreman.'],
  traps: [
    '{service}: vaša narudžba 68#### je poslana.',
    '{service}: od 1. lipnja 202#. vrijede novi uvjeti.',
    '{service}: primili smo vašu uplatu od 2#,50 €.',
    '{service}: nikada ne tražimo vaš kod. Imate pitanje? Nazovite 0800 20# ###.',
  ],
};

const pl: Wording = {
  codes: [
    'Twój kod {service} to {code}.',
    '{code} to kod weryfikacyjny {service}.',
    '{service}: wpisz {code}, aby potwierdzić numer.',
    'Kod bezpieczeństwa {service}: {code}',
    'Użyj hasła jednorazowego {code}, aby zalogować się do {service}.',
  ],
  headings: ['Twój kod weryfikacyjny {service}:', 'Kod logowania {service}'],
  validity: ['Wygasa za {minutes} minut.', 'Kod jest ważny {minutes} min.'],
  secrecy: ['Nie podawaj go nikomu.', '{service} nigdy nie prosi o ten kod przez telefon.'],
  links: ['Możesz też otworzyć link: {link}'],
  welcomes: ['{service}: Twój numer został potwierdzony.', 'Witamy w {service}! Twoje konto jest gotowe.'],
  traps: [
    '{service}: Twoje zamówienie 84#### jest w drodze.',
    '{service}: od 1 lipca 202# obowiązuje nowy regulamin.',
    '{service}: otrzymaliśmy płatność 4#,99 zł. Dziękujemy.',
    '{service}: nigdy nie pytamy o kod. Masz pytania? Zadzwoń: 800 10# ###.',
  ],
};

const ru: Wording = {
  codes: [
    'Ваш код {service}: {code}',
    '{code} — код подтверждения {service}.',
    '{service}: введите {code}, чтобы подтвердить номер.',
    'Код безопасности {service}: {code}.',
    'Для входа в {service} используйте одноразовый пароль {code}.',
    'Никому не говорите код {code}! Он нужен для входа в {service}.',
  ],
  headings: ['Ваш код подтверждения {service}:', '{service}: код для входа'],
  validity: ['Действует {minutes} минут.', 'Код истекает через {minutes} мин.'],
  secrecy: ['Никому его не сообщайте.', 'Сотрудники {service} никогда не спрашивают этот код.'],
  links: ['Или откройте ссылку: {link}'],
  welcomes: ['{service}: ваш номер подтверждён.', 'Добро пожаловать в {service}! Аккаунт готов.'],
  traps: [
    '{service}: заказ 74#### передан в доставку.',
    '{service}: с 1 июля 202# года действуют новые правила.',
    '{service}: платёж 4#9 ₽ получен. Спасибо!',
    '{service}: мы никогда не спрашиваем код. Вопросы? Звоните 8 800 100-##-##.',
  ],
};

const sk: Wording = {
  codes: [
    'Váš kód pre {service} je {code}.',
    '{code} je váš overovací kód pre {service}.',
    '{service}: zadajte {code} a potvrďte svoje číslo.',
    'Bezpečnostný kód {service}: {code}',
    'Na prihlásenie do {service} použite jednorazové heslo {code}.',
  ],
  headings: ['Váš overovací kód pre {service}:', '{service} – prihlasovací kód'],
  validity: ['Platí {minutes} minút.', 'Kód vyprší o {minutes} min.'],
  secrecy: ['Nikomu ho neprezraďte.', '{service} si tento kód nikdy nevypýta telefonicky.'],
  links: ['Alebo otvorte odkaz: {link}'],
  welcomes: ['{service}: vaše číslo je overené.', 'Vitajte v {service}! Váš účet je pripravený.'],
  traps: [
    '{service}: vaša objednávka 76#### je na ceste.',
    '{service}: od 1. marca 202# platia nové podmienky.',
    '{service}: prijali sme vašu platbu 1#,90 €.',
    '{service}: na kód sa nikdy nepýtame. Máte otázku? Volajte 0800 11# ###.',
  ],
};

const sr: Wording = {
  codes: [
    'Ваш {service} код је {code}.',
    '{code} је ваш код за потврду за {service}.',
    '{service}: унесите {code} да бисте потврдили број.',
    'Потврдите број на {service} кодом {code}.',
    '{code} је једнократна лозинка за пријаву на {service}.',
    'Безбедносни код {service}: {code}',
  ],
  headings: ['Ваш код за потврду за {service}:', '{service} – код за пријаву'],
  validity: ['Истиче за {minutes} минута.', 'Важи {minutes} мин.'],
  secrecy: ['Не делите га ни са ким.', '{service} никада не тражи овај код телефоном.'],
  links: ['Или отворите везу: {link}'],
  welcomes: ['{service}: ваш број је потврђен.', 'Добро дошли у {service}! Ваш налог је спреман.'],
  traps: [
    '{service}: ваша поруџбина 37#### је послата.',
    '{service}: од 1. маја 202#. важе нови услови.',
    '{service}: примили смо вашу уплату од 1.#90 дин.',
    '{service}: никада не тражимо ваш код. Имате питање? Позовите 0800 10# ###.',
  ],
};

const uk: Wording = {
  codes: [
    'Ваш код {service}: {code}',
    '{code} — ваш код підтвердження {service}.',
    '{service}: введіть {code}, щоб підтвердити номер.',
    'Код безпеки {service}: {code}.',
    'Для входу в {service} скористайтеся одноразовим паролем {code}.',
  ],
  headings: ['Ваш код підтвердження {service}:', '{service}: код для входу'],
  validity: ['Діє {minutes} хвилин.', 'Код дійсний {minutes} хв.'],
  secrecy: ['Нікому його не кажіть.', 'Працівники {service} ніколи не питають цей код.'],
  links: ['Або відкрийте посилання: {link}'],
  welcomes: ['{service}: ваш номер підтверджено.', 'Вітаємо в {service}! Обліковий запис готовий.'],
  traps: [
    '{service}: замовлення 65#### уже в дорозі.',
    '{service}: з 1 вересня 202# року діють нові умови.',
    '{service}: отримано платіж 3#9 ₴. Дякуємо!',
    '{service}: ми ніколи не питаємо код. Питання? Телефонуйте 0 800 50 ## ##.',
  ],
};

/** By language (BCP 47). */
export const wordings = {
  bn,
  hi,
  id,
  ja,
  ko,
  ms,
  ta,
  th,
  vi,
  zh,
  da,
  de,
  en,
  nl,
  no,
  sv,
  el,
  fi,
  hu,
  sw,
  tr,
  ar,
  fa,
  he,
  ur,
  es,
  fr,
  it,
  pt,
  ro,
  bg,
  cs,
  hr,
  pl,
  ru,
  sk,
  sr,
  uk,
} satisfies Readonly<Record<string, Wording>>;

/** A language that SMS are written in. */
export type Language = keyof typeof wordings;

const rightToLeft: readonly Language[] = ['ar', 'fa', 'he', 'ur'];

/** True for languages that are written from right to left. */
export const isRightToLeft = (language: Language): boolean => rightToLeft.includes(language);
