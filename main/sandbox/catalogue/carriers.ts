/** The mobile carriers of each country by their brand, biggest first. Their ids are derived: see `carrierId`. */
export const carriers: Readonly<Record<string, readonly string[]>> = {
  ar: ['Claro', 'Movistar', 'Personal'],
  at: ['A1', 'Magenta', 'Drei'],
  au: ['Telstra', 'Optus', 'Vodafone'],
  be: ['Proximus', 'Orange', 'Base'],
  br: ['Vivo', 'Claro', 'TIM'],
  ca: ['Rogers', 'Bell', 'Telus'],
  ch: ['Swisscom', 'Sunrise', 'Salt'],
  cl: ['Entel', 'Movistar', 'Claro', 'WOM'],
  co: ['Claro', 'Movistar', 'Tigo'],
  cz: ['T-Mobile', 'O2', 'Vodafone'],
  de: ['Telekom', 'Vodafone', 'O2', '1&1'],
  dk: ['TDC', 'Telenor', '3'],
  eg: ['Vodafone', 'Orange', 'e&', 'WE'],
  es: ['Movistar', 'Orange', 'Vodafone', 'Yoigo'],
  fi: ['Elisa', 'DNA', 'Telia'],
  fr: ['Orange', 'SFR', 'Bouygues Telecom', 'Free'],
  gb: ['EE', 'O2', 'Vodafone', 'Three'],
  gr: ['Cosmote', 'Vodafone', 'Nova'],
  id: ['Telkomsel', 'Indosat', 'XL'],
  il: ['Cellcom', 'Partner', 'Pelephone'],
  in: ['Jio', 'Airtel', 'Vi', 'BSNL'],
  it: ['TIM', 'Vodafone', 'WindTre', 'Iliad'],
  jp: ['NTT Docomo', 'au', 'SoftBank', 'Rakuten Mobile'],
  ke: ['Safaricom', 'Airtel', 'Telkom'],
  mx: ['Telcel', 'AT&T', 'Movistar'],
  my: ['CelcomDigi', 'Maxis', 'U Mobile'],
  ng: ['MTN', 'Airtel', 'Glo'],
  nl: ['KPN', 'Odido', 'Vodafone'],
  no: ['Telenor', 'Telia', 'Ice'],
  nz: ['Spark', 'One NZ', '2degrees'],
  ph: ['Globe', 'Smart', 'DITO'],
  pl: ['Orange', 'Play', 'Plus', 'T-Mobile'],
  pt: ['MEO', 'NOS', 'Vodafone'],
  ro: ['Orange', 'Vodafone', 'Digi'],
  se: ['Telia', 'Tele2', 'Telenor', 'Tre'],
  th: ['AIS', 'True'],
  tr: ['Turkcell', 'Türk Telekom', 'Vodafone'],
  ua: ['Kyivstar', 'Vodafone', 'lifecell'],
  us: ['T-Mobile', 'AT&T', 'Verizon', 'UScellular'],
  vn: ['Viettel', 'Vinaphone', 'MobiFone'],
  za: ['Vodacom', 'MTN', 'Telkom', 'Cell C'],
};

const plainIds: Readonly<Record<string, string>> = { 'AT&T': 'att', '1&1': '1und1', 'e&': 'eand' };

/** The id of a carrier within its country: its brand in lower case without marks (`T-Mobile` → `tmobile`). */
export const carrierId = (brand: string): string =>
  plainIds[brand] ??
  brand
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
