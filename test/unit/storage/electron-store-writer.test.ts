import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { expect, it, vi } from 'vitest';
import { createTempFolder } from '../../support/temp-folder.ts';

/** main/desktop/life/store.electron.ts relies on it: electron-store is conf with Electron's folder. */
it('electron-store saves through its `_write`, so that a writer put in its place is the only one', () => {
  const cwd = createTempFolder();
  const conf = new Conf<Record<string, unknown>>({ cwd, configName: 'settings', clearInvalidConfig: false });
  const write = vi.fn();
  Object.assign(conf, { _write: write });
  conf.store = { theme: 'dark' };
  expect(write.mock.calls).toEqual([[{ theme: 'dark' }]]);
  expect(existsSync(join(cwd, 'settings.json'))).toBe(false);
});
