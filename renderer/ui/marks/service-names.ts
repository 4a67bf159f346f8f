/** The names of services, so that the same one is known under any name that a catalogue or a person gives it. */

/** By the id of the service: lower case, letters and digits alone. Short forms, former names, what comes with it. */
export const otherServiceNames: Readonly<Record<string, readonly string[]>> = {
  alibaba: ['alibaba.com'],
  amazon: ['AWS', 'Prime Video'],
  apple: ['Apple ID', 'iCloud', 'iMessage'],
  baidu: ['Tieba'],
  blizzard: ['Battle.net', 'bnet'],
  booking: ['Booking.com'],
  cashapp: ['Square Cash'],
  claude: ['Anthropic', 'Claude AI'],
  coinbase: ['Coin Base'],
  craigslist: ['Craigs List'],
  doordash: ['Door Dash'],
  epicgames: ['Epic', 'Fortnite'],
  facebook: ['FB', 'Meta'],
  github: ['Git Hub'],
  google: ['Gmail', 'YouTube', 'Google Voice', 'Alphabet'],
  instagram: ['IG', 'Insta'],
  kakaotalk: ['Kakao'],
  linkedin: ['Linked In'],
  mailru: ['Mail.ru'],
  mercadolibre: ['Mercado Livre', 'Mercado Pago', 'MELI'],
  messenger: ['Facebook Messenger'],
  microsoft: ['Outlook', 'Hotmail', 'Azure', 'Office', 'Xbox'],
  odnoklassniki: ['OK', 'ok.ru'],
  openai: ['ChatGPT', 'GPT'],
  paypal: ['Pay Pal'],
  playstation: ['PSN', 'Sony'],
  proton: ['ProtonMail', 'Proton Mail', 'ProtonVPN'],
  qq: ['Tencent QQ'],
  signal: ['Signal Messenger'],
  snapchat: ['Snap'],
  steam: ['Valve'],
  telegram: ['TG'],
  tiktok: ['Douyin'],
  twitch: ['Twitch TV'],
  ubereats: ['Uber Eats'],
  vk: ['VKontakte', 'vk.com'],
  wargaming: ['World of Tanks', 'WoT'],
  wechat: ['Weixin'],
  weibo: ['Sina Weibo'],
  whatsapp: ['WA', 'Whats App', 'WhatsApp Business', 'Zap', 'ZapZap'],
  wise: ['TransferWise'],
  x: ['Twitter'],
  xiaohongshu: ['RedNote', 'RED'],
  yahoo: ['Ymail', 'Yahoo Mail'],
  yandex: ['Yandex Go', 'Yango'],
};

const joined = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const idByName: ReadonlyMap<string, string> = new Map(
  Object.entries(otherServiceNames).flatMap(([id, names]) =>
    [id, ...names].map((name) => [joined(name), id] as const),
  ),
);

/** Under which id a service is known here, by its own id or its name; that id itself where the table has neither. */
export function canonicalServiceId({ id, name }: { readonly id: string; readonly name: string }): string {
  return idByName.get(joined(id)) ?? idByName.get(joined(name)) ?? joined(id);
}
