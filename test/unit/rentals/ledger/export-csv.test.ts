import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, jsonOf } from '../../../../main/rentals/ledger/export.ts';
import type { Money } from '../../../../preload/model/index.ts';
import { codeOf, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const endedAtMs = Date.UTC(2026, 4, 19, 12, 20);
const ended = (parts: Parameters<typeof shownRentalOf>[0] = {}) =>
  shownRentalOf({ state: { kind: 'ended', atMs: endedAtMs }, ...parts });

/** Reads a table as RFC 4180 says. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', separator] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (separator === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const cells = (text: string) => parseCsv(text.replace(/^\uFEFF/, ''));

describe('the table of what ended', () => {
  it('has a heading and a row for each SMS', () => {
    const table = csvOf([
      ended({ sms: [shownSmsOf({ sender: 'WhatsApp', code: codeOf('849201'), text: 'Code 849-201' })] }),
    ]);
    expect(table).toBe(
      '\uFEFFordered_at,ended_at,service,country,operator,phone_number,price,currency,payment,sms_count,code,sender,text,received_at,label,refused_by_site\r\n' +
        '2026-05-19T12:00:00.000Z,2026-05-19T12:20:00.000Z,WhatsApp,United States,Any operator,+12025550143,0.48,USD,charged,1,' +
        '849201,WhatsApp,Code 849-201,2026-05-19T12:05:00.000Z,,\r\n',
    );
  });

  it('has one row for a number without SMS', () => {
    const [, row] = cells(csvOf([ended()]));
    expect(row?.slice(9)).toEqual(['0', '', '', '', '', '', '']);
  });

  it('has the person’s own words, and the operator that the number really had', () => {
    const operator = { id: 'tmobile', name: 'T-Mobile' };
    const [, row] = cells(csvOf([ended({ label: 'shop 2', isRefused: true, operator })]));
    expect(row?.slice(-2)).toEqual(['shop 2', 'yes']);
    expect(row?.[4]).toBe('T-Mobile');
  });

  it.each<[string, Money, string]>([
    ['cents', { amountMinor: 5, currency: 'USD' }, '0.05'],
    ['a currency without minor units', { amountMinor: 480, currency: 'JPY' }, '480'],
    ['one with three digits', { amountMinor: 1_234, currency: 'KWD' }, '1.234'],
    ['none that is known', { amountMinor: 1_234, currency: null }, '12.34'],
  ])('writes prices with a point: %s', (_name, price, written) => {
    expect(cells(csvOf([ended({ price })]))[1]?.[6]).toBe(written);
  });

  it.each([
    ...['\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20SUM(1)', '\ufe66x', '\u22121'],
    ...['\u200b=1+1', '\0=1+1', '\ufeff@x', ' =1+1', '\u00a0+x', '\u3164=1', '\u2060\u202e=x', '\n=1'],
  ])('marks what may begin a formula: %j', (text) => {
    const [, row] = cells(csvOf([ended({ sms: [shownSmsOf({ text, sender: text })] })]));
    expect(row?.[12]).toBe(`'${text}`);
    expect(row?.[11]).toBe(`'${text}`);
  });

  it('marks neither a phone number nor an ordinary text', () => {
    const [, row] = cells(
      csvOf([ended({ sms: [shownSmsOf({ text: 'Code: 1 = one', sender: '+12025550143' })] })]),
    );
    expect(row?.slice(11, 13)).toEqual(['+12025550143', 'Code: 1 = one']);
  });

  it('gives back every text, and no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=', '+', '-', '@', '\t'),
        (tail, head) => {
          const text = head + tail;
          const [, row] = cells(csvOf([ended({ sms: [shownSmsOf({ text })] })]));
          const cell = row?.[12] ?? '';
          expect([text, `'${text}`]).toContain(cell);
          if (!/^\+\d+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});

it('the document for programs has the person’s own words, and the operator that the number really had', () => {
  const operator = { id: 'tmobile', name: 'T-Mobile' };
  const document = jsonOf([ended({ label: 'shop 2', isRefused: true, operator }), ended()]);
  expect(JSON.parse(document)).toMatchObject({
    rentals: [
      { label: 'shop 2', refused_by_site: true, operator },
      { label: null, refused_by_site: false },
    ],
  });
});
