import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSmsPrior } from '../../../../main/rentals/watching/arrival-model.ts';
import {
  ageAfter,
  expectedReads,
  fixedReads,
  hazardCurve,
  intensityOf,
  readPlan,
  readsBetween,
} from '../../../../main/rentals/watching/read-plan.ts';

const lifeMs = 1_200_000;
const limits = { mostPerSecond: 2, leastPerSecond: 1 / 45 };
const model = fc.record({
  share: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
  medianMs: fc.integer({ min: 1_000, max: 600_000 }),
  sigma: fc.double({ min: 0.3, max: 2, noNaN: true }),
});

describe('the hazard of the reference', () => {
  const curve = hazardCurve(firstSmsPrior, lifeMs);

  it('leaves those waiting that never get an SMS', () => {
    expect(curve.survival[0]).toBe(1);
    expect(curve.survival.at(-1)).toBeCloseTo(0.2, 3);
    const median = curve.ages.findIndex((ageMs) => ageMs >= firstSmsPrior.medianMs);
    expect(curve.survival[median]).toBeCloseTo(0.6, 1);
  });

  it('lasts as long as reads every five seconds would find', () => {
    // 80 % of 12 s · exp(0.9² / 2) and 20 % of 1,200 s, as integrals of the lognormal.
    expect(fixedReads(curve, 5_000)).toBeCloseTo((0.8 * 12 * Math.exp(0.405) + 0.2 * 1_200) / 5, 0);
  });

  it('asks for a rate in proportion to its root, between the limits', () => {
    const plan = readPlan(curve, 0.2, limits.leastPerSecond);
    const rateAt = (ageMs: number) => readsBetween(plan, ageMs - 5, ageMs + 5) / 10;
    for (const node of [120, 160, 200, 240]) {
      const rate = rateAt(curve.ages[node] ?? expect.fail());
      expect(rate / (curve.rootHazard[node] ?? 0)).toBeCloseTo(0.2, 3);
    }
    expect(rateAt(1_000_000) * 45_000).toBeCloseTo(1, 5);
    expect(rateAt(5_000_000) * 45_000).toBeCloseTo(1, 5);
  });
});

describe('for any model', () => {
  it('the budget is spent and not exceeded, or the limits themselves decide', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 60_000, max: 7_200_000 }), (of, life) => {
        const curve = hazardCurve(of, life);
        const budget = fixedReads(curve, 5_000);
        const intensity = intensityOf(curve, budget, limits);
        const reads = expectedReads(curve, intensity, limits);
        expect(reads).toBeLessThanOrEqual(budget * (1 + 1e-9));
        const most = expectedReads(curve, intensity * 1.01 + 1e-6, limits);
        expect(intensity > 99 || most > budget * 0.9999).toBe(true);
      }),
    );
  });

  it('the next read is where the expected reads have grown by what was asked', () => {
    const plans = model.map((of) => readPlan(hazardCurve(of, lifeMs), 0.25, limits.leastPerSecond));
    fc.assert(
      fc.property(
        plans,
        fc.integer({ min: 0, max: 3_000_000 }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (plan, fromMs, count) => {
          const nextMs = ageAfter(plan, fromMs, count);
          expect(nextMs).toBeGreaterThan(fromMs);
          expect(nextMs - fromMs).toBeLessThanOrEqual(count * 45_000 + 1e-3);
          expect(readsBetween(plan, fromMs, nextMs)).toBeCloseTo(count, 6);
        },
      ),
    );
  });
});
