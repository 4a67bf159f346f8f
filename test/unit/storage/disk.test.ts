import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../main/storage/disk.ts';
import { createStrictFiles, type Mishap } from '../../support/strict-files.ts';

const content = { text: 'x'.repeat(1_000) };

function setUp() {
  const files = createStrictFiles();
  const disk = createDisk('/data', files);
  disk.save('a', { text: 'one' }, 'a.last-good');
  return { files, disk };
}
const at = (call: number, mishap: Mishap) => new Map([[call, mishap]]);
/** The calls of one save: folder, create, write, flush, close, rename to the copy, rename, flush of the folder. */
const calls = { write: 3, rename: 7 };

describe('a save', () => {
  it('goes on after a write that wrote less than it was given', () => {
    const { files, disk } = setUp();
    files.plan(at(calls.write, { kind: 'short', share: 0.3 }));
    disk.save('a', content, 'a.last-good');
    expect(disk.load('a')).toEqual(content);
    expect(disk.load('a.last-good')).toEqual(content);
  });

  it('leaves file and copy as they were on a disk that is nearly full, and says that it is full', () => {
    const { files, disk } = setUp();
    files.freeBytes = 500;
    expect(() => disk.save('a', content, 'a.last-good')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(disk.load('a')).toEqual({ text: 'one' });
    expect(disk.load('a.last-good')).toEqual({ text: 'one' });
    expect(files.names()).toEqual(['a.last-good.json', 'a.json']);
    expect(files.freeBytes).toBe(500);
  });

  it('takes a write that wrote nothing for a full disk', () => {
    const { files, disk } = setUp();
    files.plan(at(calls.write, { kind: 'short', share: 0 }));
    expect(() => disk.save('a', content, 'a.last-good')).toThrow(expect.objectContaining({ code: 'ENOSPC' }));
    expect(disk.load('a')).toEqual({ text: 'one' });
  });

  it('brings the former file back where the new one cannot take its place', () => {
    const { files, disk } = setUp();
    files.plan(at(calls.rename, { kind: 'refused', code: 'EACCES', share: 0 }));
    expect(() => disk.save('a', content, 'a.last-good')).toThrow('EACCES');
    expect(files.names()).toEqual(['a.json']);
    expect(disk.load('a')).toEqual({ text: 'one' });
  });
});

it('removes what the kills of earlier versions left, and nothing else', () => {
  const { files, disk } = setUp();
  const remains = ['a.json.tmp-1716120000abc123', 'rentals.last-good.json.tmp-17161200009f8e7d'];
  for (const name of [...remains, 'a.damaged-2026.json', 'notes.tmp-1']) files.plant(name, '{}');
  disk.removeRemains();
  expect(files.names()).toEqual(['a.last-good.json', 'a.json', 'a.damaged-2026.json', 'notes.tmp-1']);
});

it('sets two damaged files of one instant aside under two names', () => {
  const { files, disk } = setUp();
  const first = disk.setAside('a', 0);
  disk.save('a', { text: 'two' });
  const second = disk.setAside('a', 0);
  expect(files.textOf(first)).toBe('{"text":"one"}');
  expect(files.textOf(second)).toBe('{"text":"two"}');
});
