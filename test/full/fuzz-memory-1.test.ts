import { it } from 'vitest';
import { fuzzInMemory } from '../support/fuzz-in-memory.ts';

it(
  'half a million absurd answers throw nothing and lose nothing, in memory (one of two)',
  { timeout: 300_000 },
  () => fuzzInMemory('fuzz in memory, one of two'),
);
