/** English texts in the manner of one service, besides those that any service may send. */
export const serviceTexts: Readonly<Record<string, readonly string[]>> = {
  amazon: ['{code} is the one-time password for your Amazon account. Amazon never calls to ask for it.'],
  apple: ['Your Apple Account code is: {code}. Do not give it to anyone.'],
  airbnb: ['Airbnb here: type {code} to verify this phone.'],
  coinbase: ['Coinbase: {code} confirms your sign-in. We will never phone you about it.'],
  discord: ['Discord security code: {code}'],
  facebook: ['{code} confirms your Facebook account.'],
  google: ['{code} is the code Google asked you for.'],
  instagram: ['Use {code} to confirm your Instagram account.'],
  microsoft: ['Enter {code} as your Microsoft account security code'],
  paypal: ['PayPal: {code} is your security code. It lasts 5 minutes.'],
  revolut: ['Revolut code: {code}. Anyone who asks for it is a fraud.'],
  signal: ['SIGNAL: {code} registers this phone. Keep it to yourself.'],
  snapchat: ['Snapchat code: {code}. Happy snapping!'],
  steam: ['Steam Guard: {code} lets you sign in from a new device.'],
  telegram: [
    'Telegram login code {code}. Give this code to no one, even if they say they are from Telegram.',
  ],
  tiktok: ['[TikTok] Type {code} to verify your phone. Valid for 5 minutes.'],
  uber: ['Uber code {code}. Reply STOP to receive no more texts.'],
  wechat: ['[WeChat] Verification number {code}, entered within 3 minutes, links this phone.'],
  whatsapp: [
    'WhatsApp: {code} registers your phone. Keep this code private.',
    'Your WhatsApp registration code is {code}',
  ],
};
