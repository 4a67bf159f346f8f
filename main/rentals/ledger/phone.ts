import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Phone } from '../../../preload/model/index.ts';

/** The forms a person may want to paste (ITU-T E.164 and the country's own); the raw text thrice when it cannot be parsed. */
function phoneOf(raw: string): Phone {
  const parsed = parsePhoneNumberFromString(raw);
  if (parsed === undefined) return { e164: raw, national: raw, international: raw };
  return {
    e164: parsed.number,
    national: parsed.formatNational(),
    international: parsed.formatInternational(),
  };
}

/** The number as it is known, or as the service names it now, which may be not yet. */
export const phoneFrom = (known: Phone | null, named: string | null): Phone | null =>
  known ?? (named === null ? null : phoneOf(named));
