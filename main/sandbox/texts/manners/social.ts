import type { Manners } from '../manner.ts';

export const social: Manners = {
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
