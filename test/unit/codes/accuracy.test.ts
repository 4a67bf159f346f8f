import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import { type CodeSample, readCodeSamples, type SampleFile } from '../../support/code-samples.ts';

const read = ({ text }: CodeSample): string | null => extractCode(text)?.code ?? null;
const isExact = (sample: CodeSample) => read(sample) === sample.code;
const share = (of: readonly CodeSample[], fits: (sample: CodeSample) => boolean) =>
  of.filter(fits).length / of.length;

describe.each<SampleFile>(['otp-samples', 'own-samples', 'more-samples'])('of the texts in %s', (file) => {
  const samples = readCodeSamples(file);
  const free = samples.filter(({ code }) => code === null);
  const kinds = [...new Set(samples.map(({ kind }) => kind))];

  it('at least 97 % are read exactly', () => expect(share(samples, isExact)).toBeGreaterThanOrEqual(0.97));

  it('at least 98 % of those without a code stay without one', () => {
    expect(free.length).toBeGreaterThan(20);
    expect(share(free, isExact)).toBeGreaterThanOrEqual(0.98);
  });

  it('at most 1 % give a wrong code', () => {
    expect(share(samples, (sample) => read(sample) !== null && !isExact(sample))).toBeLessThanOrEqual(0.01);
  });

  it.each(kinds)('no worse than 88 % of kind %s are read exactly', (kind) => {
    const ofKind = samples.filter((sample) => sample.kind === kind);
    expect(share(ofKind, isExact)).toBeGreaterThanOrEqual(0.88);
  });

  it.each(['native-digits', 'bound'])('all of kind %s are read exactly', (kind) => {
    const ofKind = samples.filter((sample) => sample.kind === kind);
    expect(ofKind.length).toBeGreaterThan(0);
    expect(ofKind.filter((sample) => !isExact(sample)).map(({ id }) => id)).toEqual([]);
  });
});

describe('all texts together', () => {
  const samples = (['otp-samples', 'own-samples', 'more-samples'] as const).flatMap((file) =>
    readCodeSamples(file),
  );

  it('are in at least fifty languages', () => {
    expect(new Set(samples.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(50);
  });

  it('are read the same between white space', () => {
    for (const sample of samples) {
      expect(extractCode(` \n\t${sample.text}  \n`)?.code ?? null, sample.text).toBe(read(sample));
    }
  });

  // A text in capitals loses what told names from words: one or two of hundreds may be read otherwise.
  it.each<[string, (text: string) => string]>([
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
  ])('are read the same when all but the code is in %s', (_name, change) => {
    const other = samples.filter(({ text }) => {
      const found = extractCode(text);
      const [start, end] = found === null ? [text.length, text.length] : [found.start, found.end];
      const changed = change(text.slice(0, start)) + text.slice(start, end) + change(text.slice(end));
      return extractCode(changed)?.code !== found?.code;
    });
    expect(other.length / samples.length).toBeLessThanOrEqual(0.005);
  });
});
