import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReloadLimit } from '../../../main/system/reload-limit.ts';
import { beginRun } from '../../../main/system/run-marker.ts';
import { isAskingForWindow, showsAtStart } from '../../../main/system/start.ts';
import { createFakeTime } from '../../tools/fake-time.ts';
import { createTempFolder } from '../../tools/temp-folder.ts';

describe('the window at start', () => {
  it.each([
    ['opened by a person', false, 'sandbox', true],
    ['opened at login', true, 'sandbox', false],
    ['opened at login with a key that the system has locked', true, 'locked', false],
    ['opened at login before there is any account', true, 'none', true],
  ] as const)('%s', (_name, isHidden, kind, expected) => {
    expect(showsAtStart(isHidden, { kind })).toBe(expected);
  });

  it('is what a second launch asks for, unless that was hidden', () => {
    expect(isAskingForWindow({ isHidden: false })).toBe(true);
    expect(isAskingForWindow({ isHidden: true })).toBe(false);
    for (const other of [undefined, null, 'text', {}, { isHidden: 'true' }]) {
      expect(isAskingForWindow(other)).toBe(true);
    }
  });
});

describe('the marker of a run', () => {
  it('tells the next start of a run that did not end in order, and of no other', () => {
    const folder = createTempFolder();
    const first = beginRun(folder);
    expect(first.hasCrashed).toBe(false);
    const second = beginRun(folder); // The first one is gone without a word.
    expect(second.hasCrashed).toBe(true);
    second.end();
    second.end();
    expect(existsSync(join(folder, 'running'))).toBe(false);
    expect(beginRun(folder).hasCrashed).toBe(false);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'running')).mode & 0o777).toBe(0o600);
  });

  it('tells of none, and breaks nothing, in a folder that is not there', () => {
    const run = beginRun(join(createTempFolder(), 'missing'));
    expect(run.hasCrashed).toBe(false);
    expect(() => run.end()).not.toThrow();
  });
});

it('loads a page again three times a minute and no oftener', async () => {
  const time = createFakeTime();
  const mayReload = createReloadLimit(time.clock);
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
  await time.advance(60_000);
  expect(mayReload()).toBe(true);
});
