import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quitAndRelaunch, relaunchOf } from '../../../../main/desktop/life/lifecycle.electron.ts';

const electron = vi.hoisted(() => ({ calls: [] as string[] }));
vi.mock('electron', () => ({
  app: { relaunch: () => electron.calls.push('relaunch'), quit: () => electron.calls.push('quit') },
}));
beforeEach(() => void electron.calls.splice(0));

describe('the next run', () => {
  it('is started as this one was, but in sight', () => {
    expect(relaunchOf(['/opt/rentium-tray', '--hidden', '--user-data', '/data'], {})).toEqual({
      args: ['--user-data', '/data'],
    });
    expect(relaunchOf(['/electron', '/checkout'], {})).toEqual({ args: ['/checkout'] });
  });

  it.each([
    ['APPIMAGE', '/home/me/rentium-tray.AppImage'],
    ['PORTABLE_EXECUTABLE_FILE', 'D:\\rentium-tray.exe'],
  ])('is of the file that a person started, not of what it was unpacked to: %s', (name, file) => {
    expect(relaunchOf(['/tmp/.mount_x/rentium-tray'], { [name]: file })).toEqual({
      args: [],
      execPath: file,
    });
  });
});

it('is asked for before this run ends: Electron starts it once this one has quit', () => {
  quitAndRelaunch();
  expect(electron.calls).toEqual(['relaunch', 'quit']);
});
