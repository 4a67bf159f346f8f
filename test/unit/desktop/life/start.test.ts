import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginRun } from '../../../../main/desktop/life/data-folder.ts';
import { createWindowOpener, isAskingForWindow } from '../../../../main/desktop/life/environment.ts';
import { createReloadLimit } from '../../../../main/desktop/window/page-recovery.electron.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

describe('the window at start', () => {
  function setUp() {
    const windowOpener = createWindowOpener();
    let shownCount = 0;
    const show = () => {
      shownCount += 1;
    };
    return { windowOpener, show, shown: () => shownCount };
  }

  it('is shown to a person as soon as its page is there, whatever the keyring still asks', () => {
    const { windowOpener, show, shown } = setUp();
    windowOpener.pageReady(show, false);
    expect(shown()).toBe(1);
  });

  it('stays closed at login, until somebody asks', () => {
    const { windowOpener, show, shown } = setUp();
    windowOpener.pageReady(show, true);
    windowOpener.accountKnown({ kind: 'sandbox' });
    expect(shown()).toBe(0);
    windowOpener.ask();
    expect(shown()).toBe(1);
  });

  it('opens for a second launch that came before its page, without waiting for the account', () => {
    const { windowOpener, show, shown } = setUp();
    windowOpener.ask();
    windowOpener.ask();
    windowOpener.pageReady(show, true);
    expect(shown()).toBe(1);
  });

  it.each([
    ['locked', 0],
    ['live', 0],
    ['none', 1],
  ] as const)('at login with the account %s is shown %i times', (kind, count) => {
    for (const isPageFirst of [true, false]) {
      const { windowOpener, show, shown } = setUp();
      if (isPageFirst) windowOpener.pageReady(show, true);
      windowOpener.accountKnown({ kind });
      if (!isPageFirst) windowOpener.pageReady(show, true);
      expect(shown()).toBe(count);
    }
  });

  it('never opens once the application is stopping', () => {
    const { windowOpener, show, shown } = setUp();
    windowOpener.end();
    windowOpener.pageReady(show, false);
    windowOpener.ask();
    windowOpener.accountKnown({ kind: 'none' });
    expect(shown()).toBe(0);
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
    expect(first.hasEndedBadly).toBe(false);
    const second = beginRun(folder); // The first one is gone without a word.
    expect(second.hasEndedBadly).toBe(true);
    second.end();
    second.end();
    expect(existsSync(join(folder, 'running'))).toBe(false);
    expect(beginRun(folder).hasEndedBadly).toBe(false);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'running')).mode & 0o777).toBe(0o600);
  });

  it('tells of none, and breaks nothing, in a folder that is not there', () => {
    const run = beginRun(join(createTempFolder(), 'missing'));
    expect(run.hasEndedBadly).toBe(false);
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
