/** How many numbers open reservations have taken, by what they were rented for. */
export interface Taken {
  count(service: string, country: string, operator: string): number;
  change(service: string, country: string, operator: string, by: 1 | -1): void;
}

export function createTaken(): Taken {
  // By service and country first: a list call asks for every offer there is, and nearly all of them have nothing taken.
  const shelves = new Map<string, Map<string, Map<string, number>>>();
  return {
    count: (service, country, operator) => shelves.get(service)?.get(country)?.get(operator) ?? 0,
    change(service, country, operator, by) {
      const countries = shelves.get(service) ?? new Map<string, Map<string, number>>();
      const operators = countries.get(country) ?? new Map<string, number>();
      const count = (operators.get(operator) ?? 0) + by;
      if (count === 0) operators.delete(operator);
      else operators.set(operator, count);
      if (operators.size === 0) countries.delete(country);
      else countries.set(country, operators);
      if (countries.size === 0) shelves.delete(service);
      else shelves.set(service, countries);
    },
  };
}
