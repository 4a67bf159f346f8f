/**
 * Electron's types say of a member by `@platform` which systems have it, and TypeScript does not mind when it is used elsewhere. Some
 * of these members are not even there: calling them ends the application. So each use has to stand behind a test of the platform (what
 * counts as one says test/support/platform-tags/systems-at.ts), or below, with the reason why it does no harm.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { findElectronUses } from '../../support/platform-tags/electron-uses.ts';
import { type ElectronProgram, openElectronProgram } from '../../support/platform-tags/program.ts';
import { createSystemsAt, type System, systems } from '../../support/platform-tags/systems-at.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixture = fileURLToPath(new URL('../../fixtures/platform-uses.ts', import.meta.url));

/** Without a tag in Electron's types, but by its source not on every system. */
const untagged: Readonly<Record<string, { readonly on: readonly System[]; readonly source: string }>> = {
  'NotificationConstructorOptions.actions': {
    on: ['darwin', 'win32'],
    source:
      'shell/browser/notifications/linux/libnotify_notification.cc, Show: adds the action "default" alone',
  },
  'Notification "action"': {
    on: ['darwin', 'win32'],
    source: 'the same: there is no button that could be clicked',
  },
  'NotificationConstructorOptions.silent': {
    on: ['darwin', 'win32'],
    source: 'the same: Show does not look at it',
  },
  'NotificationCloseEventParams.reason': {
    on: ['win32'],
    source:
      'shell/browser/api/electron_api_notification.cc, NotificationClosed: an event without it where there is none, and only the presenter of Windows gives one',
  },
};

/** By member: where it does nothing although it is used there, and why that does no harm. */
const harmless: Readonly<Record<string, { readonly without: readonly System[]; readonly reason: string }>> = {
  'App "activate"': {
    without: ['linux', 'win32'],
    reason: 'never comes there; a second launch asks for the window',
  },
  'BaseWindowConstructorOptions.autoHideMenuBar': {
    without: ['darwin'],
    reason: 'the menu is not in the window',
  },
  'BaseWindowConstructorOptions.maximizable': {
    without: ['linux'],
    reason:
      'ignored: on X11 the window has no frame, on Wayland it is an ordinary window that may be maximised',
  },
  'BaseWindowConstructorOptions.skipTaskbar': {
    without: ['linux'],
    reason:
      'ignored (NativeWindowViews::SetSkipTaskbar acts on Windows alone): the open popup has an entry in the taskbar',
  },
  'BrowserWindow "session-end"': {
    without: ['linux', 'darwin'],
    reason: 'never comes there; PowerMonitor "shutdown" does',
  },
  'MenuItemConstructorOptions.registerAccelerator': {
    without: ['darwin'],
    reason: 'macOS binds keys of the application menu alone, and this is the menu of the tray',
  },
  'NativeTheme.shouldUseDarkColorsForSystemIntegratedUI': {
    without: ['linux'],
    reason: 'false there; only the pictures for Windows differ by it',
  },
  'Notification "action"': { without: ['linux'], reason: 'never comes there; a click does the same' },
  'Notification "failed"': {
    without: ['linux'],
    reason: 'comes there too, without a text (LibnotifyNotification::Show), and is a failure like any other',
  },
  'NotificationCloseEventParams.reason': {
    without: ['linux', 'darwin'],
    reason: 'undefined there: a notification that was put away is let go when its time is over',
  },
  'NotificationConstructorOptions.actions': { without: ['linux'], reason: 'ignored; a click does the same' },
  'NotificationConstructorOptions.groupId': { without: ['linux'], reason: 'ignored: each stands alone' },
  'NotificationConstructorOptions.groupTitle': {
    without: ['linux', 'darwin'],
    reason: 'ignored: the body names the number',
  },
  'NotificationConstructorOptions.id': {
    without: ['linux'],
    reason: 'ignored: a notification does not outlive the run there',
  },
  'NotificationConstructorOptions.silent': {
    without: ['linux'],
    reason: 'ignored: the desktop’s own settings say whether notifications sound',
  },
  'NotificationConstructorOptions.timeoutType': {
    without: ['darwin'],
    reason: 'ignored: how long they stay is set in the system’s settings',
  },
  'NotificationConstructorOptions.urgency': {
    without: ['darwin'],
    reason: 'ignored; it asks for nothing unusual',
  },
  'PowerMonitor "shutdown"': {
    without: ['win32'],
    reason: 'never comes there; BrowserWindow "session-end" does',
  },
  'PowerMonitor "unlock-screen"': {
    without: ['linux'],
    reason: 'never comes there; timers run behind its lock screen',
  },
};

