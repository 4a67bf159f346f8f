import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { dataFolderProblem } from '../../../../main/desktop/life/data-folder.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const disk = vi.hoisted(() => ({ code: null as string | null }));
vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  return {
    ...fs,
    writeFileSync(...args: Parameters<typeof fs.writeFileSync>) {
      if (disk.code === null) return fs.writeFileSync(...args);
      // A full disk still makes an empty file.
      fs.writeFileSync(args[0], '');
      throw Object.assign(new Error('no'), { code: disk.code });
    },
  };
});
beforeEach(() => {
  disk.code = null;
});

it('finds nothing wrong with a folder that can be made and written to, and leaves nothing in it', () => {
  const folder = join(createTempFolder(), 'new', 'data');
  expect(dataFolderProblem(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  ['ENOSPC', 'full'],
  ['EACCES', 'denied'],
  ['EROFS', 'denied'],
  ['EIO', 'other'],
])('says of %s that it is %s', (code, reason) => {
  const folder = createTempFolder();
  disk.code = code;
  expect(dataFolderProblem(folder)).toBe(reason);
  expect(readdirSync(folder)).toEqual([]);
});

it('says so where the folder cannot be made', () => {
  const folder = createTempFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), '');
  expect(dataFolderProblem(join(folder, 'file', 'data'))).toBe('other');
});
