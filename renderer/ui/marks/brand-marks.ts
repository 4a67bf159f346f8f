/**
 * The marks of services that people rent numbers for, from Simple Icons (CC0), in one chunk that is loaded once something
 * is to be drawn. Not all have one there: some brands do not want theirs in it.
 */
import {
  siAirbnb,
  siAlibabadotcom,
  siAliexpress,
  siAlipay,
  siAllegro,
  siApple,
  siBadoo,
  siBaidu,
  siBattledotnet,
  siBilibili,
  siBinance,
  siBookingdotcom,
  siCashapp,
  siClaude,
  siCoinbase,
  siDeepseek,
  siDeliveroo,
  siDiscord,
  siDoordash,
  siDropbox,
  siEa,
  siEbay,
  siEpicgames,
  siEtsy,
  siFacebook,
  siFiverr,
  siFoodpanda,
  siGithub,
  siGitlab,
  siGlovo,
  siGojek,
  siGoogle,
  siGrab,
  siIcq,
  siInstagram,
  siJusteat,
  siKakaotalk,
  siKick,
  siKlarna,
  siLine,
  siLyft,
  siMaildotru,
  siMcdonalds,
  siMessenger,
  siMonzo,
  siN26,
  siNaver,
  siNetflix,
  siNextdoor,
  siNike,
  siOdnoklassniki,
  siOkcupid,
  siOkx,
  siOnlyfans,
  siPatreon,
  siPayoneer,
  siPaypal,
  siPaytm,
  siPerplexity,
  siPhonepe,
  siPicpay,
  siPinterest,
  siPlaystation,
  siProton,
  siQq,
  siQuora,
  siReddit,
  siRevolut,
  siRiotgames,
  siRoblox,
  siShopee,
  siShopify,
  siSignal,
  siSinaweibo,
  siSnapchat,
  siSpotify,
  siSteam,
  siStripe,
  siSwiggy,
  siTaobao,
  siTelegram,
  siThreads,
  siTiktok,
  siTinder,
  siTradingview,
  siTripdotcom,
  siTumblr,
  siTwitch,
  siUber,
  siUbereats,
  siUbisoft,
  siUpwork,
  siVenmo,
  siViber,
  siVinted,
  siVk,
  siWechat,
  siWhatsapp,
  siWise,
  siX,
  siXiaohongshu,
  siZalando,
  siZalo,
  siZomato,
  siZoom,
} from 'simple-icons';
import type { Named } from '../../../preload/model/index.ts';
import { canonicalServiceId } from './service-names.ts';

// The contrast of one colour on another (WCAG 2.2, relative luminance and contrast ratio).

/** White, as the brands have it, down to this contrast: the name stands beside the mark, and says the same. */
const minRatio = 1.9;

function inkOn(tile: string): string {
  return contrastOf(luminanceOf(tile), 1) >= minRatio ? white : black;
}

/** 1 to 21. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** 0 to 1; `colour` is `#rrggbb`. */
export function luminanceOf(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

export interface Mark {
  /** Of an SVG path in a box of 24 × 24. */
  readonly path: string;
  /** The brand's own colour as `#rrggbb`: the tile. */
  readonly tile: string;
  /** The colour of the glyph, which is seen on the tile. */
  readonly ink: string;
  /** A name in letters, which nobody can read when it is small. */
  readonly isWordmark: boolean;
}

const white = '#ffffff';
const black = '#000000';
const wordmarks: ReadonlySet<string> = new Set([
  'ebay',
  'etsy',
  'fiverr',
  'uber',
  'ubereats',
  'paytm',
  'klarna',
  'zalando',
  'venmo',
  'picpay',
  'justeat',
  'gojek',
  'naver',
  'zalo',
  'zomato',
  'zoom',
]);

/** The mark of a service by its id or its name; null where there is none. */
export function findMark(service: Named): Mark | null {
  const id = canonicalServiceId(service);
  const icon = icons.get(id);
  if (icon === undefined) return null;
  const tile = `#${icon.hex}`;
  const isWordmark = wordmarks.has(id);
  return { path: icon.path, tile, ink: inkOn(tile), isWordmark };
}

/** By the id under which a service is known here. */
const icons = new Map<string, { readonly path: string; readonly hex: string }>(
  Object.entries({
    airbnb: siAirbnb,
    alibaba: siAlibabadotcom,
    aliexpress: siAliexpress,
    alipay: siAlipay,
    allegro: siAllegro,
    apple: siApple,
    badoo: siBadoo,
    baidu: siBaidu,
    bilibili: siBilibili,
    binance: siBinance,
    blizzard: siBattledotnet,
    booking: siBookingdotcom,
    cashapp: siCashapp,
    claude: siClaude,
    coinbase: siCoinbase,
    deepseek: siDeepseek,
    deliveroo: siDeliveroo,
    discord: siDiscord,
    doordash: siDoordash,
    dropbox: siDropbox,
    ea: siEa,
    ebay: siEbay,
    epicgames: siEpicgames,
    etsy: siEtsy,
    facebook: siFacebook,
    fiverr: siFiverr,
    foodpanda: siFoodpanda,
    github: siGithub,
    gitlab: siGitlab,
    glovo: siGlovo,
    gojek: siGojek,
    google: siGoogle,
    grab: siGrab,
    icq: siIcq,
    instagram: siInstagram,
    justeat: siJusteat,
    kakaotalk: siKakaotalk,
    kick: siKick,
    klarna: siKlarna,
    line: siLine,
    lyft: siLyft,
    mailru: siMaildotru,
    mcdonalds: siMcdonalds,
    messenger: siMessenger,
    monzo: siMonzo,
    n26: siN26,
    naver: siNaver,
    netflix: siNetflix,
    nextdoor: siNextdoor,
    nike: siNike,
    odnoklassniki: siOdnoklassniki,
    okcupid: siOkcupid,
    okx: siOkx,
    onlyfans: siOnlyfans,
    patreon: siPatreon,
    payoneer: siPayoneer,
    paypal: siPaypal,
    paytm: siPaytm,
    perplexity: siPerplexity,
    phonepe: siPhonepe,
    picpay: siPicpay,
    pinterest: siPinterest,
    playstation: siPlaystation,
    proton: siProton,
    qq: siQq,
    quora: siQuora,
    reddit: siReddit,
    revolut: siRevolut,
    riotgames: siRiotgames,
    roblox: siRoblox,
    shopee: siShopee,
    shopify: siShopify,
    signal: siSignal,
    snapchat: siSnapchat,
    spotify: siSpotify,
    steam: siSteam,
    stripe: siStripe,
    swiggy: siSwiggy,
    taobao: siTaobao,
    telegram: siTelegram,
    threads: siThreads,
    tiktok: siTiktok,
    tinder: siTinder,
    tradingview: siTradingview,
    tripcom: siTripdotcom,
    tumblr: siTumblr,
    twitch: siTwitch,
    uber: siUber,
    ubereats: siUbereats,
    ubisoft: siUbisoft,
    upwork: siUpwork,
    venmo: siVenmo,
    viber: siViber,
    vinted: siVinted,
    vk: siVk,
    wechat: siWechat,
    weibo: siSinaweibo,
    whatsapp: siWhatsapp,
    wise: siWise,
    x: siX,
    xiaohongshu: siXiaohongshu,
    zalando: siZalando,
    zalo: siZalo,
    zomato: siZomato,
    zoom: siZoom,
  }),
);
