/** A phone number in the forms that services write it, as E.164 where enough is said. */
import {
  type CountryCode,
  getCountries,
  isSupportedCountry,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { toWesternDigits } from '../../preload/words/index.ts';
import { type Fields, firstOf, foldNames, isRecord, textOf } from './fields.ts';

/**
 * The digits dialled before a country code (ITU-T E.164, 3.1.1): most countries 00, North America 011, Russia and its
 * neighbours 8~10, Australia 0011, Japan 010. Only 00 begins no national number anywhere; for the others the number
 * behind must exist.
 */
const internationalPrefixes = ['0011', '011', '010', '810'];
/** ITU-T E.164, 6.2.1. */
const maxDigits = 15;

/**
 * Plus sign and digits where the country is known, else the digits as written. Undefined where there is no number, or one
 * of which a part is masked (`+1202555****`): that is of no use to anybody. `orderedIn` is the country of the order, for a
 * national number beside which no country is named.
 */
export function phoneNumberOf(fields: Fields, orderedIn: string | null = null): string | undefined {
  const written = writtenIn(firstOf(fields, ['phonenumber', 'number', 'phone', 'msisdn', 'fullnumber']));
  if (written === undefined) return undefined;
  const text = plainOf(written);
  const begin = text.search(/\+{0,2}\d/);
  const end = text.length - [...text].reverse().findIndex((sign) => /\d/.test(sign));
  if (begin < 0) return undefined;
  const body = text.slice(begin, end);
  const around = text.slice(0, begin) + text.slice(end);
  const digits = body.replaceAll(/\D/g, '');
  if (digits.length > maxDigits + 4 || isMasked(body)) return undefined;
  const number = join(digits, body.startsWith('+'), countryOf(fields), isoOf(orderedIn));
  // Words may stand around a whole number. Anything else there stands for digits that are not told.
  if (/[^\s(): .-]/.test(around) && !isValidPhoneNumber(number)) return undefined;
  return number.replaceAll(/\D/g, '').length > maxDigits ? undefined : number;
}

/** A text, or an object or a list of one that has it. */
function writtenIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 ? textOf(value[0]) : undefined;
  if (!isRecord(value)) return textOf(value);
  return textOf(
    firstOf(foldNames(value), ['e164', 'international', 'number', 'phone', 'phonenumber', 'value', 'full']),
  );
}

/** Without what stands around a number by its form, and in ASCII digits. */
function plainOf(written: string): string {
  const exact = /^\d\.(\d+)e\+?(\d{1,2})$/i.exec(written);
  if (exact !== null && exact[1]?.length === Number(exact[2]))
    return written.replace(/e.*/i, '').replace('.', '');
  const [number = ''] = toWesternDigits(written)
    .replaceAll(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace('＋', '+')
    .replace(/^%2B/i, '+')
    .replace(/^(?:tel|sms|sip|callto):/i, '')
    // RFC 3966: what follows a semicolon is a parameter.
    .split(/[;@]/, 1);
  // A trunk zero in parentheses is not dialled from abroad, nor is an extension.
  const isWhole = number.trimStart().startsWith('+');
  return (isWhole ? number.replace('(0)', '') : number).replace(
    /(?:ext|extension|доб|x)\.?\s{0,3}\d{1,6}$/i,
    '',
  );
}

/** Between the digits only what groups them may stand, once at a time. */
const isMasked = (body: string): boolean =>
  !/^\+{0,2}\d(?:[\s().\u00b7/~\u2010-\u2015-]{0,4}\d)*$/s.test(body) ||
  /[.\u00b7\u2010-\u2015-]{2}/.test(body);

interface Country {
  /** ISO 3166-1, where the answer names it. */
  readonly iso: CountryCode | null;
  /** The digits of a country code that stands apart from the number. */
  readonly callingCode: string | null;
}

function countryOf(fields: Fields): Country {
  const said = firstOf(fields, [
    'cc',
    'dialcode',
    'countrycode',
    'callingcode',
    'phonecode',
    'countryprefix',
    'prefix',
  ]);
  const place = firstOf(fields, ['countryiso', 'countryiso2', 'iso', 'iso2', 'isocode', 'country']);
  const inner = isRecord(place) ? foldNames(place) : undefined;
  const named =
    inner === undefined ? place : firstOf(inner, ['iso', 'iso2', 'code', 'countrycode', 'id', 'name']);
  const digits = (textOf(said)?.replaceAll(/\D/g, '') ?? '').replace(/^0+/, '');
  return { iso: isoOf(said) ?? isoOf(named), callingCode: digits === '' ? null : digits };
}

/** By its code of two letters, or by its English name. */
function isoOf(value: unknown): CountryCode | null {
  const text = textOf(value)?.toUpperCase();
  if (text === undefined) return null;
  const iso = text === 'UK' ? 'GB' : text;
  return isSupportedCountry(iso) ? iso : (isoByName().get(text) ?? null);
}

let names: ReadonlyMap<string, CountryCode> | null = null;
const otherNames: Readonly<Record<string, CountryCode>> = {
  USA: 'US',
  GBR: 'GB',
  RUSSIA: 'RU',
  ENGLAND: 'GB',
  TURKEY: 'TR',
};
function isoByName(): ReadonlyMap<string, CountryCode> {
  if (names === null) {
    const english = new Intl.DisplayNames('en', { type: 'region' });
    names = new Map([
      ...getCountries().map((iso): [string, CountryCode] => [(english.of(iso) ?? iso).toUpperCase(), iso]),
      ...Object.entries(otherNames),
    ]);
  }
  return names;
}

function join(
  digits: string,
  hasPlus: boolean,
  { iso, callingCode }: Country,
  orderedIn: CountryCode | null,
): string {
  if (digits.startsWith('00')) {
    const whole = `+${digits.replace(/^0+/, '')}`;
    return isValidPhoneNumber(whole) ? canonical(whole) : (afterPrefix(digits, '') ?? canonical(whole));
  }
  const whole = canonical(`+${digits}`);
  if (hasPlus && !digits.startsWith('0')) return whole;
  // National numbers may begin like their country code: the numbering plan tells whether it is there already.
  if (callingCode !== null) {
    if (digits.startsWith(callingCode) && isValidPhoneNumber(whole)) return whole;
    return afterPrefix(digits, callingCode) ?? canonical(`+${callingCode}${digits}`);
  }
  const national = iso === null ? undefined : parsePhoneNumberFromString(digits, iso);
  if (national?.isValid()) return national.number;
  // +81 is Japan: there 810 is a country code with a trunk zero.
  if (isValidPhoneNumber(whole)) return whole;
  const international = afterPrefix(digits, '');
  if (international !== null) return international;
  const ordered = orderedIn === null ? undefined : parsePhoneNumberFromString(digits, orderedIn);
  if (ordered?.isValid()) return ordered.number;
  return digits.startsWith('0') ? digits : whole;
}

/** The number behind an international prefix, if it exists and has the country code `callingCode`. */
function afterPrefix(digits: string, callingCode: string): string | null {
  const numbers = internationalPrefixes
    .filter((prefix) => digits.startsWith(prefix + callingCode))
    .map((prefix) => `+${digits.slice(prefix.length)}`);
  const number = numbers.find((candidate) => isValidPhoneNumber(candidate));
  return number === undefined ? null : canonical(number);
}

/** Without a trunk zero, where the numbering plan knows the number. */
function canonical(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.isValid() ? parsed.number : number;
}
