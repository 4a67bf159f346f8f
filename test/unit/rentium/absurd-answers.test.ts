/** The fuzz of test/full in small, with the dearest values met often: every bound of what a service answers. */
import fc from 'fast-check';
import { it } from 'vitest';
import { createAbsurdService } from '../../support/absurd-answers.ts';
import { liveInMemory } from '../../support/fuzz-in-memory.ts';

const answersOfOneRun = 60;
const heavyShare = 0.01;

it('no absurd answer throws, loses a number or a code, or brings in a value beyond its bounds', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
      const service = createAbsurdService(seed, heavyShare);
      const life = liveInMemory(service);
      try {
        while (service.count() < answersOfOneRun) await life.step();
      } catch (cause) {
        throw new Error(service.last().join('\n'), { cause });
      }
    }),
    { numRuns: 50 },
  );
});
