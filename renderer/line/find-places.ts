/** Finds actions, settings and numbers for the line. Pure data. */
import { latestCodeSms, type Rental } from '../../preload/model/index.ts';
import { fold } from '../../preload/words/index.ts';

/** Something with a name that a person may type, and other words for it. */
export interface Place {
  readonly name: string;
  readonly otherWords?: string;
}

/** True when every typed word begins a word of the name or of what else it is called. */
function isMeant(typed: string, { name, otherWords = '' }: Place): boolean {
  const words = fold(`${name} ${otherWords}`).split(' ');
  return fold(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}

export const findPlaces = <T extends Place>(
  typed: string,
  places: readonly T[],
  most: number,
): readonly T[] => (fold(typed) === '' ? [] : places.filter((place) => isMeant(typed, place)).slice(0, most));

/** The fewest digits that mean a phone number or a code rather than a count. */
const fewestDigits = 3;

/** Numbers by service, country, digits of the phone number, or code; the newest first. */
export function findNumbers(typed: string, rentals: readonly Rental[], most: number): readonly Rental[] {
  const digits = typed.replaceAll(/\D/g, '');
  const isDigits = digits.length >= fewestDigits && /^[\d\s()+.-]+$/.test(typed.trim());
  const found = rentals.filter((rental) => {
    if (isDigits) {
      const code = latestCodeSms(rental.sms)?.code?.value ?? '';
      return rental.phone?.e164.includes(digits) || code.replaceAll(/\D/g, '').startsWith(digits);
    }
    const { service, country } = rental.order;
    return isMeant(typed, { name: service.name, otherWords: `${country.name} ${country.id}` });
  });
  return fold(typed) === '' ? [] : found.slice(0, most);
}
