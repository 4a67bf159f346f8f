/** Ended numbers as a file, for a person or a program. */
import { operatorOf, type Rental } from '../../../preload/model/index.ts';
import { minorDigits } from '../../../preload/words/index.ts';

// Ended numbers as a table: RFC 4180, with the byte order mark by which spreadsheets know UTF-8.

const columns = [
  'ordered_at',
  'ended_at',
  'service',
  'country',
  'operator',
  'phone_number',
  'price',
  'currency',
  'payment',
  'sms_count',
  'code',
  'sender',
  'text',
  'received_at',
  'label',
  'refused_by_site',
] as const;

const byteOrderMark = '\uFEFF';

/** One row per SMS; a number without any has one row. */
export function csvOf(rentals: Iterable<Rental>): string {
  const lines = [lineOf(columns)];
  for (const rental of rentals) lines.push(...rowsOf(rental).map(lineOf));
  return byteOrderMark + lines.join('');
}

const lineOf = (row: readonly string[]): string => `${row.map(field).join(',')}\r\n`;

function rowsOf(rental: Rental): (readonly string[])[] {
  const { order, phone, price, payment, sms, createdAtMs, state } = rental;
  const common = [
    isoTime(createdAtMs),
    state.kind === 'ended' ? isoTime(state.atMs) : '',
    order.service.name,
    order.country.name,
    (operatorOf(rental) ?? order.operator).name,
    phone?.e164 ?? '',
    price === null ? '' : amountOf(price.amountMinor, price.currency),
    price?.currency ?? '',
    payment.kind,
    String(sms.length),
  ];
  const own = [rental.label ?? '', rental.isRefused === true ? 'yes' : ''];
  if (sms.length === 0) return [[...common, '', '', '', '', ...own]];
  return sms.map((message) => [
    ...common,
    message.code?.value ?? '',
    message.sender ?? '',
    message.text,
    isoTime(message.receivedAtMs ?? message.seenAtMs),
    ...own,
  ]);
}

/** With a point and as many digits as the currency has, whatever the person's language: a program reads it. */
function amountOf(amountMinor: number, currency: string | null): string {
  const digits = minorDigits(currency);
  return (amountMinor / 10 ** digits).toFixed(digits);
}

const isoTime = (atMs: number): string => new Date(atMs).toISOString();

/**
 * The signs that begin a formula, in full width and small forms too, which some spreadsheets fold, also behind what cannot be
 * seen; and tab and line breaks, after which a new cell may begin.
 */
const formulaStarts = new Set('\t\r\n=@+-\uFF1D\uFF20\uFF0B\uFF0D\uFE66\uFE6B\uFE62\uFE63\u2212');
/** Among letters, these fillers are drawn as nothing. */
const unseen = /^(?:[\p{C}\p{Z}]|\u034F|\u115F|\u1160|\u3164|\uFFA0)$/u;

function startsFormula(value: string): boolean {
  for (const sign of value) {
    if (formulaStarts.has(sign)) return true;
    if (!unseen.test(sign)) return false;
  }
  return false;
}

/**
 * Quoted where the RFC wants it. A text that a spreadsheet would take for a formula begins with an apostrophe: an SMS is
 * written by strangers (OWASP, CSV injection). A number in E.164 begins with `+` and is none.
 */
function field(value: string): string {
  const safe = startsFormula(value) && !/^\+\d+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Ended numbers with all their SMS, as one JSON document for programs. Times are ISO 8601, amounts minor units. */
export const jsonOf = (rentals: Iterable<Rental>): string =>
  `${JSON.stringify({ format: 'rentium-tray-history', version: 1, rentals: Array.from(rentals, exported) }, null, 2)}\n`;

const exported = (rental: Rental) => {
  const { order, phone, price, payment, createdAtMs, state, sms, reservationId } = rental;
  return {
    reservation_id: reservationId,
    service: order.service,
    country: order.country,
    operator: operatorOf(rental) ?? order.operator,
    phone_number: phone?.e164 ?? null,
    price,
    payment: payment.kind,
    ordered_at: isoTime(createdAtMs),
    ended_at: state.kind === 'ended' ? isoTime(state.atMs) : null,
    sms: sms.map((message) => ({
      sender: message.sender,
      text: message.text,
      code: message.code?.value ?? null,
      received_at: message.receivedAtMs === null ? null : isoTime(message.receivedAtMs),
      seen_at: isoTime(message.seenAtMs),
    })),
    label: rental.label ?? null,
    refused_by_site: rental.isRefused === true,
  };
};
