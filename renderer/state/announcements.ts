/** Sentences for the live region about the SMS of a new snapshot. */
import type { AppState } from '../../preload/model/index.ts';
import type { Texts } from '../../preload/words/index.ts';

type Watched = Pick<AppState, 'rentals'>;

/**
 * One sentence for each SMS that `next` has and `shown` had not, oldest first within a rental. The first snapshot
 * announces nothing: what was there when the page opened is read, not heard. Nor does an older number that comes into the
 * snapshot later, because a newer one was deleted.
 */
export function announcementsBetween(
  shown: Watched | null,
  next: Watched,
  words: Texts['views']['announcements'],
): string[] {
  if (shown === null) return [];
  const known = new Set(shown.rentals.flatMap(smsKeys));
  const ids = new Set(shown.rentals.map(({ id }) => id));
  const newestMs = shown.rentals.reduce((ms, { createdAtMs }) => Math.max(ms, createdAtMs), 0);
  const heard = next.rentals.filter(({ id, createdAtMs }) => ids.has(id) || createdAtMs >= newestMs);
  return heard.flatMap((rental) =>
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
