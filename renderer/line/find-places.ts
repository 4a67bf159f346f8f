/** Finds actions, settings and open numbers for the line. Pure data. */
import { latestCodeSms, type Rental } from '../../preload/model/index.ts';
import { fold } from '../../preload/words/index.ts';
import { countryNames, createRankedSearch, matches, serviceNames } from '../ui/catalogue-search.ts';

/** Something with a name that a person may type, and other words for it. */
export interface Place {
  readonly name: string;
  readonly otherWords?: string;
}

/** Fewer letters than these are in the middle of too many words. In Chinese and Japanese one is a word. */
const minWithin = 3;
const ideograms = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The places that are called so, best first; with `isForgiving` also those whose name was nearly typed. */
export function findPlaces<T extends Place>(
  typed: string,
  places: readonly T[],
  most: number,
  isForgiving = false,
): readonly T[] {
  const choices = places.map((place) => ({ id: '', name: place.name, dialCode: null, place }));
  const search = createRankedSearch(choices, ({ place: { name, otherWords = '' } }) => [
    `${name} ${otherWords}`,
    ...otherWords.split(' '),
  ]);
  const isWithinMeant = fold(typed).length >= minWithin || ideograms.test(typed);
  return search(typed)
    .filter(({ rank }) =>
      rank < matches.within ? true : rank < matches.misspelled ? isWithinMeant : isForgiving,
    )
    .slice(0, most)
    .map(({ choice }) => choice.place);
}

/** The fewest digits that mean a phone number or a code rather than a count. */
const minDigits = 3;

/**
 * Open numbers by service, country in the language of `locale` (BCP 47), the person's own words, digits of the phone
 * number, or code; the newest of equals first.
 */
export function findNumbers(
  typed: string,
  rentals: readonly Rental[],
  most: number,
  locale: string,
): readonly Rental[] {
  const digits = typed.replaceAll(/\D/g, '');
  if (digits.length >= minDigits && /^[\d\s()+.-]+$/.test(typed.trim())) {
    const isMeant = ({ phone, sms }: Rental) =>
      phone?.e164.includes(digits) ||
      (latestCodeSms(sms)?.code?.value ?? '').replaceAll(/\D/g, '').startsWith(digits);
    return rentals.filter(isMeant).slice(0, most);
  }
  const namesOf = countryNames(locale);
  const choices = rentals.map((rental) => ({ ...rental.order.service, dialCode: null, rental }));
  const search = createRankedSearch(choices, (choice) => {
    const { country } = choice.rental.order;
    const of = namesOf({ ...country, dialCode: null });
    return [...serviceNames(choice), country.name, ...of, choice.rental.label ?? ''].flatMap((name) => [
      name,
      `${choice.name} ${name}`,
    ]);
  });
  return search(typed)
    .filter(({ rank }) => rank !== matches.within)
    .slice(0, most)
    .map(({ choice }) => choice.rental);
}
