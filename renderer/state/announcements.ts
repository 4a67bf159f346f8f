/** Sentences for the live region about the SMS of a new snapshot. */
import type { AppState } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';

type Watched = Pick<AppState, 'rentals'>;

/**
 * One sentence for each SMS that `next` has and `shown` had not, oldest first within a rental. The first snapshot
 * announces nothing: what was there when the page opened is read, not heard.
 */
export function announcementsBetween(
  shown: Watched | null,
  next: Watched,
  words: Texts['views']['announcements'],
): string[] {
  if (shown === null) return [];
  const known = new Set(shown.rentals.flatMap(smsKeys));
  return next.rentals.flatMap((rental) =>
    rental.sms
      .filter((sms) => !known.has(`${rental.id} ${sms.id}`))
      .map((sms) =>
        sms.code === null
          ? words.sms(rental.order.service.name)
          : words.code(rental.order.service.name, sms.code.value),
      ),
  );
}

const smsKeys = (rental: AppState['rentals'][number]): string[] =>
  rental.sms.map((sms) => `${rental.id} ${sms.id}`);
