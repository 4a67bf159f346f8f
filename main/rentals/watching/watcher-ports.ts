/** The watcher from outside: what it can be asked, its inputs, and the listeners that it tells. */
import type { RentalId, ReservationId, Settings, Sms, WatchProblem } from '../../../preload/model/index.ts';
import type { Session } from '../../account/index.ts';
import type { Chance, Clock, Timers } from '../../core/index.ts';
import type { KeptRental } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';

export interface WatcherPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly chance: Chance;
  /** The most reads allowed for one reservation and for all together; may change at any time. */
  readonly pace: () => Settings['polling'];
  /** The time from which the account allows one more poll. A call that asks for one must have told so when it returns. */
  readonly nextPollAtMs: () => number;
  /** The service that is worked with now; null while there is none. Only its own rentals are read. */
  readonly session: () => Pick<Session, 'server' | 'account' | 'client'> | null;
  /** Called for each SMS once over all restarts, after it was saved; again only where a kill came before that could be saved. */
  readonly announce: (rental: KeptRental, sms: Sms) => void;
  /** Called for those beyond the newest few of one answer, with their number. */
  readonly announceMore: (rental: KeptRental, count: number) => void;
  readonly onAnnounceFailed: (error: unknown) => void;
  /** A read threw what nothing has caught; it counts as one that failed. */
  readonly onReadFailed: (error: unknown) => void;
  /** Every read reports here: null after a good one. */
  readonly onRead: (id: RentalId, problem: WatchProblem | null) => void;
  readonly onEnded: (rental: KeptRental) => void;
}

export interface Watcher {
  /** Looks at the ledger again: call it when rentals or the session changed. */
  update(): void;
  /** Reads one reservation now, if it is ours or becomes so shortly (a webhook's hint). */
  readSoon(id: ReservationId): void;
  /** Forgets waits and failures and reads everything in a staggered round: after sleep. */
  wake(): void;
  /**
   * Tells of what the last run saved and could not tell any more, and goes on with what a wrong clock ended in it. Call
   * once, when there is someone to tell.
   */
  takeUpLastRun(): void;
  /** The service has said what time it is: the nearer one is right, this computer's clock or what is believed of it. */
  hearTime(serverMs: number): void;
  /** This computer's time without the jumps that nothing explains. */
  believedMs(): number;
  stop(): void;
}
