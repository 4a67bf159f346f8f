import { describe, expect, it } from 'vitest';
import {
  explainEarlyEnd,
  explainSandbox,
  judgeEarlyEnd,
  judgeSandbox,
  type SandboxView,
} from '../../../main/preview/launch/chromium-sandbox.ts';

const open = { apparmorRestrictsNamespaces: null, unprivilegedNamespaces: null, maxUserNamespaces: '96365' };
const asUnpacked = { uid: 1000, mode: 0o100755 };
const asMended = { uid: 0, mode: 0o104755 };

/** A desktop of 2022 with Electron as npm unpacks it. */
const view = (different: Partial<SandboxView> = {}): SandboxView => ({
  platform: 'linux',
  uid: 1000,
  args: [],
  variables: {},
  kernel: open,
  hasAppArmorProfile: false,
  helper: asUnpacked,
  ...different,
});

const ubuntu2404 = { ...open, apparmorRestrictsNamespaces: '1' };

describe('Chromium’s sandbox', () => {
  it.each<[string, Partial<SandboxView>, string]>([
    ['an ordinary Linux', {}, 'usable'],
    ['Ubuntu 24.04', { kernel: ubuntu2404 }, 'denied'],
    [
      'Ubuntu 24.04 with its restriction turned off',
      { kernel: { ...open, apparmorRestrictsNamespaces: '0' } },
      'usable',
    ],
    ['Ubuntu 24.04 after the two commands', { kernel: ubuntu2404, helper: asMended }, 'usable'],
    [
      'Ubuntu 24.04 after the first of them',
      { kernel: ubuntu2404, helper: { uid: 0, mode: 0o100755 } },
      'denied',
    ],
    ['Ubuntu 24.04 without the helper', { kernel: ubuntu2404, helper: null }, 'denied'],
    [
      'Ubuntu 24.04 with a helper of somebody else’s',
      { kernel: ubuntu2404, helper: { uid: 1000, mode: 0o104755 } },
      'denied',
    ],
    [
      'Ubuntu 24.04 with a helper for its group alone',
      { kernel: ubuntu2404, helper: { uid: 0, mode: 0o104750 } },
      'denied',
    ],
    ['Ubuntu 24.04 with a profile for Electron', { kernel: ubuntu2404, hasAppArmorProfile: true }, 'usable'],
    ['Debian without namespaces', { kernel: { ...open, unprivilegedNamespaces: '0' } }, 'denied'],
    ['Debian with namespaces', { kernel: { ...open, unprivilegedNamespaces: '1' } }, 'usable'],
    ['no namespace to be had', { kernel: { ...open, maxUserNamespaces: '0' } }, 'denied'],
    [
      'a profile where the kernel has none to give',
      { kernel: { ...open, maxUserNamespaces: '0' }, hasAppArmorProfile: true },
      'denied',
    ],
    [
      'a kernel built without namespaces and the helper',
      { kernel: { ...open, maxUserNamespaces: '0' }, helper: asMended },
      'usable',
    ],
    ['namespaces turned off by a switch', { args: ['--disable-namespace-sandbox'] }, 'denied'],
    ['root', { uid: 0 }, 'as root'],
    ['root with a mended helper', { uid: 0, helper: asMended }, 'as root'],
    ['root without the sandbox', { uid: 0, args: ['--no-sandbox'] }, 'usable'],
    ['root with ELECTRON_DISABLE_SANDBOX', { uid: 0, variables: { ELECTRON_DISABLE_SANDBOX: '' } }, 'usable'],
    ['a restriction, and no sandbox wanted', { kernel: ubuntu2404, args: ['--no-sandbox'] }, 'usable'],
    ['macOS as root', { platform: 'darwin', uid: 0, helper: null }, 'usable'],
    ['Windows', { platform: 'win32', uid: null, helper: null }, 'usable'],
  ])('on %s', (_system, different, judgement) => {
    expect(judgeSandbox(view(different))).toBe(judgement);
  });

  it('is mended by two commands, which survive a path of any kind', () => {
    const lines = explainSandbox('denied', "/home/me/it's mine/chrome-sandbox");
    expect(lines).toContain(String.raw`  sudo chown root:root '/home/me/it'\''s mine/chrome-sandbox'`);
    expect(lines).toContain(String.raw`  sudo chmod 4755 '/home/me/it'\''s mine/chrome-sandbox'`);
  });
});

describe('an early end', () => {
  const end = { code: null, signal: null, afterMs: 500 } as const;

  it.each([
    ['a trap', { ...end, signal: 'SIGTRAP' }, 'aborted'],
    ['an abort', { ...end, signal: 'SIGABRT' }, 'aborted'],
    ['a trap seen through a shell', { ...end, code: 133 }, 'aborted'],
    ['an abort seen through a shell', { ...end, code: 134 }, 'aborted'],
    ['the linker', { ...end, code: 127 }, 'libraries missing'],
    ['a quit', { ...end, code: 0 }, null],
    ['an application that could not start', { ...end, code: 1 }, null],
    ['a signal from outside', { ...end, signal: 'SIGKILL' }, null],
    ['a trap after a minute', { ...end, signal: 'SIGTRAP', afterMs: 60_000 }, null],
  ] as const)('by %s', (_what, early, failure) => {
    expect(judgeEarlyEnd('linux', early)).toBe(failure);
    expect(judgeEarlyEnd('darwin', early)).toBeNull();
    expect(judgeEarlyEnd('win32', early)).toBeNull();
  });

  it('is laid to the sandbox only where the sandbox is on and its helper is not set', () => {
    const told = (different: Partial<SandboxView>) =>
      explainEarlyEnd('aborted', view(different), '/e/chrome-sandbox').join('\n');
    expect(told({})).toContain('sudo chmod 4755 /e/chrome-sandbox');
    expect(told({ helper: asMended })).not.toContain('sudo');
    expect(told({ args: ['--no-sandbox'] })).not.toContain('sudo');
    expect(told({ uid: 0 })).toContain('as an ordinary user');
  });
});
