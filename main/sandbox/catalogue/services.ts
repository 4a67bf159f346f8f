/** How a service writes its one-time codes. */
export type CodeStyle =
  | 'digits4'
  | 'digits5'
  | 'digits6'
  | 'dashed'
  | 'spaced'
  | 'g-prefixed'
  | 'letters5'
  | 'mixed6';

export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  /** What one SMS costs in a country of price level 1, in minor units. */
  readonly basePriceMinor: number;
  readonly codeStyle: CodeStyle;
}

const service = (id: string, name: string, basePriceMinor: number, codeStyle: CodeStyle): ServiceFacts => ({
  id,
  name,
  basePriceMinor,
  codeStyle,
});

/** Most asked for first. */
export const services: readonly ServiceFacts[] = [
  service('whatsapp', 'WhatsApp', 42, 'dashed'),
  service('telegram', 'Telegram', 68, 'digits5'),
  service('google', 'Google', 35, 'g-prefixed'),
  service('facebook', 'Facebook', 24, 'digits6'),
  service('instagram', 'Instagram', 22, 'spaced'),
  service('tiktok', 'TikTok', 21, 'digits6'),
  service('openai', 'OpenAI', 38, 'digits6'),
  service('discord', 'Discord', 19, 'digits6'),
  service('x', 'X', 18, 'digits6'),
  service('amazon', 'Amazon', 26, 'digits6'),
  service('microsoft', 'Microsoft', 17, 'digits4'),
  service('apple', 'Apple', 31, 'digits6'),
  service('uber', 'Uber', 20, 'digits4'),
  service('tinder', 'Tinder', 36, 'digits6'),
  service('snapchat', 'Snapchat', 18, 'digits6'),
  service('signal', 'Signal', 29, 'dashed'),
  service('viber', 'Viber', 25, 'digits6'),
  service('wechat', 'WeChat', 74, 'digits6'),
  service('line', 'LINE', 33, 'digits6'),
  service('kakaotalk', 'KakaoTalk', 41, 'digits4'),
  service('linkedin', 'LinkedIn', 19, 'digits6'),
  service('paypal', 'PayPal', 34, 'digits6'),
  service('netflix', 'Netflix', 16, 'digits6'),
  service('spotify', 'Spotify', 14, 'digits6'),
  service('steam', 'Steam', 23, 'letters5'),
  service('twitch', 'Twitch', 17, 'digits6'),
  service('yahoo', 'Yahoo', 15, 'mixed6'),
  service('ebay', 'eBay', 21, 'digits6'),
  service('airbnb', 'Airbnb', 20, 'digits4'),
  service('bolt', 'Bolt', 15, 'digits4'),
  service('bumble', 'Bumble', 32, 'digits6'),
  service('revolut', 'Revolut', 45, 'dashed'),
  service('coinbase', 'Coinbase', 47, 'digits6'),
  service('blizzard', 'Blizzard', 22, 'mixed6'),
  service('dropbox', 'Dropbox', 13, 'digits6'),
  service('reddit', 'Reddit', 16, 'digits6'),
];
