/** The searchable text of a rental, prepared in advance so that a key press only compares. */
import type { Rental } from '../../preload/model/index.ts';
import { fold, spokenOrder } from '../../preload/words/index.ts';
import { toWesternDigits } from '../ui/digits.ts';

interface Searchable {
  readonly text: string;
  /** The number without its gaps. */
  readonly digits: string;
}

/** Digits of any script but the Western. */
const otherDigits = /[^\P{Nd}0-9]+/gu;

/** As `fold`, with Western digits. Plain ASCII, which most SMS are, takes a shorter way. */
function foldText(text: string): string {
  if (/\P{ASCII}/u.test(text)) return fold(text.replace(otherDigits, toWesternDigits));
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ');
}

function searchableOf({ order, phone, sms, operator: real, label }: Rental, locale: string): Searchable {
  const fields = [order.service.name, order.country.name, real?.name ?? order.operator.name, label ?? ''];
  const { country, operator } = spokenOrder(order, locale);
  if (country.name !== order.country.name) fields.push(country.name);
  if (operator.name !== order.operator.name) fields.push(operator.name);
  if (phone !== null) fields.push(phone.international, phone.national);
  for (const { sender, text, code } of sms) {
    if (sender !== null) fields.push(sender);
    fields.push(text);
    if (code !== null) fields.push(code.value);
  }
  return { text: foldText(fields.join(' ')), digits: phone?.e164.replace(/\D/g, '') ?? '' };
}

const nothing: Searchable = { text: '', digits: '' };
const unfindable = 'x'.repeat(100);

/** Number of rentals prepared between two looks at the clock. */
const batch = 50;

export class HistoryIndex {
  readonly #locale: string;
  /** A rental that did not change is the same object in the next snapshot. */
  readonly #known = new WeakMap<Rental, Searchable>();
  /** Of the list that was searched last, in its order: thousands of look-ups for every key press would take longest. */
  #table: { readonly rentals: readonly Rental[]; readonly entries: readonly Searchable[] } | null = null;

  /** Countries, and any operator, are found by their names in the language of `locale` (BCP 47) as well. */
  constructor(locale: string) {
    this.#locale = locale;
  }

  /** Prepares those that are not, while `hasTime` says so; answers whether all are. */
  prepare(rentals: readonly Rental[], hasTime: () => boolean): boolean {
    let prepared = 0;
    for (const rental of rentals) {
      if (this.#known.has(rental)) continue;
      if (prepared % batch === 0 && !hasTime()) return false;
      this.#read(rental);
      prepared += 1;
    }
    // One that finds nothing: the engine compiles what the first key press would otherwise wait for.
    if (this.#table?.rentals !== rentals) this.search(rentals, unfindable);
    return true;
  }

  /**
   * Those that contain every word of `typed` in service, country, operator, number, sender, text or code. Digits are also
   * looked for in the number without its gaps: `2025550` finds +1 202 555 0143.
   */
  search(rentals: readonly Rental[], typed: string): readonly Rental[] {
    const words = foldText(typed)
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, isNumber: /^\d+$/.test(word) }));
    if (words.length === 0) return rentals;
    const entries = this.#entriesOf(rentals);
    return rentals.filter((_rental, place) => {
      const { text, digits } = entries[place] ?? nothing;
      for (const { word, isNumber } of words) {
        if (!text.includes(word) && !(isNumber && digits.includes(word))) return false;
      }
      return true;
    });
  }

  #entriesOf(rentals: readonly Rental[]): readonly Searchable[] {
    if (this.#table?.rentals !== rentals) {
      this.#table = { rentals, entries: rentals.map((rental) => this.#read(rental)) };
    }
    return this.#table.entries;
  }

  #read(rental: Rental): Searchable {
    const known = this.#known.get(rental);
    if (known !== undefined) return known;
    const searchable = searchableOf(rental, this.#locale);
    this.#known.set(rental, searchable);
    return searchable;
  }
}
