/** How often the service is asked for SMS, as a few choices instead of two numbers. */
import type { Settings } from '../../preload/model.ts';
import type { Texts } from '../../preload/texts/index.ts';

type Polling = Settings['polling'];
export type Pace = 'gentler' | 'normal' | 'fastest';

/**
 * `fastest` leaves four of the account's ten requests a second (api-contract.md) for orders, lists, the balance and
 * whatever else uses the key; no number is ever asked for more than twice a second.
 */
export const paces: Readonly<Record<Pace, Polling>> = {
  gentler: { perReservationPerSecond: 0.5, totalPerSecond: 2 },
  normal: { perReservationPerSecond: 2, totalPerSecond: 5 },
  fastest: { perReservationPerSecond: 2, totalPerSecond: 6 },
};

const names: readonly Pace[] = ['gentler', 'normal', 'fastest'];

/** The choice that stands for these rates; `own` where a person set others in the file. */
export function paceOf(polling: Polling): Pace | 'own' {
  const isSame = (pace: Pace) =>
    paces[pace].perReservationPerSecond === polling.perReservationPerSecond &&
    paces[pace].totalPerSecond === polling.totalPerSecond;
  return names.find(isSame) ?? 'own';
}

/** The choices to offer: the three, and the present rates where they are none of them. */
export const offeredPaces = (polling: Polling): readonly (Pace | 'own')[] =>
  paceOf(polling) === 'own' ? [...names, 'own'] : names;

/** What the rates are and mean, in sentences. */
export function describePace(polling: Polling, words: Texts['views']['polling'], locale: string): string {
  const rates = words.rates(polling.perReservationPerSecond, polling.totalPerSecond, locale);
  return `${rates} ${words.meanings[paceOf(polling)]}`;
}
