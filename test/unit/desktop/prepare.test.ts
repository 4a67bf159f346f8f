import { app } from 'electron';
import { afterEach, expect, it, vi } from 'vitest';
import { prepareDesktop } from '../../../main/desktop/prepare.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../stand-in/electron.ts'));
afterEach(() => vi.restoreAllMocks());

const log = { info: () => {}, warn: () => {}, error: () => {} };

it.each([
  ['darwin', [['accessory']]],
  ['win32', []],
  ['linux', []],
] as const)('on %s stays out of the Dock where there is one: %j', (platform, calls) => {
  const policy = vi.spyOn(app, 'setActivationPolicy').mockImplementation(() => {});
  prepareDesktop(platform, log);
  expect(policy.mock.calls).toEqual(calls);
});
