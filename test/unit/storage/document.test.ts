import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Damage, NewerFile, openDocument } from '../../../main/storage/document.ts';
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

/** As a run with two changes leaves it. */
function setTwice(disk: MemoryDisk, former: number, now: number): void {
  const { document } = open(disk);
  document.set({ count: former });
  document.set({ count: now });
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
    setTwice(disk, 6, 7);
    disk.files.set('counts', content);
    const { document, damages } = open(disk);
    expect(document.get()).toEqual({ count: 7 });
    expect(damages).toEqual([
      {
        file: 'counts.json',
        keptAs: expect.stringMatching(/^counts\.damaged-.*\.json$/),
        restored: true,
        isCopy: false,
      },
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
  setTwice(disk, 6, 7);
  disk.files.set('counts', '{');
  open(disk);
  const { document, damages } = open(disk);
  expect(document.get()).toEqual({ count: 7 });
  expect(damages).toEqual([]);
});

it('uses the copy where the file itself is missing, and says so', () => {
  const disk = createMemoryDisk();
  setTwice(disk, 6, 7);
  disk.files.delete('counts');
  const { document, damages } = open(disk);
  expect(document.get()).toEqual({ count: 7 });
  expect(damages).toEqual([{ file: 'counts.json', keptAs: null, restored: true, isCopy: false }]);
});

describe('a damaged copy', () => {
  it('is set aside and told before anything takes its place, though the file is whole', () => {
    const disk = createMemoryDisk();
    setTwice(disk, 6, 7);
    disk.files.set('counts.last-good', '{"count":');
    const { document, damages } = open(disk);
    document.set({ count: 8 });
    expect(damages).toEqual([
      { file: 'counts.last-good.json', keptAs: expect.any(String), restored: false, isCopy: true },
    ]);
    expect([...disk.files.values()]).toContain('{"count":');
    expect(disk.files.get('counts.last-good')).toBe('{"version":1,"count":8}');
    document.set({ count: 9 });
    expect(damages).toHaveLength(1);
  });

  it.each([['damaged'], ['missing']])('is set aside and told beside a file that is %s', (file) => {
    const disk = createMemoryDisk();
    setTwice(disk, 6, 7);
    if (file === 'missing') disk.files.delete('counts');
    else disk.files.set('counts', '{"cou');
    disk.files.set('counts.last-good', '{"count":');
    const { document, damages } = open(disk);
    // At the start, when a person can still look for another copy, and not at the first save.
    expect(damages).toMatchObject([
      { file: 'counts.json', restored: false, isCopy: false },
      { file: 'counts.last-good.json', isCopy: true },
    ]);
    expect(document.set({ count: 1 })).toBeNull();
    expect(damages).toHaveLength(2);
    expect([...disk.files.values()]).toContain('{"count":');
  });
});

describe('a save that was interrupted', () => {
  it('between its two renames counts: the new content was whole', () => {
    const disk = createMemoryDisk();
    setTwice(disk, 6, 7);
    disk.files.delete('counts');
    disk.files.set('counts.new', '{"count":8}');
    const { document, damages } = open(disk);
    expect(document.get()).toEqual({ count: 8 });
    expect(damages).toEqual([]);
    expect(open(disk).document.get()).toEqual({ count: 8 });
  });

  it('earlier has not happened, and leaves nothing behind', () => {
    const disk = createMemoryDisk();
    setTwice(disk, 6, 7);
    disk.files.set('counts.new', '{"count":');
    expect(open(disk).document.get()).toEqual({ count: 7 });
    expect([...disk.files.keys()].toSorted()).toEqual(['counts', 'counts.last-good']);
  });
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

describe('a file of a newer version', () => {
  it.each(['counts', 'counts.new', 'counts.last-good'])('is left as it is: %s', (name) => {
    const disk = createMemoryDisk();
    disk.files.set(name, '{"version":2,"amount":{"count":7}}');
    const before = new Map(disk.files);
    expect(() => open(disk)).toThrow(NewerFile);
    expect(disk.files).toEqual(before);
  });

  it('is read once this version knows it', () => {
    const disk = createMemoryDisk();
    disk.files.set('counts', '{"version":1,"count":7}');
    const { document } = open(disk);
    expect(document.foundVersion).toBe(1);
    expect(document.get()).toEqual({ count: 7 });
  });
});
