import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import { type CodeSample, readCodeSamples, type SampleFile } from '../../support/code-samples.ts';

function read({ text, service, sender }: CodeSample) {
  return extractCode(text, {
    ...(service === undefined ? {} : { service }),
    ...(sender === undefined ? {} : { sender }),
  });
}

/** Samples give a code as people would type it; separators within it do not count. */
const essence = (code: string | null): string | null => code?.replace(/[\s\-–.·/]/g, '') ?? null;
const isExact = (sample: CodeSample) => essence(read(sample)?.code ?? null) === essence(sample.code);
const share = (of: readonly CodeSample[], fits: (sample: CodeSample) => boolean) =>
  of.filter(fits).length / of.length;

describe.each<SampleFile>(['fresh-samples', 'phrased-samples', 'kind-samples'])(
  'of the texts in %s, with what is known of their rental',
  (file) => {
    const samples = readCodeSamples(file);
    const kinds = [...new Set(samples.map(({ kind }) => kind))];

    it('at least 99.5 % are read exactly', () => {
      expect(samples.length).toBeGreaterThan(500);
      expect(share(samples, isExact)).toBeGreaterThanOrEqual(0.995);
    });

    it('all of those without a code stay without one', () => {
      const free = samples.filter(({ code }) => code === null);
      expect(free.filter((sample) => !isExact(sample)).map(({ id }) => id)).toEqual([]);
    });

    it('none gives a wrong code', () => {
      const wrong = samples.filter((sample) => read(sample) !== null && !isExact(sample));
      expect(wrong.map(({ id }) => id)).toEqual([]);
    });

    it.each(kinds)('at least 94 %% of kind %s are read exactly', (kind) => {
      const ofKind = samples.filter((sample) => sample.kind === kind);
      expect(share(ofKind, isExact)).toBeGreaterThanOrEqual(0.94);
    });
  },
);
