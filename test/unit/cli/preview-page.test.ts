import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withOptions } from '../../../main/cli/help.ts';
import { previewCommand } from '../../../main/cli/manner/commands.mjs';

const path = fileURLToPath(new URL('../../../docs/preview.md', import.meta.url));

it('docs/preview.md has the options of the code; `vitest -u` writes them anew', async () => {
  await expect(withOptions(readFileSync(path, 'utf8'), previewCommand)).toMatchFileSnapshot(path);
});
