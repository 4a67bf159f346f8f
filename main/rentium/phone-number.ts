/** A phone number in the forms that services write it, as E.164 where enough is said. */
import {
  type CountryCode,
  isSupportedCountry,
  isValidPhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { type Fields, firstOf, foldNames, isRecord, textOf } from './fields.ts';

/**
 * The digits dialled before a country code (ITU-T E.164, 3.1.1): most countries 00, North America 011, Russia and its
 * neighbours 8~10, Australia 0011, Japan 010. Only 00 begins no national number anywhere; for the others the number
 * behind must exist.
 */
const internationalPrefixes = ['0011', '011', '010', '810'];
/** ITU-T E.164, 6.2.1. */
const mostDigits = 15;

/**
 * Plus sign and digits where the country is known, else the digits as written. Undefined where there is no number, or one
 * of which a part is masked (`+1202555****`): that is of no use to anybody.
 */
export function phoneNumberOf(fields: Fields): string | undefined {
  const written = textOf(firstOf(fields, ['phonenumber', 'number', 'phone', 'msisdn', 'fullnumber']));
  if (written === undefined) return undefined;
  // RFC 3966: what follows a semicolon is a parameter. A trunk zero in parentheses is not dialled from abroad.
  const text = (written.replace(/^tel:/i, '').split(';')[0] ?? '').replace(/(?<=^\+.*)\(0\)/s, '');
  const digits = inAsciiDigits(text).replaceAll(/\D/g, '');
  if (digits === '' || digits.length > mostDigits + 4 || isMasked(text)) return undefined;
  const number = join(digits, /^\s*[+＋]/.test(text), countryOf(fields));
  return number.replaceAll(/\D/g, '').length > mostDigits ? undefined : number;
}

/** Arabic and Persian digits as ASCII writes them. */
const inAsciiDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Something stands for digits that are not told. */
const isMasked = (text: string): boolean =>
  /[*#_•●∗＊?…█]|\.{3}|(?:^|[\d\s()+-])[xX]{2,}|\d[xX](?!\d)/.test(text);

interface Country {
  /** ISO 3166-1, where the answer names it. */
  readonly iso: CountryCode | null;
  /** The digits of a country code that stands apart from the number. */
  readonly callingCode: string | null;
}

function countryOf(fields: Fields): Country {
  const said = firstOf(fields, ['cc', 'dialcode', 'countrycode']);
  const place = firstOf(fields, ['countryiso', 'iso', 'country']);
  const named = isRecord(place) ? firstOf(foldNames(place), ['iso', 'code', 'countrycode', 'id']) : place;
  const digits = (textOf(said)?.replaceAll(/\D/g, '') ?? '').replace(/^0+/, '');
  return { iso: isoOf(said) ?? isoOf(named), callingCode: digits === '' ? null : digits };
}

function isoOf(value: unknown): CountryCode | null {
  const text = textOf(value)?.toUpperCase();
  const iso = text === 'UK' ? 'GB' : text;
  return iso !== undefined && isSupportedCountry(iso) ? iso : null;
}

function join(digits: string, hasPlus: boolean, { iso, callingCode }: Country): string {
  if (digits.startsWith('00')) return canonical(`+${digits.replace(/^0+/, '')}`);
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
  return afterPrefix(digits, '') ?? (digits.startsWith('0') ? digits : whole);
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
