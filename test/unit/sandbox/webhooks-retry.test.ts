import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../main/sandbox/random.ts';
import { type Attempt, nextStep, retryDelayMs } from '../../../main/sandbox/webhooks/attempt.ts';

const ceilingsMs = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000];

describe('the delay of a retry', () => {
  it('stays below a ceiling that doubles up to five minutes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 2_000 }), (seed, attempt) => {
        const delayMs = retryDelayMs(attempt, seededRandom(seed));
        expect(delayMs).toBeGreaterThanOrEqual(0);
        expect(delayMs).toBeLessThan(ceilingsMs[attempt - 1] ?? 300_000);
      }),
    );
  });

  it.each(ceilingsMs.map((ceilingMs, index) => [index + 1, ceilingMs] as const))(
    'after attempt %i lies anywhere between nothing and %i ms',
    (attempt, ceilingMs) => {
      const random = seededRandom(1);
      const shares = Array.from({ length: 4_000 }, () => retryDelayMs(attempt, random) / ceilingMs);
      expect(Math.min(...shares)).toBeLessThan(0.01);
      expect(Math.max(...shares)).toBeGreaterThan(0.99);
      const mean = shares.reduce((sum, share) => sum + share) / shares.length;
      expect(mean).toBeCloseTo(0.5, 1);
    },
  );
});

describe('after an attempt', () => {
  const answered = (status: number): Attempt => ({ atMs: 0, durationMs: 1, status });
  const failed: Attempt = { atMs: 0, durationMs: 1, failure: 'ECONNREFUSED' };

  it.each([200, 201, 202, 204, 299])('%i has delivered', (status) => {
    expect(nextStep([answered(status)])).toBe('delivered');
  });
  it.each([0, 199, 300, 301, 302, 307, 400, 401, 404, 429, 500, 503])('%i is retried', (status) => {
    expect(nextStep([answered(status)])).toBe('retry');
  });
  it('no answer is retried', () => {
    expect(nextStep([failed])).toBe('retry');
  });
  it('410 Gone gives up at once', () => {
    expect(nextStep([answered(410)])).toBe('give-up');
  });
  it('the eighth failure gives up, and the eighth attempt may still deliver', () => {
    expect(nextStep(Array(7).fill(failed))).toBe('retry');
    expect(nextStep(Array(8).fill(failed))).toBe('give-up');
    expect(nextStep([...Array(7).fill(failed), answered(204)])).toBe('delivered');
  });
});
