import { describe, expect, it } from 'vitest';
import { play } from '../../support/play.ts';

describe('Chromium’s switches', () => {
  it('are those of the command line, up to a lone --, and the last one counts', async () => {
    const args = [
      '--no-sandbox',
      '--password-store=basic',
      '--password-store=kwallet6',
      '-v=1',
      'file',
      '--',
      '--late',
    ];
    const { commandLine } = await play('darwin', { args });
    expect(['no-sandbox', 'password-store', 'v', 'file', 'late'].map(commandLine.hasSwitch)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['no-sandbox', 'password-store', 'v', 'late'].map(commandLine.getSwitchValue)).toEqual([
      '',
      'kwallet6',
      '1',
      '',
    ]);
  });

  it('have no value in the argument that follows', async () => {
    const { commandLine } = await play('darwin', { args: ['--ozone-platform', 'wayland'] });
    expect(commandLine.getSwitchValue('ozone-platform')).toBe('');
  });

  it('are also written /name=value on Windows', async () => {
    const args = ['/Force-Dark-Mode', '--ENABLE-features=A'];
    const { commandLine } = await play('win32', { args });
    expect(commandLine.hasSwitch('force-dark-mode')).toBe(true);
    expect(commandLine.getSwitchValue('enable-features')).toBe('A');
    expect((await play('linux', { args })).commandLine.hasSwitch('force-dark-mode')).toBe(false);
  });

  it('are replaced and removed by the application, by names in any case', async () => {
    const { commandLine } = await play('darwin', { args: ['--enable-features=A'] });
    commandLine.appendSwitch('Enable-Features', 'B');
    expect(commandLine.getSwitchValue('enable-features')).toBe('B');
    commandLine.removeSwitch('ENABLE-FEATURES');
    expect(commandLine.hasSwitch('enable-features')).toBe(false);
  });
});

describe('app.enableSandbox()', () => {
  it.each<[string, Parameters<typeof play>[1]]>([
    ['an argument', { args: ['--no-sandbox'] }],
    ['a variable', { variables: { ELECTRON_DISABLE_SANDBOX: '1' } }],
  ])('takes no-sandbox away that came by %s', async (_origin, played) => {
    const { app, commandLine } = await play('linux', { ...played, isReady: false });
    expect(commandLine.hasSwitch('no-sandbox')).toBe(true);
    app.enableSandbox();
    expect(commandLine.hasSwitch('no-sandbox')).toBe(false);
    expect(commandLine.hasSwitch('enable-sandbox')).toBe(true);
  });

  it('comes too late once the application is ready', async () => {
    const { app } = await play('linux');
    expect(app.enableSandbox).toThrow('can only be called before app is ready');
  });
});

describe('the display server on Linux', () => {
  it.each([
    ['wayland', [], { XDG_SESSION_TYPE: 'wayland' }],
    ['x11', [], { XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: 'wayland-0' }],
    ['x11', [], { WAYLAND_DISPLAY: 'wayland-0' }],
    ['wayland', ['--ozone-platform=wayland'], {}],
    ['x11', ['--ozone-platform=x11'], { XDG_SESSION_TYPE: 'wayland' }],
    ['x11', ['--ozone-platform-hint=wayland'], {}],
  ])('is chosen before the application runs: %s for %j and %j', async (chosen, args, variables) => {
    const { commandLine } = await play('linux', { args, variables: variables as Record<string, string> });
    expect(commandLine.getSwitchValue('ozone-platform')).toBe(chosen);
  });

  it('is no matter elsewhere', async () => {
    const { commandLine } = await play('win32', { variables: { XDG_SESSION_TYPE: 'wayland' } });
    expect(commandLine.hasSwitch('ozone-platform')).toBe(false);
  });
});
