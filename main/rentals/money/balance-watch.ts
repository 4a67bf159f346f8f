/** Follows the balance from one reading to the next and writes down what it tells of the numbers. */
import type { BalanceReading, Session } from '../../account/index.ts';
import { isOfAccount, type KeptRental, noteEvent } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareReadings, type Findings, isClean, isUndecided } from './refunds.ts';

export interface BalanceWatch {
  /** `session` is the one whose balance was read. */
  take(session: Pick<Session, 'server' | 'account'>, reading: BalanceReading): void;
}

export function createBalanceWatch(ledger: Ledger): BalanceWatch {
  let last = ledger.lastReading();
  return {
    take({ server, account }, reading) {
      const rentals = ledger
        .all()
        .flatMap((entry) => (isOfAccount(entry, { server, account }) ? [entry.rental] : []));
      if (!isClean(reading, rentals)) return;
      const before = last?.server === server && last.account === account ? last : null;
      last = { server, account, ...reading };
      // Where nothing is held or awaited the reading need not outlive this run.
      if (!rentals.some(isUndecided)) return;
      const findings = before === null ? null : compareReadings(before, reading, rentals);
      ledger.keepReading(last, (rental) =>
        findings === null ? rental : withFindings(rental, findings, reading),
      );
    },
  };
}

function withFindings(rental: KeptRental, findings: Findings, { readAtMs }: BalanceReading): KeptRental {
  const charge = findings.charges.get(rental.id);
  const charged = charge === undefined ? rental : { ...rental, charge };
  return findings.refunded.has(rental.id) ? noteEvent(charged, 'refund-seen', readAtMs) : charged;
}
