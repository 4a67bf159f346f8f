import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDisk } from '../../main/storage/disk.ts';
import { createTempFolder } from '../support/temp-folder.ts';

/** On Windows the folder's own list of owners decides. */
it.skipIf(process.platform === 'win32')('writes files that their owner alone can read', () => {
  const folder = createTempFolder();
  const disk = createDisk(folder);
  disk.save('key', { ciphertext: 'c' });
  disk.save('key', { ciphertext: 'd' }, 'key.last-good');
  const modes = readdirSync(folder).map((name) => [
    name,
    (statSync(join(folder, name)).mode & 0o777).toString(8),
  ]);
  expect(modes).toEqual([
    ['key.json', '600'],
    ['key.last-good.json', '600'],
  ]);
});