interface Use {
  readonly member: string;
  readonly file: string;
  readonly line: number;
  readonly reached: readonly System[];
  /** Systems on which it can be reached although they do not have it. */
  readonly missing: readonly System[];
  readonly isLimited: boolean;
}

let program: ElectronProgram;
let uses: readonly Use[];

beforeAll(() => {
  program = openElectronProgram(root, [fixture]);
  const systemsAt = createSystemsAt(program.checker);
  const usesIn = (file: ts.SourceFile): readonly Use[] =>
    findElectronUses(program.checker, file).map(({ node, member, tagged }) => {
      const on = tagged ?? new Set<System>(untagged[member]?.on ?? systems);
      const at = systemsAt(node);
      const reached = systems.filter((system) => at.has(system));
      return {
        member,
        file: relative(root, file.fileName),
        line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        reached,
        missing: reached.filter((system) => !on.has(system)),
        isLimited: on.size < systems.length,
      };
    });
  uses = program.files.flatMap(usesIn);
}, 60_000);

/** The preview plays Electron itself. */
const own = () => uses.filter(({ file }) => !file.startsWith('test/') && !file.startsWith('main/preview/'));

it('looks at all that the application uses of Electron', () => {
  const members = new Set(own().map(({ member }) => member));
  // One of each kind: a call, an event, an option, a result, an option that is spread.
  for (const member of ['App.setLoginItemSettings', 'PowerMonitor "shutdown"', 'WebPreferences.sandbox']) {
    expect(members).toContain(member);
  }
  for (const member of ['LoginItemSettings.wasOpenedAtLogin', 'BaseWindowConstructorOptions.type']) {
    expect(members).toContain(member);
  }
  expect(members.size).toBeGreaterThan(150);
});

it('uses nothing of Electron where the system does not have it, but for what is known to do no harm', () => {
  const wrong = own().flatMap(({ member, file, line, missing }) => {
    const left = missing.filter((system) => !harmless[member]?.without.includes(system));
    return left.length === 0 ? [] : [`${file}:${line} ${member} is not there on ${left.join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

it.each(Object.entries(harmless))('still uses %s where it does nothing', (member, { without }) => {
  const missing = new Set(own().flatMap((use) => (use.member === member ? use.missing : [])));
  expect([...missing].sort()).toEqual([...without].sort());
});

it.each(Object.keys(untagged))(
  'still uses %s, of which Electron’s types do not say where it is',
  (member) => {
    expect(own().some((use) => use.member === member)).toBe(true);
  },
);

describe('what counts as a test of the platform', () => {
  it('is understood as the fixture says, line by line', () => {
    const found = new Map<number, string[]>();
    for (const { file, line, member, reached, isLimited } of uses) {
      if (!file.startsWith('test/') || !isLimited) continue;
      found.set(line, [...(found.get(line) ?? []), `${member}: ${reached.join(' ')}`].sort());
    }
    const [source] = program.files.filter(({ fileName }) => fileName === fixture);
    const expected = new Map<number, string[]>();
    for (const [index, text] of (source?.text ?? '').split('\n').entries()) {
      const said = /\/\/ (\S.*: (?:linux|darwin|win32).*)$/.exec(text)?.[1];
      if (said !== undefined) expected.set(index + 1, said.split('; ').sort());
    }
    expect(expected.size).toBeGreaterThan(15);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});
