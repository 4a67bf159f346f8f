import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { expect, it } from 'vitest';
import { recoverPage } from '../../../main/desktop/page-recovery.ts';
import { createFakeTime } from '../../tools/fake-time.ts';

function setUp() {
  const time = createFakeTime();
  const logged: unknown[] = [];
  let reloadCount = 0;
  const webContents = Object.assign(new EventEmitter(), { reload: () => (reloadCount += 1) });
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
  const log = { info() {}, warn() {}, error: (_event: string, fields: unknown) => logged.push(fields) };
  // Of the many members of a window those are here that are used.
  recoverPage(window as unknown as BrowserWindow, time.clock, log);
  const die = (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason, exitCode: 5 });
  return { time, window, logged, die, reloads: () => reloadCount };
}

it('loads a page that died again, and writes down why', () => {
  const { die, reloads, logged } = setUp();
  die();
  expect(reloads()).toBe(1);
  expect(logged).toEqual([{ reason: 'crashed', exitCode: 5, reloads: true }]);
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
