/** Copies what a person asked for, by the names of the snapshot; used by page, tray and notifications alike. */
import type { RentalId, Result, SmsId } from '../../preload/model.ts';
import type { CodeClipboard } from '../desktop/code-clipboard.ts';
import type { Ledger } from '../rentals/ledger.ts';

export interface Copying {
  copyCode(rentalId: RentalId, smsId: SmsId, which: 'code' | 'alternative'): Promise<Result<null>>;
  copyText(text: string): Promise<Result<null>>;
  copyNumber(rentalId: RentalId, form: 'e164' | 'national' | 'digits'): Promise<Result<null>>;
}

export function createCopying(
  ledger: Ledger,
  clipboard: CodeClipboard,
  codeClearDelayMs: () => number,
): Copying {
  const copy = async (text: string | null | undefined, clearDelayMs: number): Promise<Result<null>> => {
    if (text == null) return { ok: false, problem: { kind: 'gone' } };
    const isCopied = await clipboard.copy(text, clearDelayMs);
    return isCopied ? { ok: true, value: null } : { ok: false, problem: { kind: 'clipboard' } };
  };
  return {
    copyText: (text) => copy(text, 0),
    copyCode(rentalId, smsId, which) {
      const code = ledger.find(rentalId)?.rental.sms.find((sms) => sms.id === smsId)?.code;
      return copy(which === 'code' ? code?.value : code?.alternative, codeClearDelayMs());
    },
    copyNumber(rentalId, form) {
      const phone = ledger.find(rentalId)?.rental.phone;
      // A number is no secret: it stays on the clipboard until something else is copied.
      return copy(form === 'digits' ? phone?.e164.replaceAll(/\D/g, '') : phone?.[form], 0);
    },
  };
}
