import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly code: string | null;
  readonly kind: string;
}

const samples = readFileSync(new URL('../../fixtures/codes/otp-samples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // The fixture is ours: each line has this shape.
  .map((line) => JSON.parse(line) as Sample);

const read = ({ text }: Sample): string | null => extractCode(text)?.code ?? null;
const share = (of: readonly Sample[], fits: (sample: Sample) => boolean) =>
  of.filter(fits).length / of.length;
const isExact = (sample: Sample) => read(sample) === sample.code;

describe('of 219 texts in 50 languages', () => {
  it('at least 97 % are read exactly', () => expect(share(samples, isExact)).toBeGreaterThanOrEqual(0.97));

  it('at least 98 % of those without a code stay without one', () => {
    const free = samples.filter(({ code }) => code === null);
    expect(free.length).toBeGreaterThan(20);
    expect(share(free, isExact)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(['native-digits', 'bound'])('all of kind %s are read exactly', (kind) => {
    const ofKind = samples.filter((sample) => sample.kind === kind);
    expect(ofKind.length).toBeGreaterThan(2);
    expect(ofKind.filter((sample) => !isExact(sample)).map(({ id }) => id)).toEqual([]);
  });

  it('no kind is read worse than 88 %', () => {
    for (const kind of new Set(samples.map((sample) => sample.kind))) {
      expect(
        share(
          samples.filter((sample) => sample.kind === kind),
          isExact,
        ),
        kind,
      ).toBeGreaterThanOrEqual(0.88);
    }
  });
});
