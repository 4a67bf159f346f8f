/** Ended rentals, searched and grouped by the day they were rented. */
import type { Rental } from '../../preload/model.ts';
import { texts } from '../../preload/texts.ts';
import { latestCode } from './cards.ts';
import { startOfDay } from './time.ts';

export interface HistoryDay {
  /** Local midnight that begins the day. */
  readonly dayMs: number;
  readonly rentals: readonly Rental[];
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function matches(rental: Rental, query: string): boolean {
  const { order, phone, sms } = rental;
  const words = [order.service.name, order.country.name, order.operator.name, phone?.international ?? ''];
  for (const message of sms) words.push(message.sender ?? '', message.text, message.code?.value ?? '');
  if (words.some((word) => word.toLowerCase().includes(query))) return true;
  const digits = digitsOf(query);
  // "202 555" finds +1 (202) 555-0143 however either is written.
  return digits !== '' && digits.length === query.replace(/[\s+()-]/g, '').length
    ? digitsOf(phone?.e164 ?? '').includes(digits)
    : false;
}

/** Ended rentals that contain `typed` in service, country, operator, number, sender, text or code; newest first. */
export function searchHistory(rentals: readonly Rental[], typed: string): Rental[] {
  const query = typed.trim().toLowerCase();
  return rentals
    .filter((rental) => rental.state.kind === 'ended')
    .filter((rental) => query === '' || matches(rental, query))
    .sort((a, b) => b.createdAtMs - a.createdAtMs);
}

/** Runs of one day, in the order given. */
export function groupByDay(rentals: readonly Rental[]): HistoryDay[] {
  const days: { dayMs: number; rentals: Rental[] }[] = [];
  for (const rental of rentals) {
    const dayMs = startOfDay(rental.createdAtMs);
    const last = days.at(-1);
    if (last?.dayMs === dayMs) last.rentals.push(rental);
    else days.push({ dayMs, rentals: [rental] });
  }
  return days;
}

/** "Today", "Yesterday", else the date with its weekday. */
export function dayTitle(dayMs: number, nowMs: number, locale: string): string {
  const today = new Date(startOfDay(nowMs));
  if (dayMs === today.getTime()) return texts.views.history.today;
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (dayMs === yesterday.getTime()) return texts.views.history.yesterday;
  const sameYear = new Date(dayMs).getFullYear() === today.getFullYear();
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(dayMs);
}

/** What a row shows as its code, null when none came. */
export const historyCode = (rental: Rental) => latestCode(rental.sms);
