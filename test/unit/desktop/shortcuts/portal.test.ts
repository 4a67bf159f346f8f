import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hasShortcutPortal, readPortalFiles } from '../../../../main/desktop/shortcuts/shortcuts.ts';
import { createTempFolder } from '../../../support/temp-folder.ts';

const portal = (usedIn: string, ...interfaces: string[]) =>
  `[portal]\nDBusName=org.freedesktop.impl.portal.desktop.any\nInterfaces=${interfaces
    .map((name) => `org.freedesktop.impl.portal.${name};`)
    .join('')}\n${usedIn === '' ? '' : `UseIn=${usedIn}\n`}`;

it.each([
  ['its own portal has them', [portal('gnome', 'Settings', 'GlobalShortcuts')], 'ubuntu:GNOME', true],
  ['a portal for every desktop has them', [portal('', 'GlobalShortcuts')], 'sway', true],
  ['another desktop’s portal has them', [portal('KDE', 'GlobalShortcuts')], 'GNOME', false],
  [
    'its portal has other things',
    [portal('gnome', 'Screenshot'), portal('gtk', 'FileChooser')],
    'GNOME',
    false,
  ],
  ['there is no portal', [], 'GNOME', false],
  ['the file is damaged', ['Interfaces', '=\n=='], 'GNOME', false],
])('a desktop where %s', (_name, files, desktop, expected) => {
  expect(hasShortcutPortal(files, desktop)).toBe(expected);
});

it('reads the portals of all data folders, and passes over those that are not there', () => {
  const [first, second] = [createTempFolder(), createTempFolder()];
  const folder = join(second, 'xdg-desktop-portal', 'portals');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kde.portal'), portal('KDE', 'GlobalShortcuts'));
  writeFileSync(join(folder, 'README'), portal('GNOME', 'GlobalShortcuts'));
  const files = readPortalFiles({ XDG_DATA_DIRS: `relative:${first}:${second}` });
  expect(files).toHaveLength(1);
  expect(hasShortcutPortal(files, 'KDE')).toBe(true);
});
