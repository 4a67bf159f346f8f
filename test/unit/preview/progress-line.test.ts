import { expect, it } from 'vitest';
import { createProgressLine } from '../../../main/preview/launch/progress-line.ts';

const MB = 1_000_000;

function written(isTTY: boolean, totalMb: number | null, receivedMb: readonly number[]) {
  let text = '';
  let nowMs = 0;
  const output = {
    isTTY,
    write(part: string) {
      text += part;
      return true;
    },
  };
  const line = createProgressLine(output, () => (nowMs += 60));
  for (const mb of receivedMb) line.show({ transferred: mb * MB, total: totalMb && totalMb * MB });
  line.say('Unpacking it.');
  line.end();
  return text;
}

it('writes one line anew in a terminal, not at every byte', () => {
  expect(written(true, 118, [1, 2, 3, 59, 118]).replaceAll('\r\u001b[K', '|')).toBe(
    '|  1 of 118 MB (0 %)|  3 of 118 MB (2 %)|  118 of 118 MB (100 %)\nUnpacking it.\n',
  );
});

it('writes a line for every tenth where its output is a file', () => {
  expect(written(false, 118, [1, 2, 11, 12, 60, 118])).toBe(
    '  1 of 118 MB (0 %)\n  12 of 118 MB (10 %)\n  60 of 118 MB (50 %)\n  118 of 118 MB (100 %)\nUnpacking it.\n',
  );
});

it('says how much has come where the server does not say how much there is', () => {
  expect(written(false, null, [1, 2, 25])).toBe('  1 MB\n  25 MB\nUnpacking it.\n');
});
