import type { Dialect } from './dialect.ts';

/** A point in time, given as `Date.prototype.toISOString` writes it; anything else stays as it is. */
export function writeTime(value: unknown, { times }: Pick<Dialect, 'times'>): unknown {
  const atMs = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(atMs)) return value;
  const withoutZone = new Date(atMs).toISOString().slice(0, -1);
  switch (times) {
    case 'iso':
      return value;
    case 'iso-no-ms':
      return `${withoutZone.slice(0, -4)}Z`;
    case 'iso-micros':
      return `${withoutZone}000Z`;
    case 'iso-nanos':
      return `${withoutZone}000000Z`;
    case 'iso-no-zone':
      return withoutZone;
    case 'unix-s':
      return Math.floor(atMs / 1000);
    case 'unix-ms':
      return atMs;
  }
}
