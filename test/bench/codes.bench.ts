import { bench, describe } from 'vitest';
import { extractCode } from '../../main/codes/index.ts';
import { type CodeSample, readCodeSamples } from '../support/code-samples.ts';

const samples = (['otp-samples', 'own-samples', 'more-samples'] as const).flatMap((file) =>
  readCodeSamples(file),
);

interface Row {
  texts: number;
  exact: number;
  /** A code was there and none was found, or another. */
  missed: number;
  /** Something was copied that is not the code: worse than nothing. */
  wrong: number;
}

function tally(nameOf: (sample: CodeSample) => string): Record<string, Row> {
  const rows: Record<string, Row> = {};
  for (const sample of samples) {
    const name = nameOf(sample);
    const row = rows[name] ?? { texts: 0, exact: 0, missed: 0, wrong: 0 };
    const code = extractCode(sample.text)?.code ?? null;
    row.texts += 1;
    if (code === sample.code) row.exact += 1;
    else if (code === null) row.missed += 1;
    else row.wrong += 1;
    rows[name] = row;
  }
  return Object.fromEntries(Object.entries(rows).toSorted(([, a], [, b]) => b.texts - a.texts));
}

console.table(tally(({ kind }) => kind));
console.table(tally(({ lang }) => lang));
console.table(tally(() => 'all'));

const texts = readCodeSamples('otp-samples').map(({ text }) => text);

/** 50,000 texts a second are 228 rounds a second. */
describe(`${texts.length} SMS texts in 50 languages`, () => {
  bench(
    'extractCode of each',
    () => {
      for (const text of texts) extractCode(text);
    },
    { time: 3_000, warmupTime: 1_000 },
  );
});

/** None may take 5 ms. Linear: a tenth of the length should cost about a tenth of the time. */
describe('hostile texts', () => {
  const hostile = {
    'pieces of numbers': '1-',
    digits: '1',
    'six digits': '123456 ',
    'digits and words': '1234 by ',
    'digits of Han': '四',
    capitals: 'ABCDE ',
    'words for a code': 'code ',
    'codes in sentences': 'code 123456. ',
    'no spaces': 'รหัส',
    lines: '\n1',
    entities: '&lt;',
    'accents as entities': '&eacute;',
    'styled letters': '𝐜',
    'letters and hyphens': 'a-',
    'faults with codes': 'failed (code 12) ',
    'code and number': 'code 1234 ',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    for (const kilobytes of [10, 100]) {
      const text = piece.repeat(Math.ceil((kilobytes * 1_000) / piece.length));
      bench(`${name}, ${kilobytes} KB`, () => void extractCode(text), { time: 200 });
    }
  }
  for (const [name, piece] of Object.entries({
    spaces: ' ',
    'line ends': '\n',
    'byte order marks': '\ufeff',
  })) {
    const text = `${piece.repeat(1_000_000)}code 123456`;
    bench(`${name} before a code, 1 MB`, () => void extractCode(text), { time: 200 });
  }
});
