/** The highest serial of an update manifest, on disk: a restart must not make an older one news. */
import * as v from 'valibot';
import type { Document } from '../../storage/index.ts';

export interface StoredUpdates {
  readonly highestSerial: number;
}
export const storedUpdates: v.GenericSchema<unknown, StoredUpdates> = v.object({
  highestSerial: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export const noStoredUpdates: StoredUpdates = { highestSerial: 0 };

export const serialsIn = (document: Document<StoredUpdates>) => ({
  get: () => document.get().highestSerial,
  raise(serial: number): void {
    // Where it cannot be kept it holds for this run.
    if (serial > document.get().highestSerial) document.set({ highestSerial: serial });
  },
});
