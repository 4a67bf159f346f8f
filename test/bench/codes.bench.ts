import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { extractCode } from '../../main/codes/index.ts';

const texts = readFileSync(new URL('../fixtures/codes/otp-samples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The fixture is ours: each line has this shape.
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** What a person would write in a minute: the yardstick, which reads far fewer of these texts rightly. */
const naive = /\b\d{4,8}\b/;

describe(`${texts.length} SMS texts in 50 languages`, () => {
  bench('extractCode', () => {
    for (const text of texts) extractCode(text);
  });
  bench('one regular expression', () => {
    for (const text of texts) naive.exec(text);
  });
});

describe('a hostile text of 100 KB', () => {
  const text = '1-'.repeat(50_000);
  bench('extractCode', () => void extractCode(text));
  bench('one regular expression', () => void naive.exec(text));
});
