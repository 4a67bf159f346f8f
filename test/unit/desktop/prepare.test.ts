import { app } from 'electron';
import { afterEach, expect, it, vi } from 'vitest';
import { prepareDesktop, prepareProcess } from '../../../main/desktop/prepare.ts';
import { hostSystem, playSystem } from '../../stand-in/desktop/system.ts';

// As the preview does: the stand-in in Electron's place.
vi.mock('electron', () => import('../../stand-in/electron.ts'));
afterEach(() => {
  playSystem(hostSystem);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it.each([
  ['darwin', [['accessory']]],
  ['win32', []],
  ['linux', []],
] as const)('on %s stays out of the Dock where there is one: %j', (platform, calls) => {
  playSystem(platform);
  const policy = vi.fn();
  // Elsewhere Electron has no such method, and a call of it would throw.
  if (platform === 'darwin') app.setActivationPolicy = policy;
  prepareDesktop(platform);
  expect(policy.mock.calls).toEqual(calls);
});

it('is sandboxed as a whole, unless whoever started it said that the system cannot', () => {
  const enable = vi.spyOn(app, 'enableSandbox').mockImplementation(() => {});
  const given = vi.spyOn(app.commandLine, 'hasSwitch').mockReturnValue(false);
  prepareProcess(null);
  expect(enable).toHaveBeenCalledTimes(1);
  // Electron's enableSandbox would take the switch off the command line again (App::EnableSandbox, RemoveNoSandboxSwitch).
  given.mockImplementation((name) => name === 'no-sandbox');
  prepareProcess(null);
  expect(enable).toHaveBeenCalledTimes(1);
});

it('adds nothing to the switches of Chromium, which would replace those that a person gave', () => {
  const append = vi.spyOn(app.commandLine, 'appendSwitch');
  vi.stubEnv('XDG_SESSION_TYPE', 'wayland');
  prepareProcess(null);
  expect(append).not.toHaveBeenCalled();
});
