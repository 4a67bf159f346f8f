import { expect, it } from 'vitest';
import { isWaylandSession, type OzoneSwitches } from '../../../../main/desktop/life/environment.ts';

const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0' };
const compositor = { WAYLAND_DISPLAY: 'wayland-0' };
const x11 = { XDG_SESSION_TYPE: 'x11' };

it.each<[string, NodeJS.Platform, Partial<OzoneSwitches>, Record<string, string>, boolean]>([
  ['a Wayland session', 'linux', {}, wayland, true],
  ['an X11 session', 'linux', {}, x11, false],
  ['no session', 'linux', {}, {}, false],
  ['an X11 session that runs a compositor in a window', 'linux', {}, { ...wayland, ...x11 }, false],
  // Such as WSLg, ssh and sudo: there Chromium draws through XWayland.
  ['a compositor in a session of no known type', 'linux', {}, compositor, false],
  ['XWayland, asked for', 'linux', { platform: 'x11' }, wayland, false],
  ['Wayland, asked for', 'linux', { platform: 'wayland' }, x11, true],
  ['what the session is, asked for', 'linux', { platform: 'auto' }, wayland, true],
  ['what the session is not, asked for', 'linux', { platform: 'auto' }, compositor, false],
  ['XWayland as a hint', 'linux', { platformHint: 'x11' }, wayland, false],
  ['Wayland as a hint, where there is a compositor', 'linux', { platformHint: 'wayland' }, compositor, true],
  ['Wayland as a hint, where there is none', 'linux', { platformHint: 'wayland' }, x11, false],
  ['a wish that goes before the hint', 'linux', { platform: 'x11', platformHint: 'wayland' }, wayland, false],
  ['another system', 'win32', {}, wayland, false],
])('%s', (_name, platform, switches, variables, expected) => {
  const given = { platform: '', platformHint: '', ...switches };
  expect(isWaylandSession(platform, given, variables)).toBe(expected);
});
