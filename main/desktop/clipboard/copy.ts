/** Copies codes, numbers and texts by the names of the snapshot, for page, tray and notifications alike. */
import type { CopyOutcome, LastCopy, RentalId, Result, SmsId } from '../../../preload/model/index.ts';
import { type Clock, type Log, type Notices, refuse } from '../../core/index.ts';
import type { Ledger } from '../../rentals/index.ts';
import type { CodeClipboard } from './secret-clipboard.ts';

export interface Copier {
  copyCode(rentalId: RentalId, smsId: SmsId, which: 'code' | 'alternative'): Promise<Result<CopyOutcome>>;
  copyText(text: string): Promise<Result<CopyOutcome>>;
  /** Kept out of clipboard histories, and on the clipboard until something else is. */
  copySecret(text: string): Promise<Result<CopyOutcome>>;
  copyNumber(rentalId: RentalId, form: 'e164' | 'national' | 'digits'): Promise<Result<CopyOutcome>>;
  /** Copies a number that nobody pressed for: as a code, it is taken off the clipboard again and kept out of histories. */
  copyNumberByItself(rentalId: RentalId): Promise<Result<CopyOutcome>>;
}

export interface CopierPorts {
  readonly ledger: Pick<Ledger, 'find' | 'change'>;
  readonly clipboard: CodeClipboard;
  readonly codeClearDelayMs: () => number;
  readonly clock: Clock;
  /** Hears of each code or number that is on the clipboard for certain; `smsId` is that of a code's SMS, null for a number. */
  readonly onCopied: (copy: LastCopy, smsId: SmsId | null) => void;
}

export function createCopier({ ledger, clipboard, codeClearDelayMs, clock, onCopied }: CopierPorts): Copier {
  /** A code that was copied is dealt with, for the tray, the cards and their order. */
  const noteCopied = (id: RentalId, smsId: SmsId): void =>
    void ledger.change(id, (rental) => ({
      ...rental,
      sms: rental.sms.map((sms) => (sms.id === smsId ? { ...sms, copiedAtMs: clock.now() } : sms)),
    }));

  const copy = async (
    text: string | null | undefined,
    write: (text: string) => Promise<CopyOutcome | null>,
  ): Promise<Result<CopyOutcome>> => {
    if (text == null) return refuse({ kind: 'gone' });
    const outcome = await write(text);
    return outcome === null ? refuse({ kind: 'clipboard' }) : { ok: true, value: outcome };
  };
  function told(
    what: LastCopy['what'],
    { rentalId, smsId = null }: { readonly rentalId: RentalId; readonly smsId?: SmsId | null },
    copied: Result<CopyOutcome>,
    isByItself = false,
  ): Result<CopyOutcome> {
    if (copied.ok && copied.value === 'copied') {
      onCopied({ what, rentalId, isByItself, atMs: clock.now() }, smsId);
    }
    return copied;
  }
  return {
    copyText: (text) => copy(text, clipboard.copy),
    copySecret: (text) => copy(text, (secret) => clipboard.copySecret(secret, 0)),
    async copyCode(rentalId, smsId, which) {
      const code = ledger.find(rentalId)?.rental.sms.find((sms) => sms.id === smsId)?.code;
      const copied = await copy(which === 'code' ? code?.value : code?.alternative, (secret) =>
        clipboard.copySecret(secret, codeClearDelayMs()),
      );
      if (copied.ok && copied.value === 'copied') noteCopied(rentalId, smsId);
      return told('code', { rentalId, smsId }, copied);
    },
    async copyNumber(rentalId, form) {
      const phone = ledger.find(rentalId)?.rental.phone;
      const text = form === 'digits' ? phone?.e164.replaceAll(/\D/g, '') : phone?.[form];
      // A number is no secret: it stays on the clipboard until something else is copied.
      return told('number', { rentalId }, await copy(text, clipboard.copy));
    },
    async copyNumberByItself(rentalId) {
      const text = ledger.find(rentalId)?.rental.phone?.e164;
      const copied = await copy(text, (number) => clipboard.copySecret(number, codeClearDelayMs()));
      return told('number', { rentalId }, copied, true);
    },
  };
}

// Copies a number as soon as it is rented, where the person wants that.

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
const maxWaitMs = 30_000;

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
      const isLate = Math.abs(clock.now() - sinceMs) > maxWaitMs;
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
