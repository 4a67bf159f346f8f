/** Copies a number as soon as it is rented, where the person wants that. */
import type { RentalId } from '../../../preload/model/index.ts';
import type { Clock, Log, Notices } from '../../core/index.ts';
import type { Ledger } from '../../rentals/index.ts';
import type { Copier } from './copy.ts';

export interface CopyWhenRentedPorts {
  readonly ledger: Pick<Ledger, 'find'>;
  readonly copier: Pick<Copier, 'copyNumberByItself'>;
  readonly isWanted: () => boolean;
  readonly notices: Pick<Notices, 'tell' | 'withdraw'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
}

export interface CopyWhenRented {
  /** A number was bought in this run. Its digits may come later. */
  rented(id: RentalId): void;
  /** The ledger changed: what was rented may have its digits now. */
  look(): void;
}

/** A number whose digits come later than this is not copied: the person has something else on the clipboard by then. */
const longestWaitMs = 30_000;

export function createCopyWhenRented(ports: CopyWhenRentedPorts): CopyWhenRented {
  const { ledger, clock, notices } = ports;
  /** Rented, and still without digits; with the time of the order's answer. */
  const waiting = new Map<RentalId, number>();

  async function copy(id: RentalId): Promise<void> {
    const copied = await ports.copier.copyNumberByItself(id);
    if (copied.ok && copied.value === 'copied') notices.withdraw('number-not-copied');
    else notices.tell({ kind: 'number-not-copied' });
  }

  function look(): void {
    for (const [id, sinceMs] of waiting) {
      const rental = ledger.find(id)?.rental;
      const isLate = Math.abs(clock.now() - sinceMs) > longestWaitMs;
      if (rental?.phone === null && !isLate) continue;
      waiting.delete(id);
      if (rental === undefined || isLate) continue;
      copy(id).catch((error: unknown) => ports.log.error('number-copy-failed', { error }));
    }
  }

  return {
    rented(id) {
      if (!ports.isWanted()) return;
      waiting.set(id, clock.now());
      look();
    },
    look,
  };
}
