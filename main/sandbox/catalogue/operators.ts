import { seededRandom } from '../random.ts';
import type { CountryFacts } from './countries.ts';

/**
 * The mobile carriers of each country by their brand, biggest first. Countries with a single carrier, and those whose
 * market we do not know, are not listed: see operators.ts.
 */
export const carriers: Readonly<Record<string, readonly string[]>> = {
  ae: ['e&', 'du', 'Virgin Mobile'],
  af: ['Roshan', 'Afghan Wireless', 'Etisalat'],
  ag: ['Flow', 'Digicel'],
  ai: ['Flow', 'Digicel'],
  al: ['One', 'Vodafone'],
  am: ['Viva', 'Team', 'Ucom'],
  ao: ['Unitel', 'Africell', 'Movicel'],
  ar: ['Claro', 'Movistar', 'Personal'],
  at: ['A1', 'Magenta', 'Drei'],
  au: ['Telstra', 'Optus', 'Vodafone'],
  aw: ['SETAR', 'Digicel'],
  az: ['Azercell', 'Bakcell', 'Nar'],
  ba: ['BH Telecom', 'm:tel', 'HT Eronet'],
  bb: ['Flow', 'Digicel'],
  bd: ['Grameenphone', 'Robi', 'Banglalink', 'Teletalk'],
  be: ['Proximus', 'Orange', 'Base'],
  bf: ['Orange', 'Moov Africa', 'Telecel'],
  bg: ['A1', 'Vivacom', 'Yettel'],
  bh: ['Batelco', 'stc', 'Zain'],
  bi: ['Lumitel', 'Econet Leo', 'Onatel'],
  bj: ['MTN', 'Moov Africa', 'Celtiis'],
  bm: ['One', 'Digicel'],
  bn: ['DST', 'Progresif', 'imagine'],
  bo: ['Entel', 'Tigo', 'Viva'],
  br: ['Vivo', 'Claro', 'TIM'],
  bs: ['BTC', 'Aliv'],
  bt: ['B-Mobile', 'TashiCell'],
  bw: ['Mascom', 'Orange', 'BTC'],
  by: ['MTS', 'A1', 'life:)'],
  bz: ['Digi', 'Smart'],
  ca: ['Rogers', 'Bell', 'Telus'],
  cd: ['Vodacom', 'Airtel', 'Orange', 'Africell'],
  cf: ['Orange', 'Telecel', 'Moov Africa'],
  cg: ['MTN', 'Airtel'],
  ch: ['Swisscom', 'Sunrise', 'Salt'],
  ci: ['Orange', 'MTN', 'Moov Africa'],
  cl: ['Entel', 'Movistar', 'Claro', 'WOM'],
  cm: ['MTN', 'Orange', 'Camtel'],
  cn: ['China Mobile', 'China Unicom', 'China Telecom'],
  co: ['Claro', 'Movistar', 'Tigo'],
  cr: ['Kölbi', 'Liberty', 'Claro'],
  cv: ['CVMóvel', 'Unitel T+'],
  cw: ['Flow', 'Digicel'],
  cy: ['Cyta', 'Epic', 'PrimeTel'],
  cz: ['T-Mobile', 'O2', 'Vodafone'],
  de: ['Telekom', 'Vodafone', 'O2', '1&1'],
  dk: ['TDC', 'Telenor', '3'],
  dm: ['Flow', 'Digicel'],
  do: ['Claro', 'Altice', 'Viva'],
  dz: ['Mobilis', 'Djezzy', 'Ooredoo'],
  ec: ['Claro', 'Movistar', 'CNT'],
  ee: ['Telia', 'Elisa', 'Tele2'],
  eg: ['Vodafone', 'Orange', 'e&', 'WE'],
  es: ['Movistar', 'Orange', 'Vodafone', 'Yoigo'],
  et: ['Ethio telecom', 'Safaricom'],
  fi: ['Elisa', 'DNA', 'Telia'],
  fj: ['Vodafone', 'Digicel'],
  fo: ['Føroya Tele', 'Nema'],
  fr: ['Orange', 'SFR', 'Bouygues Telecom', 'Free'],
  ga: ['Airtel', 'Moov Africa'],
  gb: ['EE', 'O2', 'Vodafone', 'Three'],
  gd: ['Flow', 'Digicel'],
  ge: ['Magti', 'Silknet', 'Cellfie'],
  gf: ['Orange', 'Digicel', 'SFR'],
  gh: ['MTN', 'Telecel', 'AT'],
  gm: ['Africell', 'QCell', 'Gamcel'],
  gn: ['Orange', 'MTN', 'Cellcom'],
  gp: ['Orange', 'Digicel', 'SFR'],
  gq: ['GETESA', 'Muni'],
  gr: ['Cosmote', 'Vodafone', 'Nova'],
  gt: ['Tigo', 'Claro'],
  gu: ['Docomo Pacific', 'GTA', 'IT&E'],
  gw: ['Orange', 'Telecel'],
  gy: ['Digicel', 'GTT'],
  hk: ['csl', 'SmarTone', '3', 'China Mobile'],
  hn: ['Tigo', 'Claro'],
  hr: ['Hrvatski Telekom', 'A1', 'Telemach'],
  ht: ['Digicel', 'Natcom'],
  hu: ['Telekom', 'Yettel', 'One'],
  id: ['Telkomsel', 'Indosat', 'XL'],
  ie: ['Vodafone', 'Three', 'eir'],
  il: ['Cellcom', 'Partner', 'Pelephone'],
  in: ['Jio', 'Airtel', 'Vi', 'BSNL'],
  iq: ['Zain', 'Asiacell', 'Korek'],
  ir: ['MCI', 'Irancell', 'RighTel'],
  is: ['Síminn', 'Nova', 'Sýn'],
  it: ['TIM', 'Vodafone', 'WindTre', 'Iliad'],
  jm: ['Digicel', 'Flow'],
  jo: ['Zain', 'Orange', 'Umniah'],
  jp: ['NTT Docomo', 'au', 'SoftBank', 'Rakuten Mobile'],
  ke: ['Safaricom', 'Airtel', 'Telkom'],
  kg: ['O!', 'Beeline', 'Mega'],
  kh: ['Smart', 'Metfone', 'Cellcard'],
  km: ['Comores Telecom', 'Yas'],
  kn: ['Flow', 'Digicel'],
  kr: ['SK Telecom', 'KT', 'LG U+'],
  kw: ['Zain', 'stc', 'Ooredoo'],
  ky: ['Flow', 'Digicel'],
  kz: ['Beeline', 'Kcell', 'Tele2', 'Altel'],
  la: ['Unitel', 'Lao Telecom', 'ETL'],
  lb: ['Alfa', 'Touch'],
  lc: ['Flow', 'Digicel'],
  li: ['FL1', 'Swisscom', 'Salt'],
  lk: ['Dialog', 'SLT-Mobitel', 'Hutch'],
  lr: ['Lonestar Cell MTN', 'Orange'],
  ls: ['Vodacom', 'Econet'],
  lt: ['Tele2', 'Bitė', 'Telia'],
  lu: ['POST', 'Tango', 'Orange'],
  lv: ['LMT', 'Tele2', 'Bite'],
  ly: ['Libyana', 'Almadar'],
  ma: ['Maroc Telecom', 'Orange', 'inwi'],
  md: ['Orange', 'Moldcell', 'Moldtelecom'],
  me: ['Crnogorski Telekom', 'One', 'm:tel'],
  mg: ['Yas', 'Orange', 'Airtel'],
  mk: ['Telekom', 'A1'],
  ml: ['Orange', 'Moov Africa', 'Telecel'],
  mm: ['MPT', 'ATOM', 'Mytel', 'Ooredoo'],
  mn: ['Mobicom', 'Unitel', 'Skytel', 'G-Mobile'],
  mo: ['CTM', '3', 'China Telecom'],
  mq: ['Orange', 'Digicel', 'SFR'],
  mr: ['Moov Mauritel', 'Mattel', 'Chinguitel'],
  mt: ['Epic', 'GO', 'Melita'],
  mu: ['my.t', 'Emtel', 'Chili'],
  mv: ['Dhiraagu', 'Ooredoo'],
  mw: ['Airtel', 'TNM'],
  mx: ['Telcel', 'AT&T', 'Movistar'],
  my: ['CelcomDigi', 'Maxis', 'U Mobile'],
  mz: ['Vodacom', 'Movitel', 'Tmcel'],
  na: ['MTC', 'TN Mobile'],
  ne: ['Airtel', 'Zamani', 'Moov Africa'],
  ng: ['MTN', 'Airtel', 'Glo'],
  ni: ['Claro', 'Tigo'],
  nl: ['KPN', 'Odido', 'Vodafone'],
  no: ['Telenor', 'Telia', 'Ice'],
  np: ['Ncell', 'Nepal Telecom'],
  nz: ['Spark', 'One NZ', '2degrees'],
  om: ['Omantel', 'Ooredoo', 'Vodafone'],
  pa: ['Más Móvil', 'Tigo'],
  pe: ['Claro', 'Movistar', 'Entel', 'Bitel'],
  pf: ['Vini', 'Vodafone'],
  pg: ['Digicel', 'bmobile', 'Vodafone'],
  ph: ['Globe', 'Smart', 'DITO'],
  pk: ['Jazz', 'Zong', 'Telenor', 'Ufone'],
  pl: ['Orange', 'Play', 'Plus', 'T-Mobile'],
  pr: ['Claro', 'T-Mobile', 'Liberty'],
  ps: ['Jawwal', 'Ooredoo'],
  pt: ['MEO', 'NOS', 'Vodafone'],
  py: ['Tigo', 'Personal', 'Claro', 'Vox'],
  qa: ['Ooredoo', 'Vodafone'],
  re: ['Orange', 'SFR', 'Free'],
  ro: ['Orange', 'Vodafone', 'Digi'],
  rs: ['mts', 'Yettel', 'A1'],
  ru: ['MTS', 'MegaFon', 'T2', 'Beeline'],
  rw: ['MTN', 'Airtel'],
  sa: ['stc', 'Mobily', 'Zain'],
  sb: ['Our Telekom', 'bmobile'],
  sc: ['Airtel', 'Cable & Wireless'],
  sd: ['Zain', 'Sudani', 'MTN'],
  se: ['Telia', 'Tele2', 'Telenor', 'Tre'],
  sg: ['Singtel', 'StarHub', 'M1', 'SIMBA'],
  si: ['Telekom Slovenije', 'A1', 'Telemach'],
  sk: ['Orange', 'Telekom', 'O2', '4ka'],
  sl: ['Orange', 'Africell', 'Qcell'],
  sn: ['Orange', 'Yas', 'Expresso'],
  so: ['Hormuud', 'Telesom', 'Golis', 'Somtel'],
  sr: ['Telesur', 'Digicel'],
  ss: ['MTN', 'Zain', 'Digitel'],
  st: ['CST', 'Unitel'],
  sv: ['Tigo', 'Claro', 'Movistar', 'Digicel'],
  sx: ['TelCell', 'Flow'],
  sy: ['Syriatel', 'MTN'],
  sz: ['MTN', 'Eswatini Mobile'],
  tc: ['Flow', 'Digicel'],
  td: ['Airtel', 'Moov Africa'],
  tg: ['Yas', 'Moov Africa'],
  th: ['AIS', 'True'],
  tj: ['Tcell', 'Babilon', 'MegaFon', 'ZET-Mobile'],
  tl: ['Telkomcel', 'Telemor', 'Timor Telecom'],
  tn: ['Ooredoo', 'Tunisie Telecom', 'Orange'],
  to: ['Digicel', 'TCC'],
  tr: ['Turkcell', 'Türk Telekom', 'Vodafone'],
  tt: ['bmobile', 'Digicel'],
  tw: ['Chunghwa Telecom', 'Taiwan Mobile', 'FarEasTone'],
  tz: ['Vodacom', 'Airtel', 'Yas', 'Halotel'],
  ua: ['Kyivstar', 'Vodafone', 'lifecell'],
  ug: ['MTN', 'Airtel'],
  us: ['T-Mobile', 'AT&T', 'Verizon', 'UScellular'],
  uy: ['Antel', 'Movistar', 'Claro'],
  uz: ['Ucell', 'Beeline', 'Uzmobile', 'Mobiuz'],
  vc: ['Flow', 'Digicel'],
  ve: ['Movistar', 'Digitel', 'Movilnet'],
  vg: ['Flow', 'Digicel', 'CCT'],
  vi: ['Liberty', 'T-Mobile', 'Viya'],
  vn: ['Viettel', 'Vinaphone', 'MobiFone', 'Vietnamobile'],
  vu: ['Digicel', 'Vodafone'],
  ws: ['Digicel', 'Vodafone'],
  xk: ['Vala', 'IPKO'],
  ye: ['Yemen Mobile', 'YOU', 'Sabafon'],
  za: ['Vodacom', 'MTN', 'Telkom', 'Cell C'],
  zm: ['Airtel', 'MTN', 'Zamtel'],
  zw: ['Econet', 'NetOne', 'Telecel'],
};

