import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { recoverPage } from '../../../../main/desktop/window/page-recovery.electron.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

function setUp() {
  const time = createFakeTime();
  const logged: unknown[] = [];
  const events: string[] = [];
  let reloadCount = 0;
  let toldCount = 0;
  const page = { loadCount: 0, isMissing: false };
  const webContents = Object.assign(new EventEmitter(), { reload: () => (reloadCount += 1) });
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
  const error = (event: string, fields: unknown) => {
    events.push(event);
    logged.push(fields);
  };
  const recovery = recoverPage({
    // Of the many members of a window those are here that are used.
    window: window as unknown as BrowserWindow,
    async load() {
      page.loadCount += 1;
      // As Electron's loadURL where nothing answers.
      if (page.isMissing) throw new Error("ERR_FAILED (-2) loading 'app://rentium/index.html'");
    },
    clock: time.clock,
    log: { info() {}, warn() {}, error },
    tell: () => (toldCount += 1),
  });
  const die = (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
  return {
    time,
    window,
    webContents,
    page,
    recovery,
    logged,
    events,
    die,
    reloads: () => reloadCount,
    told: () => toldCount,
  };
}

it('loads a page that died again, and writes down why', () => {
  const { die, reloads, logged, told } = setUp();
  die();
  expect(reloads()).toBe(1);
  expect(logged).toEqual([{ reason: 'crashed', exitCode: 5, reloads: true }]);
  expect(told()).toBe(0);
});

it('tells the person once of one that dies more than once', () => {
  const { die, told } = setUp();
  for (let times = 0; times < 5; times += 1) die();
  expect(told()).toBe(1);
});

it('does not keep on with one that dies at once, until a person wants to see it', () => {
  const { window, die, reloads, logged } = setUp();
  for (let times = 0; times < 10; times += 1) die();
  expect(reloads()).toBe(3);
  expect(logged).toHaveLength(10);
  window.emit('show');
  window.emit('show');
  expect(reloads()).toBe(4);
});

it('tries again by itself when it held for a while', async () => {
  const { time, die, reloads } = setUp();
  for (let times = 0; times < 3; times += 1) die();
  await time.advance(60_000);
  die();
  expect(reloads()).toBe(4);
});

it('lets a page go that ends in order', () => {
  const { die, reloads } = setUp();
  die('clean-exit');
  expect(reloads()).toBe(0);
});

describe('a page that does not load', () => {
  it('ends nothing, is written down once, and is loaded again whenever its window is shown', async () => {
    const { recovery, page, window, events, told } = setUp();
    page.isMissing = true;
    await expect(recovery.load()).resolves.toBeUndefined();
    window.emit('show');
    await settle();
    expect([page.loadCount, told()]).toEqual([2, 1]);
    page.isMissing = false;
    window.emit('show');
    await settle();
    window.emit('show');
    await settle();
    expect(page.loadCount).toBe(3);
    expect(events).toEqual(['page-load-failed']);
  });
});

describe('a preload that does not load', () => {
  it('is written down once, and tried again whenever the window is shown', () => {
    const { webContents, window, events, reloads } = setUp();
    const fail = () => webContents.emit('preload-error', {}, '/preload.cjs', new Error('Unexpected token'));
    fail();
    expect(reloads()).toBe(0);
    window.emit('show');
    fail();
    window.emit('show');
    window.emit('show');
    expect(reloads()).toBe(2);
    expect(events).toEqual(['preload-failed']);
  });
});
