import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestCode, latestCodeSms, type Sms } from '../../../../preload/model/index.ts';
import { codeOf, rentalIdOf, shownRentalOf, shownSmsOf } from '../../../support/rentals.ts';

const coded = (value: string, seenAtMs: number, receivedAtMs: number | null = null): Sms =>
  shownSmsOf({
    id: value,
    seenAtMs,
    receivedAtMs,
    code: codeOf(value),
  });
const latestOf = (...sms: Sms[]) => latestCodeSms(sms)?.code?.value ?? null;

describe('the latest code of a number', () => {
  it('is the one that this application saw last, whatever the service’s clock says', () => {
    expect(latestOf(coded('first', 10, 900), coded('second', 20, 5))).toBe('second');
    expect(latestOf(coded('second', 20), coded('first', 10))).toBe('second');
  });

  it('is, of one read, the one the service received last; one without a time counts as older', () => {
    expect(latestOf(coded('second', 10, 7), coded('first', 10, 5))).toBe('second');
    expect(latestOf(coded('dated', 10, 7), coded('undated', 10))).toBe('dated');
  });

  it('is else the last of the list', () => {
    expect(latestOf(coded('first', 10, 5), coded('second', 10, 5))).toBe('second');
    expect(latestOf(coded('first', 10), coded('second', 10))).toBe('second');
  });

  it('stays the latest when an SMS without a code follows', () => {
    expect(latestOf(coded('code', 10), shownSmsOf({ id: 'welcome', seenAtMs: 20 }))).toBe('code');
    expect(latestOf(shownSmsOf())).toBeNull();
    expect(latestOf()).toBeNull();
  });
});

describe('the latest code of all numbers', () => {
  const numberOf = (id: string, ...sms: Sms[]) => shownRentalOf({ id: rentalIdOf(id), sms });

  it('is the one that was seen last, and names its number', () => {
    const older = numberOf('older', coded('late', 30));
    const newer = numberOf('newer', coded('early', 10));
    expect(latestCode([newer, older])).toEqual({ rental: older, sms: older.sms[0], code: 'late' });
  });

  it('is that of the newest number where all else is equal', () => {
    expect(latestCode([numberOf('newer', coded('a', 10)), numberOf('older', coded('b', 10))])?.code).toBe(
      'a',
    );
  });

  it('is none where no SMS has a code', () => {
    expect(latestCode([numberOf('waiting'), numberOf('welcome', shownSmsOf())])).toBeNull();
  });

  it('is for one number what its card shows', () => {
    const message = fc.record({
      seenAtMs: fc.integer({ min: 0, max: 3 }),
      receivedAtMs: fc.option(fc.integer({ min: 0, max: 3 })),
      hasCode: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), (messages) => {
        const sms = messages.map(({ hasCode, ...times }, place) =>
          hasCode
            ? coded(String(place), times.seenAtMs, times.receivedAtMs)
            : shownSmsOf({ id: String(place), ...times }),
        );
        expect(latestCode([numberOf('one', ...sms)])?.sms ?? null).toBe(latestCodeSms(sms));
      }),
    );
  });
});
