import type { Manners } from '../manner.ts';

export const payments: Manners = {
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
