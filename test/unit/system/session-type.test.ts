import { expect, it } from 'vitest';
import { isWaylandSession } from '../../../main/system/session-type.ts';

const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' };

it.each<[string, NodeJS.Platform, readonly string[], Record<string, string>, boolean]>([
  ['a Wayland session', 'linux', [], wayland, true],
  ['a compositor in a session of no known type', 'linux', [], { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['XWayland, asked for', 'linux', ['--ozone-platform=x11'], wayland, false],
  ['Wayland, asked for', 'linux', ['--ozone-platform=wayland'], { XDG_SESSION_TYPE: 'x11' }, true],
  ['the last of two wishes', 'linux', ['--ozone-platform=wayland', '--ozone-platform=x11'], wayland, false],
  [
    'an X11 session that runs a compositor in a window',
    'linux',
    [],
    { ...wayland, XDG_SESSION_TYPE: 'x11' },
    false,
  ],
  ['an X11 session', 'linux', [], { XDG_SESSION_TYPE: 'x11' }, false],
  ['no session', 'linux', [], {}, false],
  ['another system', 'win32', [], wayland, false],
])('%s', (_name, platform, args, variables, expected) => {
  expect(isWaylandSession(platform, ['rentium-tray', ...args], variables)).toBe(expected);
});
