import type { Manners } from '../manner.ts';

export const messengers: Manners = {
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
