/** A damaged file with a good copy: until what was recovered is whole in the file, nothing may touch the copy. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDisk } from '../../../main/storage/disk.ts';
import { openDocument } from '../../../main/storage/document.ts';
import { createStrictFiles, type Mishap, type StrictFiles } from '../../support/strict-files.ts';

const copyText = '{"version":1,"text":"good"}';
const open = (files: StrictFiles) =>
  openDocument({
    disk: createDisk('/data', files),
    clock: { now: () => 0 },
    name: 'a',
    schema: v.object({ text: v.string() }),
    empty: { text: '' },
    isCopied: true,
    onDamage: () => {},
  });

function setUp() {
  const files = createStrictFiles();
  files.plant('a.json', '{"version":1,"te');
  files.plant('a.last-good.json', copyText);
  return files;
}

it('the copy stays as it is through the recovery, and follows with the next change', () => {
  const files = setUp();
  const document = open(files);
  expect(files.textOf('a.json')).toBe(copyText);
  expect(files.textOf('a.last-good.json')).toBe(copyText);
  document.set({ text: 'new' });
  expect(files.textOf('a.last-good.json')).toBe('{"version":1,"text":"new"}');
});

it('a full disk changes nothing of it, however often a save is tried', () => {
  const files = setUp();
  files.freeBytes = 5;
  const document = open(files);
  expect(document.get()).toEqual({ text: 'good' });
  for (const text of ['one', 'two']) expect(document.set({ text })).toBe('full');
  expect(files.textOf('a.last-good.json')).toBe(copyText);
  files.freeBytes = 10_000;
  expect(document.flush()).toBeNull();
  expect(files.textOf('a.json')).toBe('{"version":1,"text":"two"}');
  expect(files.textOf('a.last-good.json')).toBe(copyText);
});

const mishaps: readonly Mishap[] = [
  { kind: 'short', share: 0.5 },
  ...['ENOSPC', 'EIO', 'EACCES'].map((code) => ({ kind: 'refused', code, share: 0.5 }) as const),
  ...[false, true].flatMap((isDone) => [
    { kind: 'killed', isDone } as const,
    ...[1, 5, 26, 387, 99_991].map((choice) => ({ kind: 'power-lost', isDone, choice }) as const),
  ]),
];
/** More than a recovery has. */
const calls = Array.from({ length: 25 }, (_, at) => at + 1);

describe.each(mishaps)('whatever call of the recovery meets $kind $code $isDone $choice', (mishap) => {
  it.each(calls)('call %i', (call) => {
    const files = setUp();
    files.plan(new Map([[call, mishap]]));
    try {
      open(files);
    } catch {
      // Killed, or the file could not be read: a later start goes on.
    }
    files.revive();
    expect(files.textOf('a.last-good.json')).toBe(copyText);
    expect(open(files).get()).toEqual({ text: 'good' });
    expect(files.textOf('a.last-good.json')).toBe(copyText);
  });
});
