import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom, seededRandom } from '../../../main/sandbox/random.ts';

const firstTen = (random: { fraction(): number }) => Array.from({ length: 10 }, () => random.fraction());

describe('random', () => {
  it('repeats itself for the same seed and purpose', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), (seed, label) => {
        expect(firstTen(seededRandom(seed, label))).toEqual(firstTen(seededRandom(seed, label)));
      }),
    );
  });

  it('is unrelated for another seed or purpose', () => {
    const sequences = [
      seededRandom(1, 'a'),
      seededRandom(2, 'a'),
      seededRandom(1, 'b'),
      seededRandom(1, 'a', 'a'),
    ].map((random) => JSON.stringify(firstTen(random)));
    expect(new Set(sequences).size).toBe(4);
  });

  it('continues from its state as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(50), (seed, draws) => {
        const random = seededRandom(seed);
        for (let draw = 0; draw < draws; draw += 1) random.fraction();
        expect(firstTen(randomFrom(random.state()))).toEqual(firstTen(random));
      }),
    );
  });

  it('spreads evenly over the choices', () => {
    const random = seededRandom(3);
    const counts = [0, 0, 0, 0];
    for (let draw = 0; draw < 40_000; draw += 1) {
      const choice = random.integer(4);
      counts[choice] = (counts[choice] ?? Number.NaN) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(9_600);
  });
});
