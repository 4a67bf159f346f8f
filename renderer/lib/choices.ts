/** Filtering the lists of the rent panel as a person types. */
import type { Country, Money, Operator, Service, Stock } from '../../preload/model.ts';

/** One row of a picker: the fields that services, countries and operators have between them. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly price: Money | null;
  readonly stock: Stock;
  readonly dialCode: string | null;
  readonly deliveryRate: number | null;
}

export const toChoice = (item: Service & Partial<Country & Operator>): Choice => ({
  id: item.id,
  name: item.name,
  price: item.price,
  stock: item.stock,
  dialCode: item.dialCode ?? null,
  deliveryRate: item.deliveryRate ?? null,
});

/** Lower case without accents, so that "cote" finds "Côte d’Ivoire". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Lower is better; null is no match. */
function rank(choice: Choice, query: string): number | null {
  const name = fold(choice.name);
  if (fold(choice.id) === query) return 0;
  if (name.startsWith(query)) return 1;
  const dialQuery = query.replace(/^\+/, '');
  if (choice.dialCode?.replace(/^\+/, '').startsWith(dialQuery) && /^\d+$/.test(dialQuery)) return 2;
  if (name.split(/[\s\-/().]+/).some((word) => word.startsWith(query))) return 3;
  if (name.includes(query)) return 4;
  return fold(choice.id).includes(query) ? 5 : null;
}

/** What matches by name, id or dial code, best first; otherwise in the order of the service. */
export function filterChoices(choices: readonly Choice[], typed: string): Choice[] {
  const query = fold(typed.trim());
  if (query === '') return [...choices];
  return choices
    .map((choice) => ({ choice, rank: rank(choice, query) }))
    .filter((entry): entry is { choice: Choice; rank: number } => entry.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.choice);
}
