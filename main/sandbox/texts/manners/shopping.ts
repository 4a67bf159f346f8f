import type { Manners } from '../manner.ts';

export const shopping: Manners = {
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
