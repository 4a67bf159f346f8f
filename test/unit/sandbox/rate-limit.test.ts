import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimit, maxRequestsPerSecond } from '../../../main/sandbox/service/access.ts';

describe('the rate limit', () => {
  it('grants ten requests in any second and refuses the eleventh', () => {
    let nowMs = 0;
    const mayProceed = createRateLimit(() => nowMs);
    const ask = () => mayProceed('a');
    expect(Array.from({ length: 11 }, ask)).toEqual([...Array(10).fill(true), false]);
    nowMs = 999;
    expect(ask()).toBe(false);
    nowMs = 1_000;
    expect(ask()).toBe(true);
  });

  it('counts each account by itself', () => {
    const mayProceed = createRateLimit(() => 0);
    for (let count = 0; count < maxRequestsPerSecond; count += 1) mayProceed('a');
    expect(mayProceed('a')).toBe(false);
    expect(mayProceed('b')).toBe(true);
  });

  it('does not lock anybody out when the clock is set back', () => {
    let nowMs = 1_000_000;
    const mayProceed = createRateLimit(() => nowMs);
    for (let count = 0; count < maxRequestsPerSecond; count += 1) mayProceed('a');
    nowMs = 0;
    expect(mayProceed('a')).toBe(true);
  });

  it('never grants more than ten within a second, however requests fall', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 100 }), (gapsMs) => {
        let nowMs = 0;
        const mayProceed = createRateLimit(() => nowMs);
        const grantedAtMs: number[] = [];
        for (const gapMs of gapsMs) {
          nowMs += gapMs;
          if (mayProceed('a')) grantedAtMs.push(nowMs);
          expect(grantedAtMs.filter((atMs) => nowMs - atMs < 1_000).length).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
