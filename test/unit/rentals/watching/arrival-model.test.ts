import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRental } from '../../../../main/rentals/ledger/entry.ts';
import {
  arrivedAtMs,
  firstSmsPrior,
  learnArrivals,
} from '../../../../main/rentals/watching/arrival-model.ts';
import type { Order, SmsId } from '../../../../preload/model/index.ts';
import { order, rentalOf } from '../../../support/rentals.ts';

const bornMs = rentalOf().createdAtMs;
const orderOf = (service: string, country = 'us', operator = 'any'): Order => ({
  service: { id: service, name: service },
  country: { id: country, name: country },
  operator: { id: operator, name: operator },
});

/** A rental whose SMS came after `delayMs`, or that ended without one. */
const told = (delayMs: number | null, of: Order = order, receivedAtMs: number | null = null): KeptRental =>
  rentalOf({
    order: of,
    state: { kind: 'ended', atMs: bornMs + 1_260_000 },
    sms:
      delayMs === null
        ? []
        : [
            {
              id: 'sms' as SmsId, // Branded as the schema would.
              sender: null,
              text: '',
              code: null,
              receivedAtMs,
              seenAtMs: bornMs + delayMs,
            },
          ],
  });
const many = (count: number, rental: KeptRental) => Array.from({ length: count }, () => rental);

describe('what is expected of the next number', () => {
  it('is the prior while nothing was experienced', () => {
    expect(learnArrivals([], order)).toMatchObject(firstSmsPrior);
    expect(learnArrivals([rentalOf()], order)).toMatchObject(firstSmsPrior);
  });

  it('comes near the own arrivals once there are enough, and moves little after a few', () => {
    const few = learnArrivals(many(2, told(60_000)), order);
    expect(few.medianMs).toBeGreaterThan(12_000);
    expect(few.medianMs).toBeLessThan(45_000);
    const enough = learnArrivals(many(100, told(60_000)), order);
    expect(enough.medianMs).toBeGreaterThan(58_000);
    expect(enough.medianMs).toBeLessThanOrEqual(60_000);
    expect(enough.sigma).toBeLessThan(few.sigma);
  });

  it('counts those that never came', () => {
    expect(learnArrivals(many(100, told(null)), order).share).toBeLessThan(0.1);
    expect(learnArrivals(many(100, told(9_000)), order).share).toBeGreaterThan(0.95);
  });

  it('is not taught by a number that nobody watched to its end', () => {
    const stopped = rentalOf({
      state: { kind: 'ended', atMs: bornMs + 1_260_000 },
      timeline: [{ kind: 'stopped', atMs: bornMs + 9_000 }],
    });
    expect(learnArrivals(many(100, stopped), order)).toMatchObject(firstSmsPrior);
  });

  it('counts from the answer to the order, however long that took', () => {
    const late = told(25_000);
    const answered = { ...late, timeline: [{ kind: 'reserved' as const, atMs: bornMs + 20_000 }] };
    expect(learnArrivals(many(200, answered), order).medianMs).toBeLessThan(6_000);
  });

  it('is first of all what this service, country and operator did, then the service, then all', () => {
    const slow = orderOf('telegram', 'de', 'o2');
    const rentals = [...many(60, told(5_000, orderOf('whatsapp'))), ...many(60, told(120_000, slow))];
    const medianOf = (of: Order) => learnArrivals(rentals, of).medianMs;
    expect(medianOf(slow)).toBeGreaterThan(100_000);
    expect(medianOf(orderOf('telegram', 'fr'))).toBeGreaterThan(70_000);
    expect(medianOf(orderOf('signal'))).toBeGreaterThan(20_000);
    expect(medianOf(orderOf('signal'))).toBeLessThan(30_000);
    expect(medianOf(orderOf('whatsapp'))).toBeLessThan(7_000);
  });

  it('forgets what is long past', () => {
    const rentals = [...many(300, told(8_000)), ...many(1_000, told(90_000))];
    expect(learnArrivals(rentals, order).medianMs).toBeLessThan(9_000);
  });

  it('is a model that makes sense, whatever was experienced', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null }), { maxLength: 60 }),
        (delays) => {
          const model = learnArrivals(
            delays.map((delayMs) => told(delayMs)),
            order,
          );
          expect(model.share).toBeGreaterThan(0);
          expect(model.share).toBeLessThan(1);
          expect(model.medianMs).toBeGreaterThanOrEqual(500);
          expect(model.medianMs).toBeLessThanOrEqual(1_200_000);
          expect(model.sigma).toBeGreaterThan(0.2);
          expect(model.sigma).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});

it('takes the time of the service for the arrival, unless it cannot be true', () => {
  const at = (receivedAtMs: number | null) => {
    const rental = told(20_000, order, receivedAtMs);
    return arrivedAtMs(rental, rental.sms[0] ?? expect.fail()) - bornMs;
  };
  expect(at(bornMs + 14_000)).toBe(14_000);
  expect(at(null)).toBe(20_000);
  expect(at(bornMs - 3_600_000)).toBe(20_000);
  expect(at(bornMs + 3_600_000)).toBe(20_000);
});
