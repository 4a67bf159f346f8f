import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Damage, openDocument } from '../../../main/storage/document.ts';
import { createFakeTime } from '../../support/fake-time.ts';
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk.ts';

const schema = v.object({ count: v.number() });

function open(disk: MemoryDisk) {
  const damages: Damage[] = [];
  const { clock } = createFakeTime();
  const document = openDocument({
    disk,
    clock,
    name: 'counts',
    schema,
    empty: { count: 0 },
    isCopied: true,
    onDamage: (damage) => damages.push(damage),
  });
  return { document, damages };
}

it('starts empty and remembers over a restart', () => {
  const disk = createMemoryDisk();
  const first = open(disk);
  expect(first.document.get()).toEqual({ count: 0 });
  expect(first.document.set({ count: 7 })).toBeNull();
  expect(open(disk).document.get()).toEqual({ count: 7 });
});

describe.each([
  ['that is cut short', '{"count":'],
  ['of another shape', '{"count":"many"}'],
])('a file %s', (_name, content) => {
  it('is set aside untouched, its last good copy is used, and the person is told', () => {
    const disk = createMemoryDisk();
    open(disk).document.set({ count: 7 });
    disk.files.set('counts', content);
    const { document, damages } = open(disk);
    expect(document.get()).toEqual({ count: 7 });
    expect(damages).toEqual([
      { file: 'counts.json', keptAs: expect.stringMatching(/^counts\.damaged-.*\.json$/), restored: true },
    ]);
    expect([...disk.files].find(([name]) => name.includes('damaged'))?.[1]).toBe(content);
  });

  it('without a good copy starts empty, and still is not lost', () => {
    const disk = createMemoryDisk();
    disk.files.set('counts', content);
    const { document, damages } = open(disk);
    expect(document.get()).toEqual({ count: 0 });
    expect(damages).toMatchObject([{ restored: false }]);
    expect([...disk.files.values()]).toContain(content);
  });
});

it('has what it restored on disk at once: the next start finds it', () => {
  const disk = createMemoryDisk();
  open(disk).document.set({ count: 7 });
  disk.files.set('counts', '{');
  open(disk);
  const { document, damages } = open(disk);
  expect(document.get()).toEqual({ count: 7 });
  expect(damages).toEqual([]);
});

it('uses the copy where the file itself is missing, and says so', () => {
  const disk = createMemoryDisk();
  open(disk).document.set({ count: 7 });
  disk.files.delete('counts');
  const { document, damages } = open(disk);
  expect(document.get()).toEqual({ count: 7 });
  expect(damages).toEqual([{ file: 'counts.json', keptAs: null, restored: true }]);
});

it('saves later what could not be saved, when asked again', () => {
  const disk = createMemoryDisk();
  const { document } = open(disk);
  disk.failWith = 'ENOSPC';
  document.set({ count: 7 });
  expect(document.flush()).toBe('full');
  disk.failWith = null;
  expect(document.flush()).toBeNull();
  expect(open(disk).document.get()).toEqual({ count: 7 });
});

it.each([
  ['ENOSPC', 'full'],
  ['EACCES', 'denied'],
  ['EROFS', 'denied'],
  ['EIO', 'other'],
])('says of %s that the disk is %s, and keeps the value in memory', (code, reason) => {
  const disk = createMemoryDisk();
  const { document } = open(disk);
  disk.failWith = code;
  expect(document.set({ count: 1 })).toBe(reason);
  expect(document.get()).toEqual({ count: 1 });
});

it('does not take a file that may not be read for a damaged one', () => {
  const disk = createMemoryDisk();
  disk.load = () => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
  };
  expect(() => open(disk)).toThrow('EACCES');
  expect(disk.files.size).toBe(0);
});
