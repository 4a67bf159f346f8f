import { describe, expect, it } from 'vitest';
import { extractCode } from '../../../main/codes/index.ts';
import { type CodeSample, readCodeSamples } from '../../support/code-samples.ts';

const samples = readCodeSamples('cluster-samples');
const kinds = [...new Set(samples.map(({ kind }) => kind))];
const read = ({ text, service }: CodeSample) => extractCode(text, service === undefined ? {} : { service });
const isExact = (sample: CodeSample) => (read(sample)?.code ?? null) === sample.code;
const share = (of: readonly CodeSample[], fits: (sample: CodeSample) => boolean) =>
  of.filter(fits).length / of.length;

describe('of the texts by what makes them hard', () => {
  it('at least 98.5 % are read exactly', () => expect(share(samples, isExact)).toBeGreaterThanOrEqual(0.985));

  it('at least 99 % of those without a code stay without one', () => {
    const free = samples.filter(({ code }) => code === null);
    expect(free.length).toBeGreaterThan(100);
    expect(share(free, isExact)).toBeGreaterThanOrEqual(0.99);
  });

  it('at most 0.5 % give a wrong code', () => {
    const isWrong = (sample: CodeSample) => read(sample) !== null && !isExact(sample);
    expect(share(samples, isWrong)).toBeLessThanOrEqual(0.005);
  });

  // Single languages are the matter of their word tables, and of the whole.
  it.each(kinds.filter((kind) => kind !== 'lang'))('at least 92 % of kind %s are read exactly', (kind) => {
    expect(
      share(
        samples.filter((sample) => sample.kind === kind),
        isExact,
      ),
    ).toBeGreaterThanOrEqual(0.92);
  });

  it('99 of 100 readings with a confidence of 0.9 are right', () => {
    const sure = samples.filter((sample) => (read(sample)?.confidence ?? 0) >= 0.9);
    expect(sure.length).toBeGreaterThan(100);
    expect(share(sure, isExact)).toBeGreaterThanOrEqual(0.99);
  });
});

it.each([
  'Your delivery OTP is 4829. Share it with the delivery agent.',
  'Ihr Abholcode: 4829',
  'Donnez le code 4829 au livreur',
])('a code to be told to a person is a handover: %s', (text) => {
  expect(extractCode(text)).toMatchObject({ code: '4829', kind: 'handover' });
});
