/** Brings back into sight what a file of the ledger holds and this version cannot read as a whole. */
import type { RentalId } from '../../../preload/model/index.ts';
import { isWritable } from './entries-format.ts';
import type { Entries, Entry } from './entry.ts';
import { salvage } from './entry-schema.ts';

/**
 * Every entry that names a number is shown and watched, with what can be read of it and what the copy has of the rest.
 * The others stay as they are. `onUnreadable` hears how many there are of both; the same value where there are none.
 */
export function completeEntries(
  file: Entries,
  copy: () => Entries | null,
  onUnreadable: (count: number) => void,
): Entries {
  if (file.unreadable.length === 0) return file;
  onUnreadable(file.unreadable.length);
  const copied = new Map((copy()?.entries ?? []).map((entry) => [entry.rental.id, entry]));
  const known = new Set(file.entries.map(({ rental }) => rental.id));
  const salvaged: Entry[] = [];
  const left: string[] = [];
  for (const kept of file.unreadable) {
    const entry = salvage(kept, copied.get(idOf(kept)));
    if (entry === null || known.has(entry.rental.id) || !isWritable(entry)) left.push(kept);
    else {
      known.add(entry.rental.id);
      salvaged.push(entry);
    }
  }
  // What the file has not at all although its copy does was lost with an entry that says nothing of itself.
  const lost = left.length === 0 ? [] : [...copied.values()].filter(({ rental }) => !known.has(rental.id));
  if (salvaged.length + lost.length === 0) return file;
  const entries = [...file.entries, ...salvaged, ...lost].sort(
    (a, b) => b.rental.createdAtMs - a.rental.createdAtMs,
  );
  return { ...file, entries, unreadable: left };
}

/** Of an entry without an id, one that nothing has. */
const idOf = (kept: string): RentalId =>
  String(fieldOf(fieldOf(JSON.parse(kept), 'rental'), 'id')) as RentalId;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
