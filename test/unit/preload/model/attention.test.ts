import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minuteMs,
  newestUncopied,
  numbersToShow,
  phaseOf,
  type Rental,
  type Sms,
  shownEndingMs,
} from '../../../../preload/model/index.ts';
import { codeOf, rentalIdOf, shownRentalOf, shownSmsOf, unresolvedState } from '../../../support/rentals.ts';

const nowMs = Date.UTC(2026, 4, 19, 12, 30);
const codeSms = (id: string, parts: Partial<Sms> = {}) =>
  shownSmsOf({ ...parts, id, code: codeOf('849201'), seenAtMs: parts.seenAtMs ?? nowMs });
const ended = (atMs: number, parts: Partial<Rental> = {}) =>
  shownRentalOf({ state: { kind: 'ended', atMs }, ...parts });

describe('the phase of a number', () => {
  it.each<[string, Rental, ReturnType<typeof phaseOf>]>([
    ['waits', shownRentalOf(), 'waiting'],
    ['is on order', shownRentalOf({ state: { kind: 'ordering' } }), 'ordering'],
    ['is unresolved', shownRentalOf({ state: unresolvedState() }), 'decision'],
    ['is paused', shownRentalOf({ state: { kind: 'stopped' } }), 'paused'],
    ['has a code', shownRentalOf({ sms: [codeSms('1')] }), 'arrived'],
    ['has an SMS without a code', shownRentalOf({ sms: [shownSmsOf()] }), 'arrived'],
    ['has a copied code', shownRentalOf({ sms: [codeSms('1', { copiedAtMs: nowMs })] }), 'copied'],
    [
      'has another code after a copied one',
      shownRentalOf({ sms: [codeSms('1', { copiedAtMs: nowMs }), codeSms('2', { seenAtMs: nowMs + 1 })] }),
      'arrived',
    ],
    ['ended without SMS', ended(nowMs), 'ended'],
    ['ended with a code that nobody copied', ended(nowMs, { sms: [codeSms('1')] }), 'arrived'],
    ['ended with a copied code', ended(nowMs, { sms: [codeSms('1', { copiedAtMs: nowMs })] }), null],
    ['ended long ago', ended(nowMs - shownEndingMs), null],
    ['ended and was dismissed', ended(nowMs, { isEndSeen: true }), null],
    [
      'ended while nobody looked for SMS',
      ended(nowMs, { timeline: [{ kind: 'stopped', atMs: nowMs - minuteMs }] }),
      null,
    ],
  ])('of one that %s', (_name, rental, phase) => {
    expect(phaseOf(rental, nowMs)).toBe(phase);
  });
});

it('orders any numbers so that a code to copy stands first, and loses none that is ours', () => {
  const state = fc.constantFrom<Rental['state']>(
    { kind: 'open' },
    { kind: 'stopped' },
    { kind: 'ordering' },
    unresolvedState(),
    { kind: 'ended', atMs: nowMs },
  );
  const messages = fc.array(
    fc.record({ isCopied: fc.boolean(), hasCode: fc.boolean(), agoMs: fc.nat(60_000) }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ state, messages }), { maxLength: 12 }), (drawn) => {
      const rentals = drawn.map(({ state: drawnState, messages: drawnMessages }, at) =>
        shownRentalOf({
          id: rentalIdOf(`r${at}`),
          state: drawnState,
          sms: drawnMessages.map(({ isCopied, hasCode, agoMs }, index) =>
            shownSmsOf({
              id: `${index}`,
              code: hasCode ? codeOf('849201') : null,
              seenAtMs: nowMs - agoMs,
              copiedAtMs: isCopied && hasCode ? nowMs : null,
            }),
          ),
        }),
      );
      const shown = numbersToShow(rentals, nowMs);
      const ours = rentals.filter((rental) => rental.state.kind !== 'ended');
      expect(ours.every((rental) => shown.some((one) => one.rental === rental))).toBe(true);
      const firstWaiting = shown.findIndex(({ phase }) => phase !== 'arrived');
      const behind = firstWaiting < 0 ? [] : shown.slice(firstWaiting);
      expect(behind.some(({ rental, phase }) => phase === 'waiting' && newestUncopied(rental) !== null)).toBe(
        false,
      );
      expect(behind.some(({ phase }) => phase === 'arrived')).toBe(false);
    }),
  );
});
