import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { extractCode } from '../../main/codes/index.ts';

const texts = readFileSync(new URL('../fixtures/codes/otp-samples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The fixture is ours: each line has this shape.
  .map((line) => (JSON.parse(line) as { text: string }).text);

describe(`${texts.length} SMS texts in 50 languages`, () => {
  bench('extractCode of each', () => {
    for (const text of texts) extractCode(text);
  });
});

/** Linear: ten times the length should cost about ten times as much. */
describe('a hostile text', () => {
  for (const kilobytes of [10, 100]) {
    const text = '1-'.repeat(kilobytes * 500);
    bench(`${kilobytes} KB`, () => void extractCode(text));
  }
});