/** The operator id that leaves the choice to the service. */
export const anyOperator = 'any';

export interface Operator {
  readonly id: string;
  readonly name: string;
  /** Share of orders that received an SMS, in percent with one decimal. */
  readonly successRate: number;
}

/** The range of the success rates of operators, in percent. */
const worstPercent = 60;
const bestPercent = 97;

/** The quality of an operator among all there are, from 0 to 1. */
export const qualityOf = ({ successRate }: Operator): number =>
  (successRate - worstPercent) / (bestPercent - worstPercent);

/** The carriers of a country with their success rates, which lie clearly apart. */
export function drawOperators(seed: number, country: CountryFacts): readonly Operator[] {
  const brands = brandsOf(country);
  const random = seededRandom(seed, 'operators', country.id);
  const lots = brands.map(() => random.fraction());
  // Each operator has a stretch of the scale to itself; the lots decide which.
  const stretch = (bestPercent - worstPercent) / brands.length;
  return brands.map((brand, at) => {
    const place = lots.filter((lot) => lot < (lots[at] ?? 0)).length;
    const percent = worstPercent + (place + random.between(0.2, 0.8)) * stretch;
    return { id: carrierId(brand), name: brand, successRate: Math.round(percent * 10) / 10 };
  });
}

/** Of countries that the table does not list, two names that are invented. */
const brandsOf = ({ id, name }: CountryFacts): readonly string[] =>
  carriers[id] ?? [`${name} Mobile`, `${name} Telecom`];

const spelledOut: Readonly<Record<string, string>> = {
  '1&1': '1und1',
  'AT&T': 'att',
  'e&': 'eand',
  'Føroya Tele': 'foroyatele',
  'LG U+': 'lguplus',
};

/** The id of a carrier within its country: its brand in lower case without marks (`T-Mobile` → `tmobile`). */
const carrierId = (brand: string): string =>
  spelledOut[brand] ??
  brand
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
