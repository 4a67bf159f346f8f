/** Exports and other files outside of the data folder: whole or not at all, whatever fails at whatever step. */
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { writeWhole } from '../../../main/storage/disk.ts';
import { createTempFolder } from '../../support/temp-folder.ts';

const { steps, failAt } = vi.hoisted(() => ({ steps: [] as string[], failAt: { step: '' } }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const original = await importOriginal<typeof import('node:fs/promises')>();
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    steps.push(name);
    if (failAt.step === name) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    return work();
  };
  return {
    ...original,
    open: (...asked: Parameters<typeof original.open>) =>
      step('open', async () => {
        const file = await original.open(...asked);
        return {
          // A part is on the disk by the time it is full.
          writeFile: async (content: string) => {
            await file.write(content.slice(0, 3));
            await step('write', async () => file.write(content.slice(3)));
          },
          sync: () => step('sync', () => file.sync()),
          close: () => step('close', () => file.close()),
        } satisfies Partial<Record<keyof FileHandle, unknown>>;
      }),
    rename: (from: string, to: string) => step('rename', () => original.rename(from, to)),
  };
});

let folder: string;
let path: string;
beforeEach(() => {
  steps.length = 0;
  failAt.step = '';
  folder = createTempFolder();
  path = join(folder, 'history.csv');
  writeFileSync(path, 'former');
});

it('writes all, flushes it, and only then puts it in the place of the former file', async () => {
  await writeWhole(path, 'what is new', 0o600);
  expect(steps).toEqual(['open', 'write', 'sync', 'close', 'rename']);
  expect(readFileSync(path, 'utf8')).toBe('what is new');
  expect(readdirSync(folder)).toEqual(['history.csv']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

it.each(['open', 'write', 'sync', 'close', 'rename'])(
  'leaves the former file and nothing else where it fails to %s',
  async (step) => {
    failAt.step = step;
    await expect(writeWhole(path, 'what is new', 0o600)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readFileSync(path, 'utf8')).toBe('former');
    expect(readdirSync(folder)).toEqual(['history.csv']);
  },
);

it.skipIf(process.platform === 'win32')('writes where a link leads, and leaves the link', async () => {
  const link = join(folder, 'link.csv');
  symlinkSync(path, link);
  await writeWhole(link, 'what is new', 0o600);
  expect(readFileSync(path, 'utf8')).toBe('what is new');
  expect(readdirSync(folder).sort()).toEqual(['history.csv', 'link.csv']);
});
