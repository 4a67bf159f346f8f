/**
 * The numbers we hand out: national significant numbers by country, where each `#` is any digit.
 *
 * Where a plan keeps numbers for fiction that libphonenumber takes for valid, only those are used:
 * us and ca 555-0100…0199 (NANPA), gb (Ofcom; its mobile range 07700 900xxx is not valid to libphonenumber, hence the
 * city ranges), fr (ARCEP, likewise), de (Bundesnetzagentur), se (PTS), au (ACMA). Elsewhere a block of mobile numbers.
 */
export const numberRanges: Readonly<Record<string, readonly string[]>> = {
  ar: ['9112000####'],
  at: ['664100####'],
  au: australianFiction(),
  be: ['47000####'],
  br: ['1196000####'],
  ca: fiction555('204 250 306 403 416 418 506 514 604 613 709 902'),
  ch: ['78000####'],
  cl: ['96000####'],
  co: ['310000####'],
  cz: ['60100####'],
  de: ['17139200##', '176040690##'],
  dk: ['2010####'],
  eg: ['100000####'],
  es: ['61200####'],
  fi: ['41200####'],
  fr: ['19900####', '26191####', '35301####', '46571####', '53649####'],
  gb: ['2079460###', '1134960###', '1214960###', '1314960###', '1414960###', '1614960###'],
  gr: ['691000####'],
  id: ['8121000####'],
  il: ['50200####'],
  in: ['981000####'],
  it: ['320000####'],
  jp: ['901000####'],
  ke: ['71200####'],
  mx: ['551000####'],
  my: ['12300####'],
  ng: ['803000####'],
  nl: ['61200####'],
  no: ['4120####'],
  nz: ['21100####'],
  ph: ['917100####'],
  pl: ['51200####'],
  pt: ['91200####'],
  ro: ['71200####'],
  se: [
    '70174061#',
    '70174062#',
    '70174063#',
    '70174064#',
    '70174065#',
    '70174066#',
    '70174067#',
    '70174068#',
  ],
  th: ['81200####'],
  tr: ['530100####'],
  ua: ['50100####'],
  us: fiction555(
    '201 202 206 212 213 214 215 303 305 310 312 313 315 402 404 407 410 412 415 503 504 512 515 602 612 617 619 702 713 801 808 816',
  ),
  vn: ['91200####'],
  za: ['82100####'],
};

function fiction555(areaCodes: string): readonly string[] {
  return areaCodes.split(' ').map((areaCode) => `${areaCode}55501##`);
}

function australianFiction(): readonly string[] {
  const lastSix =
    '570006 570110 570156 570157 570158 570159 570313 570737 571266 571491 571804 572549 572665 572983 573087 ' +
    '573770 574118 574632 575254 575789 576398 576801 577426 577644 578148 578888 578957 579212 579455 579760';
  return lastSix.split(' ').map((digits) => `491${digits}`);
}
