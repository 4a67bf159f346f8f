/** Quiet hours: nothing makes a sound in them, and news that can wait is not shown. Pure. */
import type { QuietHours } from '../../../preload/model/index.ts';

/**
 * True within the quiet hours, by what a clock on the wall shows: where summer time leaves an hour out or repeats one, they
 * still begin and end at the times that were set. They may go over midnight. `timeZone` is an IANA name; without one it is
 * this computer's.
 */
export function isQuietAt(
  nowMs: number,
  { enabled, fromMinute, toMinute }: QuietHours,
  timeZone?: string,
): boolean {
  if (!enabled) return false;
  const minute = minuteOfDay(nowMs, timeZone);
  if (fromMinute < toMinute) return fromMinute <= minute && minute < toMinute;
  return fromMinute <= minute || minute < toMinute;
}

function minuteOfDay(nowMs: number, timeZone: string | undefined): number {
  // Made anew each time: the computer may have moved to another zone.
  const parts = new Intl.DateTimeFormat('en', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).formatToParts(nowMs);
  const numberOf = (type: 'hour' | 'minute') => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return numberOf('hour') * 60 + numberOf('minute');
}
