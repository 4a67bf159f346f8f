import type { Wording } from '../wording.ts';

export const bn: Wording = {
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

export const hi: Wording = {
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

export const id: Wording = {
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

export const ja: Wording = {
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

export const ko: Wording = {
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

export const ms: Wording = {
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

export const ta: Wording = {
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

export const th: Wording = {
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

export const vi: Wording = {
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

export const zh: Wording = {
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
